// Words of a source as a row or a link names them: plain data, found again after small edits. Pure.

import type { SourceSpan } from '../core/comparison/types';
import type { Span } from '../core/span';

export interface Place extends Span {
  readonly source: string;
  readonly text: string;
}

export function placeOf({ source, start, end, text }: SourceSpan): Place {
  return { source, start, end, text };
}

/** Index of the occurrence of `words` closest to `hint`, or -1. */
export function nearest(text: string, words: string, hint: number): number {
  const after = text.indexOf(words, hint);
  const before = text.lastIndexOf(words, hint);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - hint < hint - before ? after : before;
}
