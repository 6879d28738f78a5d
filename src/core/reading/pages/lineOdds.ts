// How likely each line of a page is of the article, in log odds, by the measure of the page itself.

import { isParagraph } from '../rows';
import { type Boosted, logOdds } from './boosted';
import type { Lines } from './features';

/** The surest paragraphs: so many of all. */
const SUREST = 0.1;
/** What they have at least, in log odds: a page that is read has an article, however strange it looks. */
const LEAST = 1.5;
const MOST_LIFT = 3;

export function lineOdds({ rows, features }: Lines, model: Boosted): number[] {
  const odds = features.map((row) => logOdds(model, row));
  const surest = odds.filter((_, i) => isParagraph(rows[i]!)).sort((a, b) => b - a);
  const level = surest[Math.floor(surest.length * SUREST)] ?? LEAST;
  const lift = Math.max(0, Math.min(MOST_LIFT, LEAST - level));
  return lift === 0 ? odds : odds.map((odd) => odd + lift);
}
