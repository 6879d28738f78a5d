// Clock times and parts of the day: "10:30 a.m. EDT", "1500 GMT", "noon", "this morning", "last night". Not: "a 3:2 win".

import type { Clock, DayPart, Meaning } from '../meaning';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import { num, text } from './calendarRows';
import { before } from './guards';
import { isShow } from './relativeRows';

function clock(c: Caught): Meaning | null {
  let hour = num(c['h']);
  if (typeof c['p'] === 'number') {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + c['p'];
  }
  const parts: Clock = {
    hour,
    minute: typeof c['i'] === 'number' ? c['i'] : 0,
    ...(typeof c['s'] === 'number' && { second: c['s'] }),
    ...(c['z'] === 'Z' && { zone: 'Z' }),
  };
  return { kind: 'clock', clock: parts };
}

function bareClock(c: Caught, context: MatchContext): Meaning | readonly Reading[] | null {
  if (isOfVideo(context)) return [];
  const previous = before(context.view, context.start);
  if (/[+−-]$/.test(context.view.slice(Math.max(0, context.start - 1), context.start))) return null;
  const fits =
    previous === '' ||
    /^(?:at|by|around|from|to|until|till|about|after|before|between|since|and|,|is|was|of|on|approximately|roughly|near)$/i.test(
      previous,
    );
  return fits && num(c['h']) < 24 ? clock(c) : null;
}

/** The length of a video below its picture: "00:53", "Duration: 03:45", "Watch: the mayor speaks (2:31)". */
function isOfVideo({ view, start, end }: MatchContext): boolean {
  const lead = view.slice(Math.max(0, start - 24), start);
  const next = view.slice(end, end + 9);
  if (/\b(?:video|audio|duration|length|runtime|running time|listen|play(?:back)?|clip|podcast)[:,]? ?$/i.test(lead))
    return true;
  return (
    (/(?:^|\n)[ \t]*$/.test(lead) && /^[ \t]*(?:\n|$)/.test(next)) ||
    (/\($/.test(lead) && /^\)[ \t]*(?:\n|$)/.test(next))
  );
}

const clocks: readonly Row[] = [
  {
    name: 'hour and minute',
    words: [
      `h:HOUR ~: ~i:MIN ~-? p:AMPM z:ZONE?`,
      `h:HOUR ~. ~i:MIN p:AMPM z:ZONE?`,
      'h:HOUR ~. ~i:MIN z:ZONE',
      `h:HOUR ~: ~i:MIN ~: ~s:MIN p:AMPM? z:ZONE`,
      'h:HOUR ~: ~i:MIN z:ZONE',
      'h:HOUR ~: ~i:MIN ( z:ZONE )',
      'h:HOUR ~: ~i:MIN p:AMPM? local|eastern|central|mountain|pacific standard|daylight? time',
      'h:HOUR ~: ~i:MIN hrs|hours|h',
    ],
    read: clock,
  },
  { name: 'bare hour and minute', words: ['h:HOUR ~: ~i:MIN', 'h:HOUR ~: ~i:MIN ~: ~s:MIN'], read: bareClock },
  {
    name: 'hour',
    words: [
      'h:HOUR ~-? p:AMPM z:ZONE?',
      'h:HOUR p:AMPM local|eastern|central|mountain|pacific standard|daylight? time',
      "h:HOUR o ' clock p:AMPM?",
    ],
    read: clock,
  },
  {
    // "from 6 to 8 p.m." is two pieces.
    name: 'hour pair',
    words: ['a:HOUR to|-|–|and|until h:HOUR ~-? p:AMPM z:ZONE?'],
    read: (c, context) => {
      const [first, last] = [clock({ ...c, h: c['a'] }), clock(c)];
      if (
        !first ||
        !last ||
        !/\b(?:from|between|at|,) $/i.test(context.view.slice(Math.max(0, context.start - 9), context.start))
      )
        return null;
      return [
        { meaning: first, from: 'a', to: 'a' },
        { meaning: last, from: 'h', to: c['z'] === undefined ? 'p' : 'z' },
      ];
    },
  },
  { name: 'point clock', words: 'h:HOUR ~. ~i:MIN ~p:AMPM', read: clock },
  {
    name: 'four digits',
    words: ['h:HHMM ~-? z:ZONE', 'h:HHMM hrs', 'h:HHMM hours z:ZONE?'],
    read: (c) => clock({ ...c, h: Math.floor(num(c['h']) / 100), i: num(c['h']) % 100 }),
  },
  {
    name: 'noon',
    words: ['n:NOON z:ZONE?'],
    read: (c) => ({ kind: 'clock', clock: { hour: num(c['n']), minute: 0, ...(c['z'] === 'Z' && { zone: 'Z' }) } }),
  },
];

const part = (c: Caught, date: Meaning): Meaning => ({ kind: 'daypart', part: text<DayPart>(c['p']), date });

const parts: readonly Row[] = [
  {
    name: 'tonight',
    words: ['tonight'],
    read: (_, context) =>
      isShow(context) ? null : { kind: 'daypart', part: 'NI', date: { kind: 'deictic', days: 0 } },
  },
  {
    name: 'last night',
    words: ['last night'],
    read: () => ({ kind: 'daypart', part: 'NI', date: { kind: 'deictic', days: -1 } }),
  },
  { name: 'this morning', words: ['this p:PART'], read: (c) => part(c, { kind: 'deictic', days: 0 }) },
  {
    name: 'that night',
    words: ['that same? p:PART', 'the same p:PART'],
    read: (c) => part(c, { kind: 'period', unit: 'day', relation: 'same' }),
  },
  {
    name: 'next morning',
    words: ['the? next|following p:PART', 'the p:PART after'],
    read: (c) => part(c, { kind: 'period', unit: 'day', relation: 'following' }),
  },
  {
    name: 'previous night',
    words: ['the? previous p:PART', 'the p:PART before'],
    read: (c) => part(c, { kind: 'period', unit: 'day', relation: 'previous' }),
  },
  { name: 'overnight', words: ['p:overnight'], read: () => ({ kind: 'daypart', part: 'NI' }) },
  { name: 'early hours', words: 'the early|small|wee hours', read: () => ({ kind: 'daypart', part: 'MO' }) },
  {
    name: 'part',
    words: ['the? early|late? ~-? p:PART hours?'],
    read: (c) => ({ kind: 'daypart', part: text<DayPart>(c['p']) }),
  },
];

export const clockRows: readonly Row[] = [...clocks, ...parts];
