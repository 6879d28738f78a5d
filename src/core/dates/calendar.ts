// The calendar behind the values: periods of a grain, their TIMEX3 spelling, and their first and last day.

import { Temporal } from 'temporal-polyfill';
import type { Grain, Season, Unit } from './meaning';

export type Day = Temporal.PlainDate;

/** A stretch of the calendar: its grain and its first day. */
export interface Period {
  readonly grain: Grain;
  readonly start: Day;
}

/** Days are asked for again and again, and making one costs more than all else here. */
const known = new Map<number, Day>();
const mostKnown = 20_000;

/** The day; a date beyond the month's end is its last day. */
export function day(year: number, month = 1, date = 1): Day {
  const key = (year * 100 + month) * 100 + date;
  const found = known.get(key);
  if (found) return found;
  const made = Temporal.PlainDate.from({ year, month, day: date });
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
}

/** The day of an ISO text, or null where there is no such day. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const found = month >= 1 && month <= 12 && date >= 1 && date <= 31 ? day(year, month, date) : null;
  return found?.day === date ? found : null;
}

const firstOf: Record<Grain, (of: Day) => Day> = {
  day: (of) => of,
  week: (of) => of.subtract({ days: of.dayOfWeek - 1 }),
  weekend: (of) => of.add({ days: 6 - of.dayOfWeek }),
  month: (of) => day(of.year, of.month),
  quarter: (of) => day(of.year, of.month - ((of.month - 1) % 3)),
  half: (of) => day(of.year, of.month < 7 ? 1 : 7),
  season: (of) => seasonStart(of),
  year: (of) => day(of.year),
  decade: (of) => day(of.year - (of.year % 10)),
  century: (of) => day(of.year - (of.year % 100)),
};

function seasonStart(of: Day): Day {
  if (of.month < 3) return day(of.year - 1, 12);
  return day(of.year, of.month - (of.month % 3));
}

export function periodOf(grain: Grain, of: Day): Period {
  return { grain, start: firstOf[grain](of) };
}

const lengthOf: Record<Grain, Temporal.DurationLike> = {
  day: { days: 1 },
  week: { days: 7 },
  weekend: { days: 2 },
  month: { months: 1 },
  quarter: { months: 3 },
  half: { months: 6 },
  season: { months: 3 },
  year: { years: 1 },
  decade: { years: 10 },
  century: { years: 100 },
};

/** Years that values are written for. */
const firstYear = 1;
const lastYear = 9999;

const yearsOf: Record<Grain, number> = {
  day: 1 / 365,
  week: 1 / 52,
  weekend: 1 / 52,
  month: 1 / 12,
  quarter: 1 / 4,
  half: 1 / 2,
  season: 1 / 4,
  year: 1,
  decade: 10,
  century: 100,
};

/** The period of the same grain `count` units after (before, when negative); null beyond the calendar ("two million years ago"). */
export function move(period: Period, count: number, unit = period.grain): Period | null {
  if (count === 0) return period;
  const about = period.start.year + count * yearsOf[unit];
  if (about < firstYear + 1 || about > lastYear - 1) return null;
  const scale = unit === 'weekend' ? { days: 7 } : lengthOf[unit];
  const steps = Object.fromEntries(Object.entries(scale).map(([name, size]) => [name, (size as number) * count]));
  const start = period.start.add(steps);
  return unit === period.grain ? { grain: unit, start } : periodOf(period.grain, start);
}

export function lastDay(period: Period): Day {
  if (period.grain === 'day') return period.start;
  if (period.grain === 'year') return day(period.start.year, 12, 31);
  if (period.grain === 'month') return day(period.start.year, period.start.month, 31);
  return period.start.add(lengthOf[period.grain]).subtract({ days: 1 });
}

const two = (value: number): string => String(value).padStart(2, '0');
const seasons = ['SP', 'SU', 'FA', 'WI'];

const spell: Record<Grain, (start: Day) => string> = {
  day: isoOf,
  week: (start) => `${start.yearOfWeek!}-W${two(start.weekOfYear!)}`,
  weekend: (start) => `${start.yearOfWeek!}-W${two(start.weekOfYear!)}-WE`,
  month: (start) => `${year(start)}-${two(start.month)}`,
  quarter: (start) => `${year(start)}-Q${(start.month + 2) / 3}`,
  half: (start) => `${year(start)}-H${start.month < 7 ? 1 : 2}`,
  season: (start) => `${year(start)}-${seasons[start.month / 3 - 1]!}`,
  year,
  decade: (start) => year(start).slice(0, 3),
  century: (start) => year(start).slice(0, 2),
};

/** `YYYY-MM-DD`. */
export function isoOf(of: Day): string {
  return `${year(of)}-${two(of.month)}-${two(of.day)}`;
}

function year(start: Day): string {
  return String(start.year).padStart(4, '0');
}

/** TIMEX3 value of a period: `2023-06-19`, `2023-W25`, `2023-SU`, `198`. */
export function valueOf(period: Period): string {
  return spell[period.grain](period.start);
}

export function seasonPeriod(year: number, season: Season): Period {
  return { grain: 'season', start: day(year, season * 3) };
}

/** Day of Easter by the rule of Gauss in its Gregorian form. */
export function easter(of: number): Day {
  const a = of % 19;
  const b = Math.floor(of / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((of % 100) / 4) - d - (of % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return day(of, Math.floor(f / 31), (f % 31) + 1);
}

const unitLetters: Record<Unit, string> = {
  second: 'TnS',
  minute: 'TnM',
  hour: 'TnH',
  day: 'nD',
  week: 'nW',
  weekend: 'nWE',
  month: 'nM',
  quarter: 'nM',
  half: 'nH',
  season: 'nS',
  year: 'nY',
  decade: 'nY',
  century: 'nCE',
};

/** Units that TIMEX3 writes as so many of a smaller one: a quarter is `P3M`, a decade `P10Y`. */
const written: Partial<Record<Unit, number>> = { quarter: 3, decade: 10 };

/** TIMEX3 value of a length: `P3D`, `PT6H`, `PXY`. */
export function durationValue(amount: number | null, unit: Unit): string {
  return `P${unitLetters[unit].replace('n', amount === null ? 'X' : String(amount * (written[unit] ?? 1)))}`;
}
