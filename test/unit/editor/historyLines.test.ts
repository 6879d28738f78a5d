import assert from 'node:assert/strict';
import {
  corrected,
  newNote,
  planned,
  reasoned,
  tagged,
  takenBack,
  withEvidence,
} from '../../../src/core/annotations/changes';
import { signed, stateAfter } from '../../../src/core/annotations/history';
import { historyLines } from '../../../src/editor/historyLines';
import { note as sample } from './story';

const now = new Date(2026, 10, 29, 18, 0);
const at = (hour: number, minute: number, year = 2026): string => new Date(year, 10, 29, hour, minute).toISOString();

function worked() {
  const first = tagged(newNote('n', sample.target, at(9, 5, 2025)), 'disputed', at(9, 5, 2025));
  const reason = signed(reasoned(first, 'The archive says so.', at(14, 2)), 1, 'Ada');
  const proven = withEvidence(reason, { kind: 'address', address: 'https://example.org/a' }, at(14, 3));
  const better = corrected(proven, { wording: 'It was the second.', reason: 'She came in 2021.' }, at(14, 4));
  const settled = signed(tagged(better, 'verified', at(14, 5), 'Two sources tell it.'), 4, 'Ada');
  return takenBack(settled, stateAfter(settled, 0)!, at(9, 5, 2025), at(14, 6));
}

describe('the lines of a history', () => {
  it('say who did what, when and why, the latest first', () =>
    assert.deepEqual(
      historyLines(worked(), now).map(({ text }) => text),
      [
        '29 Nov 14:06: taken back: status verified → disputed, reason taken away, correction taken away and ' +
          'evidence taken away: https://example.org/a',
        'Ada, 29 Nov 14:05: status disputed → verified, because Two sources tell it.',
        '29 Nov 14:04: correction given: “It was the second.”, because She came in 2021.',
        '29 Nov 14:03: evidence added: https://example.org/a',
        'Ada, 29 Nov 14:02: reason given: “The archive says so.”',
        '29 Nov 2025 09:05: status open → disputed',
      ],
    ));

  it('say who is to check the claim, until when, and how sure people are', () => {
    const first = planned(newNote('n', sample.target, at(9, 5)), { assignee: 'Ben', due: '2026-12-01' }, at(9, 5));
    const next = planned(first, { assignee: null, confidence: 'low' }, at(9, 6));
    assert.deepEqual(
      historyLines(next, now).map(({ text }) => text),
      [
        '29 Nov 09:06: assigned Ben → none and confidence none → low',
        '29 Nov 09:05: assigned none → Ben and due none → 2026-12-01',
      ],
    );
  });

  it('know which entry holds now, and which cannot be gone back to', () => {
    const note = worked();
    const flags = (history: typeof note.history): string =>
      historyLines({ ...note, history }, now)
        .map(({ isNow, isKnown }) => (isNow ? 'now' : isKnown ? 'known' : 'not'))
        .join(' ');
    assert.equal(flags(note.history), 'now known known known known known');
    const old = { at: at(14, 3), what: 'evidence added: https://example.org/a' };
    assert.equal(flags(note.history.with(2, old)), 'now known known known not not');
    assert.match(historyLines({ ...note, history: [old] }, now)[0]!.text, /^29 Nov 14:03: evidence added: https/);
  });
});
