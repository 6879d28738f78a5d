// Dates counted from another: "two years ago", "three days later", "a month earlier than planned" (a length). Not: "two miles earlier".

import type { Grain, Meaning, Unit } from '../meaning';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import { after } from './guards';
import { text } from './calendarRows';

export function amountOf(value: Caught[string]): number | null {
  if (value === 'a' || value === 'an') return 1;
  return typeof value === 'number' && value > 0 ? value : null;
}

export function shifted(c: Caught, sign: 1 | -1, from: 'published' | 'text'): Meaning {
  return { kind: 'shift', sign, amount: amountOf(c['n']), unit: text<Unit>(c['u']), from };
}

const unit = 'u:UNIT|UNITS';
const someAmounts = ['n:INT', 'n:a|an', 'a? n:SOME of?', 'n:INT WORD'];
const counts = (rest: string): string[] => someAmounts.map((amount) => `${amount} ~-? ${rest}`);

export const shiftRows: readonly Row[] = [
  { name: 'ago', words: [...counts(`${unit} ~-? ago|back`), `u:UNITS ago`, `u:UNIT ~-? ago`], read: ago },
  {
    name: 'from now',
    words: [...counts(`${unit} from now|today`), `${unit} from now`],
    read: (c) => shifted(c, 1, 'published'),
  },
  {
    name: 'earlier',
    words: [
      ...counts(`${unit} ~-? earlier|previously`),
      'u:UNITS ~-? earlier',
      'u:year ~- earlier',
      'the? u:year ~- earlier|ago period|level',
    ],
    read: (c, context) =>
      lengthBeforeThan(c, context) ?? shifted({ n: c['u'] === 'year' ? 1 : undefined, ...c }, -1, 'text'),
  },
  {
    // "the year-ago quarter": the one spoken of, a year back.
    name: 'period a year earlier',
    words: 'the? year ~- earlier|ago u:quarter|month',
    read: (c) => {
      const of: Meaning = { kind: 'period', unit: text<Grain>(c['u']), relation: 'same' };
      return { kind: 'shift', sign: -1, amount: 1, unit: 'year', from: 'text', of };
    },
  },
  {
    name: 'before',
    words: [...counts(`${unit} before`)],
    read: (c, context) => loose(context, shifted(c, -1, 'text')),
  },
  {
    name: 'later',
    words: [...counts(`${unit} later|afterward|afterwards|hence`), 'u:UNITS later'],
    read: (c, context) => lengthBeforeThan(c, context) ?? shifted(c, 1, 'text'),
  },
  {
    name: 'half an hour later',
    words: ['half an hour r:ago|earlier|later', 'a half ~-? hour r:ago|earlier|later'],
    read: (c) => shifted({ n: 30, u: 'minute' }, c['r'] === 'later' ? 1 : -1, c['r'] === 'ago' ? 'published' : 'text'),
  },
  {
    name: 'half a period ago',
    words: [
      'half ~-? a ~-? u:year|decade|century r:ago|earlier|later',
      'a half ~-? u:decade|century r:ago|earlier|later',
      'a u:quarter ~-? century r:ago|earlier|later',
      'a u:quarter of a century r:ago|earlier|later',
    ],
    read: (c) => {
      const [u, n] = HALVES.get(text(c['u']))!;
      return shifted({ n, u }, c['r'] === 'later' ? 1 : -1, c['r'] === 'ago' ? 'published' : 'text');
    },
  },
  {
    name: 'and a half ago',
    words: [
      'n:a|an|one u:year|month|week|hour and a half r:ago|earlier|later',
      'n:INT and a half u:years|hours r:ago|earlier|later',
    ],
    read: (c) => halfMore(c),
  },
  { name: 'after', words: [...counts(`${unit} after`)], read: (c, context) => loose(context, shifted(c, 1, 'text')) },
];

/** "a month earlier than planned" tells by how much, not when. */
function lengthBeforeThan(c: Caught, context: MatchContext): Reading | null {
  if (after(context.view, context.end) !== 'than') return null;
  return { meaning: { kind: 'duration', amount: amountOf(c['n']), unit: text<Unit>(c['u']) }, to: 'u' };
}

/** "two and a half years ago" is 30 months; "a month and a half ago" six weeks, about. */
function halfMore(c: Caught): Meaning | null {
  const parts = PARTS.get(text(c['u']).replace(/s$/, ''));
  if (!parts) return null;
  const [u, count] = parts;
  const n = Math.floor(((typeof c['n'] === 'number' ? c['n'] : 1) + 0.5) * count);
  return shifted({ n, u }, c['r'] === 'later' ? 1 : -1, c['r'] === 'ago' ? 'published' : 'text');
}

/** Half of each, and a quarter of a century. */
const HALVES = new Map<string, readonly [unit: Unit, count: number]>([
  ['year', ['month', 6]],
  ['decade', ['year', 5]],
  ['century', ['year', 50]],
  ['quarter', ['year', 25]],
]);

/** What a unit is counted in where there is half of one. */
const PARTS = new Map<string, readonly [unit: Unit, count: number]>([
  ['year', ['month', 12]],
  ['month', ['week', 4]],
  ['week', ['day', 7]],
  ['hour', ['minute', 60]],
]);

/** "a year-ago figure" is one year; "years ago" is some. */
function ago(c: Caught, context: MatchContext): Meaning {
  const token = context.token('u')!;
  const single = c['u'] === 'year' && context.view[token.end - 1] !== 's';
  return shifted({ n: single ? 1 : undefined, ...c }, -1, 'published');
}

/** "two days before." counts from the last date; "two days before the vote" is a length of time. */
function loose(context: MatchContext, meaning: Meaning): Meaning | null {
  return /^\s*(?:[.,;:)!?\n]|$)/.test(context.view.slice(context.end, context.end + 3)) ? meaning : null;
}
