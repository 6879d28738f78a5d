// What one line shows by itself: its length, its shape, shares of kinds of words. No word of it is kept.

import { bylineIn, isCreditLine, isRole, namesAlone } from '../bylines';
import { isCaption } from '../captions';
import { isClockLine, isDated } from '../dateLines';
import { isFurniture, isSections } from '../furniture';
import { SECTIONS } from '../furnitureWords';
import { namesOutlet } from '../outlets';
import { type Row, lowerOf } from '../rows';
import { SPEECH_VERBS } from '../sentenceWords';
import { FUNCTION_WORDS, PAGE_WORDS } from './functionWords';

/** Of a row longer than this only the beginning and the end are looked at. */
const LOOKED_AT = 600;

/** Shares are of the row's words, 0 to 1; marks are 0 or 1. */
export const OWN_FEATURES = [
  'words',
  'letters a word',
  'stopped',
  'ends with a colon',
  'ends with a question',
  'function words',
  'capitalised words',
  'words in capitals',
  'digits',
  'words about the page',
  'first and second person',
  'commas a word',
  'inner stops',
  'quotation marks',
  'begins small',
  'begins with a mark or digit',
  'addresses and signs',
  'bars and arrows',
  'item',
  'furniture phrase',
  'section',
  'caption',
  'byline',
  'names alone',
  'date',
  'role or clock',
  'outlet',
  'credit',
  'bracketed',
  'telling verbs',
  'past tense',
] as const;

const PERSONAL: ReadonlySet<string> = new Set(
  "you your yours we our us i i'm my me you're you'll we're let's".split(' '),
);

export function ownFeatures(row: Row): number[] {
  const text = row.text.length > LOOKED_AT ? `${row.text.slice(0, 400)} ${row.text.slice(-200)}` : row.text;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const counts = countWords(words);
  const marks = countMarks(text);
  const share = (count: number): number => (words.length === 0 ? 0 : count / words.length);
  const is = (fact: boolean): number => (fact ? 1 : 0);
  const isLong = row.words > 60;
  return [
    Math.log2(1 + row.words),
    share(counts.letters),
    is(row.stopped),
    is(text.endsWith(':')),
    is(/[?!]["'”’]?$/.test(text.slice(-2))),
    share(counts.functional),
    share(counts.capitalised),
    share(counts.shouted),
    share(counts.digits),
    share(counts.aboutPage),
    share(counts.personal),
    share(marks.commas),
    Math.min(4, marks.stops === 0 ? 0 : (text.match(/[.!?]["”']? (?=[\p{Lu}"“])/gu)?.length ?? 0)),
    Math.min(3, marks.quotes === 0 ? 0 : (text.match(/["“”]|(?<=\s)[‘']|^[‘']/g)?.length ?? 0)),
    is(/^\p{Ll}/u.test(text)),
    is(/^[^\p{L}"“‘']/u.test(text)),
    is(marks.signs > 0 || (marks.stops > 0 && /www\.|\.com\b/i.test(text)) || /https?:/i.test(text)),
    is(/[|»›>•·←→▶↓↑…]|\.\.\.$/.test(text)),
    is(row.kind === 'item'),
    is(isFurniture(row)),
    is(isSections(row) || SECTIONS.has(lowerOf(row))),
    is(isCaption(row)),
    is(!isLong && bylineIn(row) !== null),
    is(namesAlone(row).length > 0),
    is(!isLong && isDated(row)),
    is(isRole(row.text) || isClockLine(row.text)),
    is(namesOutlet(row)),
    is(isCreditLine(row.text)),
    is(/^[([].*[)\]]$/.test(text)),
    Math.min(2, counts.telling),
    share(counts.past),
  ];
}

const [FUNCTIONAL, ABOUT_PAGE, PERSON, TELLING] = [1, 2, 4, 8];
/** What kinds each known word is of: one look-up a word. */
const KINDS: ReadonlyMap<string, number> = kindsOf([
  [FUNCTION_WORDS, FUNCTIONAL],
  [PAGE_WORDS, ABOUT_PAGE],
  [PERSONAL, PERSON],
  [SPEECH_VERBS, TELLING],
]);

function kindsOf(sets: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, kind] of sets) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** Sums over the words: letters in all, and how many are of each kind. */
function countWords(words: readonly string[]) {
  const counts = { letters: 0, functional: 0, capitalised: 0, shouted: 0, digits: 0, aboutPage: 0, personal: 0 };
  let [telling, past] = [0, 0];
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    counts.letters += word.length;
    if (lower !== word) {
      if (i > 0 && startsUpper(word)) counts.capitalised++;
      if (word.length > 1 && word === word.toUpperCase()) counts.shouted++;
    }
    if (isDigit(word.charCodeAt(0))) counts.digits++;
    if (word.length > 4 && word.endsWith('ed')) past++;
    const kinds = KINDS.get(lower) ?? 0;
    if (kinds & FUNCTIONAL) counts.functional++;
    if (kinds & ABOUT_PAGE) counts.aboutPage++;
    if (kinds & PERSON) counts.personal++;
    if (kinds & TELLING) telling++;
  });
  return { ...counts, telling, past };
}

function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How many commas and semicolons, stops, quotation marks, signs of addresses. */
function countMarks(text: string) {
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    counts[code < 256 ? MARKS[code]! : code >= 0x2018 && code <= 0x201d ? QUOTES : 0]!++;
  }
  return { commas: counts[COMMAS]!, stops: counts[STOPS]!, quotes: counts[QUOTES]!, signs: counts[SIGNS]! };
}

const [COMMAS, STOPS, QUOTES, SIGNS] = [1, 2, 3, 4] as const;
const MARKS = marksOf([
  [',;', COMMAS],
  ['.!?', STOPS],
  ['"\'', QUOTES],
  ['@©#', SIGNS],
]);

/** What kind of mark each character of Latin-1 is, 0 for none. */
function marksOf(kinds: readonly (readonly [string, number])[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const [characters, kind] of kinds) for (const mark of characters) marks[mark.charCodeAt(0)] = kind;
  return marks;
}
