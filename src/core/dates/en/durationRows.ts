// Lengths of time: "three days", "a 27-year career", "several months", "the next four years". Not: a 6-year-old, "six months old",
// "second", "the third quarter", "one quarter of the vote".

import type { Meaning, Unit } from '../meaning';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import { after, before, isAgeTold, isOfRecording } from './guards';
import { text } from './calendarRows';
import { isStretchAhead } from './relativeRows';
import { setOf, setRows } from './setRows';
import { amountOf } from './shiftRows';

const duration = (amount: number | null, unit: Unit): Meaning => ({ kind: 'duration', amount, unit });

/** "$5 a year", "40 hours a week", "once a day". */
const ratePattern =
  /(?:\d|%|\b(?:percent|cent|million|billion|trillion|thousand|hundred|dollars|once|twice|thrice|times|hours|days|people|barrels|tons|tonnes|euros|pounds|yen|units|deaths|cases|flights|miles|minutes)) $/;

function length(c: Caught, context: MatchContext): Meaning | readonly Reading[] | null {
  const unit = text<Unit>(c['u']);
  const rest = context.view.slice(context.end, context.end + 12);
  if (/^-olds?\b/.test(rest) || /^ olds\b/.test(rest) || isAgeTold(unit, context)) return [];
  // "on a year-to-year basis"
  if (isOfRecording(context) || rest.startsWith('-to-')) return [];
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
    words: [
      'n:INT and a? half u:UNITS',
      'n:INT ~- and ~- a ~- half ~-? u:UNITS|UNIT',
      'n:a|an|one u:UNIT and a half',
      'n:a|an|one u:UNIT ~- and ~- a ~- half ~-? long?',
    ],
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
  return bareLeads.test(previous) || /^(?:of|before|after|since)$/.test(next) ? duration(null, unit) : null;
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

export const durationRows: readonly Row[] = [...setRows, ...stretches, ...lengths];
