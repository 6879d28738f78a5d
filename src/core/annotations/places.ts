// Where words may stand now, each place with what tells for and against it. Offsets are those of the normal text.

import type { Span } from '../span';
import { namesTheSame } from './names';
import { mostSimilar, reachFor } from './similar';

/** The words of a note and what stood around them, in normal form; `hint` is where they would be if nothing had changed. */
export interface Wanted {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
  /** All that is known of what stood before the words, and after them. */
  readonly around: { readonly before: string; readonly after: string };
  /** How many characters beside the words were of their own sentence. */
  readonly own: { readonly before: number; readonly after: number };
  /** Null where its ends are not in sight. */
  readonly paragraph: string | null;
  /** When they were described, the words stood in other places too. */
  readonly hadLookAlikes: boolean;
  readonly hint: number;
}

export interface Side {
  /** 1 for the very same characters, 0 for others altogether. */
  readonly similarity: number;
  readonly length: number;
}

export interface Place extends Span {
  readonly edits: number;
  /** Its numbers and names are those of the words: not where "18 percent" became "19 percent". */
  readonly tellsSame: boolean;
  readonly before: Side;
  readonly after: Side;
}

/** A context of the very same characters tells enough when it has so many. */
export const TELLING_CONTEXT = 12;
/** At most this share of the words may have been edited; of a context, more. */
const MOST_EDITED = 0.25;
const MOST_EDITED_AROUND = 0.4;
/** So much may have been put between the words and their context. */
const SLACK = 24;
/** A word may have taken the place of another, however short the words are. */
const ONE_WORD = 6;
/** A search looks for so many characters and compares the rest where these stand, at most so often. */
const PROBE = 64;
const MOST_COMPARED = 200;
/** A word is not longer. */
const LONGEST_REST = 24;
/** Words of so many characters hardly stand twice by chance. */
export const LONG = 32;
/** Words that stand more often, with the same context, are not told apart. */
const MOST_PLACES = 8;

/** Where the words stand between the very same contexts. */
export function unchangedPlaces(text: string, wanted: Wanted): Place[] {
  const { prefix, quote, suffix, hint } = wanted;
  const whole = prefix + quote + suffix;
  const at = occurrences(text, whole, 2);
  if (standsAt(text, whole, hint - prefix.length)) at.unshift(hint - prefix.length);
  return [...new Set(at)].map((start) => placeAt(text, start + prefix.length, wanted));
}

/** Where the very same words stand after their prefix, before their suffix, or, when long, anywhere. */
export function quotedPlaces(text: string, wanted: Wanted, anywhere: boolean): Place[] {
  const { prefix, quote, suffix } = wanted;
  const starts = new Set([
    ...(prefix === '' ? [] : occurrences(text, prefix + quote, MOST_PLACES).map((at) => at + prefix.length)),
    ...(suffix === '' ? [] : occurrences(text, quote + suffix, MOST_PLACES)),
    ...(anywhere ? occurrences(text, quote, MOST_PLACES) : []),
  ]);
  return [...starts].map((start) => placeAt(text, start, wanted));
}

/** Where similar words stand after the very prefix or before the very suffix. */
export function changedPlaces(text: string, wanted: Wanted): Place[] {
  const { prefix, quote, suffix } = wanted;
  const most = Math.floor(quote.length * MOST_EDITED);
  const after = prefix === '' ? [] : occurrences(text, prefix, MOST_PLACES).map((at) => at + prefix.length);
  const before = suffix === '' ? [] : occurrences(text, suffix, MOST_PLACES);
  const between = after.flatMap((start): Span[] => {
    const end = before.find((at) => at > start && at - start <= quote.length + most);
    return end === undefined ? [] : [{ start, end }];
  });
  return [
    ...between.flatMap((span) => similarIn(text, span, span.start, wanted).flatMap(stretchedTo(text, span, wanted))),
    ...after.flatMap((start) => similarIn(text, { start, end: start + quote.length + most }, start, wanted)),
    ...before.flatMap((end) => similarIn(text, { start: end - quote.length - most, end }, end - quote.length, wanted)),
  ];
}

/** Between both contexts stand the words with all that was put to them, unless that is too much. */
function stretchedTo(text: string, span: Span, wanted: Wanted): (place: Place) => Place[] {
  return ({ start, end, edits }) => {
    const all = edits + (start - span.start) + (span.end - end);
    return all <= wanted.quote.length * MOST_EDITED ? [sided(text, span, all, wanted)] : [];
  };
}

