// Periods of the timeline: all of it, where it is thickest, its years and months. Pure.

import { dayNumber, type Days } from '../../core/comparison/calendar';
import { t } from '../texts';
import { monthName } from '../words';

const MS_PER_DAY = 86_400_000;
/** The busiest period holds this share of all marks, or half of them where that is so many times shorter. */
const BUSY_SHARE = 0.6;
const MUCH_SHORTER = 5;
/** No closer than this many days. */
export const SHORTEST_PERIOD = 3;
const MOST_MONTHS = 36;

export interface NamedPeriod {
  readonly name: string;
  readonly days: Days;
}

export function wholePeriod(marks: readonly Days[]): Days {
  let [first, last] = [Infinity, -Infinity];
  for (const days of marks) [first, last] = [Math.min(first, days.first), Math.max(last, days.last)];
  return marks.length > 0 ? padded({ first, last }) : { first: 0, last: 0 };
}

/** The shortest period that holds most of what is known to the week; all where that is not much shorter. */
export function busiestPeriod(marks: readonly Days[]): Days {
  const whole = wholePeriod(marks);
  const sharp = marks.filter(({ first, last }) => last - first < 7).sort((a, b) => a.first - b.first);
  const [most, half] = [shortestWith(sharp, BUSY_SHARE), shortestWith(sharp, 0.5)];
  if (most === null) return whole;
  const best = half !== null && lengthOf(half) * MUCH_SHORTER < lengthOf(most) ? half : most;
  return lengthOf(best) * 3 > lengthOf(whole) ? whole : padded(best);
}

/** The shortest period with such a share of the marks, which come in order of their first days; null where one mark is enough. */
function shortestWith(marks: readonly Days[], share: number): Days | null {
  const many = Math.ceil(marks.length * share);
  if (many < 2) return null;
  let best: Days = { first: -Infinity, last: Infinity };
  for (let i = 0; i + many <= marks.length; i++) {
    const days = { first: marks[i]!.first, last: Math.max(...marks.slice(i, i + many).map(({ last }) => last)) };
    if (lengthOf(days) < lengthOf(best)) best = days;
  }
  return best;
}

function lengthOf({ first, last }: Days): number {
  return last - first + 1;
}

function padded(days: Days): Days {
  const by = Math.max(1, Math.round(lengthOf(days) * 0.04));
  return atLeast({ first: days.first - by, last: days.last + by });
}

/** Never shorter than a few days, around the same middle. */
export function atLeast({ first, last }: Days): Days {
  const lacking = SHORTEST_PERIOD - (last - first + 1);
  return lacking > 0
    ? { first: first - Math.floor(lacking / 2), last: last + Math.ceil(lacking / 2) }
    : { first, last };
}

/** `factor` below 1 comes closer; `at` is the day that stays where it is. */
export function zoomed({ first, last }: Days, factor: number, at = (first + last) / 2): Days {
  const [from, to] = [at - (at - first) * factor, at + (last + 1 - at) * factor];
  return atLeast({ first: Math.round(from), last: Math.max(Math.round(from), Math.round(to) - 1) });
}

export function moved({ first, last }: Days, days: number): Days {
  return { first: first + days, last: last + days };
}

/** Years, and under each the months, that hold a mark known at least to the month; in order of time. */
export function namedPeriods(marks: readonly Days[]): NamedPeriod[] {
  const counts = new Map<string, number>();
  for (const days of marks) {
    const [from, to] = [isoOf(days.first), isoOf(days.last)];
    if (from.slice(0, 4) !== to.slice(0, 4)) continue;
    counts.set(from.slice(0, 4), (counts.get(from.slice(0, 4)) ?? 0) + 1);
    const month = from.slice(0, 7);
    if (month === to.slice(0, 7)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const keys = [...counts.keys()].sort();
  const months = keys.filter((key) => key.length === 7).length;
  const shown = months > MOST_MONTHS ? keys.filter((key) => key.length === 4) : keys;
  return shown.map((key) => ({ name: `${nameOf(key)} (${counts.get(key)!})`, days: calendarDays(key) }));
}

function nameOf(key: string): string {
  return key.length === 4 ? key : `${monthName(Number(key.slice(5)))} ${key.slice(0, 4)}`;
}

function calendarDays(key: string): Days {
  const [year, month] = [Number(key.slice(0, 4)), Number(key.slice(5))];
  if (key.length === 4) return { first: dayNumber(`${key}-01-01`)!, last: dayNumber(`${key}-12-31`)! };
  const next = new Date(0).setUTCFullYear(year, month, 1);
  return { first: dayNumber(`${key}-01`)!, last: Math.round(next / MS_PER_DAY) - 1 };
}

function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** "12 May 2024 to 18 May 2024". */
export function periodInWords({ first, last }: Days): string {
  return t('{0} to {1}', dayInWords(first), dayInWords(last));
}

export function dayInWords(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  return `${date.getUTCDate()} ${monthName(date.getUTCMonth() + 1)} ${date.getUTCFullYear()}`;
}
