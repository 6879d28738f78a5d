// Dates told from the article's day or from the last date in the text: "yesterday", "last week", "two years ago", "the following month",
// "three days later", "Monday". Not: "the last man", "past the house".

import { type Grain, isCalendarUnit, type Meaning, type Relation, type Season } from '../meaning';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import { calendar, num, text } from './calendarRows';
import { shifted, shiftRows } from './shiftRows';
import { before, isNameInCapitals } from './guards';

const period = (unit: Grain, relation: Relation): Meaning => ({ kind: 'period', unit, relation });

function periodOf(c: Caught): Meaning | null {
  const unit = text<Grain>(c['u']);
  const relation = text<Relation>(c['r']);
  if (!isCalendarUnit(unit)) return null;
  // "next day" is the day after the one spoken of, never tomorrow.
  if (unit === 'day')
    return relation === 'last' || relation === 'this'
      ? null
      : period('day', relation === 'next' ? 'following' : relation);
  return period(unit, relation);
}

const weekdayNames = /^(?:Black|Good|Ash|Easter|Palm|Bloody|Super|Fat|Holy|Maundy|Cyber|Giving|Ruby|Sheffield|The)$/;
const weekdayTitles =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Star|Independent|Observer|Tribune|Nation|Age|Night (?:Live|Football|Fever|Lights))/;

function weekday(c: Caught, context: MatchContext): Meaning | readonly Reading[] | null {
  const token = context.token('w')!;
  if (!token.capital) return null;
  if (/\bon a $/i.test(context.view.slice(Math.max(0, context.start - 6), context.start))) return []; // any Monday
  if (
    weekdayNames.test(before(context.view, token.start)) ||
    weekdayTitles.test(context.view.slice(token.end, token.end + 20))
  )
    return null;
  const told = text(c['r']);
  const relation: Relation | '' = told === 'coming' ? 'next' : told === 'past' ? 'last' : text<Relation>(c['r']);
  return { kind: 'weekday', weekday: num(c['w']), ...(relation && { relation }) };
}

