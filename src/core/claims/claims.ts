// Sentences that can be checked, and why.

import type { Claim, DateExpression, Event, Names, Prose, Quotation } from '../article';

export interface ClaimInput {
  readonly prose: Prose;
  readonly names: Names;
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly Event[];
}

export function findClaims(_input: ClaimInput): Claim[] {
  return [];
}
