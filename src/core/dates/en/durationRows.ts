// Lengths of time and what repeats: "three days", "a 27-year career", "several months", "the next four years", "every Monday", "twice a
// week". Not: a 6-year-old, "second", "the third quarter", "one quarter of the vote".

import { durationValue } from '../calendar';
import type { Meaning, Unit } from '../meaning';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import { after, before, isAgeInYears, isOfRecording } from './guards';
import { text } from './calendarRows';
import { isStretchAhead } from './relativeRows';
import { amountOf } from './shiftRows';

const duration = (amount: number | null, unit: Unit): Meaning => ({ kind: 'duration', amount, unit });

const setOf = (unit: Unit, count = 1): Meaning => ({ kind: 'set', value: durationValue(count, unit) });

/** "$5 a year", "40 hours a week", "once a day". */
const ratePattern =
  /(?:\d|%|\b(?:percent|cent|million|billion|trillion|thousand|hundred|dollars|once|twice|thrice|times|hours|days|people|barrels|tons|tonnes|euros|pounds|yen|units|deaths|cases|flights|miles|minutes)) $/;

function length(c: Caught, context: MatchContext): Meaning | readonly Reading[] | null {
  const unit = text<Unit>(c['u']);
  const rest = context.view.slice(context.end, context.end + 12);
  if (/^-olds?\b/.test(rest) || /^ olds\b/.test(rest) || isAgeInYears(unit, context)) return [];
  if (isOfRecording(context)) return [];
  if (/^an? /i.test(context.view.slice(context.start, context.end)) && /^ when\b/.test(rest)) return someDay(context);
  if (context.token('n')?.digits === 4 && context.view[context.end - 1] !== 's') return null;
  if (isFraction(c, unit, rest) || (c['a'] && context.token('u')!.capital)) return null; // the Seven Years War
  if (c['n'] === 'a' || c['n'] === 'an') {
    if (unit === 'second' || unit === 'quarter' || unit === 'weekend' || rest.startsWith('-long')) return null;
    if (ratePattern.test(context.view.slice(Math.max(0, context.start - 12), context.start))) return setOf(unit);
  }
  if (unit === 'second' && context.token('u')!.end - context.token('u')!.start === 6) return null;
  if (isSomeDay(context)) return { kind: 'reference', value: 'FUTURE_REF' };
  return duration(c['n'] === undefined ? 1 : amountOf(c['n']), unit);
}

/** "if there ever came a day when": still to come; "on a day when" is no length either. */
function someDay({ view, start }: MatchContext): Meaning | readonly Reading[] {
  const isAhead =
    /\b(?:ever came|(?:will|may|might|could|would|to) come|comes|forward to|dream(?:s|ed|ing)? of|hop(?:es?|ed|ing) (?:for|of)|await(?:s|ed|ing)?|imagines?) $/;
  return isAhead.test(view.slice(Math.max(0, start - 20), start)) ? { kind: 'reference', value: 'FUTURE_REF' } : [];
}

