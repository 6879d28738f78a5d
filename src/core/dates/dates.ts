// When: every time expression with its calendar value, and the date the article was published.

import type { DateExpression, Prose, Published } from '../article';
import type { ChronicleEntry } from './chronicle';

export function findDates(
  _prose: Prose,
  given: string | undefined,
  _chronicle: readonly ChronicleEntry[],
): { published: Published; dates: DateExpression[] } {
  return { published: { value: given ?? null, basis: given ? 'given' : 'none', evidence: [] }, dates: [] };
}
