// Who did what, when, where.

import type { DateExpression, Event, Issue, Names, Prose, Published, Quotation, Reference } from '../article';

export interface EventInput {
  readonly prose: Prose;
  readonly names: Names;
  readonly references: readonly Reference[];
  readonly published: Published;
  readonly dates: readonly DateExpression[];
  readonly issues: readonly Issue[];
  readonly quotations: readonly Quotation[];
}

export function findEvents(_input: EventInput): Event[] {
  return [];
}
