// Which comes first in a date of three numbers, day or month, where the page shows it: another date of its kind that can be read one
// way only, the country of its addresses, the time zone of its clock. Found: "25/06/2024", "post.co.uk", "GMT"; "06/25/2024", "EST".

import type { Prose } from '../article';
import type { Span } from '../span';
import type { Found } from './find';

export type Order = 'dayFirst' | 'monthFirst';

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/g;
const DAY_FIRST =
  /\.(?:co\.uk|org\.uk|uk|ie|com\.au|co\.nz|in|co\.in|co\.za|eu|de|fr|it|es|nl|se|ng|com\.ng|ke|co\.ke|pk|com\.pk)(?![\w.]\w)|\b(?:GMT|BST|IST|CET|CEST|AEST|AEDT|NZST|SAST)\b/g;
const MONTH_FIRST = /\b(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT)\b|\b(?:a\.m|p\.m)\. ET\b/g;

/** "08/11/2023 20:26": a date beside a clock of twenty-four hours. */
const LATE_CLOCK = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4},?(?: (?:at|[|–—-]))? (?:1[3-9]|2[0-3])[:.][0-5]\d/;

/** Null where the page shows neither, or both alike. */
export function numericOrder({ text }: Prose): Order | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const [, first, second] of text.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst += 5;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 5;
  }
  if (LATE_CLOCK.test(text)) dayFirst++;
  dayFirst += text.match(DAY_FIRST)?.length ?? 0;
  monthFirst += text.match(MONTH_FIRST)?.length ?? 0;
  return dayFirst === monthFirst ? null : dayFirst > monthFirst ? 'dayFirst' : 'monthFirst';
}

/** The other reading of a value that was read from "08/11/2023", `YYYY-MM-DD`; null where the words can be read one way only. */
export function otherReading({ text }: Prose, words: Span, value: string): string | null {
  const [match] = text.slice(words.start, words.end).matchAll(NUMERIC);
  const [year, month, day] = value.split('-');
  if (!match || !year || !month || !day || month === day || Number(day) > 12) return null;
  return `${year}-${day}-${month}`;
}

/** Whether the words have the month where `value` was read to have it: the first of the three numbers. */
export function isMonthFirst({ text }: Prose, words: Span, value: string): boolean {
  const [match] = text.slice(words.start, words.end).matchAll(NUMERIC);
  return match !== undefined && Number(match[1]) === Number(value.slice(5, 7));
}

/** Dates of three numbers as the page writes them: day first where it shows so, marked where it shows nothing. */
export function inOrderOfPage(prose: Prose, found: readonly Found[]): readonly Found[] {
  if (!found.some(({ row }) => row === SLASHES)) return found;
  const order = numericOrder(prose);
  return order === 'monthFirst' ? found : found.map((one) => ordered(one, order));
}

const SLASHES = 'date with slashes';

function ordered(found: Found, order: Order | null): Found {
  const { meaning, row, text } = found;
  if (row !== SLASHES || meaning.kind !== 'calendar') return found;
  const { month, day } = meaning;
  if (month === undefined || day === undefined || day > 12 || day === month || Number.parseInt(text, 10) !== month)
    return found;
  return { ...found, meaning: order ? { ...meaning, month: day, day: month } : { ...meaning, eitherWay: true } };
}
