// What one line shows by itself: its length, its shape, shares of kinds of words. No word of it is kept.

import { bareNames, bylineOf, isCreditLine, isRole } from '../bylines';
import { isCaption } from '../captions';
import { isClockLine, isDateLine } from '../dateLines';
import { isFurniture, isSections } from '../furniture';
import { SECTIONS } from '../furnitureWords';
import { isOutlet } from '../outlets';
import type { Row } from '../rows';
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
    is(isSections(row.text) || SECTIONS.has(row.text.toLowerCase())),
    is(isCaption(row)),
    is(!isLong && bylineOf(row.text) !== null),
    is(bareNames(row.text).length > 0),
    is(!isLong && isDateLine(row.text)),
    is(isRole(row.text) || isClockLine(row.text)),
    is(isOutlet(row.text)),
    is(isCreditLine(row.text)),
    is(/^[([].*[)\]]$/.test(text)),
    Math.min(2, counts.telling),
    share(counts.past),
  ];
}

/** Sums over the words: letters in all, and how many are of each kind. */
function countWords(words: readonly string[]) {
  const counts = { letters: 0, functional: 0, capitalised: 0, shouted: 0, digits: 0, aboutPage: 0, personal: 0 };
  let [telling, past] = [0, 0];
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    const isCapital = lower !== word && startsUpper(word);
    counts.letters += word.length;
    if (FUNCTION_WORDS.has(lower)) counts.functional++;
    if (isCapital && i > 0) counts.capitalised++;
    if (lower !== word && word.length > 1 && word === word.toUpperCase()) counts.shouted++;
    if (isDigit(word.charCodeAt(0))) counts.digits++;
    if (PAGE_WORDS.has(lower)) counts.aboutPage++;
    if (PERSONAL.has(lower)) counts.personal++;
    if (SPEECH_VERBS.has(lower)) telling++;
    if (word.length > 4 && word.endsWith('ed')) past++;
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
  const marks = { commas: 0, stops: 0, quotes: 0, signs: 0 };
  for (let i = 0; i < text.length; i++) {
    const kind = MARKS.get(text.charCodeAt(i));
    if (kind) marks[kind]++;
  }
  return marks;
}

const MARKS: ReadonlyMap<number, 'commas' | 'stops' | 'quotes' | 'signs'> = new Map([
  ...[...',;'].map((mark) => [mark.charCodeAt(0), 'commas'] as const),
  ...[...'.!?'].map((mark) => [mark.charCodeAt(0), 'stops'] as const),
  ...[...'"“”‘\''].map((mark) => [mark.charCodeAt(0), 'quotes'] as const),
  ...[...'@©#'].map((mark) => [mark.charCodeAt(0), 'signs'] as const),
]);
