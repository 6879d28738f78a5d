// What narrows a time already read: "the end of 2010", "early last year", "more than three years", "about 8 p.m.".

import type { TimexMod } from '../../article';
import type { Caught, MatchContext, Reading, Row } from '../pattern';
import { meaningOf } from './joinRows';

/** After the joins, which these take as one. */
export const modifierRows: readonly Row[] = [
  {
    name: 'edge of period',
    words: [
      'the? m:EDGE of d:ADATE',
      'end ~- d:ADATE',
      'the early|latter|later part of d:ADATE',
      'the early|late|later|final|last|closing UNITS|ADURATION|stages of d:ADATE',
    ],
    read: (c) => {
      const date = meaningOf(c['d'])!;
      return { meaning: date, mod: (c['m'] as TimexMod | undefined) ?? 'END' };
    },
  },
  {
    name: 'middle of the night',
    words: 'the middle|dead of p:APARTDAY',
    read: (c) => ({ meaning: meaningOf(c['p'])!, mod: 'MID' }),
  },
  {
    name: 'early in period',
    words: [
      'the? very? m:EARLY ~-? d:ADATE',
      'as? m:EARLY in d:ADATE',
      'm:EARLY on d:ADATE',
      'as m:EARLY as d:ADATE',
      'later|earlier in d:ADATE',
    ],
    read: (c) => ({ meaning: meaningOf(c['d'])!, mod: (c['m'] as TimexMod | undefined) ?? 'END' }),
  },
  {
    name: 'early part of day',
    words: ['m:EARLY p:APARTDAY', 'm:EARLY in|at p:APARTDAY'],
    read: (c) => ({ meaning: meaningOf(c['p'])!, mod: c['m'] as TimexMod }),
  },
  {
    name: 'about',
    words: ['m:ABOUT|NEARLY d:ADURATION|ASHIFT', 'just|well m:NEARLY d:ADURATION|ASHIFT'],
    // "over the 12 months to June" is not more than 12.
    read: (c, context) => {
      const { view, token } = context;
      const isNamed = /^the\b/i.test(view.slice(token('d')!.start, token('d')!.end));
      return isNamed || isThroughout(c, context) ? null : limited(c, (c['m'] as TimexMod | undefined) ?? 'APPROX');
    },
  },
  {
    name: 'about a clock time',
    words: 'm:about|around|approximately|roughly d:ATIME',
    read: (c) => limited(c, 'APPROX'),
  },
  {
    name: 'more than',
    words: [
      'a? little? more|longer than d:ADURATION|ASHIFT',
      'much|slightly|just? more|longer than d:ADURATION|ASHIFT',
    ],
    read: (c) => limited(c, 'MORE_THAN'),
  },
  { name: 'less than', words: ['less|fewer than d:ADURATION|ASHIFT'], read: (c) => limited(c, 'LESS_THAN') },
  {
    name: 'at least',
    words: ['at least d:ADURATION|ASHIFT', 'no|not less|fewer than d:ADURATION', 'a minimum of d:ADURATION'],
    read: (c) => limited(c, 'EQUAL_OR_MORE'),
  },
  {
    name: 'at most',
    words: [
      'at most d:ADURATION',
      'up to d:ADURATION',
      'no|not more|longer than d:ADURATION',
      'as many as d:ADURATION',
      'a maximum of d:ADURATION',
    ],
    read: (c) => limited(c, 'EQUAL_OR_LESS'),
  },
];

/** "cut 400 jobs over two years", "spread over ten years": in the course of them; not "for over two years", "over a year ago". */
function isThroughout(c: Caught, { view, start }: MatchContext): boolean {
  if (!/^over /i.test(view.slice(start, start + 5)) || meaningOf(c['d'])?.kind !== 'duration') return false;
  return SPREAD.test(view.slice(Math.max(0, start - 24), start));
}

const SPREAD =
  /(?:[\d%]|\b(?:percent|per cent|cent|[mb]illion|trillion|dollars|euros|pounds|crowns|yen|jobs|posts|points|times|people|workers|homes|flights|tons|tonnes|units|spread|phased|paid|repaid|staggered|stretched|delivered|carried out|built|done|lost|grown|risen|fallen|rise|fall|grow|pay|repay)) $/;

function limited(c: Caught, mod: TimexMod): Reading {
  return { meaning: meaningOf(c['d'])!, mod };
}
