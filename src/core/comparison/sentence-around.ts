// The sentence around words of a text, told by its stops alone.

import type { Span } from './../span';

const REACH = 600;
const BOUNDARY = /\n|(?<=[\p{Ll}\d][.!?]["”’)]?)\s+(?=["“‘'(]?\p{Lu})/gu;

/** The sentence that holds a span, by its stops and line ends; never longer than 600 characters to either side. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH);
  const window = text.slice(from, span.end + REACH);
  let start = from;
  for (const { index, 0: gap } of window.matchAll(BOUNDARY)) {
    if (from + index >= span.end) return { start, end: from + index };
    if (from + index + gap.length <= span.start) start = from + index + gap.length;
  }
  return { start, end: from + window.length };
}
