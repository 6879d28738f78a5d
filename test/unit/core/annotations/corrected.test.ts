import assert from 'node:assert/strict';
import { anchoringIn, describeSpan, sureOf } from '../../../../src/core/annotations/anchoring';
import { corrected, judged, newNote } from '../../../../src/core/annotations/changes';
import { differenceOf, placeOfNote } from '../../../../src/core/annotations/corrected';
import { stateAfter } from '../../../../src/core/annotations/history';
import { canonical } from '../../../../src/core/annotations/json';
import type { ClaimNote } from '../../../../src/core/annotations/records';
import { noteFrom, toWebAnnotation, withNote } from '../../../../src/core/annotations/webAnnotation';

const text =
  'The pier was closed in June. It cost the town 18 percent of its income, the council said.\n\nIt will open again.';
const now = '2026-03-02T10:00:00.000Z';

function noteOn(words: string, wording: string): ClaimNote {
  const start = text.indexOf(words);
  const target = { source: 'a.txt', selector: describeSpan(text, { start, end: start + words.length }) };
  return corrected(newNote('n', target, now), { wording, reason: 'The books say so.' }, now);
}

function placeIn(edited: string, note: ClaimNote): readonly [boolean, string | null] {
  const { anchoring, isApplied } = placeOfNote(anchoringIn(edited), note);
  const at = sureOf(anchoring);
  return [isApplied, at && edited.slice(at.start, at.end)];
}

describe('a correction', () => {
  const note = noteOn('18 percent of its income', 'a tenth of its income');

  it('is in the article once its wording stands there, and not before', () => {
    assert.deepEqual(placeIn(text, note), [false, '18 percent of its income']);
    const applied = text.replace('18 percent', 'a tenth');
    assert.deepEqual(placeIn(applied, note), [true, 'a tenth of its income']);
    assert.deepEqual(placeIn(`${applied.replace('in June', 'in July')} So they say.`, note), [
      true,
      'a tenth of its income',
    ]);
  });

  it('that took the place of another is not in the article, and the other is where it stands', () => {
    const again = corrected(note, { wording: '17 percent of its income', reason: 'Counted anew.' }, now);
    const former = text.replace('18 percent', 'a tenth');
    assert.deepEqual(placeIn(former, again), [false, 'a tenth of its income']);
    assert.equal(placeOfNote(anchoringIn(former), again).isFormer, true);
    assert.deepEqual(placeIn(text.replace('18', '17'), again), [true, '17 percent of its income']);
    assert.deepEqual(placeIn(text, again), [false, '18 percent of its income']);
    assert.equal(placeOfNote(anchoringIn(text), again).isFormer, false);
  });

  it('is not in the article where its wording is part of the words that stand there, or holds them', () => {
    assert.deepEqual(placeIn(text, noteOn('18 percent of its income', '18 percent')), [
      false,
      '18 percent of its income',
    ]);
    const longer = noteOn('18 percent', '18 percent or more');
    assert.deepEqual(placeIn(text, longer), [false, '18 percent']);
    assert.deepEqual(placeIn(text.replace('18 percent', '18 percent or more'), longer), [true, '18 percent or more']);
  });

  it('differs from the words in those alone that are others', () => {
    const differing = (original: string, wording: string): string[] => {
      const { start, end, words } = differenceOf(original, wording);
      return [original.slice(start, end), words];
    };
    assert.deepEqual(differing('a fee\nof 12 crowns', 'a fee of 14 crowns'), ['12', '14']);
    assert.deepEqual(differing('a fee of 12 crowns', 'a new fee of 12 crowns'), ['', 'new']);
    assert.deepEqual(differing('a new fee', 'a fee'), ['new', '']);
    assert.deepEqual(differing('a fee', 'a fee'), ['', '']);
    assert.equal(differenceOf('a fee', 'a fee in all').start, 5);
  });

  it('stands nowhere when its sentence is gone', () => {
    assert.deepEqual(placeIn('Another article, of other things.', note), [false, null]);
  });

  it('is accepted, rejected and open again, each a line of history that can be taken back to', () => {
    const rejected = judged(judged(note, 'accepted', now), 'rejected', now);
    assert.equal(rejected.correction?.verdict, 'rejected');
    assert.equal(stateAfter(rejected, 1)?.correction?.verdict, 'accepted');
    assert.equal(judged(rejected, null, now).correction?.verdict, undefined);
    assert.deepEqual(
      rejected.history.map(({ what }) => what),
      ['corrected to “a tenth of its income”', 'correction accepted', 'correction rejected'],
    );
    assert.throws(() => judged(newNote('m', note.target, now), 'accepted', now), RangeError);
  });

  it('keeps what was said of it when it is written and read, and loses it with a new wording', () => {
    const accepted = judged(note, 'accepted', now);
    const again = noteFrom(JSON.parse(canonical(toWebAnnotation(accepted))));
    assert.deepEqual(again.correction, accepted.correction);
    const other = corrected(again, { wording: 'a fifth', reason: '' }, now);
    const raw = withNote(toWebAnnotation(accepted), other);
    assert.equal(noteFrom(JSON.parse(canonical(raw))).correction?.verdict, undefined);
  });
});
