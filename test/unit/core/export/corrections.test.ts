import assert from 'node:assert/strict';
import { corrected, judged } from '../../../../src/core/annotations/changes';
import { exportAs } from '../../../../src/core/export/export';
import { input, note } from './sample';

const day = '2026-03-02T10:00:00.000Z';
const proposed = corrected(note, { wording: 'Mara *Lind*', reason: 'She spells it so.' }, day);

function notice(...notes: (typeof note)[]): string {
  const [file] = exportAs('corrections', { ...input, notes });
  assert.equal(file!.name, 'corrections.md');
  return file!.text;
}

describe('a correction notice', () => {
  it('tells of each accepted correction what the article said, how it should read, why, and the evidence', () => {
    const text = notice(judged(proposed, 'accepted', day));
    assert.match(text, /^# Corrections\n\n## =1\\\+1/);
    assert.match(
      text,
      /\*\*Correction, 2 March 2026:\*\* The article said: “Mara Lindqvist” It should read: “Mara \\\*Lind\\\*” She spells it so\./,
    );
    assert.match(text, /\n\nEvidence:\n\n- /);
  });

  it('tells of none that is only proposed, or was rejected', () => {
    for (const one of [note, proposed, judged(proposed, 'rejected', day)])
      assert.equal(notice(one), '# Corrections\n\nNo correction was accepted.\n');
  });
});
