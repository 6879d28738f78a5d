// The view of a source: offset for offset as long as the text, with what is not prose blanked.

import type { Span } from '../span';

/** Typographic apostrophes. */
const APOSTROPHE = /[’ʼ＇]/g;
/** Accents typed for one between letters: "China´s". */
const ACCENT = /[`´]/;
const ACCENT_FOR_APOSTROPHE = /(?<=\p{L})[`´](?=\p{L})/gu;
/** A line end of another system: a lone carriage return, the Unicode line and paragraph separators. */
const OTHER_LINE_END = /[\r\u0085\u2028\u2029](?!(?<=\r)\n)/g;
/**
 * Blanks but the plain one and the line feed, controls and invisible marks, as one class for speed. A zero-width joiner stays: it is
 * part of a letter's shape.
 */
const BLANK =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]/g;

/** The view of plain text. */
export function viewOf(text: string): string {
  const plain = text.replace(OTHER_LINE_END, '\n').replace(APOSTROPHE, "'").replace(BLANK, ' ');
  const spelled = ACCENT.test(plain) ? plain.replace(ACCENT_FOR_APOSTROPHE, "'") : plain;
  return spelled.includes('[') ? withoutOpenBrackets(spelled) : spelled;
}

/** What stands in brackets is no longer than this. */
const LONGEST_BRACKETED = 500;

/** A link that was cut leaves the bracket before its words: "the Office for [Students said". Not "he met [the] minister", "[sic]". */
export function withoutOpenBrackets(view: string): string {
  const open: number[] = [];
  const closed = new Set<number>();
  for (const { index, 0: mark } of view.matchAll(/[[\]]|\n *(?=\n)/g)) {
    if (mark === '[') open.push(index);
    else if (mark !== ']') open.length = 0;
    else if (open.length > 0 && index - open.at(-1)! <= LONGEST_BRACKETED) closed.add(open.pop()!);
  }
  return view.replace(/\[(?=[\p{L}\p{N}[])/gu, (mark, at: number) => (closed.has(at) ? mark : ' '));
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
