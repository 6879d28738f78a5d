// What the network knows of a word by itself, as rows of its tables. The trained weights are addressed by these numbers: a change here
// needs a new training.

import { hashText } from './hashing';

/** How the sentence is set; in capitals or title case the writing of a word says little. */
export const PLAIN = 0;
export const CAPITALS = 1;
export const TITLE_CASE = 2;

/** What is known of words by their folded forms. */
export interface Lexicon {
  /** Hash of a folded form to its place in the lists below. */
  readonly places: ReadonlyMap<number, number>;
  /** Row of the form itself, classes of distribution; 0 unknown. */
  readonly form: Uint16Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
}

/** Tables that are addressed by hashes, and their rows: endings of two, three and four letters, shape, beginnings of two and three. */
export const HASHED = [2048, 4096, 4096, 512, 1024, 1024] as const;
/** Before them stand the tables of forms and of classes. */
export const TABLES = 3 + HASHED.length;

/** The rows of a word, one in each table. */
export function featuresOf(text: string, setting: number, lexicon: Lexicon): number[] {
  const folded = foldForm(text);
  const end = folded.length;
  const place = lexicon.places.get(hashText(folded));
  const own = [lexicon.form, lexicon.fine, lexicon.coarse].map((list) => (place === undefined ? 0 : list[place]!));
  const hashes = [
    ...[2, 3, 4].map((letters) => hashText(folded, Math.max(0, end - letters))),
    hashText(`${shapeOf(text)} ${setting}`),
    ...[2, 3].map((letters) => hashText(folded, 0, Math.min(end, letters))),
  ];
  return [...own, ...hashes.map((hash, k) => (hash >>> 0) % HASHED[k]!)];
}

/** British and American ways to write them: "Ms", "Ms."; not "No.", which is another word without its stop. */
const TITLE = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|st|jr|sr|rev|hon)\.$/;

/** "Oduya" oduya, "1998" 0000, "31.50" 00.00, "Ms." ms; very long words by their first letters. */
export function foldForm(text: string): string {
  const short = text.length > 60 ? text.slice(0, 60) : text;
  const lower = short.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const folded = lower.replace(/\d/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  return TITLE.test(folded) ? folded.slice(0, -1) : folded;
}

// "O'Brien" X'Xx, "1990s" dx, "U.S." X.X.: runs of one sort become one letter.
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const letter = text[i]!;
    const lower = letter.toLowerCase() === letter;
    const sort = letter >= '0' && letter <= '9' ? 'd' : !lower ? 'X' : letter.toUpperCase() !== letter ? 'x' : letter;
    if (sort !== last) shape += sort;
    last = sort;
  }
  return shape === 'X' ? shape + Math.min(text.length, 3) : shape;
}

/** How a sentence of these words is set. */
export function settingOf(words: readonly string[]): number {
  let [small, capitals, capitalised, long] = [0, 0, 0, 0];
  for (const word of words) {
    if (!/^\p{L}{2}/u.test(word)) continue;
    const isLong = word.length > 3;
    if (isLong) long++;
    if (word === word.toUpperCase()) capitals++;
    else if (word[0] === word[0]!.toLowerCase()) small += isLong ? 1 : 0;
    else if (isLong) capitalised++;
  }
  if (small === 0 && capitals >= 3 && capitals > 2 * capitalised) return CAPITALS;
  return long >= 4 && small <= 0.2 * long && capitalised >= 3 ? TITLE_CASE : PLAIN;
}
