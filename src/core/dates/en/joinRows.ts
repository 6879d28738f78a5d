// Expressions that stand together and mean one time: "Friday, April 26", "10 a.m. Monday", "the third week of May".

import { type CalendarMeaning, type Grain, isCalendarUnit, type Meaning } from '../meaning';
import type { Caught, Row } from '../pattern';
import { calendar, num, text } from './calendarRows';
import { isMondayFeast } from './feastRows';
import { isYear } from './shapes';

export const meaningOf = (value: Caught[string]): Meaning | null => (typeof value === 'object' ? value : null);
const dateOf = (value: Caught[string]): CalendarMeaning | null => {
  const meaning = meaningOf(value);
  return meaning?.kind === 'calendar' ? meaning : null;
};

function withYear(date: CalendarMeaning, year: Meaning): Meaning {
  return year.kind === 'calendar' && year.year !== undefined
    ? calendar({ ...date, year: year.year, bc: year.bc })
    : { ...date, of: year };
}

/** "this year", "last year", "next year" */
function isYearOfArticle(meaning: Meaning): boolean {
  return meaning.kind === 'period' && /^(?:this|last|next)$/.test(meaning.relation);
}

/** Month in which it begins; null for a whole year. */
function orderInYear({ month, quarter, season }: CalendarMeaning): number | null {
  return month ?? (quarter ? quarter * 3 - 2 : season ? season * 3 : null);
}

const theMonth: Meaning = { kind: 'period', unit: 'month', relation: 'same' };

