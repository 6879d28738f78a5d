// Who said what, word for word.

import type { Names, Prose, Quotation, Reference } from '../article';

export function findQuotations(_prose: Prose, _names: Names, _references: readonly Reference[]): Quotation[] {
  return [];
}
