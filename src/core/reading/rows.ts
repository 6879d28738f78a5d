// A page before it is understood: its view and its rows, a row being one line or one paragraph that was wrapped over lines.

import type { BlockKind } from '../article';
import type { Span, TextSpan } from '../span';
import { IS_BLANK, IS_LETTER, IS_NUMBER, bitsOf } from './letters';

export interface Row extends Span {
  /** The words of the view, every run of blanks one space. `sourceSpan` leads back. */
  readonly text: string;
  /** The words of the view as they stand there. */
  readonly raw: string;
  /** What the markup says it is; null where only the words can tell. */
  readonly kind: BlockKind | null;
  /** Empty lines between the row above and this one. */
  readonly gap: number;
  readonly words: number;
  /** Ends as a sentence does: a stop, with or without a closing mark. */
  readonly stopped: boolean;
  readonly known: Known;
}

/** What is asked of a row again and again, each worked out when it is first asked. */
export interface Known {
  /** The text in lower case. */
  lower: string | undefined;
  bare: string | undefined;
  /** See `marksOf`. */
  marks: number | undefined;
  /** See `lineWords`. */
  words: string | undefined;
  isCaption: boolean | undefined;
  isFurniture: boolean | undefined;
  isSections: boolean | undefined;
  endsArticle: boolean | undefined;
  isDateLine: boolean | undefined;
  isCredit: boolean | undefined;
  isOutlet: boolean | undefined;
  byline: readonly Span[] | null | undefined;
  names: readonly Span[] | undefined;
}

function nothing(): Known {
  return {
    lower: undefined,
    bare: undefined,
    marks: undefined,
    words: undefined,
    isCaption: undefined,
    isFurniture: undefined,
    isSections: undefined,
    endsArticle: undefined,
    isDateLine: undefined,
    isCredit: undefined,
    isOutlet: undefined,
    byline: undefined,
    names: undefined,
  };
}

/** What a front matter or a labelled line tells, as written there. */
export interface Particulars {
  readonly title: TextSpan | null;
  readonly authors: readonly TextSpan[];
  readonly date: TextSpan | null;
  readonly outlet: TextSpan | null;
}

export interface Page {
  readonly view: string;
  readonly rows: readonly Row[];
  readonly particulars: Particulars;
}

export const noParticulars: Particulars = { title: null, authors: [], date: null, outlet: null };

/** Beyond so many characters a row is prose, and no pattern for lines needs to look at it. */
export const LONGEST_LINE = 400;

const STOPPED = /[.!?…。！？؟।۔]["'”’»)\]]{0,3}(?:\[\d{1,3}\])?$/;

/** The row of `view` from `start` to `end`, blanks at its ends cut off; null where nothing is left. */
export function row(view: string, start: number, end: number, kind: BlockKind | null, gap: number): Row | null {
  while (start < end && isBlank(view, start)) start++;
  while (end > start && isBlank(view, end - 1)) end--;
  if (start === end) return null;
  const raw = view.slice(start, end);
  const text = isSpaced(raw) ? raw.replace(/[ \n]{2,}|\n/g, ' ') : raw;
  const words = text.length > LONGEST_LINE ? Math.round(text.length / 6) : wordsOf(text);
  return { start, end, text, raw, kind, gap, words, stopped: STOPPED.test(text.slice(-9)), known: nothing() };
}

/** Holds a line feed or two blanks in a row. */
function isSpaced(raw: string): boolean {
  return raw.includes('  ') || raw.includes('\n');
}

function isBlank(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return code === 32 || code === 10;
}

/** Runs between blanks that hold a letter or a digit. Scripts that part no words by blanks count two characters a word. */
function wordsOf(text: string): number {
  let [words, isWord] = [0, false];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBeyondAlphabets(unit)) return wordsOfAnyScript(text);
    const bits = bitsOf(unit);
    if (bits & IS_BLANK) isWord = false;
    else if (!isWord && bits & (IS_LETTER | IS_NUMBER)) {
      isWord = true;
      words++;
    }
  }
  return words;
}

/** Thai, and from the East Asian scripts on. */
function isBeyondAlphabets(unit: number): boolean {
  return unit >= 0xe00 && (unit <= 0xe7f || unit >= 0x2e80);
}

function wordsOfAnyScript(text: string): number {
  const parted = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const unparted = text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu)?.length ?? 0;
  return parted + (unparted >> 1);
}

/** Reads as running text: long, or of some length and closed by a stop or a colon. */
export function isParagraph(row: Row): boolean {
  if (row.kind !== null && row.kind !== 'paragraph') return false;
  return row.words >= 30 || (row.words >= 9 && (row.stopped || row.text.endsWith(':')));
}

export function lowerOf(row: Row): string {
  return (row.known.lower ??= row.text.toLowerCase());
}

export function bareOf(row: Row): string {
  return (row.known.bare ??= bareOfLower(lowerOf(row)));
}

/** Lower case, letters and digits only: equal for a headline and its repeat in another dress. */
export function bare(text: string): string {
  return bareOfLower(text.toLowerCase());
}

function bareOfLower(lower: string): string {
  if (isBare(lower)) return lower;
  let words = '';
  for (let i = 0; i < lower.length;) {
    const start = i;
    while (i < lower.length && isPlain(lower.charCodeAt(i))) i++;
    if (i > start) words += words === '' ? lower.slice(start, i) : ` ${lower.slice(start, i)}`;
    if (!isBetween(lower.charCodeAt(i))) return bareOfAnyScript(lower);
    if (i < lower.length) i++;
  }
  return words;
}

/** Words of ASCII with one blank between them: nothing is to be taken off. */
function isBare(lower: string): boolean {
  let wasBlank = true;
  for (let i = 0; i < lower.length; i++) {
    const isBlank = lower.charCodeAt(i) === 32;
    if (isBlank ? wasBlank : !isPlain(lower.charCodeAt(i))) return false;
    wasBlank = isBlank;
  }
  return !wasBlank;
}

/** A digit or a small letter of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** No letter and no digit: marks of ASCII and dashes, quotation marks, dots beyond it. */
function isBetween(code: number): boolean {
  return !(code > 127) || (code >= 0x2010 && code <= 0x205e);
}

function bareOfAnyScript(lower: string): string {
  return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The place in the source of a span of `row.text`. */
export function sourceSpan(row: Row, span: Span): Span {
  if (row.raw.length === row.text.length) return { start: row.start + span.start, end: row.start + span.end };
  const offsets = [...row.raw.matchAll(/\S|\s+/g)].map((match) => match.index);
  return { start: row.start + offsets[span.start]!, end: row.start + offsets[span.end - 1]! + 1 };
}
