// Days as numbers, so that dates can be laid over one another. Proleptic Gregorian, no clock, no time zone.

export interface Days {
  /** Days since 1970-01-01, both inclusive. */
  readonly first: number;
  readonly last: number;
}

const MS_PER_DAY = 86_400_000;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days since 1970-01-01 of `YYYY-MM-DD`; null for anything else, also for a day that no calendar has. */
export function dayNumber(value: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? Math.round(time / MS_PER_DAY) : null;
}

export function daysOf(earliest: string | null, latest: string | null): Days | null {
  const first = dayNumber(earliest);
  const last = dayNumber(latest);
  return first === null || last === null || last < first ? null : { first, last };
}

/** The days of `YYYY-MM-DD` or `YYYY-MM`; null for anything else. */
export function daysOfValue(value: string | null): Days | null {
  const month = /^(\d{4})-(\d\d)$/.exec(value ?? '');
  if (!month) return daysOf(value, value);
  const first = dayNumber(`${value}-01`);
  if (first === null) return null;
  const next = new Date(0).setUTCFullYear(Number(month[1]), Number(month[2]), 1);
  return { first, last: Math.round(next / MS_PER_DAY) - 1 };
}

export function daysShared(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Days between two spans; 0 where they share one. */
export function gapOf(a: Days, b: Days): number {
  return daysShared(a, b) ? 0 : Math.max(a.first - b.last, b.first - a.last);
}

export function lengthOf(days: Days): number {
  return days.last - days.first + 1;
}

export function weekdayOf(day: number): string {
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7]!;
}

/** "Tuesday, 14 May 2024", "14–16 May 2024" is told as "14 May 2024 to 16 May 2024", a whole month as "May 2024". */
export function inWords(days: Days): string {
  if (days.first === days.last) return `${weekdayOf(days.first)}, ${dayInWords(days.first)}`;
  const [from, to] = [new Date(days.first * MS_PER_DAY), new Date((days.last + 1) * MS_PER_DAY)];
  const whole = from.getUTCDate() === 1 && to.getUTCDate() === 1;
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (whole && months === 1) return `${MONTHS[from.getUTCMonth()]} ${from.getUTCFullYear()}`;
  if (whole && months === 12 && from.getUTCMonth() === 0) return String(from.getUTCFullYear());
  return `${dayInWords(days.first)} to ${dayInWords(days.last)}`;
}

/** `YYYY-MM-DD` */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** "14 May". */
export function dayInShort(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

function dayInWords(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
