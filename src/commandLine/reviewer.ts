// Who answers for the verdicts of a ClaimReview, and how they are rated, as the terminal was told.

import { isWebAddress } from '../core/annotations/webPage';
import { RATINGS, ratingScale, type RatingScale } from '../core/export/ratings';
import type { Reviewer } from '../core/export/types';
import { UsageError, type Settings } from './settings';

/** Throws UsageError for one without the other. */
export function reviewerOf({ reviewer, 'reviewer-url': url }: Settings['values']): { readonly reviewer?: Reviewer } {
  if (reviewer === undefined && url === undefined) return {};
  if (!reviewer?.trim() || !isWebAddress(url ?? ''))
    throw new UsageError('A ClaimReview takes both --reviewer NAME and --reviewer-url ADDRESS (https://…).');
  return { reviewer: { name: reviewer.trim(), url: url! } };
}

/** Throws UsageError for what is no scale. */
export function scaleOf({ ratings }: Settings['values']): { readonly scale?: RatingScale } {
  if (ratings === undefined) return {};
  const scale = ratingScale(ratings);
  if (!scale) throw new UsageError(`--ratings takes a scale as “${RATINGS}”.`);
  return { scale };
}
