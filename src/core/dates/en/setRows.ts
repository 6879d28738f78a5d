// What repeats: "every Monday", "twice a week", "the third Friday of each month", "annual". Not: "the Daily Telegraph".

import { durationValue } from '../calendar';
import type { Meaning, Unit } from '../meaning';
import type { MatchContext, Row } from '../pattern';
import { text } from './calendarRows';
import { after, before } from './guards';

export const setOf = (unit: Unit, count = 1): Meaning => ({ kind: 'set', value: durationValue(count, unit) });

export const setRows: readonly Row[] = [
  {
    name: 'every period',
    words: [
      'every|each other? u:UNIT',
      'each and every u:UNIT',
      'per u:UNIT',
      'n:once|twice a|an|per|each|every u:UNIT',
      'once|twice? every n:INT u:UNITS',
    ],
    read: (c, context) => {
      const unit = text<Unit>(c['u']);
      if (unit === 'second' || unit === 'quarter') return unit === 'quarter' ? setOf('quarter') : null;
      const other = / other /.test(context.view.slice(context.start, context.end));
      return setOf(unit, typeof c['n'] === 'number' ? c['n'] : other ? 2 : 1);
    },
  },
  {
    name: 'every few periods',
    words: 'every few|several u:UNITS',
    read: (c) => ({ kind: 'set', value: durationValue(null, text<Unit>(c['u'])) }),
  },
  { name: 'weekends', words: 'on weekends', read: () => ({ kind: 'set', value: 'XXXX-WXX-WE' }) },
  {
    name: 'times a period',
    words: ['INT|SOME times a|an|per|each|every u:UNIT', 'a? SOME times a|an|per|each|every u:UNIT'],
    read: (c) => setOf(text<Unit>(c['u'])),
  },
  {
    name: 'every weekday',
    words: ['every|each w:WEEKDAY', 'w:WEEKDAYS'],
    read: (c, context) => (context.token('w')!.capital ? { kind: 'set', value: `XXXX-WXX-${String(c['w'])}` } : null),
  },
  {
    // "the third Friday of each month"
    name: 'weekday of every month',
    words: 'the? n:ORD|LASTORD w:WEEKDAY of|in every|each u:month',
    read: (_, context) => (context.token('w')!.capital ? setOf('month') : null),
  },
  {
    name: 'every season',
    words: ['every|each s:SEASON', 'every|each m:MONTH'],
    read: (c, context) => {
      const season = ['SP', 'SU', 'FA', 'WI'][Number(c['s']) - 1];
      if (!season && !context.token('m')!.capital) return null;
      return { kind: 'set', value: `XXXX-${season ?? String(c['m']).padStart(2, '0')}` };
    },
  },
  {
    // "Sunday evenings", "every Friday night"
    name: 'part of every weekday',
    words: ['w:WEEKDAY p:PARTS', 'every|each w:WEEKDAY p:PART'],
    read: (c, context) =>
      context.token('w')!.capital ? { kind: 'set', value: `XXXX-WXX-${String(c['w'])}T${text(c['p'])}` } : null,
  },
  {
    name: 'every part',
    words: ['every|each p:PART'],
    read: (c) => ({ kind: 'set', value: `XXXX-XX-XXT${text(c['p'])}` }),
  },
  {
    name: 'regular',
    words: 'v:SETWORD',
    read: (c, context) => (isName(context) ? null : { kind: 'set', value: text(c['v']) }),
  },
];

/** "the Daily Telegraph", "Annual Report": part of a name. */
function isName(context: MatchContext): boolean {
  if (!/^[A-Z]/.test(context.view.slice(context.start, context.start + 1))) return false;
  return /^\p{Lu}/u.test(after(context.view, context.end)) || before(context.view, context.start) !== '';
}