/** Where similar words stand near where they were. */
export function nearbyPlaces(text: string, wanted: Wanted): Place[] {
  const reach = Math.floor(reachFor(wanted.quote) / 2);
  const middle = wanted.hint + wanted.quote.length / 2;
  const bounds = { start: Math.max(0, Math.floor(middle - reach)), end: Math.floor(middle + reach) };
  return similarIn(text, bounds, wanted.hint, wanted);
}

function similarIn(text: string, bounds: Span, hint: number, wanted: Wanted): Place[] {
  const most = Math.floor(wanted.quote.length * MOST_EDITED);
  const found = mostSimilar(text, bounds, wanted.quote, most, hint);
  return found
    ? [wholeWords(text, found, wanted)].filter(
        ({ edits }) => edits <= most + Math.min(ONE_WORD, wanted.quote.length / 2),
      )
    : [];
}

/** The best likeness may begin or end within a word that took the place of another. */
function wholeWords(text: string, { start, end, edits }: Span & { readonly edits: number }, wanted: Wanted): Place {
  const before = isLetter(wanted.quote[0]!) ? restOfWord(text, start, -1) : 0;
  const after = isLetter(wanted.quote.at(-1)!) ? restOfWord(text, end, 1) : 0;
  return sided(text, { start: start - before, end: end + after }, edits + before + after, wanted);
}

/** How many letters of a word that was begun lie on the side of `at`; 0 where no word is cut there. */
function restOfWord(text: string, at: number, step: -1 | 1): number {
  const unit = (place: number): string => text[step < 0 ? place - 1 : place] ?? '';
  if (!isLetter(unit(at - step))) return 0;
  let more = 0;
  while (more < LONGEST_REST && isLetter(unit(at + step * more))) more++;
  return more;
}

/** `startsWith` takes an offset before the text for its beginning. */
export function standsAt(text: string, words: string, at: number): boolean {
  return at >= 0 && text.startsWith(words, at);
}

function placeAt(text: string, start: number, wanted: Wanted): Place {
  return sided(text, { start, end: start + wanted.quote.length }, 0, wanted);
}

function sided(text: string, { start, end }: Span, edits: number, { prefix, quote, suffix }: Wanted): Place {
  const isBefore = prefix === '' ? start === 0 : standsAt(text, prefix, start - prefix.length);
  const isAfter = suffix === '' ? end === text.length : text.startsWith(suffix, end);
  return {
    start,
    end,
    edits: edits + grown(text[start - 1], text[start], prefix.at(-1)) + grown(text[end], text[end - 1], suffix[0]),
    tellsSame: edits === 0 || namesTheSame(quote, text.slice(start, end)),
    before: isBefore ? same(prefix) : side(text, { start: start - prefix.length - SLACK, end: start }, prefix, 'end'),
    after: isAfter ? same(suffix) : side(text, { start: end, end: end + suffix.length + SLACK }, suffix, 'start'),
  };
}

/** "5 percent" with "age points" after it is not the same word: 1 where a letter was put to a word's end. */
function grown(outside = '', inside = '', before = ''): number {
  return isLetter(outside) && isLetter(inside) && !isLetter(before) ? 1 : 0;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Where the text began or ended beside the words, something may have been added: that tells little. */
const ADDED_AT_THE_RIM = 0.6;

function same({ length }: string): Side {
  return { similarity: 1, length };
}

/** What lies between the context and the words counts as edited; a context of other names or numbers is another. */
function side(text: string, around: Span, context: string, at: 'start' | 'end'): Side {
  const { length } = context;
  if (length === 0) return { similarity: ADDED_AT_THE_RIM, length };
  const similarity = similarityTo(text, around, context, at);
  return { similarity, length };
}

function similarityTo(text: string, around: Span, context: string, at: 'start' | 'end'): number {
  const { length } = context;
  const found = mostSimilar(text, around, context, Math.floor(length * MOST_EDITED_AROUND), around[at]);
  if (!found || !namesTheSame(context, text.slice(found.start, found.end))) return 0;
  return Math.max(0, 1 - (found.edits + Math.abs(around[at] - found[at])) / length);
}

/** In order, not more than `most`; none where there are so many look-alikes that they cannot all be compared. */
function occurrences(text: string, words: string, most: number): number[] {
  const probe = words.slice(0, PROBE);
  const found: number[] = [];
  let compared = 0;
  for (let at = text.indexOf(probe); at >= 0; at = text.indexOf(probe, at + 1)) {
    if (++compared > MOST_COMPARED) return [];
    if (text.startsWith(words, at) && found.push(at) === most) break;
  }
  return found;
}
