import assert from 'node:assert/strict';
import {
  corrected,
  newNote,
  reasoned,
  tagged,
  takenBack,
  withEvidence,
} from '../../../../src/core/annotations/changes';
import { signed, stateAfter } from '../../../../src/core/annotations/history';
import type { ClaimNote, Evidence } from '../../../../src/core/annotations/records';
import { toWebAnnotation, withNote } from '../../../../src/core/annotations/webAnnotation';
import { fee as target, read, time } from '../../../support/notes';

const page: Evidence = { kind: 'address', address: 'https://example.org/fee' };
const words: Evidence = { kind: 'words', target: { ...target, source: 'b.txt' } };

/** Tagged disputed, proven, corrected, tagged false for a reason. */
function worked(): ClaimNote {
  const first = tagged(newNote('n', target, time(0)), 'disputed', time(0));
  const proven = withEvidence(withEvidence(first, page, time(1)), words, time(2));
  const better = corrected(proven, { wording: 'an old fee', reason: 'The law says so.' }, time(3));
  return tagged(better, 'false', time(4), 'It was never new.');
}

describe('the history of a note', () => {
  it('tells of each change what was before and after, who did it and why', () => {
    const note = signed(worked(), 4, 'Ada');
    const last = note.history.at(-1)!;
    assert.deepEqual(last, {
      at: time(4),
      what: 'tagged false',
      who: 'Ada',
      why: 'It was never new.',
      changed: [
        { part: 'status', from: 'disputed', to: 'false' },
        { part: 'reason', from: null, to: 'It was never new.' },
      ],
    });
    assert.deepEqual(
      note.history.map(({ who }) => who),
      [undefined, undefined, undefined, undefined, 'Ada'],
    );
  });

  it('is the same after it was written and read', () => {
    const note = signed(worked(), 0, 'Ada');
    const again = read(JSON.parse(JSON.stringify(toWebAnnotation(note))));
    assert.deepEqual(JSON.parse(JSON.stringify(again.history)), JSON.parse(JSON.stringify(note.history)));
    assert.deepEqual(again.history[2]!.changed, [{ part: 'evidence', from: null, to: words }]);
  });

  it('knows how the note was after each entry', () => {
    const told = worked().history.map((_, index) => {
      const { status, reason, correction, evidence } = stateAfter(worked(), index)!;
      return [status, reason, correction?.wording, evidence.length];
    });
    assert.deepEqual(told, [
      ['disputed', null, undefined, 0],
      ['disputed', null, undefined, 1],
      ['disputed', null, undefined, 2],
      ['disputed', null, 'an old fee', 2],
      ['false', 'It was never new.', 'an old fee', 2],
    ]);
  });

  it('does not guess where an earlier version or a later one changed something since', () => {
    const note = worked();
    const old = { ...note, history: note.history.with(3, { at: time(3), what: 'corrected to “x”' }) };
    assert.equal(stateAfter(old, 2), null);
    assert.equal(stateAfter(old, 3)?.status, 'disputed');
    const raw = toWebAnnotation(note);
    const later = { at: time(5), what: 'given a colour', changed: [{ part: 'colour', from: null, to: 'red' }] };
    const met = read({ ...raw, 'dateline:history': [...note.history, later] });
    assert.equal(stateAfter(met, 4), null);
    assert.equal(stateAfter(met, 5)?.status, 'false');
  });

  it('takes evidence back that stands in a file which was renamed since, and only that', () => {
    const note = worked();
    const twin: Evidence = { kind: 'words', target: { ...target, source: 'c.txt' } };
    const renamed: Evidence = { kind: 'words', target: { ...target, source: 'new/b.txt' } };
    const moved = { ...note, evidence: [page, renamed] };
    assert.deepEqual(stateAfter(moved, 1)!.evidence, [page]);
    assert.deepEqual(stateAfter({ ...note, evidence: [page, twin, words] }, 1)!.evidence, [page, twin]);
  });

  it('is gone back in by one more change, in the record too', () => {
    const note = worked();
    const raw = toWebAnnotation(note);
    const back = takenBack(note, stateAfter(note, 0)!, time(0), time(9));
    const again = read(withNote({ ...raw, body: [...(raw['body'] as unknown[]), { purpose: 'theirs' }] }, back));
    assert.deepEqual([again.status, again.reason, again.correction, again.evidence], ['disputed', null, null, []]);
    assert.equal(again.history.length, 6);
    assert.equal(again.history[5]!.changed!.length, 5);
    assert.equal(stateAfter(again, 4)!.status, 'false');
    assert.equal(stateAfter(again, 4)!.evidence.length, 2);
    assert.deepEqual((withNote({ ...raw, body: [{ purpose: 'theirs' }] }, back) as { body: unknown }).body, [
      { type: 'TextualBody', purpose: 'tagging', value: 'disputed' },
      { purpose: 'theirs' },
    ]);
  });

  it('has no entry for going back to what is', () => {
    const note = reasoned(worked(), 'Another.', time(6));
    assert.equal(takenBack(note, note, time(6), time(9)), note);
  });
});
