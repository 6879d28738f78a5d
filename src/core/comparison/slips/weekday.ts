// "Sunday, 2 March 2023" was a Thursday. Only days that are stated in full, or whose year the article's own date settles.

import { dayNumber, MONTHS, weekdayOf } from '../calendar';
import type { Draft } from '../findings';
import type { Fix } from '../types';
import { eachMatch, fixAt, slipAt, type Checked } from './slip';
import { trimEnds } from '../../trim';

const MS_PER_DAY = 86_400_000;

const WEEKDAY = String.raw`(?<weekday>Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`;
const MONTH = String.raw`(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|${MONTHS.join('|')})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?[ \u00a0]+(?<year>[12]\d{3}))?`;
const BETWEEN = String.raw`\.?,?[ \u00a0]+(?:the[ \u00a0]+)?`;
/** Word order as it is found: weekday first, or weekday last after the full date. */
const ORDERS: readonly RegExp[] = [
  new RegExp(String.raw`\b${WEEKDAY}${BETWEEN}${DAY}[ \u00a0]+(?:of[ \u00a0]+)?${MONTH}${YEAR}\b`, 'g'),
  new RegExp(String.raw`\b${WEEKDAY}${BETWEEN}${MONTH}[ \u00a0]+${DAY}${YEAR}\b`, 'g'),
  new RegExp(String.raw`\b${DAY}[ \u00a0]+${MONTH}${YEAR}[ \u00a0]*(?:,[ \u00a0]*|\([ \u00a0]*)${WEEKDAY}\b`, 'g'),
  new RegExp(String.raw`\b${MONTH}[ \u00a0]+${DAY}${YEAR}[ \u00a0]*(?:,[ \u00a0]*|\([ \u00a0]*)${WEEKDAY}\b`, 'g'),
];
const NEAR_DAYS = 60;

export function weekdaySlips(checked: Checked): Draft[] {
  return ORDERS.flatMap((order) => eachMatch(checked.seen, order, (match) => checkDay(checked, match)));
}

function checkDay(checked: Checked, match: RegExpMatchArray): Draft | null {
  const { weekday, day, month, year } = match.groups as Record<string, string | undefined>;
  const number = dayOf(checked, Number(day), monthNumber(month!), year);
  if (number === null || weekdayOf(number).startsWith(weekday!.slice(0, 3))) return null;
  const right = weekdayOf(number);
  const start = match.index! + match[0].indexOf(weekday!);
  const span = { start: match.index!, end: match.index! + match[0].length };
  const date = trimEnds(match[0].replace(weekday!, ''), /[\s,.(]/);
  const draft = slipAt(
    checked,
    { start, end: start + weekday!.length },
    {
      type: 'weekday',
      title: `Weekday does not fit: ${match[0]}`,
      because: `${date}${year ? '' : ` ${new Date(number * MS_PER_DAY).getUTCFullYear()}`} was a ${right}. Either the weekday or the date is wrong.`,
      severity: 'medium',
      replacement: weekday!.length > 5 || weekday!.endsWith('day') ? right : right.slice(0, weekday!.length),
    },
  );
  const years = otherYears(checked, match, number);
  return {
    ...draft,
    spans: [{ source: checked.article.id, ...span, text: match[0] }],
    ...(years.length > 0 ? { otherFixes: years } : {}),
  };
}

/** A year before or after in which the day was that weekday: the year is as likely wrong as the weekday, in January above all. */
function otherYears(checked: Checked, match: RegExpMatchArray, number: number): Fix[] {
  const { weekday, year } = match.groups as Record<string, string | undefined>;
  if (!year) return [];
  const start = match.index! + match[0].lastIndexOf(year);
  const told = new Date(number * MS_PER_DAY).toISOString().slice(4, 10);
  return [Number(year) - 1, Number(year) + 1]
    .filter((other) => {
      const day = dayNumber(`${other}${told}`);
      return day !== null && weekdayOf(day).startsWith(weekday!.slice(0, 3));
    })
    .map((other) => fixAt(checked, { start, end: start + year.length }, String(other)));
}

function monthNumber(month: string): number {
  return MONTHS.findIndex((name) => name.startsWith(month.replace('.', '').slice(0, 3))) + 1;
}

/** Without a year: that of the article's date, if the article tells it beyond doubt and the day lies near it. */
function dayOf({ article }: Checked, day: number, month: number, year: string | undefined): number | null {
  const of = (y: string): number | null =>
    dayNumber(`${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  if (year) return of(year);
  const { value, basis, doubt } = article.published;
  const published = dayNumber(value);
  if (published === null || doubt || basis === 'text' || basis === 'none') return null;
  const number = of(value!.slice(0, 4));
  return number !== null && Math.abs(number - published) <= NEAR_DAYS ? number : null;
}
