// The view of a source: offset for offset as long as the text, with what is not prose blanked.

import type { Span } from '../span';

/** Typographic apostrophes, and accents typed for one between letters: "China´s". */
const APOSTROPHE = /[’ʼ＇]|(?<=\p{L})[`´](?=\p{L})/gu;
/** A line end of another system: a lone carriage return, the Unicode line and paragraph separators. */
const OTHER_LINE_END = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/** Blanks but the plain one, controls and invisible marks. A zero-width joiner stays: it is part of a letter's shape. */
const BLANK = /[^\S\n ]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;

/** The view of plain text. */
export function viewOf(text: string): string {
  return text.replace(OTHER_LINE_END, '\n').replace(APOSTROPHE, "'").replace(BLANK, ' ');
}

/** `view` with only `shown` left, line feeds kept. The spans are sorted and do not overlap. */
export function showOnly(view: string, shown: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const span of shown) {
    result += blank(view.slice(done, span.start)) + view.slice(span.start, span.end);
    done = span.end;
  }
  return result + blank(view.slice(done));
}

function blank(words: string): string {
  return words.replace(/[^\n]/g, ' ');
}
