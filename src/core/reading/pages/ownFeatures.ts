// What one line shows by itself: its length, its shape, shares of kinds of words. No word of it is kept.

import { bylineIn, isCreditLine, isRole, namesAlone } from '../bylines';
import { isCaption } from '../captions';
import { isClockLine, isDated } from '../dateLines';
import { isFurniture, isSections } from '../furniture';
import { SECTIONS } from '../furnitureWords';
import { IS_LETTER, IS_LOWER, bitsAt } from '../letters';
import { namesOutlet } from '../outlets';
import { marked, mayHold } from '../rowMarks';
import { type Row, lowerOf } from '../rows';
import type { LineScan } from './lineScan';
import { ABOUT_PAGE, BEGINS_WITH_DIGIT, CAPITALISED, FUNCTIONAL, PAST, PERSON, SHOUTED, TELLING } from './wordTable';

/** Of a row longer than this only the beginning and the end are looked at. */
const LOOKED_AT = 600;
/** Longer rows are neither bylines nor date lines. */
const LONG = 60;

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

/** What of the row is looked at. */
export function ownText({ text }: Row): string {
  return text.length > LOOKED_AT ? `${text.slice(0, 400)} ${text.slice(-200)}` : text;
}

/** Writes the features of a row from `at` on, but those that `phraseFeatures` writes; `text` is what of it is looked at, and what `scan` has read. */
export function ownFeatures(row: Row, text: string, scan: LineScan, out: Float64Array, at: number): void {
  const counts = countKinds(scan);
  const share = (count: number): number => (scan.wordCount === 0 ? 0 : count / scan.wordCount);
  out[at] = Math.log2(1 + row.words);
  out[at + 1] = share(scan.letters);
  out[at + 5] = share(counts.functional);
  out[at + 6] = share(counts.capitalised);
  out[at + 7] = share(counts.shouted);
  out[at + 8] = share(counts.digits);
  out[at + 9] = share(counts.aboutPage);
  out[at + 10] = share(counts.personal);
  out[at + 11] = share(scan.commas);
  out[at + 12] = Math.min(4, scan.innerStops);
  out[at + 13] = Math.min(3, scan.quotes);
  out[at + 29] = Math.min(2, counts.telling);
  out[at + 30] = share(counts.past);
  shapes(row, text, scan, out, at);
}

function shapes(row: Row, text: string, scan: LineScan, out: Float64Array, at: number): void {
  const first = bitsAt(text, 0);
  const last = text.charAt(text.length - 1);
  const [opens, closes] = ['(['.includes(text.charAt(0)), ')]'.includes(last)];
  out[at + 2] = is(row.stopped);
  out[at + 3] = is(last === ':');
  out[at + 4] = is(isAsking(last) || (CLOSING.includes(last) && isAsking(text.charAt(text.length - 2))));
  out[at + 14] = is((first & IS_LOWER) !== 0);
  out[at + 15] = is((first & IS_LETTER) === 0 && !OPENING.includes(text.charAt(0)));
  out[at + 16] = is(scan.signs > 0 || (scan.stops > 0 && SITE.test(text)) || (scan.colons > 0 && LINK.test(text)));
  out[at + 17] = is(scan.bars > 0 || text.endsWith('...'));
  out[at + 18] = is(row.kind === 'item');
  out[at + 28] = is(text.length > 1 && opens && closes);
}

/** What the words of a row say, by the place of the feature. */
const PHRASES: readonly (readonly [at: number, holds: (row: Row) => boolean])[] = [
  [19, isFurniture],
  [20, (row) => isSections(row) || SECTIONS.has(lowerOf(row))],
  [21, isCaption],
  [22, (row) => row.words <= LONG && bylineIn(row) !== null],
  [23, (row) => namesAlone(row).length > 0],
  [24, (row) => row.words <= LONG && isDated(row)],
  [25, isRoleOrClock],
  [26, namesOutlet],
  [27, isCreditLine],
];

const [ROLES, DIGITS] = [marked('job', 'sign'), marked('digit')];

function isRoleOrClock(row: Row): boolean {
  return (mayHold(row, ROLES) && isRole(row.text)) || (mayHold(row, DIGITS) && isClockLine(row.text));
}

/**
 * Writes what the words of the rows say, `width` numbers a row. One question after the other is asked of all rows: the patterns of
 * all questions together are larger than what a processor keeps at hand.
 */
export function phraseFeatures(rows: readonly Row[], out: Float64Array, width: number): void {
  for (const [at, holds] of PHRASES) rows.forEach((row, i) => (out[i * width + at] = is(holds(row))));
}

const SITE = /www\.|\.com\b/i;
const LINK = /https?:/i;
const [OPENING, CLOSING] = ['"“‘\'', '"\'”’'];

function is(fact: boolean): number {
  return fact ? 1 : 0;
}

function isAsking(mark: string): boolean {
  return mark === '?' || mark === '!';
}

/** How many words are of each kind; a first word is capitalised for being first. */
function countKinds({ words, wordCount, table: { kinds } }: LineScan) {
  const counts = {
    functional: 0,
    capitalised: 0,
    shouted: 0,
    digits: 0,
    aboutPage: 0,
    personal: 0,
    telling: 0,
    past: 0,
  };
  for (let i = 0; i < wordCount; i++) {
    const kind = kinds[words[i]!]!;
    if (kind === 0) continue;
    if (kind & FUNCTIONAL) counts.functional++;
    if (kind & CAPITALISED && i > 0) counts.capitalised++;
    if (kind & SHOUTED) counts.shouted++;
    if (kind & BEGINS_WITH_DIGIT) counts.digits++;
    if (kind & ABOUT_PAGE) counts.aboutPage++;
    if (kind & PERSON) counts.personal++;
    if (kind & TELLING) counts.telling++;
    if (kind & PAST) counts.past++;
  }
  return counts;
}
