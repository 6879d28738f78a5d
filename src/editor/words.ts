// Short plain phrases used on cards and rows. Pure.

import { UNSEEN } from '../core/export/visible';
import { t, text } from './texts';

const MONTHS = [
  text('January'),
  text('February'),
  text('March'),
  text('April'),
  text('May'),
  text('June'),
  text('July'),
  text('August'),
  text('September'),
  text('October'),
  text('November'),
  text('December'),
];
const WEEKDAYS = [
  text('Sunday'),
  text('Monday'),
  text('Tuesday'),
  text('Wednesday'),
  text('Thursday'),
  text('Friday'),
  text('Saturday'),
];

/** "1 source", "5 sources". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** One line, at most `longest` characters, cut at a word. */
export function clip(text: string, longest = 90): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return line.slice(0, cut > longest / 2 ? cut : wholeEnd(line, longest - 1)).trimEnd() + '…';
}

/** Never between the two halves of a surrogate pair. */
function wholeEnd(line: string, end: number): number {
  return /[\ud800-\udbff]/.test(line.charAt(end - 1)) ? end - 1 : end;
}

/** Line breaks and runs of blanks become one space; control and bidirectional marks go. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

export function quoted(text: string, longest = 90): string {
  return `“${clip(text, longest)}”`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : t('{0} and {1}', items.slice(0, -1).join(', '), items.at(-1)!);
}

/** Capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function monthName(month: number): string {
  return t(MONTHS[month - 1] ?? '');
}

/** 0 is Sunday. */
export function weekdayName(weekday: number): string {
  return t(WEEKDAYS[weekday] ?? '');
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
}

/** Null where it is not a day of the calendar. */
export function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { year, month, day, weekday: weekdayName(date.getUTCDay()) };
}

/** A day of the calendar as `2024-05-14`, and nothing else. */
export function isDay(text: string): boolean {
  return text.length === 10 && dayOf(text) !== null;
}

/** "Tuesday, 14 May 2024". */
export function dayInWords(iso: string): string {
  const day = dayOf(iso);
  return day ? t('{0}, {1} {2} {3}', day.weekday, day.day, monthName(day.month), day.year) : iso;
}

/** "Tue 14". */
export function shortDay(iso: string): string {
  const day = dayOf(iso);
  return day ? `${day.weekday.slice(0, 3)} ${day.day}` : iso;
}

/** A reason of ours with its days and months as people write them: "19 April 2024" for "2024-04-19". */
export function inWords(reason: string): string {
  return reason.replace(
    /\b(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/g,
    (whole, year: string, month: string, day?: string) => {
      const name = monthName(Number(month));
      if (name === '') return whole;
      return day ? t('{0} {1} {2}', Number(day), name, year) : t('{0} {1}', name, year);
    },
  );
}