/** First the parts of one date, … */
export const dateJoins: readonly Row[] = [
  {
    name: 'weekday with date',
    words: ['w:AWEEKDAY ,? the? d:MONTHDAY', 'd:MONTHDAY ,? w:AWEEKDAY', 'd:MONTHDAY ( w:AWEEKDAY )'],
    read: (c) => {
      const weekday = meaningOf(c['w']);
      const date = dateOf(c['d']);
      return date && weekday?.kind === 'weekday' && !date.weekday
        ? calendar({ ...date, weekday: weekday.weekday })
        : null;
    },
  },
  {
    name: 'date of year',
    words: ['d:YEARLESS of? y:AYEAR', 'd:YEARLESS of the? y:AYEAR', 'd:YEARLESS , y:AYEAR'],
    read: (c) => {
      const [date, year] = [dateOf(c['d'])!, meaningOf(c['y'])!];
      const whole = withYear(date, year);
      // The corpora write "May of last year" as two expressions, and as one what the text alone places: "May of that year".
      if (date.month === undefined || !isYearOfArticle(year)) return whole;
      return [
        { meaning: whole, from: 'd', to: 'd' },
        { meaning: year, from: 'y', to: 'y' },
      ];
    },
  },
  {
    // "between May and August 1990", "August and September 1914"
    name: 'dates sharing a year',
    words: ['a:YEARLESS to|and|through|until|till|or|–|- b:YEARED', 'a:YEARLESS , b:YEARED'],
    read: (c) => {
      const [first, last] = [dateOf(c['a'])!, dateOf(c['b'])!];
      if (orderInYear(first) === null || orderInYear(first)! > (orderInYear(last) ?? 0)) return null;
      return [
        { meaning: calendar({ ...first, year: last.year, bc: last.bc }), from: 'a', to: 'a' },
        { meaning: last, from: 'b', to: 'b' },
      ];
    },
  },
  {
    name: "year's part",
    words: ["y:AYEAR ' s d:YEARLESS", 'the? y:AYEAR ~-? d:AQUARTER'],
    read: (c) => withYear(dateOf(c['d'])!, meaningOf(c['y'])!),
  },
  {
    name: "year's half",
    words: ["y:AYEAR ' s n:ORD half", 'the? y:AYEAR n:ORD half'],
    read: (c) => nth(num(c['n']), 'half', meaningOf(c['y'])!),
  },
  {
    name: 'weekday of week',
    // "Friday of last week", "on the Friday of the week before"
    words: ['w:AWEEKDAY of? y:APERIOD|ASHIFT', 'the w:AWEEKDAY of y:APERIOD|ASHIFT'],
    read: (c) => {
      const [weekday, week] = [meaningOf(c['w']), meaningOf(c['y'])];
      if (weekday?.kind !== 'weekday' || (week?.kind !== 'period' && week?.kind !== 'shift')) return null;
      return week.unit === 'week' && !('event' in week) ? { ...weekday, week } : null;
    },
  },
  {
    name: 'part of period',
    words: [
      'the? n:ORD|LASTORD|FIRSTORD ~-? u:UNIT|half in|of d:ADATE',
      'the? n:ORD|LASTORD|FIRSTORD u:UNIT|half d:AYEAR',
    ],
    read: (c) => nth(num(c['n']), text(c['u']), meaningOf(c['d'])!),
  },
  {
    // "the first Monday of May", "the last Friday of the month"
    name: 'weekday of period',
    words: [
      'the? n:ORD|LASTORD w:AWEEKDAY in|of d:ADATE',
      'the? n:ORD|LASTORD w:AWEEKDAY of the u:month',
      'l:LASTWEEKDAY in|of d:ADATE',
      'l:LASTWEEKDAY of the u:month',
    ],
    read: (c) => {
      const weekday = meaningOf(c['w'] ?? c['l']);
      if (weekday?.kind !== 'weekday') return null;
      const count = c['l'] ? -1 : num(c['n']);
      return { kind: 'nth', nth: count, unit: 'day', weekday: weekday.weekday, of: meaningOf(c['d']) ?? theMonth };
    },
  },
  {
    // "the fiscal year ended June 30", "the year to March": twelve months, seldom those of the calendar.
    name: 'year ended',
    words: [
      'the? fiscal? u:year ended|ending|to d:ADAY|YEARLESS|YEARED',
      'u:APERIOD ended|ending|to d:ADAY|YEARLESS|YEARED',
    ],
    read: (c, { view, start }) => {
      const year = meaningOf(c['u']);
      if (year && (!isYear(year) || !/^(?:the|fiscal)\b/i.test(view.slice(start, start + 6)))) return null;
      return [
        { meaning: { kind: 'duration', amount: 1, unit: 'year' }, to: 'u' },
        { meaning: meaningOf(c['d'])!, from: 'd', to: 'd' },
      ];
    },
  },
  {
    // "the quarter ended June 30" is the one with that day.
    name: 'period ended',
    words: ['p:APERIOD ended|ending d:ADAY', 'p:the u:week|month|quarter ended|ending d:ADAY'],
    read: (c) => {
      const [ended, day] = [meaningOf(c['p']), meaningOf(c['d'])!];
      const unit = c['u'] ? text<Grain>(c['u']) : ended?.kind === 'period' ? ended.unit : 'day';
      if (unit === 'day') return null;
      return [
        { meaning: { kind: 'nth', nth: 1, unit, of: day }, from: 'p', to: c['u'] ? 'u' : 'p' },
        { meaning: day, from: 'd', to: 'd' },
      ];
    },
  },
  {
    // "by the end of the day Saturday"
    name: 'day by its weekday',
    words: 'p:APERIOD w:AWEEKDAY',
    read: (c) => {
      const [day, weekday] = [meaningOf(c['p']), meaningOf(c['w'])];
      return day?.kind === 'period' && day.unit === 'day' && day.relation === 'same' ? weekday : null;
    },
  },
  {
    // "the day after Christmas", "the day before May 5"
    name: 'day beside a date',
    words: 's:ASHIFT d:ADAY',
    read: (c) => {
      const shift = meaningOf(c['s']);
      return shift?.kind === 'shift' && shift.event && shift.unit === 'day'
        ? { ...shift, of: meaningOf(c['d'])! }
        : null;
    },
  },
  {
    // "two weeks ago Friday" is of the week so long ago, "a year ago today" the day.
    name: 'day so long ago',
    words: ['s:ASHIFT d:ADAY', 's:ASHIFT ,? d:APERIOD'],
    read: (c) => {
      const [shift, day] = [meaningOf(c['s']), meaningOf(c['d'])!];
      if (shift?.kind !== 'shift' || shift.from !== 'published' || shift.sign > 0 || shift.amount === null) return null;
      if (day.kind === 'weekday') return shift.unit === 'week' ? { ...day, week: shift } : { ...shift, of: day };
      const isNow = day.kind === 'deictic' ? day.days === 0 : day.kind === 'period' && day.relation === 'this';
      return isNow && isCalendarUnit(shift.unit) ? { ...shift, of: day } : null;
    },
  },
  {
    name: 'same period of year',
    words: 'p:APERIOD y:AYEAR',
    read: (c) => {
      const period = meaningOf(c['p']);
      if (period?.kind !== 'period' || period.relation !== 'same' || period.unit === 'year') return null;
      return { ...period, of: meaningOf(c['y'])! };
    },
  },
  {
    // "Thanksgiving weekend"; that of a feast on a Monday goes before it.
    name: 'days of feast',
    words: 'f:AFEAST u:weekend|week',
    read: (c) => {
      const [of, unit] = [dateOf(c['f'])!, text<Grain>(c['u'])];
      return { kind: 'nth', nth: unit === 'weekend' && isMondayFeast(of.feast!) ? 0 : 1, unit, of };
    },
  },
  {
    // "The next day, May 5, he left": the date says which.
    name: 'day and its date',
    words: ['p:APERIOD , d:MONTHDAY', 'p:APERIOD ( d:MONTHDAY )'],
    read: (c) => {
      const [period, date] = [meaningOf(c['p']), dateOf(c['d'])!];
      if (period?.kind !== 'period' || period.unit !== 'day') return null;
      return [
        { meaning: date, from: 'p', to: 'p' },
        { meaning: date, from: 'd', to: 'd' },
      ];
    },
  },
  {
    // "the week of Oct. 14", "the month of May"
    name: 'period of date',
    words: ['the u:week|weekend of d:ADAY', 'the u:month of d:YEARLESS', 'the u:month of d:YEARED'],
    read: (c) =>
      c['u'] === 'month'
        ? meaningOf(c['d'])
        : { kind: 'nth', nth: 1, unit: text<Grain>(c['u']), of: meaningOf(c['d'])! },
  },
  {
    // "the last week of May": the first pass has read "the last week".
    name: 'last of period',
    words: 'p:APERIOD of d:ADATE',
    read: (c) => {
      const part = meaningOf(c['p']);
      return part?.kind === 'period' && part.relation === 'last' ? nth(-1, part.unit, meaningOf(c['d'])!) : null;
    },
  },
  {
    // "the first ten months of 1989"
    name: 'stretch of period',
    words: 'l:ASTRETCH of d:ADATE',
    read: (c) => meaningOf(c['l']),
  },
  {
    name: 'day of course',
    words: ['the n:ORD|LASTORD|FIRSTORD day'],
    read: (c) => ({ kind: 'courseDay', nth: num(c['n']) }),
  },
  {
    name: 'half',
    words: ['the? n:ORD ~-? half'],
    read: (c, context) =>
      num(c['n']) <= 2 && isBusiness(context.view, context.start, context.end) ? calendar({ half: num(c['n']) }) : null,
  },
];

