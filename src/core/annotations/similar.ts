// Words that were edited a little, found in a short stretch of text (Myers' bit-vector search).

import search from 'approx-string-match';
import type { Span } from '../span';

export interface Similar extends Span {
  /** Characters to insert, delete or replace. */
  readonly edits: number;
}

export const LONGEST_PATTERN = 400;
/** The search looks back from every end of a repeat: in "ababab…" it takes stretch x pattern² / 16 steps. */
const MOST_WORK = 3e8;
const LONGEST_STRETCH = 8_000;

/** How many characters may be searched for a pattern. */
export function reachFor(pattern: string): number {
  return Math.min(LONGEST_STRETCH, Math.floor(MOST_WORK / pattern.length ** 2));
}

/**
 * The part of `text` between the bounds that needs the fewest edits to become `pattern`; null where more than `most` are
 * needed, and for a pattern or bounds that are too long. Of equals the one nearest to `hint`.
 */
export function mostSimilar(text: string, bounds: Span, pattern: string, most: number, hint: number): Similar | null {
  const from = Math.max(0, bounds.start);
  if (pattern === '' || pattern.length > LONGEST_PATTERN || bounds.end - from > reachFor(pattern)) return null;
  const [first, ...others] = search(text.slice(from, Math.max(from, bounds.end)), pattern, most);
  if (!first) return null;
  const distance = (match: Span): number => Math.abs(from + match.start - hint);
  const best = others.reduce((near, match) => (distance(match) < distance(near) ? match : near), first);
  return { start: from + best.start, end: from + best.end, edits: best.errors };
}
