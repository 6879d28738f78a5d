// The scale on which an outlet rates claims, in words that people write: "1 to 5: verified 5, outdated 3, disputed 2, false 1".

import { CLAIM_STATUSES, type ClaimStatus } from '../annotations/records';

export interface RatingScale {
  readonly worst: number;
  readonly best: number;
  /** A status that is not rated is no verdict. */
  readonly ratings: ReadonlyMap<ClaimStatus, number>;
}

export const RATINGS = '1 to 5: verified 5, outdated 3, disputed 2, false 1';

const SCALE = /^\s*(\d{1,4}) to (\d{1,4}):([^:]*)$/;
const RATING = /^\s*([a-z][a-z ]*) (\d{1,4})\s*$/;

/** Null where it is no such scale, or rates something outside of it. The worst number comes first, also where it is the greater. */
export function ratingScale(words: string): RatingScale | null {
  const scale = SCALE.exec(words);
  if (!scale) return null;
  const [worst, best] = [Number(scale[1]), Number(scale[2])];
  const told = scale[3]!.split(',').map(ratingIn);
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  const isWhole = told.every((one) => one !== null && low <= one[1] && one[1] <= high);
  return isWhole && worst !== best ? { worst, best, ratings: new Map(told.filter((one) => one !== null)) } : null;
}

function ratingIn(words: string): readonly [ClaimStatus, number] | null {
  const rating = RATING.exec(words);
  const status = CLAIM_STATUSES.find((one) => one === rating?.[1]);
  return rating && status ? [status, Number(rating[2])] : null;
}
