// Dates by their parts: "April 24, 2024", "24 April", "2024-04-24", "the summer of 2012", "the third quarter", "1939-45", "the 1990s",
// "490 BC". Not: "may", "2000 people", "$1,990", "3-2".

import type { CalendarMeaning, Meaning, Season } from '../meaning';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import {
  isAge,
  isBareMonth,
  isCapitalMonth,
  isCountFollowing,
  isSeasonOfYear,
  isSeasonWord,
  isYearNumber,
} from './guards';

export const num = (value: Caught[string]): number => (typeof value === 'number' ? value : NaN);
export const maybe = (value: Caught[string]): number | undefined => (typeof value === 'number' ? value : undefined);

export const text = <T extends string>(value: Caught[string]): T => (typeof value === 'string' ? value : '') as T;

type Parts = { -readonly [K in keyof Omit<CalendarMeaning, 'kind'>]?: CalendarMeaning[K] | undefined };

export function calendar(parts: Parts): CalendarMeaning {
  const told = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return { kind: 'calendar', ...told };
}

/** "68" is 1968, "08" is 2008. */
export const fullYear = (year: number | undefined): number | undefined =>
  year === undefined || year > 99 ? year : year + (year < 30 ? 2000 : 1900);

const dayInMonth = (month: number, day: number): boolean =>
  day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** "Oct4" */
function isGene(context: MatchContext): boolean {
  const day = context.token('d');
  return day?.glued === true && monthFirst(context) && /[A-Za-z]$/.test(context.view.slice(context.start, day.start));
}

const monthFirst = (context: MatchContext): boolean =>
  context.token('m')!.start < (context.token('d')?.start ?? Infinity);

/** "Kessin Sun, August 16" is a newspaper and its day. */
function isNameAhead(context: MatchContext): boolean {
  const { view } = context;
  const weekday = context.token('w');
  if (!weekday || view.slice(weekday.start, weekday.end) !== 'Sun') return false;
  return /\p{Lu}\p{L}{1,18} $/u.test(view.slice(Math.max(0, weekday.start - 20), weekday.start));
}

function date(c: Caught, context: MatchContext): Meaning | Reading | null {
  const month = num(c['m']);
  const day = maybe(c['d']);
  // "June 31" is a date that cannot be; "June 31, 20000 people" may be anything.
  if (
    day !== undefined &&
    c['y'] === undefined &&
    !dayInMonth(month, day) &&
    /^,? ?\d/.test(context.view.slice(context.end, context.end + 3))
  )
    return null;
  if (!isCapitalMonth(context, 'm') || isGene(context)) return null;
  if (day !== undefined && c['y'] === undefined && isCountFollowing(context)) return null;
  const meaning = calendar({ year: fullYear(maybe(c['y'])), month, day, bc: c['bc'] ? true : undefined });
  return isNameAhead(context) ? { meaning, from: monthFirst(context) ? 'm' : 'd' } : meaning;
}

function numeric(year: number, first: number, second: number, dayFirst: boolean): Meaning | null {
  const [month, day] = (dayFirst && second <= 12) || first > 12 ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && dayInMonth(month, day)
    ? calendar({ year: fullYear(year), month, day })
    : null;
}

/** Two days of one month: each is a piece of its own. */
function dayPair(c: Caught, context: MatchContext, monthFirst: boolean): readonly Reading[] | null {
  const [month, a, b] = [num(c['m']), num(c['a']), num(c['b'])];
  if (!isCapitalMonth(context, 'm') || !dayInMonth(month, a) || !dayInMonth(month, b)) return null;
  const year = fullYear(maybe(c['y']));
  const first = calendar({ year, month, day: a });
  const last = calendar({ year, month, day: b });
  return [
    { meaning: first, from: monthFirst ? 'm' : c['l'] ? 'l' : 'a', to: 'a' },
    { meaning: last, from: 'b', to: c['y'] !== undefined ? 'y' : monthFirst ? 'b' : 'm' },
  ];
}

const weekdayAhead = (words: string): string[] => [words, `w:WEEKDAYABBR ,? ${words}`];
const month = 'm:MONTH|MONTHABBR';

