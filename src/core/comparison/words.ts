// Words made comparable: case, accents and typography gone, endings cut, so that "signed" meets "signing".

import type { Span } from '../span';
import { STOP_WORDS } from './stop-words';

/** A word with its place and its two comparable forms. */
export interface Word extends Span {
  /** Folded: lower case, no accents, straight apostrophe, no possessive. */
  readonly folded: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /\p{M}/gu;

/** "Łódź’s" and "LODZ's" are equal once folded. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss');
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    met: 'meet',
    held: 'hold',
    left: 'leave',
    flew: 'fly',
    flown: 'fly',
    spoke: 'speak',
    spoken: 'speak',
    began: 'begin',
    begun: 'begin',
    won: 'win',
    lost: 'lose',
    sold: 'sell',
    bought: 'buy',
    sent: 'send',
    shot: 'shoot',
    rose: 'rise',
    fell: 'fall',
    fallen: 'fall',
    died: 'die',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    men: 'man',
    women: 'woman',
    people: 'person',
    countries: 'country',
    fishermen: 'fisherman',
  }),
);

const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** A light stem: plural, "-ed", "-ing" and silent "e" go; never shorter than three letters. */
export function stemOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const stem = IRREGULAR.get(folded) ?? cutEnding(folded);
  stems.set(folded, stem);
  return stem;
}

function cutEnding(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^su'i])s$/, '');
  const cut = singular.replace(/(?<=.{3})(?:ing|ed)$/, '').replace(/(?<=.{2}[^aeiouls])e$/, '');
  return cut.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

/** Every word of a text in order; `start` and `end` are offsets into `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]).replace(/'s$/, '');
    words.push({ start: match.index, end: match.index + match[0].length, folded, stem: stemOf(folded) });
  }
  return words;
}

/** Words that carry matter: no function words, no lone letters. Numbers stay. */
export function isContent(word: Word): boolean {
  return (word.folded.length > 1 || /\d/.test(word.folded)) && !STOP_WORDS.has(word.folded);
}

export function contentStems(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(isContent)
      .map((word) => word.stem),
  );
}
