// TIMEX3 values in plain words: `2024-05-14` → "Tuesday, 14 May 2024", `P3D` → "3 days". Pure.

import { count, dayInWords, dayOf, monthName } from './words';

export interface Timed {
  readonly value: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Null where the value tells nothing that a person could read. */
export function timexInWords({ value, earliest, latest }: Timed): string | null {
  if (value === null) return null;
  for (const read of READERS) {
    const words = read(value);
    if (words !== null) return words;
  }
  return spanInWords(earliest, latest);
}

type Reader = (value: string) => string | null;

/** Tried in turn; each knows one form and answers null for the others. */
const READERS: readonly Reader[] = [
  (value) => REFERENCES[value] ?? null,
  moment,
  (value) => (dayOf(value) && value.length === 10 ? dayInWords(value) : null),
  range,
  month,
  part,
  week,
  (value) => (/^\d{4}$/.test(value) ? value : null),
  (value) => (/^\d{3}X?$/.test(value) ? `the ${value.slice(0, 3)}0s` : null),
  (value) => (/^\d{2}(?:XX)?$/.test(value) ? `the ${ordinal(Number(value.slice(0, 2)) + 1)} century` : null),
  duration,
];

const REFERENCES: Record<string, string> = {
  PRESENT_REF: 'now',
  PAST_REF: 'some time in the past',
  FUTURE_REF: 'some time in the future',
};

const PARTS: Record<string, string> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
};

const TIMES: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

function moment(value: string): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)T(?:(\d\d(?::\d\d){0,2})|(MO|MI|AF|EV|NI|DT))/.exec(value);
  if (!parts) return null;
  const [, day, clock, named] = parts;
  return `${dayInWords(day!)}, ${clock ?? TIMES[named!]}`;
}

function range(value: string): string | null {
  const [from, to, more] = value.split('/');
  return from && to && !more ? spanInWords(from, to) : null;
}

function spanInWords(earliest: string | null, latest: string | null): string | null {
  if (!earliest || !latest) return null;
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  if (!from || !to) return `${timexInWords(only(earliest)) ?? earliest} to ${timexInWords(only(latest)) ?? latest}`;
  if (earliest === latest) return dayInWords(earliest);
  const end = `${to.day} ${monthName(to.month)} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${monthName(from.month)} ${from.year} to ${end}`;
  return from.month === to.month ? `${from.day} to ${end}` : `${from.day} ${monthName(from.month)} to ${end}`;
}

function only(value: string): Timed {
  return { value, earliest: null, latest: null };
}

function month(value: string): string | null {
  const parts = /^(\d{4})-(\d\d)$/.exec(value);
  const name = parts ? monthName(Number(parts[2])) : '';
  return parts && name ? `${name} ${parts[1]}` : null;
}

function part(value: string): string | null {
  const parts = /^(\d{4})-([A-Z][A-Z0-9])$/.exec(value);
  const name = parts ? PARTS[parts[2]!] : undefined;
  return parts && name ? `${name} ${parts[1]}` : null;
}

function week(value: string): string | null {
  const parts = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  return parts ? `${parts[3] ? 'weekend of week' : 'week'} ${Number(parts[2])} of ${parts[1]}` : null;
}

const UNITS: Record<string, string> = {
  DE: 'decade',
  CE: 'century',
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

function duration(value: string): string | null {
  const parts = /^P(T?)(\d+(?:\.\d+)?|X+)(DE|CE|[YMWDHS])$/.exec(value);
  if (!parts) return null;
  const unit = parts[1] && parts[3] === 'M' ? 'minute' : UNITS[parts[3]!]!;
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  return parts[2]!.startsWith('X') ? `some ${many}` : count(Number(parts[2]), unit, many);
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
