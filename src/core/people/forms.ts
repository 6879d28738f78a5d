// Forms of personal names and whether two can be one person's: "Ada M. Kerr" and "Ada Kerr" can, "Shen Yulan" and "Shen Wenbin" cannot.

import { foldName } from './hashing';
import { GIVEN, SURNAME } from './model';
import { COMMON_SURNAMES_FIRST, SHORT_GIVEN, SURNAMES_FIRST, SYLLABLE, VIETNAMESE_SURNAMES } from './orders';
import { PARTICLES, SUFFIXES } from './vocabulary';
import { trimEnds } from '../trim';

/** A name as compared: folded words without suffix and nickname. */
export interface Form {
  readonly text: string;
  readonly words: readonly string[];
}

export function readForm(text: string): Form {
  const words = foldName(text)
    .replace(/["“(‘'][^"”)]{1,20}["”)’'](?=\s)/g, ' ')
    .split(/[\s.,]+/)
    .map((word) => trimEnds(word, /[^\p{L}\p{N}]/u))
    .filter((word) => word !== '');
  const bare = words.filter((word, i) => i === 0 || !SUFFIXES.has(word));
  return { text: text.replace(/\s+/g, ' '), words: bare };
}

/** Letters alone: "Kim Jong-un" and "Kim Jong Un" are the same. */
export const letters = ({ words }: Form): string => words.join('').replace(/[^\p{L}]/gu, '');

/** Can two forms of several words each name one person? */
export function fits(a: Form, b: Form): boolean {
  if (letters(a) === letters(b)) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]) return true;
  if (isEnd(short, long)) return true;
  const [surname, other] = [short[short.length - 1]!, long[long.length - 1]!];
  if (surname === other) return givenFit(short.slice(0, -1), long.slice(0, -1));
  return (
    isNear(surname, other) && short.length === long.length && short.slice(0, -1).every((word, i) => word === long[i])
  );
}

// "López Obrador" ends "Andrés Manuel López Obrador".
function isEnd(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i]);
}

function givenFit(short: readonly string[], long: readonly string[]): boolean {
  const initials = [short, long].map((list) =>
    list
      .slice(1)
      .filter((word) => word.length === 1)
      .join(''),
  );
  if (initials[0] !== '' && initials[1] !== '' && initials[0] !== initials[1]) return false;
  let at = 0;
  for (const word of short.filter((part) => !PARTICLES.has(part))) {
    const found = long.findIndex((other, i) => i >= at && sameGiven(word, other, i === 0));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function sameGiven(a: string, b: string, first: boolean): boolean {
  if (a === b) return true;
  if (first && (a.length === 1 || b.length === 1)) return a[0] === b[0];
  if (SHORT_GIVEN.get(a) === b || SHORT_GIVEN.get(b) === a) return true;
  return isNear(a, b) && a[a.length - 1] === b[b.length - 1];
}

/** One letter more, less or other in words of five letters and more that begin alike. */
export function isNear(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

const EASTERN_GIVEN = new RegExp(`^${SYLLABLE}{1,2}$`);

/** Is the family name the first word? `bitsOf` tells what lists say of a word; `alone` how often a word stands alone. */
export function isSurnameFirst(form: Form, bitsOf: (word: string) => number, alone: (word: string) => number): boolean {
  const [first, ...given] = form.words as [string, ...string[]];
  if (given.length < 1 || given.length > 2 || !SURNAMES_FIRST.has(first)) return false;
  const last = given[given.length - 1]!;
  if (SURNAMES_FIRST.has(last) && given.length === 1) {
    return COMMON_SURNAMES_FIRST.has(first) || (!COMMON_SURNAMES_FIRST.has(last) && alone(first) >= alone(last));
  }
  if (given.every((word) => EASTERN_GIVEN.test(word) || /^\p{L}+-\p{L}+$/u.test(word))) return true;
  const western = (bitsOf(first) & GIVEN) !== 0 || (bitsOf(last) & SURNAME) !== 0;
  return !western && alone(first) >= alone(last);
}

export function surnameOf(form: Form, surnameFirst: boolean): string {
  return surnameFirst ? form.words[0]! : form.words[form.words.length - 1]!;
}

/** People with these names are properly called by the last word: "Minister Chinh". */
export const calledByGiven = ({ words }: Form): boolean => words.length > 2 && VIETNAMESE_SURNAMES.has(words[0]!);
