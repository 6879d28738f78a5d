// Lines that may tell the day a page was published, in any layout. Which day it is, the dates room works out.
// Found: "Published on Monday, 3 June 2024 07:50", "2024May 2024World", "| 3 June 2024, Monday |", "KESSIN, June 3 (Wire) –".
// Not found: the headline "What Norland wants before June 3".

import type { Span } from '../span';
import { type Row, sourceSpan } from './rows';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?![a-z])\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const FULL = [
  `${MONTH},? ?${DAY}(?:,? ?| )${YEAR}`,
  `${DAY}[ -](?:of )?${MONTH},?[ -]?${YEAR}`,
  `${MONTH},?[ -]${YEAR}`,
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `\\d{1,2}[-/.]\\d{1,2}[-/.](?:${YEAR}|\\d{2}(?!\\d))`,
  `${YEAR}[ -]?${MONTH}(?: ?${DAY})?`,
];
const PARTIAL = [
  `${MONTH} ${DAY}`,
  `${DAY} ${MONTH}`,
  `${WEEKDAY}`,
  `\\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago`,
  'yesterday|today',
];
const FULL_DATE = new RegExp(`(?<![a-z])(?:${FULL.join('|')})`, 'i');
const SOME_DATE = new RegExp(`(?<![a-z])(?:${[...FULL, ...PARTIAL].join('|')})`, 'i');
const ALL_DATES = new RegExp(SOME_DATE.source, 'gi');
const PUBLISHED =
  /\b(?:(?:first |originally )?(?:published|posted|updated|modified|revised|created|issued|released|filed|aired|uploaded)(?: on| at| by)?|last (?:update|modified|edited)|date ?:|publication date|date of publication|dateline|upd\.?|pub(?:lished|\.)? ?date)\b/i;
const CLOCK =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b(?:a\.?m|p\.?m|gmt|utc|bst|cet|edt|est|pdt|pst|ist|et|hrs?|jst|msk|z)\b\.?/gi;
const AT_START = new RegExp(`^[\\W_]*(?:${WEEKDAY},? ?)?(?:${[...FULL, ...PARTIAL.slice(0, 2)].join('|')})`, 'i');
const AFTER_MARK = new RegExp(
  `[|–—•·/\\t>]\\s*(?:${WEEKDAY},? ?)?(?:${[...FULL, ...PARTIAL.slice(0, 2)].join('|')})`,
  'i',
);
const AT_END = new RegExp(
  `(?:[|–—•·]\\s*(?:${WEEKDAY},? )?|(?<= )${WEEKDAY},? )(?:${FULL.slice(0, 2).join('|')})\\W*$`,
  'i',
);
/** "KESSIN, Norland, June 3 (Wire) –", "Port Amsel, 3 June –": a place in front, a date, an agency perhaps, a dash. */
const AGENCY = new RegExp(
  `^\\p{Lu}[\\p{L}.' /,-]{1,50}[,.]? ?\\(?(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? ${YEAR})?\\)?,? ?(?:\\([\\p{L}\\p{N} .,'/&-]{2,40}\\)|/[\\p{L}\\p{N} .-]{2,40}/)? ?(?:--|[–—:-])`,
  'iu',
);

/** A line of the header or footer about the date of the page. */
export function isDateLine(text: string): boolean {
  if (text.length > 200 || !SOME_DATE.test(text)) return false;
  if (PUBLISHED.test(text.slice(0, 120)) && residue(text) <= 12) return true;
  if (AT_START.test(text) || AFTER_MARK.test(text)) return residue(text) <= 8;
  return FULL_DATE.test(text) && residue(text) <= 2;
}

/** A footer line says in so many words that it is the date of the page, or is nothing but a date. */
export function isFooterDate(text: string): boolean {
  return isDateLine(text) && ((PUBLISHED.test(text) && residue(text) <= 4) || residue(text) === 0);
}

/** Where a full date hangs on the end of a headline: "Talks open in Kessin Monday, June 3, 2024"; -1 where none does. */
export function trailingDate(text: string): number {
  return text.length > 300 ? -1 : text.search(AT_END);
}

/** The dateline with which an agency report opens, without its dash; null where there is none. */
export function agencyDateline(row: Row): Span | null {
  const match = AGENCY.exec(row.text.slice(0, 140));
  if (!match) return null;
  const place = match[0].slice(0, match[0].search(SOME_DATE));
  const isPlace = place.split(/[\s,/(]+/).every((word) => /^(?:\p{Lu}|$)/u.test(word));
  if (!isPlace || !/^[^\p{Ll}]{4,}|\(|\//u.test(match[0])) return null;
  const words = match[0].replace(/[\s–—:-]+$/, '');
  return sourceSpan(row, { start: 0, end: words.length });
}

/** Words of a line that are neither date nor clock nor about publishing. */
function residue(text: string): number {
  const rest = text.replace(ALL_DATES, ' ').replace(PUBLISHED, ' ').replace(CLOCK, ' ');
  return rest.match(/\p{L}[\p{L}'.-]*/gu)?.length ?? 0;
}
