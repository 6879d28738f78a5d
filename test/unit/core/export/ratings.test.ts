import assert from 'node:assert/strict';
import { tagged } from '../../../../src/core/annotations/changes';
import { exportAs } from '../../../../src/core/export/export';
import { RATINGS, ratingScale } from '../../../../src/core/export/ratings';
import { input, note } from './sample';

const now = '2026-03-02T10:00:00.000Z';

function ratingOf(words?: string): Record<string, unknown> | undefined {
  const scale = words === undefined ? null : ratingScale(words);
  const notes = [tagged(note, 'disputed', now)];
  const [file] = exportAs('claimreview', { ...input, notes, ...(scale ? { scale } : {}) });
  const [review] = JSON.parse(file!.text) as { reviewRating: Record<string, unknown> }[];
  return review?.reviewRating;
}

describe('a rating scale', () => {
  it('is read from words, the worst number first', () => {
    assert.deepEqual(ratingOf(), { ...ratingOf(RATINGS) });
    const { ratingValue, worstRating, bestRating } = ratingOf('0 to 100: verified 100, disputed 40, false 0')!;
    assert.deepEqual([ratingValue, worstRating, bestRating], [40, 0, 100]);
    assert.equal(ratingOf('6 to 1: disputed 5')!['worstRating'], 6);
  });

  it('gives no verdict for a status that it does not name', () => {
    assert.equal(ratingOf('1 to 5: verified 5, false 1'), undefined);
  });

  it('is refused where it is none, names no status of ours, or leaves its own bounds', () => {
    for (const words of [
      '',
      'five stars',
      '1 to 5',
      '1 to 5: true 5',
      '1 to 5: verified 6',
      '3 to 3: verified 3',
      '1 to 5: verified',
    ])
      assert.equal(ratingScale(words), null, words);
  });
});
