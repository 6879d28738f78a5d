// Is the text a history that goes from date to date, or a report that speaks from its own day?

import type { Day } from './calendar';
import type { Found } from './find';

const fewestDates = 8;

/** True where nearly all dates carry years other than the article's and hardly any count from its day. */
export function isNarrative(found: readonly Found[], published: Day | null): boolean {
  let far = 0;
  let near = 0;
  let today = 0;
  for (const { meaning } of found) {
    if (meaning.kind === 'deictic' || meaning.kind === 'weekday') today++;
    else if (meaning.kind === 'calendar' && meaning.year !== undefined) {
      if (!meaning.bc && meaning.year === published?.year) near++;
      else far++;
    }
  }
  return far >= fewestDates && far > 4 * near && far > 3 * today;
}
