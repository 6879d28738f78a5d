// The words of one page by numbers, so that each is looked at once: what kinds it is of, and the content words in it.
// "Ferries" and "ferry-boats" have one content word each that "ferry" has too, or two.

import { IS_LETTER, bitsOf, startsUpper } from '../letters';
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
  [TURNING_WORDS, TURNING],
  [DISCUSSION_WORDS, DISCUSSING],
]);
/** Kinds that the letters of a word are of by themselves: "pre-comment", "read2". */
const OF_LETTERS = TURNING | DISCUSSING;
const CONTENT = /\p{L}[\p{L}\p{N}]{2,}/gu;
const LETTERS = /\p{L}+/gu;
/** More content words of a text are not compared with others. */
export const MOST_WORDS = 120;
/** A content word that is a function word. */
export const NO_STEM = -1;
/** A word without a content word, and one with one or more of them among other letters: "Ferry-boats", "2nd". */
export const NO_CONTENT = -1;
export const SEVERAL = -2;
const UNREAD = -3;

function kindsOf(sets: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, kind] of sets) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** Without an ending of number or tense: enough to find "talks" in "talk" and "opened" in "opens". */
export function stem(word: string): string {
  const cut = word.length <= 5 ? (word.endsWith('s') ? 1 : 0) : endingOf(word);
  return cut === 0 ? word : word.slice(0, -cut);
}

function endingOf(word: string): number {
  if (word.endsWith('ing')) return 3;
  if (word.endsWith('ed') || word.endsWith('es')) return 2;
  return word.endsWith('s') ? 1 : 0;
}

/** Of a text in lower case, in order. */
export function contentMatches(lower: string): readonly string[] {
  return lower.match(CONTENT) ?? [];
}

/** Every word, content word and stem of a page has one number, whichever of these it is. */
export class WordTable {
  /** By word, as it stands on the page. */
  readonly kinds: number[] = [];
  /** By word: the content word in it, NO_CONTENT, or SEVERAL. */
  readonly contents: number[] = [];
  /** By content word: its stem, NO_STEM for function words. */
  readonly stems: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly several = new Map<number, readonly number[]>();

  /** Numbers are below this. */
  get size(): number {
    return this.kinds.length;
  }

  /** The number of a word: letters and digits, with apostrophes and hyphens between them. */
  numberOf(word: string): number {
    const number = this.enter(word);
    if (this.kinds[number] === UNREAD) this.readWord(word, number);
    return number;
  }

  /** The content words of one that has SEVERAL. */
  severalIn(word: number): readonly number[] {
    return this.several.get(word) ?? [];
  }

  private enter(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.kinds.length;
    this.numbers.set(text, number);
    this.kinds.push(UNREAD);
    this.contents.push(UNREAD);
    this.stems.push(UNREAD);
    return number;
  }

  private readWord(word: string, number: number): void {
    const lower = word.toLowerCase();
    const ofLetters = isOfLetters(lower);
    this.kinds[number] = kindsOfWord(word, lower, ofLetters);
    if (lower.length < 3) this.contents[number] = NO_CONTENT;
    else if (ofLetters) this.contents[number] = this.contentOf(lower);
    else {
      this.contents[number] = SEVERAL;
      this.several.set(
        number,
        contentMatches(lower).map((content) => this.contentOf(content)),
      );
    }
  }

  private contentOf(word: string): number {
    const number = this.enter(word);
    if (this.stems[number] === UNREAD) this.stems[number] = FUNCTION_WORDS.has(word) ? NO_STEM : this.enter(stem(word));
    return number;
  }
}

function isOfLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!(bitsOf(word.charCodeAt(i)) & IS_LETTER)) return false;
  return true;
}

function kindsOfWord(word: string, lower: string, ofLetters: boolean): number {
  let kinds = KINDS.get(lower) ?? 0;
  if (!ofLetters) for (const letters of lower.match(LETTERS) ?? []) kinds |= (KINDS.get(letters) ?? 0) & OF_LETTERS;
  if (lower !== word) kinds |= capitalsOf(word);
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) kinds |= BEGINS_WITH_DIGIT;
  return word.length > 4 && word.endsWith('ed') ? kinds | PAST : kinds;
}

function capitalsOf(word: string): number {
  const shouted = word.length > 1 && word === word.toUpperCase() ? SHOUTED : 0;
  return startsUpper(word) ? shouted | CAPITALISED : shouted;
}
