// The day the article was published.

import type { Prose, Published } from '../article';
import type { ChronicleEntry } from './chronicle';
import type { Found } from './find';

export function decidePublished(
  _prose: Prose,
  _found: readonly Found[],
  given: string | undefined,
  _chronicle: readonly ChronicleEntry[],
): Published {
  return { value: given ?? null, basis: given ? 'given' : 'none', evidence: [] };
}
