import assert from 'node:assert/strict';
import { newNote, reasoned, tagged } from '../../../../src/core/annotations/changes';
import { disputesIn, withDecided } from '../../../../src/core/annotations/conflicts';
import { noteKind } from '../../../../src/core/annotations/lines';
import { readPage } from '../../../../src/core/annotations/page';
import type { ClaimNote } from '../../../../src/core/annotations/records';
import { noteFrom, toWebAnnotation } from '../../../../src/core/annotations/webAnnotation';
import { fee, time } from '../../../support/notes';

const line = (note: ClaimNote): string => JSON.stringify(toWebAnnotation(note));
const began = newNote('1', fee, time(0));
const ours = tagged(began, 'false', time(1));
const theirs = reasoned(began, 'The list says so.', time(2));
const other = tagged(newNote('2', fee, time(0)), 'opinion', time(3));

/** As git writes it, with what both began from where `base` is given. */
function conflict(current: readonly ClaimNote[], incoming: readonly ClaimNote[], base?: readonly ClaimNote[]): string {
  const lines = (notes: readonly ClaimNote[]): string[] => notes.map(line);
  const middle = base ? ['||||||| base', ...lines(base)] : [];
  return ['<<<<<<< HEAD', ...lines(current), ...middle, '=======', ...lines(incoming), '>>>>>>> theirs', ''].join('\n');
}

describe('a merge that is not settled', () => {
  for (const [name, text] of [
    ['between the marks of git', conflict([ours], [theirs])],
    ['with what both began from', conflict([ours], [theirs], [began])],
    ['as two lines of one record', `${line(ours)}\n${line(theirs)}\n`],
  ] as const) {
    it(`is told record by record: ${name}`, () => {
      const [dispute, ...others] = disputesIn(text, noteKind);
      assert.deepEqual(others, []);
      assert.deepEqual(dispute!.current, toWebAnnotation(ours));
      assert.deepEqual(dispute!.incoming, toWebAnnotation(theirs));
      const together = noteFrom(dispute!.together);
      assert.deepEqual([together.status, together.reason], ['false', 'The list says so.']);
      assert.equal(together.history.length, 2);
    });

    it(`is settled as decided: ${name}`, () => {
      const { current, incoming, together } = disputesIn(text, noteKind)[0]!;
      for (const raw of [current, incoming, together, null]) {
        const page = readPage(withDecided(text, noteKind, new Map([['1', raw]])), noteKind);
        assert.deepEqual(page.problems, []);
        assert.deepEqual(
          [...page.records.values()].map((kept) => kept.raw),
          raw ? [raw] : [],
        );
      }
    });
  }

  it('asks of a record that one side alone has, and of none that both have alike', () => {
    const text = conflict([ours, other], [ours]);
    const [dispute, ...others] = disputesIn(text, noteKind);
    assert.deepEqual(others, []);
    assert.deepEqual([dispute!.id, dispute!.incoming, dispute!.together], ['2', null, null]);
    assert.equal(withDecided(text, noteKind, new Map([['2', null]])), `${line(ours)}\n`);
  });

  it('leaves every other line as it stands, records and what is none', () => {
    const before = `no record\n${line(other)}\n`;
    assert.deepEqual(disputesIn(before, noteKind), []);
    assert.equal(withDecided(before, noteKind, new Map()), before);
    const text = `${before}${conflict([ours], [theirs])}`;
    const settled = withDecided(text, noteKind, new Map([['1', toWebAnnotation(ours)]]));
    assert.equal(settled, `${before}${line(ours)}\n`);
  });

  it('is a problem that can be settled, other broken lines are none', () => {
    const { problems } = readPage(`${conflict([ours], [theirs])}no record\n`, noteKind);
    assert.deepEqual(
      problems.map(({ isConflict }) => isConflict === true),
      [true, true, true, true, false],
    );
  });
});