/** "might one day", "would one day": some time, not 24 hours. */
function isSomeDay({ view, start, end }: MatchContext): boolean {
  return (
    /^one day$/i.test(view.slice(start, end)) &&
    (/^(?:might|may|will|would|could|can|to|'ll|shall|should)$/.test(before(view, start)) ||
      /^,? \p{L}+ (?:will|may|might|could|would)\b/u.test(view.slice(end, end + 24)))
  );
}

function isFraction(c: Caught, unit: Unit, rest: string): boolean {
  return unit === 'quarter' && (/^ of\b/.test(rest) || c['n'] === 1);
}

const unit = 'u:UNIT|UNITS|UNITABBR';

const lengths: readonly Row[] = [
  {
    // "60 to 90 days" is two pieces.
    name: 'length pair',
    words: `a:INT to|or|and|–|- b:INT ~-? ${unit}`,
    read: (c) => {
      const unit = text<Unit>(c['u']);
      if (unit === 'second' || amountOf(c['a'])! > amountOf(c['b'])!) return null;
      return [
        { meaning: duration(amountOf(c['a']), unit), from: 'a', to: 'a' },
        { meaning: duration(amountOf(c['b']), unit), from: 'b', to: 'u' },
      ];
    },
  },
  {
    name: 'length',
    words: [
      `n:INT ~-? ${unit}`,
      'a:the n:INT u:UNITS',
      `n:INT ~-? ${unit} ~-? long`,
      `n:a|an u:UNIT`,
      `n:INT full|straight|consecutive|more|additional|whole|successive ${unit}`,
      `another n:INT u:UNITS`,
      'an additional|extra n:INT u:UNITS',
      `n:INT u:UNITS old`,
      `n:a|an u:UNIT old`,
      `n:INT u:UNITS of age`,
      `single ~-? u:UNIT`,
      `n:INT WORD u:UNITS`,
      'n:INT ~-? plus u:UNITS',
    ],
    read: length,
  },
  {
    // "all day", "the whole year": how long, not which one.
    name: 'whole length',
    words: [
      'all u:day|week|month|year ~-? long?',
      'the? whole|entire|full u:day|week|month|quarter|year|decade|century',
    ],
    read: (c) => duration(1, text<Unit>(c['u'])),
  },
  {
    // The period itself is named: "a two-year period", "the same 28-day period"; "a two-day visit" is but its length.
    name: 'period of length',
    words: [`a|an|the? same? n:INT ~-? ${unit} period|term|span|stretch|interval`],
    read: (c, context) => length(c, context),
  },
  {
    name: 'half',
    words: ['half ~-? a|an? ~-? u:UNIT', 'a half ~-? u:UNIT'],
    read: (c) => {
      const unit = text<Unit>(c['u']);
      if (unit === 'hour') return duration(30, 'minute');
      if (unit === 'century') return duration(50, 'year');
      if (unit === 'decade') return duration(5, 'year');
      return unit === 'year' ? duration(6, 'month') : duration(0.5, unit);
    },
  },
  {
    name: 'quarter of a century',
    words: ['a quarter ~-? century', 'a quarter of a century'],
    read: () => duration(25, 'year'),
  },
  {
    name: 'length and a half',
    words: ['n:INT and a half u:UNITS', 'n:INT ~- and ~- a ~- half ~-? u:UNITS|UNIT', 'n:a|an|one u:UNIT and a half'],
    read: (c) => duration((amountOf(c['n']) ?? 1) + 0.5, text<Unit>(c['u'])),
  },
  {
    name: 'length and half in digits',
    words: 'n:INT a:INT ~/ b:INT ~-? u:UNIT|UNITS',
    read: (c) => (c['a'] === 1 && c['b'] === 2 ? duration(amountOf(c['n'])! + 0.5, text<Unit>(c['u'])) : null),
  },
  {
    name: 'vague length',
    words: [
      'a? n:SOME of? u:UNITS',
      'a? n:SOME more|WORD u:UNITS',
      'n:a couple of? u:UNITS',
      'a n:number of u:UNITS',
      'a? couple of? u:UNITS',
    ],
    read: vague,
  },
  {
    name: 'the length',
    words: 'the u:UNITS',
    read: (c, { view, start }) =>
      /^(?:over|through|throughout)$/i.test(before(view, start)) ? duration(null, text<Unit>(c['u'])) : null,
  },
  { name: 'bare length', words: 'u:UNITS', read: bare },
  {
    name: 'long',
    words: ['u:UNIT|UNITS ~- long', 'u:UNIT ~-? long', 'u:LONG'],
    read: (c, x) => duration(isPlural(x) ? null : 1, text<Unit>(c['u'])),
  },
  { name: 'fortnight', words: ['a|the? fortnight'], read: () => duration(2, 'week') },
];

function isPlural(context: MatchContext): boolean {
  const token = context.token('u')!;
  return context.view[token.end - 1] === 's';
}

function vague(c: Caught, context: MatchContext): Meaning | null {
  if (before(context.view, context.start) === 'as') return null; // in as many weeks
  if (/^(?:some|many|most|all|several) quarters$/.test(context.view.slice(context.start, context.end))) return null; // of opinion
  const amount = amountOf(c['n']);
  return duration(c['n'] === undefined ? 2 : amount, text<Unit>(c['u']));
}

const bareLeads =
  /^(?:for|in|over|within|after|of|took|take|takes|lasted|last|spent|spend|many|through|throughout|and|or|just|only|with|waited|following|more|despite|by|until|during|than|two|three)$/;

/** "for years", "hours of talks"; not "years" anywhere. */
function bare(c: Caught, context: MatchContext): Meaning | null {
  const unit = text<Unit>(c['u']);
  if (unit === 'weekend' || unit === 'quarter' || unit === 'second') return null;
  const previous = before(context.view, context.start).toLowerCase();
  const next = after(context.view, context.end).toLowerCase();
  return bareLeads.test(previous) || next === 'of' || next === 'before' || next === 'after'
    ? duration(null, unit)
    : null;
}

/** "is expected to last six months" */
function isVerb({ view, start, end }: MatchContext): boolean {
  if (!view.slice(start, end).startsWith('last ')) return false;
  return /^(?:to|will|would|could|may|might|can|should|did|not|must|shall)$/.test(before(view, start));
}

const stretches: readonly Row[] = [
  {
    name: 'stretch',
    words: [
      'the? p:STRETCH n:INT u:UNITS|UNIT',
      'the? n:INT p:STRETCH u:UNITS',
      'the? p:STRETCH a? n:SOME of? u:UNITS',
      'the p:past u:UNIT',
      'p:past u:UNIT',
      'a:the r:next|coming u:UNIT',
      'the? p:STRETCH n:INT WORD u:UNITS',
    ],
    read: (c, context) => {
      if (c['u'] === 'weekend' || (c['r'] && !isStretchAhead({ ...c, r: 'next' }, context))) return null;
      const meaning = duration('n' in c ? amountOf(c['n']) : 1, text<Unit>(c['u']));
      return isVerb(context) ? [{ meaning, from: 'n' }] : meaning;
    },
  },
  {
    name: 'recent times',
    words: 'more? recent times|history',
    read: () => ({ kind: 'reference', value: 'PAST_REF' }),
  },
  {
    // "in recent weeks", "the years to come": how many is not told.
    name: 'stretch beside now',
    words: [
      'the? recent|past|previous|coming|forthcoming|upcoming|next|following u:UNITS',
      'the? u:UNITS ahead',
      'the? u:UNITS to come',
    ],
    read: (c) => (/^(?:second|weekend)$/.test(text(c['u'])) ? null : duration(null, text<Unit>(c['u']))),
  },
];

const sets: readonly Row[] = [
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

export const durationRows: readonly Row[] = [...sets, ...stretches, ...lengths];