const days: readonly Row[] = [
  {
    name: 'iso date',
    words: ['y:YEAR ~- ~m:MM ~- ~d:DAY', 'y:YEAR ~/ ~m:MM ~/ ~d:DAY', 'y:YEAR ~. ~m:MM ~. ~d:DAY'],
    read: (c) => numeric(num(c['y']), num(c['m']), num(c['d']), false),
  },
  {
    name: 'iso date and time',
    words: 'y:YEAR ~- ~m:MM ~- ~d:DAY ~t ~h:HOUR ~: ~i:MIN ~:? ~s:MIN? ~z?',
    read: (c) => ({
      kind: 'clock',
      clock: { hour: num(c['h']), minute: num(c['i']) },
      date: calendar({ year: num(c['y']), month: num(c['m']), day: num(c['d']) }),
    }),
  },
  {
    name: 'date with slashes',
    words: ['a:INT ~/ ~b:INT ~/ ~y:YEAR|YY', 'a:INT ~- ~b:INT ~- ~y:YEAR|YY'],
    read: (c) => numeric(num(c['y']), num(c['a']), num(c['b']), false),
  },
  {
    name: 'date with points',
    words: 'a:DAY ~. ~b:MM ~. ~y:YEAR',
    read: (c) => numeric(num(c['y']), num(c['a']), num(c['b']), true),
  },
  {
    // The attacks of 2001 are the one date that is written so and always means the same.
    name: '9/11',
    words: 'm:MM ~/ ~d:DAY',
    read: (c) => (c['m'] === 9 && c['d'] === 11 ? calendar({ year: 2001, month: 9, day: 11 }) : null),
  },
  {
    name: 'month day year',
    words: [...weekdayAhead(`${month} d:DAY|ORDDAY ,? of? y:YEAR|SHORTYEAR`), 'm:MONTH ~. d:DAY , y:YEAR'],
    read: date,
  },
  { name: 'month day', words: weekdayAhead(`${month} d:DAY|ORDDAY`), read: date },
  {
    name: 'day month year',
    words: [
      ...weekdayAhead(`the? d:DAY|ORDDAY of? ${month} ,? of? y:YEAR|SHORTYEAR`),
      'd:DAY ~- ~m:MONTH|MONTHABBR ~- ~y:YEAR|YY',
    ],
    read: date,
  },
  { name: 'day month', words: weekdayAhead(`the? d:DAY|ORDDAY of? ${month}`), read: date },
  { name: 'year month day', words: [`y:YEAR ,? ${month} d:DAY`], read: date },
  {
    // "April 24 to 26, 2024" is two pieces.
    name: 'month day pair',
    words: `${month} a:DAY|ORDDAY to|through|and|or|-|–|until|& b:DAY|ORDDAY ,? y:YEAR?`,
    read: (c, context) => dayPair(c, context, true),
  },
  {
    name: 'day pair month',
    words: `l:the? a:DAY|ORDDAY to|through|and|or|-|–|until|& the? b:DAY|ORDDAY of? ${month} ,? y:YEAR?`,
    read: (c, context) => dayPair(c, context, false),
  },
];

const months: readonly Row[] = [
  {
    name: 'month year',
    words: [`${month} ,? of? y:YEAR|SHORTYEAR`, `y:YEAR ${month}`],
    // A page that runs its labels together writes "2024June 2024World".
    read: (c, context) =>
      context.token('y')!.start < context.token('m')!.start || isYearNumber(context, 'y') ? date(c, context) : null,
  },
  { name: 'month of antiquity', words: 'm:MONTH y:YYY bc:bc|bce', read: date },
  {
    name: 'month',
    words: 'm:MONTH',
    read: (c, context) => (isBareMonth(context, 'm') ? calendar({ month: num(c['m']) }) : null),
  },
  {
    name: 'short month',
    words: ['m:MONTHABBR'],
    read: (c, context) => {
      const word = context.view.slice(context.start, context.end);
      if (!/^[A-Z].*\.$|^Sept$/.test(word) || !isBareMonth(context, 'm')) return null;
      return calendar({ month: num(c['m']) });
    },
  },
];