/** Halves without a year are halves of a match unless money is spoken of near by. */
function isBusiness(view: string, start: number, end: number): boolean {
  return /\b(?:profits?|earnings|sales|revenues?|percent|per cent|output|growth|economy|economic|fiscal|inflation|GDP|income|shares?|exports?|imports?)\b|%|\$/i.test(
    view.slice(Math.max(0, start - 100), end + 100),
  );
}

function nth(n: number, unit: string, of: Meaning): Meaning | null {
  if (unit === 'half') return isYear(of) && n <= 2 ? withYear(calendar({ half: n === -1 ? 2 : n }), of) : null;
  if (unit === 'quarter' && isYear(of)) return n <= 4 ? withYear(calendar({ quarter: n === -1 ? 4 : n }), of) : null;
  return isCalendarUnit(unit) ? { kind: 'nth', nth: n, unit, of } : null;
}

/** … then the time of day on it, … */
export const timeJoins: readonly Row[] = [
  {
    name: 'part of day',
    words: ['p:APART of d:ADAY', 'p:APART of d:ADAY APART', 'd:ADAY p:APART', 'p:APART d:ADAY', 'p:APART , d:ADAY'],
    read: (c) => onDay(c),
  },
  {
    name: 'clock on day',
    words: ['p:ACLOCK ,? d:ADAY', 'd:ADAY ,? p:ACLOCK', 'p:ACLOCK in the p2:APART'],
    read: (c) => onDay(c),
  },
  {
    // A preposition between them parts them, but it is the clock of that day.
    name: 'clock and day',
    words: ['p:ACLOCK|APART ,? on d:ADAY', 'd:ADAY ,? at p:ACLOCK', 'd:ADAY ,? at about|around|approximately p:ACLOCK'],
    read: (c, { token }) => {
      const time = onDay(c);
      if (!time) return null;
      const [clock, day] = [
        { meaning: time, from: 'p', to: 'p' },
        { meaning: meaningOf(c['d'])!, from: 'd', to: 'd' },
      ];
      return token('p')!.start < token('d')!.start ? [clock, day] : [day, clock];
    },
  },
];

function onDay(c: Caught): Meaning | null {
  const [time, date] = [meaningOf(c['p']), meaningOf(c['d'])];
  if (!time || !date || (time.kind !== 'clock' && time.kind !== 'daypart')) return null;
  return { ...time, date };
}
