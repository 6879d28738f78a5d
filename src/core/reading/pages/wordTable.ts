// The words of one page by numbers, so that each is looked at once: what kinds it is of, and the content words in it.
// "Ferries" and "ferry-boats" have one content word each that "ferry" has too, or two.

import { IS_LETTER, bitsOf, startsUpper } from '../letters';
import { SPEECH_VERBS } from '../sentenceWords';
import { DISCUSSION_WORDS, FUNCTION_WORDS, PAGE_WORDS, PERSONAL_WORDS, TURNING_WORDS } from './functionWords';
import { Spellings, hashOf } from '../../spellings';

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
/** The same by the characters of the words. */
const KNOWN = new Spellings();
for (const word of KINDS.keys()) KNOWN.enter(word, 0, word.length, hashOf(word, 0, word.length));
const KNOWN_KINDS = Uint16Array.from(KINDS.values());
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
const CAPITAL_Z = 90;
const [SMALL_D, SMALL_E, SMALL_G, SMALL_I, SMALL_N, SMALL_S] = [100, 101, 103, 105, 110, 115] as const;

function kindsOf(sets: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, kind] of sets) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** Without an ending of number or tense: enough to find "talks" in "talk" and "opened" in "opens". */
export function stem(word: string): string {
  const cut = cutOf(word, 0, word.length);
  return cut === 0 ? word : word.slice(0, -cut);
}

/** How many letters of the word from `start` to `end` are its ending. */
function cutOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (end - start <= 5) return last === SMALL_S ? 1 : 0;
  const before = text.charCodeAt(end - 2);
  if (last === SMALL_G && before === SMALL_N && text.charCodeAt(end - 3) === SMALL_I) return 3;
  if ((last === SMALL_D || last === SMALL_S) && before === SMALL_E) return 2;
  return last === SMALL_S ? 1 : 0;
}

/** Of a text in lower case, in order. */
export function contentMatches(lower: string): readonly string[] {
  return lower.match(CONTENT) ?? [];
}

/** A word and where it stands: letters and digits, with apostrophes and hyphens between them. */
export interface Spelled {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  /** The line in lower case, each character at its place. */
  readonly lower: string;
  /** Nothing but letters of ASCII. */
  readonly isPlain: boolean;
  readonly hasCapitals: boolean;
  readonly hasSmall: boolean;
}

/** Every word, content word and stem of a page has one number, whichever of these it is. */
export class WordTable {
  /** By word, as it stands on the page. */
  readonly kinds: number[] = [];
  /** By word: the content word in it, NO_CONTENT, or SEVERAL. */
  readonly contents: number[] = [];
  /** By content word: its stem, NO_STEM for function words. */
  readonly stems: number[] = [];
  /** By content word: a number for whoever walks through the lines, at first 0. */
  readonly marks: number[] = [];
  private readonly spellings = new Spellings();
  private readonly several = new Map<number, readonly number[]>();

  /** Numbers are below this. */
  get size(): number {
    return this.kinds.length;
  }

  numberOf(word: Spelled): number {
    const number = this.enter(word.line, word.start, word.end, word.hash);
    if (this.kinds[number] !== UNREAD) return number;
    if (word.isPlain) this.readPlain(word, number);
    else this.readWord(word.line.slice(word.start, word.end), number);
    return number;
  }

  /** The content words of one that has SEVERAL. */
  severalIn(word: number): readonly number[] {
    return this.several.get(word) ?? [];
  }

  private enter(text: string, start: number, end: number, hash: number): number {
    const number = this.spellings.enter(text, start, end, hash);
    if (number < this.kinds.length) return number;
    this.kinds.push(UNREAD);
    this.contents.push(UNREAD);
    this.stems.push(UNREAD);
    this.marks.push(0);
    return number;
  }

  /** Most words: what `readWord` finds, with no part of them cut out. */
  private readPlain(word: Spelled, number: number): void {
    const { start, end, hash, lower, hasCapitals } = word;
    const lowerHash = hasCapitals ? hashOf(lower, start, end) : hash;
    const known = KNOWN.find(lower, start, end, lowerHash);
    const kinds = known < 0 ? 0 : KNOWN_KINDS[known]!;
    this.kinds[number] = kinds | plainCapitals(word) | (isPast(word.line, start, end) ? PAST : 0);
    if (end - start < 3) {
      this.contents[number] = NO_CONTENT;
      return;
    }
    const content = hasCapitals ? this.enter(lower, start, end, lowerHash) : number;
    this.contents[number] = content;
    if (this.stems[content] !== UNREAD) return;
    this.stems[content] = kinds & FUNCTIONAL ? NO_STEM : this.stemOf(lower, start, end, content);
  }

  private readWord(word: string, number: number): void {
    const lower = word.toLowerCase();
    const ofLetters = isOfLetters(lower);
    this.kinds[number] = kindsOfWord(word, lower, ofLetters);
    if (lower.length < 3) this.contents[number] = NO_CONTENT;
    else if (ofLetters) this.contents[number] = this.contentOf(lower);
    else {
      this.contents[number] = SEVERAL;
      const contents = contentMatches(lower);
      if (contents.length > 0)
        this.several.set(
          number,
          contents.map((content) => this.contentOf(content)),
        );
    }
  }

  private contentOf(word: string): number {
    const number = this.enter(word, 0, word.length, hashOf(word, 0, word.length));
    if (this.stems[number] === UNREAD)
      this.stems[number] = FUNCTION_WORDS.has(word) ? NO_STEM : this.stemOf(word, 0, word.length, number);
    return number;
  }

  private stemOf(text: string, start: number, end: number, content: number): number {
    const cut = cutOf(text, start, end);
    return cut === 0 ? content : this.enter(text, start, end - cut, hashOf(text, start, end - cut));
  }
}

function plainCapitals({ line, start, end, hasCapitals, hasSmall }: Spelled): number {
  if (!hasCapitals) return 0;
  const first = line.charCodeAt(start) <= CAPITAL_Z ? CAPITALISED : 0;
  return end - start > 1 && !hasSmall ? first | SHOUTED : first;
}

function isPast(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charCodeAt(end - 1) === SMALL_D && text.charCodeAt(end - 2) === SMALL_E;
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
  return isPast(word, 0, word.length) ? kinds | PAST : kinds;
}

function capitalsOf(word: string): number {
  const shouted = word.length > 1 && word === word.toUpperCase() ? SHOUTED : 0;
  return startsUpper(word) ? shouted | CAPITALISED : shouted;
}