const seasons: readonly Row[] = [
  {
    name: 'season year',
    words: ['the? s:SEASON of? y:YEAR|SHORTYEAR', 'y:YEAR s:SEASON'],
    read: (c, context) =>
      isYearNumber(context, 'y') && isSeasonOfYear(context)
        ? calendar({ season: num(c['s']) as Season, year: num(c['y']) })
        : null,
  },
  {
    name: 'season of antiquity',
    words: 'the? s:SEASON of? y:YYY bc:bc|bce',
    read: (c) => calendar({ season: num(c['s']) as Season, year: num(c['y']), bc: true }),
  },
  {
    name: 'season',
    words: 'a:the? s:SEASON',
    read: (c, context) => (isSeasonWord(context, 's') ? calendar({ season: num(c['s']) as Season }) : null),
  },
];

const years: readonly Row[] = [
  {
    // "1939-45" is two pieces.
    name: 'year pair',
    words: ['a:YEAR ~- ~b:YEAR|YY', 'a:YEAR ~– ~b:YEAR|YY', 'a:YEAR –|- b:YEAR', 'a:YEAR ~/ ~b:YEAR|YY'],
    read: (c, context) => {
      const from = num(c['a']);
      const to = num(c['b']) < 100 ? from - (from % 100) + num(c['b']) : num(c['b']);
      if (to <= from || !isYearNumber(context, 'a') || /^[-/]\d/.test(context.view.slice(context.end, context.end + 2)))
        return null;
      return [
        { meaning: calendar({ year: from }), from: 'a', to: 'a' },
        { meaning: calendar({ year: to }), from: 'b', to: 'b' },
      ];
    },
  },
  {
    name: 'year by name',
    words: [
      'the? year y:YEAR',
      'the? fiscal y:YEAR',
      'the? fiscal year y:YEAR',
      'the? y:YEAR fiscal|calendar year',
      'fy ~y:YEAR|YY',
      'fy y:YEAR',
    ],
    read: (c) => calendar({ year: fullYear(num(c['y'])) }),
  },
  {
    name: 'year',
    words: 'y:YEAR',
    read: (c, context) => (isYearNumber(context, 'y') ? calendar({ year: num(c['y']) }) : null),
  },
  { name: 'short year', words: 'y:SHORTYEAR', read: (c) => calendar({ year: num(c['y']) }) },
  { name: 'year of antiquity', words: 'y:YYY bc|bce', read: (c) => calendar({ year: num(c['y']), bc: true }) },
  { name: 'year of our era', words: ['ad y:YYY', 'y:YYY ad|ce'], read: (c, context) => anno(c, context) },
  {
    name: 'decade',
    words: ['the? d:DECADE', 'the d:TENSREF', 'the c:INT ~-? d:TENSREF'],
    read: (c, context) => (isAge(context) || num(c['c'] ?? 19) !== 19 ? [] : decadeOrCentury(num(c['d']))),
  },
  {
    name: 'century pair',
    words: 'the? a:ORD and|or|to|through|– the? b:ORD century|centuries',
    read: (c) => {
      const [first, last] = [num(c['a']), num(c['b'])];
      if (first >= last) return null;
      return [
        { meaning: { kind: 'century', century: first - 1 }, from: 'a', to: 'a' },
        { meaning: { kind: 'century', century: last - 1 }, from: 'b' },
      ];
    },
  },
  {
    name: 'century',
    words: ['the? n:ORD century e:bc|bce|ad|ce?', 'n:ORD ~- century'],
    read: (c) =>
      c['e'] === 'bc' || c['e'] === 'bce'
        ? { kind: 'century', century: num(c['n']) - 1, bc: true }
        : { kind: 'century', century: num(c['n']) - 1 },
  },
];

/** "the 1800s" are a century; of "the 2000s" the first ten years are meant. */
function decadeOrCentury(decade: number): Meaning {
  return decade % 10 === 0 && decade < 200 ? { kind: 'century', century: decade / 10 } : { kind: 'decade', decade };
}

/** "AD 79", "476 CE"; "ad 30" in lower case is an advertisement. */
function anno(c: Caught, context: MatchContext): Meaning | null {
  return /\bA\.?D|C\.?E/.test(context.view.slice(context.start, context.end)) ? calendar({ year: num(c['y']) }) : null;
}

/** The fuller first: of two rows that match equally far the earlier wins. */
export const calendarRows: readonly Row[] = [...days, ...months, ...seasons, ...years];
