import assert from 'node:assert/strict';
import { newNote, planned, tagged } from '../../../../src/core/annotations/changes';
import { stateAfter } from '../../../../src/core/annotations/history';
import { stepped, unstepped } from '../../../../src/core/annotations/merge';
import { toWebAnnotation, withNote } from '../../../../src/core/annotations/webAnnotation';
import { fee as target, read, time } from '../../../support/notes';

const plan = { assignee: 'Ada', confidence: 'high', due: '2026-12-01' } as const;

describe('the plan of a claim', () => {
  const note = planned(newNote('n', target, time(0)), plan, time(1));

  it('is kept in fields of its own, and taken out of them', () => {
    const raw = toWebAnnotation(note);
    assert.deepEqual([raw['dateline:assignee'], raw['dateline:confidence'], raw['dateline:due']], Object.values(plan));
    const again = read(raw);
    assert.deepEqual([again.assignee, again.confidence, again.due], Object.values(plan));
    const less = withNote({ ...raw, theirs: 1 }, planned(again, { assignee: null, due: '2026-12-02' }, time(2)));
    assert.deepEqual([less['dateline:assignee'], less['dateline:due'], less['theirs']], [undefined, '2026-12-02', 1]);
    assert.ok(!('dateline:assignee' in less));
    assert.equal(read(less).confidence, 'high');
  });

  it('stands in the history, and is not there twice', () => {
    assert.equal(note.history[0]!.what, 'assignee Ada, confidence high, due 2026-12-01');
    assert.equal(note.history[0]!.changed!.length, 3);
    const other = planned(note, { assignee: 'Ben' }, time(2));
    assert.equal(stateAfter(other, 0)!.assignee, 'Ada');
    assert.equal(planned(note, { assignee: 'Ada' }, time(2)), note);
  });

  it('leaves what it does not understand alone', () => {
    const raw = { ...toWebAnnotation(note), 'dateline:confidence': 'beyond doubt', 'dateline:due': '2026-13-01' };
    const met = read(raw);
    assert.deepEqual([met.assignee, met.confidence, met.due], ['Ada', null, null]);
    const after = withNote(raw, tagged(met, 'false', time(2)));
    assert.deepEqual([after['dateline:confidence'], after['dateline:due']], ['beyond doubt', '2026-13-01']);
  });

  it('merges with a tag from elsewhere, part by part', () => {
    const first = toWebAnnotation(tagged(newNote('n', target, time(0)), 'false', time(1)));
    const given = withNote(first, planned(read(first), { assignee: 'Ada' }, time(2)));
    const elsewhere = withNote(first, tagged(planned(read(first), { due: '2026-12-01' }, time(3)), 'opinion', time(4)));
    const both = read(stepped(elsewhere, { at: time(2), before: first, after: given }));
    assert.deepEqual([both.status, both.assignee, both.due], ['opinion', 'Ada', '2026-12-01']);
  });

  it('keeps a note there whose first tag is undone, and goes with it where it began the note', () => {
    const first = toWebAnnotation(tagged(newNote('n', target, time(0)), 'false', time(1)));
    const given = withNote(first, planned(read(first), { assignee: 'Ada' }, time(2)));
    assert.equal(read(unstepped(given, null, first, time(3))).assignee, 'Ada');
    const begun = toWebAnnotation(note);
    const tag = withNote(begun, tagged(read(begun), 'false', time(2)));
    const left = read(unstepped(tag, null, begun, time(3)));
    assert.deepEqual([left.status, left.assignee, left.due], ['false', null, null]);
    assert.equal(unstepped(begun, null, begun, time(3)), null);
  });
});
