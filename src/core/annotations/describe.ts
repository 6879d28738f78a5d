// Selectors for a span: its words, what stands around them, and where they are.

import type { Span } from '../span';
import type { Selectors } from './records';

export const SHORTEST_CONTEXT = 32;
const LONGEST_CONTEXT = 192;
/** What lies beyond the context tells words apart that stand twice in their own sentence. */
const BEYOND = 128;

/**
 * Selectors for a span of `text`. Each context is as long as is needed for it to stand there only once, so that one of them
 * alone tells the words from their look-alikes; cut at word bounds. Of words that stand more than once both contexts are long, so
 * that whoever finds them alone later knows that they may be the others.
 */
export function describeSpan(text: string, span: Span): Selectors {
  const exact = text.slice(span.start, span.end);
  const least = isUnique(text, exact) ? SHORTEST_CONTEXT : 2 * SHORTEST_CONTEXT;
  const prefix = shortest(text, least, (length) => contextBefore(text, span, length));
  const suffix = shortest(text, least, (length) => contextAfter(text, span, length));
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}

function shortest(text: string, least: number, contextOf: (length: number) => string): string {
  let length = least;
  while (length < LONGEST_CONTEXT && !isUnique(text, contextOf(length))) length *= 2;
  return contextOf(Math.min(length, LONGEST_CONTEXT) + BEYOND);
}

/** How much of a kept context of so many characters lies next to the words; notes of before have that alone. */
export function nearIn(length: number): number {
  return Math.min(length, Math.max(SHORTEST_CONTEXT, length - BEYOND));
}

/** Others like the words are in sight, or long contexts were needed to tell the words from others. */
export function hadLookAlikes({ exact, prefix, suffix }: Selectors[0]): boolean {
  if (prefix.includes(exact) || suffix.includes(exact)) return true;
  const longest = Math.max(prefix.length, suffix.length);
  return longest > SHORTEST_CONTEXT + BEYOND || (longest > SHORTEST_CONTEXT && longest <= 2 * SHORTEST_CONTEXT);
}

function isUnique(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

function contextBefore(text: string, span: Span, length: number): string {
  const from = Math.max(0, span.start - length);
  const context = text.slice(from, span.start);
  return from === 0 ? context : context.replace(/^\S{1,20}(?=\s)/, '').trimStart();
}

function contextAfter(text: string, span: Span, length: number): string {
  const to = Math.min(text.length, span.end + length);
  const context = text.slice(span.end, to);
  return to === text.length ? context : context.replace(/(?<=\s)\S{1,20}$/, '').trimEnd();
}
