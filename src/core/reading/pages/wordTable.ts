// The words of one page by numbers, so that each is looked at once: what kinds it is of, and the content words in it.
// "Ferries" and "ferry-boats" have one content word each that "ferry" has too, or two.

import { startsUpper } from '../letters';
import { SPEECH_VERBS } from '../sentenceWords';
import { DISCUSSION_WORDS, FUNCTION_WORDS, PAGE_WORDS, PERSONAL_WORDS, TURNING_WORDS } from './functionWords';

export const FUNCTIONAL = 1;
export const ABOUT_PAGE = 2;
export const PERSON = 4;
export const TELLING = 8;
export const CAPITALISED = 16;
export const SHOUTED = 32;
export const BEGINS_WITH_DIGIT = 64;
export const PAST = 128;
export const TURNING = 256;
export const DISCUSSING = 512;

const KINDS: ReadonlyMap<string, number> = kindsOf([
  [FUNCTION_WORDS, FUNCTIONAL],
  [PAGE_WORDS, ABOUT_PAGE],
  [PERSONAL_WORDS, PERSON],
  [SPEECH_VERBS, TELLING],
]);
/** Of these the letters alone count: "pre-comment", "read2". */
const TURNS: ReadonlyMap<string, number> = kindsOf([
  [TURNING_WORDS, TURNING],
  [DISCUSSION_WORDS, DISCUSSING],
]);
const CONTENT = /\p{L}[\p{L}\p{N}]{2,}/gu;
const LETTERS = /\p{L}+/gu;
/** More content words of a text are not compared with others. */
export const MOST_WORDS = 120;
/** A content word that is a function word. */
export const NO_STEM = -1;

function kindsOf(sets: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, kind] of sets) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** Without an ending of number or tense: enough to find "talks" in "talk" and "opened" in "opens". */
export function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|'s)$/, '') : word.replace(/s$/, '');
}

/** Of a text in lower case, in order. */
export function contentMatches(lower: string): readonly string[] {
  return lower.match(CONTENT) ?? [];
}

export class WordTable {
  /** By word, as it stands on the page. */
  readonly kinds: number[] = [];
  /** By word: the content words in it. */
  readonly contents: (readonly number[])[] = [];
  /** By content word: the number of its stem, NO_STEM for function words. */
  readonly stems: number[] = [];
  stemCount = 0;
  private readonly words = new Map<string, number>();
  private readonly contentWords = new Map<string, number>();
  private readonly stemWords = new Map<string, number>();

  /** The number of a word: letters and digits, with apostrophes and hyphens between them. */
  numberOf(word: string): number {
    const known = this.words.get(word);
    return known === undefined ? this.add(word) : known;
  }

  private add(word: string): number {
    const number = this.kinds.length;
    const lower = word.toLowerCase();
    this.words.set(word, number);
    this.kinds.push(kindsOfWord(word, lower));
    this.contents.push(lower.length < 3 ? [] : contentMatches(lower).map((content) => this.contentOf(content)));
    return number;
  }

  private contentOf(word: string): number {
    const known = this.contentWords.get(word);
    if (known !== undefined) return known;
    const number = this.stems.length;
    this.contentWords.set(word, number);
    this.stems.push(FUNCTION_WORDS.has(word) ? NO_STEM : this.stemOf(stem(word)));
    return number;
  }

  private stemOf(word: string): number {
    const known = this.stemWords.get(word);
    if (known !== undefined) return known;
    this.stemWords.set(word, this.stemCount);
    return this.stemCount++;
  }
}

function kindsOfWord(word: string, lower: string): number {
  let kinds = KINDS.get(lower) ?? 0;
  for (const letters of lower.match(LETTERS) ?? []) kinds |= TURNS.get(letters) ?? 0;
  if (lower !== word) kinds |= capitalsOf(word);
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) kinds |= BEGINS_WITH_DIGIT;
  return word.length > 4 && word.endsWith('ed') ? kinds | PAST : kinds;
}

function capitalsOf(word: string): number {
  const shouted = word.length > 1 && word === word.toUpperCase() ? SHOUTED : 0;
  return startsUpper(word) ? shouted | CAPITALISED : shouted;
}
