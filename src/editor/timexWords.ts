// TIMEX3 values in plain words: `2024-05-14` → "Tuesday, 14 May 2024", `P3D` → "3 days". Pure.

import { t, text } from './texts';
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
  reference,
  moment,
  (value) => (dayOf(value) && value.length === 10 ? dayInWords(value) : null),
  range,
  month,
  part,
  week,
  (value) => (/^\d{4}$/.test(value) ? value : null),
  (value) => (/^\d{3}X?$/.test(value) ? t('the {0}s', `${value.slice(0, 3)}0`) : null),
  (value) => (/^\d{2}(?:XX)?$/.test(value) ? t('the {0} century', ordinal(Number(value.slice(0, 2)) + 1)) : null),
  duration,
];

const REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PRESENT_REF: text('now'),
    PAST_REF: text('some time in the past'),
    FUTURE_REF: text('some time in the future'),
  }),
);

const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SP: text('spring'),
    SU: text('summer'),
    FA: text('autumn'),
    AU: text('autumn'),
    WI: text('winter'),
    Q1: text('first quarter of'),
    Q2: text('second quarter of'),
    Q3: text('third quarter of'),
    Q4: text('fourth quarter of'),
    H1: text('first half of'),
    H2: text('second half of'),
  }),
);

const TIMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MO: text('morning'),
    MI: text('midday'),
    AF: text('afternoon'),
    EV: text('evening'),
    NI: text('night'),
    DT: text('daytime'),
  }),
);

function reference(value: string): string | null {
  const words = REFERENCES.get(value);
  return words === undefined ? null : t(words);
}

function moment(value: string): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)T(?:(\d\d(?::\d\d){0,2})|(MO|MI|AF|EV|NI|DT))/.exec(value);
  if (!parts) return null;
  const [, day, clock, named] = parts;
  return t('{0}, {1}', dayInWords(day!), clock ?? t(TIMES.get(named!)!));
}

function range(value: string): string | null {
  const [from, to, more] = value.split('/');
  return from && to && !more ? spanInWords(from, to) : null;
}

function spanInWords(earliest: string | null, latest: string | null): string | null {
  if (!earliest || !latest) return null;
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  if (!from || !to)
    return t('{0} to {1}', timexInWords(only(earliest)) ?? earliest, timexInWords(only(latest)) ?? latest);
  if (earliest === latest) return dayInWords(earliest);
  const dated = ({ day, month, year }: typeof from): string => t('{0} {1} {2}', day, monthName(month), year);
  if (from.year !== to.year) return t('{0} to {1}', dated(from), dated(to));
  if (from.month === to.month) return t('{0} to {1}', from.day, dated(to));
  return t('{0} to {1}', t('{0} {1}', from.day, monthName(from.month)), dated(to));
}

function only(value: string): Timed {
  return { value, earliest: null, latest: null };
}

function month(value: string): string | null {
  const parts = /^(\d{4})-(\d\d)$/.exec(value);
  const name = parts ? monthName(Number(parts[2])) : '';
  return parts && name ? t('{0} {1}', name, parts[1]!) : null;
}

function part(value: string): string | null {
  const parts = /^(\d{4})-([A-Z][A-Z0-9])$/.exec(value);
  const name = parts ? PARTS.get(parts[2]!) : undefined;
  return parts && name ? t('{0} {1}', t(name), parts[1]!) : null;
}

function week(value: string): string | null {
  const parts = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!parts) return null;
  const [, year = '', number, end] = parts;
  return end ? t('weekend of week {0} of {1}', Number(number), year) : t('week {0} of {1}', Number(number), year);
}

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DE: 'decade',
    CE: 'century',
    Y: 'year',
    M: 'month',
    W: 'week',
    D: 'day',
    H: 'hour',
    S: 'second',
  }),
);

function duration(value: string): string | null {
  const parts = /^P(T?)(\d+(?:\.\d+)?|X+)(DE|CE|[YMWDHS])$/.exec(value);
  if (!parts) return null;
  const unit = parts[1] && parts[3] === 'M' ? 'minute' : UNITS.get(parts[3]!)!;
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  return parts[2]!.startsWith('X') ? `some ${many}` : count(Number(parts[2]), unit, many);
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
