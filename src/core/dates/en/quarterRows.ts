// Quarters and halves of a year: "the third quarter", "Q3", "2Q24", "H1 2024". Not: a quarter of a match, "H1N1".

import type { MatchContext, Row } from '../pattern';
import { calendar, fullYear, maybe, num } from './calendarRows';
import { isOfMatch } from './guards';

/** "H1N1", "A2Q": letters and figures on either side. */
function isCodeAround({ view, start, end }: MatchContext): boolean {
  return /[\p{L}\p{N}]/u.test(view[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(view[end] ?? '');
}

export const quarterRows: readonly Row[] = [
  {
    name: 'quarter pair',
    words: 'the? a:ORD and|or|to b:ORD quarters|quarter',
    read: (c) => {
      const [first, last] = [num(c['a']), num(c['b'])];
      if (first >= last || last > 4) return null;
      return [
        { meaning: calendar({ quarter: first }), from: 'a', to: 'a' },
        { meaning: calendar({ quarter: last }), from: 'b' },
      ];
    },
  },
  {
    name: 'quarter',
    words: [
      'the? fiscal|calendar? n:ORD quarter',
      'the? n:ORD fiscal|calendar quarter',
      'n:ORD ~- quarter',
      'the? q:final quarter',
      'q:final ~- quarter',
      'q ~n:INT',
      'n:INT ~q',
      'n:INT ~q ~y:YY',
    ],
    read: (c, context) => {
      const quarter = c['q'] ? 4 : num(c['n']);
      if (quarter < 1 || quarter > 4 || isOfMatch(context) || isCodeAround(context)) return null;
      return calendar({ quarter, year: fullYear(maybe(c['y'])) });
    },
  },
  {
    // "In the 1988 quarter": the one spoken of.
    name: 'quarter of year',
    words: 'the y:YEAR quarter',
    read: (c) => ({ kind: 'period', unit: 'quarter', relation: 'same', of: calendar({ year: num(c['y']) }) }),
  },
  {
    // "H1 2024", "2H23", "1H FY25"; alone it may be anything.
    name: 'half in figures',
    words: [
      'h ~n:INT y:YEAR|SHORTYEAR',
      'h ~n:INT fy ~y:YY',
      'n:INT ~h y:YEAR|SHORTYEAR',
      'n:INT ~h fy ~y:YY',
      'n:INT ~h ~y:YY',
    ],
    read: (c, context) => {
      const half = num(c['n']);
      if ((half !== 1 && half !== 2) || isCodeAround(context)) return null;
      return calendar({ half, year: fullYear(num(c['y'])) });
    },
  },
];
