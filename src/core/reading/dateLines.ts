// Lines that may tell the day a page was published, in any layout. Which day it is, the dates room works out.
// Found: "Published on Monday, 3 June 2024 07:50", "2024May 2024World", "| 3 June 2024, Monday |", "Ada Ruhl | June 3".
// Not found: the headlines "What Norland wants before June 3" and "June 3 talks fail".

import { ANY_CASE_MONTH as MONTH, DAY, WEEKDAY, YEAR } from './dateWords';
import { mayTellDate } from './rowMarks';
import type { Row } from './rows';

const FULL = [
  `${MONTH},? ?${DAY}(?:,? ?| )${YEAR}`,
  `${DAY}[ -](?:of )?${MONTH},?[ -]?${YEAR}`,
  `${MONTH},?[ -]${YEAR}`,
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `\\d{1,2}[-/.]\\d{1,2}[-/.](?:${YEAR}|\\d{2}(?!\\d))`,
  `${YEAR}[ -]?${MONTH}(?: ?${DAY})?`,
].join('|');
const DAY_OF_YEAR = `${MONTH} ${DAY}|${DAY} ${MONTH}`;
const LOOSE = `${WEEKDAY}|\\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|(?:today|yesterday),? (?:at )?\\d{1,2}[:.]\\d{2}`;

const FULL_DATE = new RegExp(`(?<![a-z])(?:${FULL})`, 'i');
const SOME_DATE = new RegExp(`(?<![a-z])(?:${FULL}|${DAY_OF_YEAR}|${LOOSE})`, 'i');
const DIGIT = /\d/;
/** What every date has: a digit or the name of a weekday. */
const MAY_HOLD = /\d|mon|tue|wed|thu|fri|sat|sun/i;
const ALL_DATES = new RegExp(SOME_DATE.source, 'gi');
const OPENS_WITH_FULL = new RegExp(`^[\\W_]*(?:${WEEKDAY},? ?)?(?:${FULL})`, 'i');
const AFTER_MARK = new RegExp(
  `(?:^|[|–—•·/>]) ?(?:${WEEKDAY},? ?)?(?:${FULL}|${DAY_OF_YEAR})(?= ?(?:[|–—•·/>(]|$|\\d))`,
  'i',
);
/** "In Asia, Politics on June 3, 2024 at 8:52 pm" */
const CATEGORIES_AND_DATE = new RegExp(
  `^(?:Posted |Filed )?(?:in|under) .{2,120} on (?:${FULL}),? at \\d{1,2}:\\d{2}`,
  'i',
);
/** "KESSIN, June 3" */
const PLACE_AND_DAY = new RegExp(`^[^,]{3,40},(?: [^,]{3,40},)? (?:${DAY_OF_YEAR})$`, 'i');
const AT_END = new RegExp(`(?:[|–—•·] ?(?:${WEEKDAY},? )?|(?<= )${WEEKDAY},? )(?:${FULL})\\W*$`, 'i');
const AT_OPENING = new RegExp(
  `^(?:${WEEKDAY},? )?(?:${MONTH} ${DAY},? ${YEAR}|${DAY} ${MONTH},? ${YEAR})(?= [A-Z])`,
  'i',
);

const PUBLISHING =
  '(?:first |originally )?(?:published|posted|updated|modified|revised|created|issued|released|filed|aired|uploaded)(?: on| at)?|last (?:updated?|modified|edited)|' +
  'date(?: ?:|(?= \\d))|publication date|date of publication|upd\\.?|pub(?:lished|\\.)? ?date';
const PUBLISHED = new RegExp(`(?:^|[|–—•·/(,-])\\W{0,10}(?:${PUBLISHING})\\b`, 'i');
const PUBLISHED_WORD = /\b(?:Published|Posted|Updated|PUBLISHED|POSTED|UPDATED)\b/;
const PUBLISHING_WORDS = new RegExp(`\\b(?:${PUBLISHING}|by|at|on)(?![a-z])`, 'gi');
const CLOCK =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b(?:a\.?m|p\.?m|gmt|utc|bst|cet|cest|edt|est|pdt|pst|ist|et|hrs?|jst|msk|z)\b\.?/gi;

/** A line of the header or footer about the date of the page. */
export function isDateLine(text: string): boolean {
  if (text.length > 200 || !MAY_HOLD.test(text) || !SOME_DATE.test(text)) return false;
  const others = residue(text);
  if (saysPublished(text)) return others <= 12;
  if (CATEGORIES_AND_DATE.test(text)) return true;
  if (AFTER_MARK.test(text)) return others <= (FULL_DATE.test(text) ? 12 : 6);
  if (OPENS_WITH_FULL.test(text)) return others <= 3;
  return others <= (FULL_DATE.test(text) || PLACE_AND_DAY.test(text) ? 2 : 0);
}

/** The same of a whole row. */
export function isDated(row: Row): boolean {
  return (row.known.isDateLine ??= mayTellDate(row) && isDateLine(row.text));
}

/** Whether a line that tells the author tells a day too: "By Ada Ruhl June 3, 2024 3:46 PM Harbour Morning". */
export function holdsDate(text: string): boolean {
  return text.length <= 200 && FULL_DATE.test(text);
}

/** A footer line says in so many words that it is the date of the page, or is nothing but a date. */
export function isFooterDate(row: Row): boolean {
  return isDated(row) && residue(row.text) <= (saysPublished(row.text) ? 4 : 0);
}

/** Where a full date hangs on the end of a headline: "Talks open in Kessin Monday, June 3, 2024"; -1 where none does. */
export function trailingDate(text: string): number {
  return text.length > 300 ? -1 : text.search(AT_END);
}

/** Length of a full date that stands unconnected before the first sentence: "Monday, June 3, 2024 The talks"; 0 where none does. */
export function openingDate(text: string): number {
  const opening = text.slice(0, 60);
  const date = DIGIT.test(opening) ? AT_OPENING.exec(opening)?.[0] : undefined;
  return date !== undefined && /^ \p{Lu}/u.test(text.slice(date.length)) ? date.length : 0;
}

function saysPublished(text: string): boolean {
  return PUBLISHED.test(text) || PUBLISHED_WORD.test(text);
}

/** "07:50 GMT": the hour, and no day. */
export function isClockLine(text: string): boolean {
  return text.length < 40 && /\d[:.]\d{2}/.test(text) && residue(text) === 0;
}

/** Words of a line that are neither date nor clock nor about publishing. */
function residue(text: string): number {
  const rest = text.replace(ALL_DATES, ' ').replace(PUBLISHING_WORDS, ' ').replace(CLOCK, ' ');
  return rest.match(/\p{L}[\p{L}'.-]*/gu)?.length ?? 0;
}
