// Words of a source as a row or a link names them: plain data, found again after small edits. Pure.

import type { SourceSpan } from '../core/comparison/types';
import { contains, overlaps, type Span } from '../core/span';

export interface Place extends Span {
  readonly source: string;
  readonly text: string;
}

export function placeOf({ source, start, end, text }: SourceSpan): Place {
  return { source, start, end, text };
}

/** Of the sentences the one at the offset, or the one nearest to it on its line; null where the line has none. */
export function sentenceAt(text: string, sentences: readonly Span[], offset: number): Span | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  const near = sentences.filter((sentence) => overlaps(sentence, line));
  return near.findLast(({ start }) => start <= offset) ?? near[0] ?? null;
}

/** The spans are the same words but for blanks and marks at their ends. */
export function areSameWords(text: string, a: Span, b: Span): boolean {
  const differ = [text.slice(...inOrder(a.start, b.start)), text.slice(...inOrder(a.end, b.end))];
  return overlaps(a, b) && !differ.some((words) => /[\p{L}\p{N}]/u.test(words));
}

/** Of the spans that hold `inner` the shortest. */
export function innermost<S extends Span>(spans: readonly S[], inner: Span): S | undefined {
  const around = spans.filter((span) => contains(span, inner));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function inOrder(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** Index of the occurrence of `words` closest to `hint`, or -1. */
export function nearest(text: string, words: string, hint: number): number {
  const after = text.indexOf(words, hint);
  const before = text.lastIndexOf(words, hint);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - hint < hint - before ? after : before;
}