/** "the Today show", "Radio Kessin's Today programme", "KESSIN TODAY Sports"; not "TALKS OPEN TODAY". */
export function isShow({ view, start, end }: MatchContext): boolean {
  if (!/^[A-Z]/.test(view.slice(start, start + 1))) return false;
  if (/^[A-Z][a-z]/.test(view.slice(start, start + 2)))
    return /^(?:the|a|\p{Lu}[\p{L}'’]*)$/u.test(before(view, start));
  return isNameInCapitals(view, start, end);
}

const deictic: readonly Row[] = [
  {
    name: 'numbered day',
    words: 'day n:INT',
    read: (c, context) =>
      !Number.isInteger(c['n']) ||
      num(c['n']) < 1 ||
      num(c['n']) > 400 ||
      /^ ?(?:%|\p{L}*-)/u.test(context.view.slice(context.end, context.end + 8))
        ? null
        : { kind: 'courseDay', nth: num(c['n']), numbered: true },
  },
  { name: 'day before yesterday', words: 'the? day before yesterday', read: () => ({ kind: 'deictic', days: -2 }) },
  { name: 'day after tomorrow', words: 'the? day after tomorrow', read: () => ({ kind: 'deictic', days: 2 }) },
  {
    name: 'today',
    words: 'd:DEICTIC',
    read: (c, context) => (isShow(context) ? null : { kind: 'deictic', days: num(c['d']) }),
  },
];

const weekdays: readonly Row[] = [
  {
    name: 'weekday told',
    words: ['the? r:FROMNOW|FROMTEXT w:WEEKDAY', 'this past w:WEEKDAY', 'this r:coming w:WEEKDAY', 'r:past w:WEEKDAY'],
    read: weekday,
  },
  { name: 'weekday', words: ['w:WEEKDAY'], read: weekday },
];

const periods: readonly Row[] = [
  {
    // Sets the week before the article's, "this past week".
    name: 'this past period',
    words: ['this past u:UNIT', 'the? past u:weekend', 'the? just ~-? ended|completed u:UNIT'],
    read: (c) => periodOf({ ...c, r: 'last' }),
  },
  {
    name: 'period',
    words: [
      'a:the? r:FROMNOW ~-? u:UNIT',
      'this r:FROMNOW u:UNIT',
      'the? r:FROMNOW fiscal|calendar u:year',
      'the? r:FROMTEXT fiscal? ~-? u:UNIT',
      'that same u:UNIT',
    ],
    read: (c, context) => (isStretchAhead(c, context) ? null : periodOf(fromText({ r: 'same', ...c }))),
  },
  {
    // "this years festival", a slip for "this year's"; the plural would be "these years".
    name: 'period without its apostrophe',
    words: 'this u:UNITS',
    read: (c) => periodOf({ u: c['u'], r: 'this' }),
  },
  {
    name: 'latest period',
    words: 'the? latest u:quarter|month|week|year',
    read: (c) => periodOf({ u: c['u'], r: 'last' }),
  },
  {
    name: 'period before last',
    words: ['the u:week|weekend|month|year before last', 'the u:week|weekend|month|year after next'],
    read: (c, { view, end }) => shifted({ n: 2, u: c['u'] }, view.slice(end - 4, end) === 'next' ? 1 : -1, 'published'),
  },
  {
    name: 'day before',
    words: ['the u:UNIT before|previous|earlier|prior', 'the? r:previous u:UNIT'],
    read: (c, context) => beside(c, context, -1),
  },
  {
    name: 'day after',
    words: ['the u:UNIT after|following|afterward|afterwards|later'],
    read: (c, context) => beside(c, context, 1),
  },
  {
    name: 'month told',
    words: [
      'the? r:FROMNOW|FROMTEXT m:MONTH|MONTHABBR',
      'r:past m:MONTH|MONTHABBR',
      'this past m:MONTH|MONTHABBR',
      'the? r:FROMNOW m:MONTH|MONTHABBR d:DAY|ORDDAY',
    ],
    read: (c, context) => {
      if (!context.token('m')!.capital) return null;
      const day = c['d'] === undefined ? undefined : num(c['d']);
      return calendar({ month: num(c['m']), day, relation: relationOf(c['r'], 'last') });
    },
  },
  {
    name: 'season told',
    words: ['the? r:FROMNOW|FROMTEXT s:SEASON', 'this past s:SEASON', 'r:past s:SEASON'],
    read: (c) => calendar({ season: num(c['s']) as Season, relation: relationOf(c['r'], 'last') }),
  },
  {
    name: 'year end',
    words: ['the? u:year|month|quarter|week ~- end', 'the? year end', "u:UNIT ' s end"],
    read: (c) => {
      const unit = text(c['u']) || 'year';
      return isCalendarUnit(unit) ? { meaning: period(unit, 'this'), mod: 'END' } : null;
    },
  },
  {
    name: 'mid period',
    words: ['mid ~- u:year|month|week', 'u:MIDPERIOD'],
    read: (c) => ({ meaning: period(text<Grain>(c['u']), 'this'), mod: 'MID' }),
  },
  {
    // "on opening night": the day spoken of.
    name: 'opening night',
    words: ['the? opening|closing night|day'],
    read: () => period('day', 'same'),
  },
  {
    // "later in the day", "late in the year": the one spoken of.
    name: 'in the period',
    words: ['e:EARLY in the u:day|week|month|year', 'e:EARLY r:that u:day|week|month|year'],
    read: (c) => ({
      meaning: period(text<Grain>(c['u']), c['u'] === 'year' && !c['r'] ? 'this' : 'same'),
      mod: c['e'] as 'START',
    }),
  },
  {
    // "most of the year's output"; not "the day's", which may be any.
    name: 'definite period of something',
    words: "l:the u:week|month|quarter|year|decade|century ' s",
    read: (c, { view, end }) => {
      if (/^ end\b/.test(view.slice(end, end + 5))) return null;
      const unit = text<Grain>(c['u']);
      return [{ meaning: period(unit, /^(?:week|month|quarter)$/.test(unit) ? 'same' : 'this'), from: 'l', to: 'u' }];
    },
  },
  {
    name: 'definite period',
    words: ['the u:day|week|month|quarter|year|weekend|decade|century', 'the fiscal u:year'],
    read: (c, context) => definite(text<Grain>(c['u']), context),
  },
];

/** "the next year" follows the one spoken of, "next year" is the article's. */
function fromText(c: Caught): Caught {
  return c['a'] === 'the' && c['r'] === 'next' ? { ...c, r: 'following' } : c;
}

/** "over the next year" is how long, "the next year" which one. */
export function isStretchAhead(c: Caught, context: MatchContext): boolean {
  return (
    c['r'] === 'next' &&
    c['a'] === 'the' &&
    !['day', 'weekend', 'century'].includes(text(c['u'])) &&
    /^(?:over|in|for|within|during|throughout)$/i.test(before(context.view, context.start))
  );
}

function relationOf(value: Caught[string], otherwise: Relation): Relation {
  return value === undefined || value === 'past' ? otherwise : text<Relation>(value);
}

/** "the day before" counts from the date told; "the day before the vote", "the day after Kessin fell" from what happened. */
function beside(c: Caught, { view, end }: MatchContext, sign: 1 | -1): Meaning | null {
  const unit = text<Grain>(c['u']);
  if (!isCalendarUnit(unit)) return null;
  if (c['r']) return period(unit, 'previous');
  const event = /^ (?:the|a|an|his|her|its|their|our|my|this|that|\p{Lu}\S*)(?![\p{L}])/u.test(
    view.slice(end, end + 24),
  );
  return { kind: 'shift', sign, amount: 1, unit, from: 'text', ...(event && { event }) };
}

/** "for the year", "on the day", "over the weekend"; not "the day of", "the year that", "man of the year". */
function definite(unit: Grain, context: MatchContext): Meaning | null {
  const previous = before(context.view, context.start).toLowerCase();
  const next = context.view.slice(context.end, context.end + 16);
  const edge =
    /\b(?:end|start|beginning|close|middle|rest|remainder|course|half|part|turn|quarter|months|weeks|days) of $/i.test(
      context.view.slice(Math.max(0, context.start - 16), context.start),
    );
  if (/^ (?:of(?! [$\d])|that|when|in which|was|is|-|ahead|to|has)\b/i.test(next)) return null;
  if (!edge && /^ (?:the|he|she|they|we|i|it)\b/i.test(next)) return null;
  if (unit === 'weekend')
    return /^(?:over|at|during|for|on|through|throughout|of)$/.test(previous) ? period('weekend', 'this') : null;
  if (unit === 'decade' || unit === 'century') return edge ? period(unit, 'this') : null;
  if (unit === 'day')
    return edge ||
      /^(?:in|on|during|through|throughout|for|end|ends|ended|ending|finish|finished|close|closed)$/.test(previous)
      ? period('day', 'same')
      : null;
  if (!edge && !/^(?:in|for|during|through|throughout|on|within|over)$/.test(previous)) return null;
  return period(unit, (unit === 'quarter' || unit === 'month') && !edge ? 'same' : 'this');
}

/** "next May" before "May"; "the day before yesterday" before "yesterday". Longest match decides first. */
export const relativeRows: readonly Row[] = [...deictic, ...weekdays, ...periods, ...shiftRows];
