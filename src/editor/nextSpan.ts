// The spans one can walk through, and which comes next. Pure.

import { bySpan, overlaps, type Span } from '../core/span';
import type { Surroundings } from './hover/surroundings';

export type Walkable = 'person' | 'date' | 'issue' | 'claim';

/** What the walk needs of an article: claims are those that are shown. */
export type Walked = Pick<Surroundings, 'entry' | 'claims' | 'notes'>;

export function spansOf(walked: Walked, kind: Walkable): Span[] {
  return SPANS[kind](walked).sort(bySpan);
}

const SPANS: Record<Walkable, (walked: Walked) => Span[]> = {
  person: ({ entry }) => entry.article.people.flatMap(({ mentions }) => [...mentions]),
  date: ({ entry }) => [...entry.article.dates],
  issue: ({ entry }) => entry.article.issues.flatMap(({ mentions }) => [...mentions]),
  claim: ({ claims, notes }) => {
    const own = notes.flatMap(({ at }) => (at && !claims.some((claim) => overlaps(claim, at)) ? [at] : []));
    return [...claims, ...own];
  },
};

/** The span after the selection, or before it, round the end. With a bare cursor, a span that begins there comes first. */
export function nextSpan<T extends Span>(spans: readonly T[], here: Span, step: 1 | -1): T | undefined {
  if (step === -1) return spans.findLast((span) => span.start < here.start) ?? spans.at(-1);
  const from = here.start === here.end ? here.start : here.start + 1;
  return spans.find((span) => span.start >= from) ?? spans[0];
}
