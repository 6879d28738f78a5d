// What Dateline found in a source, as spans of a kind, for the forms that other annotation tools read.

import type { Article } from '../article';
import type { TextSpan } from '../span';

export const MARK_KINDS = ['Person', 'Place', 'Organisation', 'Timex', 'Issue', 'Quotation', 'Event'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Marked {
  readonly kind: MarkKind;
  readonly span: TextSpan;
  /** Who, what or when it is: a name, a TIMEX3 value, a title. */
  readonly value: string;
}

/** In order of place; what begins at the same place, the longer first. */
export function markedIn(article: Article): Marked[] {
  const each = (kind: MarkKind, value: string, spans: readonly TextSpan[]): Marked[] =>
    spans.map((span) => ({ kind, span, value }));
  return [
    ...article.people.flatMap(({ name, mentions }) => each('Person', name, mentions)),
    ...article.places.flatMap(({ name, mentions }) => each('Place', name, mentions)),
    ...article.organisations.flatMap(({ name, mentions }) => each('Organisation', name, mentions)),
    ...article.dates.flatMap((date) => each('Timex', date.value, [date])),
    ...article.issues.flatMap(({ name, mentions }) => each('Issue', name, mentions)),
    ...article.quotations.flatMap((quote) => each('Quotation', quote.speakerText ?? 'unknown', [quote])),
    ...article.events.flatMap((event) => each('Event', event.title, [event])),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const NAMES: ReadonlySet<MarkKind> = new Set<MarkKind>(['Person', 'Place', 'Organisation', 'Timex']);

/** Names and dates that do not overlap, for forms that have one layer: of two that do, the one that begins first. */
export function namesIn(article: Article): Marked[] {
  const names: Marked[] = [];
  for (const mark of markedIn(article)) {
    if (NAMES.has(mark.kind) && mark.span.start >= (names.at(-1)?.span.end ?? 0)) names.push(mark);
  }
  return names;
}
