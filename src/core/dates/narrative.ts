// Is the text a history that goes from date to date, or a report that speaks from its own day?

import type { Day } from './calendar';
import type { Found } from './find';

/** So many years other than the article's make a history; fewer do where nothing at all is told from the article's day. */
const manyYears = 8;
const fewYears = 4;

/** True where nearly all dates carry years other than the article's, or follow such, and hardly any count from its day. */
export function isNarrative(found: readonly Found[], published: Day | null): boolean {
  let far = 0;
  let near = 0;
  let yearless = 0;
  let today = 0;
  for (const { meaning } of found) {
    if (meaning.kind === 'deictic' || meaning.kind === 'weekday') today++;
    else if (meaning.kind !== 'calendar') continue;
    else if (meaning.year === undefined) yearless++;
    else if (!meaning.bc && meaning.year === published?.year) near++;
    else far++;
  }
  if (far >= manyYears) return far > 4 * near && far > 3 * today;
  return far >= fewYears && yearless >= 2 * far && near === 0 && today === 0;
}
