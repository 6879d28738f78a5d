// Finding annotated words again after the text was edited. The quote is the truth, the position a hint.
// "signed the accord on Tuesday" is found in "signed the new accord on Tuesday", not in "Tuesday's accord".

import type { Span } from '../span';
import type { Selectors } from './records';
import { closestMatch, fold } from './approximate';

export interface Anchored extends Span {
  /** 1 for the very same words in the same surroundings, less for every difference, never below FLOOR. */
  readonly score: number;
}

/** A wrong place is worse than none: below this the words count as gone. */
const FLOOR = 0.7;
/** What each part of a place tells about it being the right one; they add up to 1. */
const WEIGHTS = { quote: 0.6, prefix: 0.16, suffix: 0.16, nearness: 0.08 };
const SHORTEST_CONTEXT = 24;
const LONGEST_CONTEXT = 192;
/** More occurrences than this say nothing about which one is meant. */
const MOST_OCCURRENCES = 500;

/** Selectors for a span of `text`, with as much context as makes the quote unique, cut at word bounds. */
export function describeSpan(text: string, span: Span): Selectors {
  const exact = text.slice(span.start, span.end);
  let length = SHORTEST_CONTEXT;
  while (
    length < LONGEST_CONTEXT &&
    !isUnique(text, contextBefore(text, span, length) + exact + contextAfter(text, span, length))
  ) {
    length *= 2;
  }
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: contextBefore(text, span, length),
      suffix: contextAfter(text, span, length),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}

/** Where the described words stand in `text` now, or null. Tries the old position, then the same words, then similar words. */
export function resolveSpan(text: string, selectors: Selectors): Anchored | null {
  const [quote, position] = selectors;
  if (quote.exact === '') return null;
  const inPlace = { start: position.start, end: position.start + quote.exact.length, distance: 0 };
  const candidates = text.startsWith(quote.exact, position.start) ? [inPlace] : [];
  if (candidates.length === 0 || score(text, selectors, inPlace) < 0.99)
    candidates.push(...occurrences(text, quote.exact));
  if (candidates.length === 0) {
    const similar = closestMatch(text, quote.exact, position.start);
    if (similar) candidates.push(similar);
  }
  return best(text, selectors, candidates);
}

interface Candidate extends Span {
  /** Edits between the quote and the words there. */
  readonly distance: number;
}

function best(text: string, selectors: Selectors, candidates: readonly Candidate[]): Anchored | null {
  let found: Anchored | null = null;
  for (const candidate of candidates) {
    const value = score(text, selectors, candidate);
    if (value >= FLOOR && (!found || value > found.score))
      found = { start: candidate.start, end: candidate.end, score: value };
  }
  return found;
}

function score(text: string, [quote, position]: Selectors, candidate: Candidate): number {
  const before = text.slice(Math.max(0, candidate.start - quote.prefix.length), candidate.start);
  const after = text.slice(candidate.end, candidate.end + quote.suffix.length);
  const nearness = 1 - Math.min(1, Math.abs(candidate.start - position.start) / Math.max(text.length, 1));
  return (
    WEIGHTS.quote * Math.max(0, 1 - candidate.distance / quote.exact.length) +
    WEIGHTS.prefix * commonEnd(quote.prefix, before) +
    WEIGHTS.suffix * commonStart(quote.suffix, after) +
    WEIGHTS.nearness * nearness
  );
}

/** Share of `wanted` that `there` begins with; an end of text that was wanted and is there counts whole. */
function commonStart(wanted: string, there: string): number {
  if (wanted === '') return 1;
  let same = 0;
  while (same < wanted.length && same < there.length && fold(wanted[same]!) === fold(there[same]!)) same++;
  return same / wanted.length;
}

function commonEnd(wanted: string, there: string): number {
  return commonStart([...wanted].reverse().join(''), [...there].reverse().join(''));
}

function occurrences(text: string, exact: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, distance: 0 });
  }
  return found;
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
