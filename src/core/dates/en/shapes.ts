// Classes of numbers and of expressions already read, for use in rows beside the word classes.

import type { CalendarMeaning, Meaning } from '../meaning';
import type { Shape, Shapes } from '../pattern';
import { Code, type Lexicon, type Token, type Value } from '../token';

const whole = (token: Token, low: number, high: number, digits: number): number | undefined =>
  token.digits <= digits && token.value >= low && token.value <= high && Number.isInteger(token.value)
    ? token.value
    : undefined;

export function makeShapes(lexicon: Lexicon): Shapes {
  const ordinalWords = lexicon.classes.get('ORDWORD')!;
  const ordinalCodes = [Code.ordinal, ...codesOf(lexicon, 'ORDWORD')];
  const number = (value: (token: Token) => Value | undefined) => ({
    codes: [Code.number],
    value: only(Code.number, value),
  });
  const shapes: Readonly<Record<string, Shape>> = {
    /** A day of the month in digits. */
    DAY: number((token) => (token.digits > 0 ? whole(token, 1, 31, 2) : undefined)),
    MM: number((token) => (token.digits > 0 ? whole(token, 1, 12, 2) : undefined)),
    YEAR: number((token) => (token.digits === 4 ? whole(token, 1000, 2199, 4) : undefined)),
    YY: number((token) => (token.digits === 2 ? token.value : undefined)),
    YYY: number((token) => (token.digits <= 4 && token.digits > 0 && token.value > 0 ? token.value : undefined)),
    HOUR: number((token) => whole(token, 0, 24, 2)),
    MIN: number((token) => (token.digits === 2 ? whole(token, 0, 59, 2) : undefined)),
    HHMM: number((token) => (token.digits === 4 && token.value % 100 < 60 ? whole(token, 0, 2400, 4) : undefined)),
    INT: number((token) => token.value),
    SHORTYEAR: { codes: [Code.shortYear], value: only(Code.shortYear, (token) => token.value) },
    DECADE: { codes: [Code.decade], value: only(Code.decade, (token) => token.value) },
    ORD: {
      codes: ordinalCodes,
      value: (token) => (token.code === Code.ordinal ? token.value : ordinalWords[token.code]),
    },
    ORDDAY: {
      codes: ordinalCodes,
      value: (token) => {
        const value = token.code === Code.ordinal ? token.value : ordinalWords[token.code];
        return typeof value === 'number' && value >= 1 && value <= 31 ? value : undefined;
      },
    },
    /** A strange word inside an expression: "two bloody weeks". */
    WORD: { codes: [Code.other], value: (token) => (token.code === Code.other ? 'word' : undefined) },
    ...expressionShapes,
  };
  return new Map(Object.entries(shapes));
}

function codesOf(lexicon: Lexicon, name: string): number[] {
  return lexicon.classes.get(name)!.flatMap((value, code) => (value === undefined ? [] : [code]));
}

function only<T>(code: number, value: (token: Token) => T | undefined): (token: Token) => T | undefined {
  return (token) => (token.code === code ? value(token) : undefined);
}

const expression = (accepts: (meaning: Meaning, row: string) => boolean) => ({
  codes: [Code.expression],
  value: (token: Token) => (token.meaning && accepts(token.meaning, token.row!) ? token.meaning : undefined),
});

export function isYearless(meaning: Meaning): meaning is CalendarMeaning {
  return meaning.kind === 'calendar' && meaning.year === undefined && !meaning.relation && !meaning.of;
}

export function isYear(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar')
    return (
      meaning.year !== undefined && meaning.month === undefined && !meaning.quarter && !meaning.half && !meaning.season
    );
  if (meaning.kind === 'period') return meaning.unit === 'year';
  return meaning.kind === 'shift' && meaning.unit === 'year' && meaning.amount !== null;
}

const dayKinds = new Set<Meaning['kind']>(['deictic', 'weekday']);

export function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined || meaning.feast !== undefined;
  if (meaning.kind === 'period' || meaning.kind === 'shift' || meaning.kind === 'nth') return meaning.unit === 'day';
  return dayKinds.has(meaning.kind);
}

const dateKinds = new Set<Meaning['kind']>([
  'calendar',
  'weekday',
  'decade',
  'century',
  'period',
  'deictic',
  'shift',
  'nth',
]);

const expressionShapes: Readonly<Record<string, Shape>> = {
  /** Month, month and day, season, quarter or half without its year. */
  YEARLESS: expression(isYearless),
  YEARED: expression((meaning) => meaning.kind === 'calendar' && meaning.year !== undefined && !isYear(meaning)),
  AFEAST: expression((meaning) => meaning.kind === 'calendar' && meaning.feast !== undefined),
  ATIME: expression((meaning) => meaning.kind === 'clock'),
  AQUARTER: expression((meaning) => isYearless(meaning) && meaning.quarter !== undefined),
  MONTHDAY: expression((meaning) => meaning.kind === 'calendar' && meaning.day !== undefined),
  AYEAR: expression(isYear),
  ADAY: expression(isDay),
  ADATE: expression((meaning) => dateKinds.has(meaning.kind)),
  LASTWEEKDAY: expression((meaning) => meaning.kind === 'weekday' && meaning.relation === 'last'),
  AWEEKDAY: expression((meaning) => meaning.kind === 'weekday' && !meaning.relation),
  /** "over the next four years" is no more than that: only a bare length takes a limit. */
  ADURATION: expression((meaning, row) => meaning.kind === 'duration' && row !== 'stretch' && row !== 'the length'),
  ASTRETCH: expression((meaning, row) => meaning.kind === 'duration' && row === 'stretch'),
  ACLOCK: expression((meaning) => meaning.kind === 'clock' && !meaning.date),
  APART: expression((meaning) => meaning.kind === 'daypart' && !meaning.date),
  APARTDAY: expression((meaning) => meaning.kind === 'daypart'),
  ASHIFT: expression((meaning) => meaning.kind === 'shift'),
  APERIOD: expression((meaning) => meaning.kind === 'period'),
};
