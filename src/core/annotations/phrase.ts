// Where a phrase stands in a text: as whole words, whatever their capitals, blanks, line ends and typographic marks.
// "the new fee" is found in "The new\n  fee"; "fee" is not found in "coffee".

import type { Span } from '../span';
import { normalise } from './normalText';

const WORD = /[\p{L}\p{N}]/u;

/** From the beginning of the text; no two overlap. None for a phrase without words. */
export function phraseIn(text: string, phrase: string): Span[] {
  const wanted = lower(normalise(phrase).text).trim();
  if (!WORD.test(wanted)) return [];
  const { text: normal, starts, ends } = normalise(text);
  const searched = lower(normal);
  const found: Span[] = [];
  for (let at = searched.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length;
    const isWhole = isBound(searched, at) && isBound(searched, end);
    if (isWhole) found.push({ start: starts[at]!, end: ends[end - 1]! });
    at = searched.indexOf(wanted, isWhole ? end : at + 1);
  }
  return found;
}

/** No word goes on across this place. */
function isBound(text: string, at: number): boolean {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}

/** As long as before: "İ" has no small letter of its length, and stays. */
function lower(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
