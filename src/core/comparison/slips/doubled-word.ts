// "with with", "the  the"; not "had had", "that that", "very very", nor names or content words said twice.

import type { Draft } from '../findings';
import { eachMatch, slipAt, type Checked } from './slip';

/** Small letters only: names and starts of sentences may well be said twice. */
const PAIR = /\b([a-z]{1,30})[ \t\u00a0]{1,20}\1\b/g;
const PART_OF_WORD = /[\p{L}\p{N}'’-]/u;
/**
 * Words of grammar that nobody says twice on purpose. Content words may well stand twice: "mahi mahi", "a million million", "slowly
 * slowly"; of these words "had had", "that that", "her her", "in in" ("the car she came in in May") can be right.
 */
const CERTAIN = new Set(
  'the a an of to for from with by at as or but if than into onto under before between through during without within was were are be been has have will would could should may might can their its our your my this these those which where when while because and they them we us'.split(
    ' ',
  ),
);

export function doubledWords(checked: Checked): Draft[] {
  return eachMatch(checked.seen, PAIR, (match) => {
    const word = match[1]!;
    if (!CERTAIN.has(word) || !standsFree(checked.seen, match)) return null;
    const span = { start: match.index!, end: match.index! + match[0].length };
    return slipAt(checked, span, {
      type: 'doubled-word',
      title: `Doubled word: “${word} ${word}”`,
      because: `“${word}” stands twice in a row.`,
      replacement: word,
    });
  });
}

function standsFree(text: string, match: RegExpMatchArray): boolean {
  const [before, after] = [text[match.index! - 1] ?? '', text[match.index! + match[0].length] ?? ''];
  return !PART_OF_WORD.test(before) && !PART_OF_WORD.test(after);
}
