// A page before it is understood: its view and its rows, a row being one line or one paragraph that was wrapped over lines.

import type { BlockKind } from '../article';
import type { Span, TextSpan } from '../span';

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
  const text = raw.replace(/[ \n]{2,}|\n/g, ' ');
  const words = text.length > LONGEST_LINE ? Math.round(text.length / 6) : wordsOf(text);
  return { start, end, text, raw, kind, gap, words, stopped: STOPPED.test(text.slice(-9)) };
}

function isBlank(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return code === 32 || code === 10;
}

const BEYOND_ALPHABETS = /[\u0e00-\u0e7f\u2e80-\uffff]/;

/** Scripts that part no words by blanks count two characters a word. */
function wordsOf(text: string): number {
  const parted = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  if (!BEYOND_ALPHABETS.test(text)) return parted;
  const unparted = text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu)?.length ?? 0;
  return parted + (unparted >> 1);
}

/** Reads as running text: long, or of some length and closed by a stop or a colon. */
export function isParagraph(row: Row): boolean {
  if (row.kind !== null && row.kind !== 'paragraph') return false;
  return row.words >= 30 || (row.words >= 9 && (row.stopped || row.text.endsWith(':')));
}

/** Lower case, letters and digits only: equal for a headline and its repeat in another dress. */
export function bare(text: string): string {
  const lower = text.toLowerCase();
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
