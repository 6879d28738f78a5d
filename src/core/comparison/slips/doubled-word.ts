// "with with", "the  the"; not "had had", "that that", "very very", nor names said twice.

import type { Draft } from '../findings';
import { eachMatch, slipAt, type Checked } from './slip';

/** Small letters only: names and starts of sentences may well be said twice. */
const PAIR = /\b([a-z]{1,30})[ \t\u00a0]{1,20}\1\b/g;
const PART_OF_WORD = /[\p{L}\p{N}'’-]/u;
const ALLOWED = new Set(
  'had that her his is it do did in on so very really much far long many more never ever no yes now bye ha well there again and blah knock tut hear please who what you'.split(
    ' ',
  ),
);
/** Of the allowed words, those that only stand twice with something between in speech. */
const CERTAIN = new Set(
  'the a an of to for from with by at as or but if than into onto over under about after before between through during without within was were are be been has have will would could should may might can their its our your my this these those which where when while because'.split(
    ' ',
  ),
);

export function doubledWords(checked: Checked): Draft[] {
  return eachMatch(checked.seen, PAIR, (match) => {
    const word = match[1]!;
    if (ALLOWED.has(word) || !standsFree(checked.seen, match)) return null;
    const span = { start: match.index!, end: match.index! + match[0].length };
    return slipAt(checked, span, {
      type: 'doubled-word',
      title: `Doubled word: “${word} ${word}”`,
      because: `“${word}” stands twice in a row.`,
      ...(CERTAIN.has(word) ? { replacement: word } : {}),
    });
  });
}

function standsFree(text: string, match: RegExpMatchArray): boolean {
  const [before, after] = [text[match.index! - 1] ?? '', text[match.index! + match[0].length] ?? ''];
  return !PART_OF_WORD.test(before) && !PART_OF_WORD.test(after);
}
