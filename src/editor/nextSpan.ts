// The spans one can walk through, and which comes next. Pure.

import { bySpan, overlaps, type Span } from '../core/span';
import type { Entry } from '../library/library';
import type { PlacedNote } from './session';

export type Walkable = 'person' | 'date' | 'issue' | 'claim';

export function spansOf({ article }: Entry, kind: Walkable, notes: readonly PlacedNote[]): Span[] {
  return SPANS[kind](article, notes).sort(bySpan);
}

type Pick = (article: Entry['article'], notes: readonly PlacedNote[]) => Span[];

const SPANS: Record<Walkable, Pick> = {
  person: ({ people }) => people.flatMap(({ mentions }) => [...mentions]),
  date: ({ dates }) => [...dates],
  issue: ({ issues }) => issues.flatMap(({ mentions }) => mentions),
  claim: ({ claims }, notes) => {
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
