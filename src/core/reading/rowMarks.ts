// What a row holds that patterns look for, asked before each pattern, since most rows have nothing of it. A mark says that a pattern
// may fit, never that it does.

import { ANY_CASE_MONTHS, WEEKDAYS } from './dateWords';
import { Finder } from './finder';
import { NEWSROOM, PRESS } from './mastheadWords';
import { type Row, lowerOf } from './rows';

const SETS = {
  digit: ['0'],
  month: ANY_CASE_MONTHS,
  weekday: WEEKDAYS,
  /** "5 hours ago", "today at 10:30", "3/6/2024" */
  looseDate: ['ago', 'today', 'yesterday', '0-0', '0/0', '0.0'],
  colon: [':'],
  picture: '( [ / | : © photo image pic illustration graphic map video screen credit handout frame via'.split(' '),
  author: ['by', 'author'],
  job: wordsOf(NEWSROOM),
  /** With what the name of a job begins. */
  office:
    'senior deputy chief executive associate assistant managing politic business sports national foreign legal crime'.split(
      ' ',
    ),
  paper: wordsOf(PRESS),
  offer:
    'newsletter|inbox|weekly|mailing list|forum|app|telegram|channel|community|subscri|member|access|free trial'.split(
      '|',
    ),
  credit: ['reporting by', 'writing by', 'editing by', 'compiled by', 'edited by', 'editor', 'contributed'],
  site: '.com .org .net .news .info .tv .ie .in .eu .fr .se .de .ca .co'.split(' '),
  sign: ['@'],
  /** What may stand between a headline and an outlet. */
  bar: [' | ', ' - ', ' – ', ' — '],
  parted: [',', '>', '/', '|', '»', '›', '•', '·', ' - '],
} as const satisfies Record<string, readonly string[]>;

export type Mark = keyof typeof SETS;

/** Any of them. */
export function marked(...names: readonly Mark[]): number {
  const all = Object.keys(SETS);
  return names.reduce((marks, name) => marks | (1 << all.indexOf(name)), 0);
}

/** Where nobody has looked, all may be there. */
export const ALL_MARKS = -1;
/** What every date has. */
const [WEEKDAY, DIGIT, LOOSE] = [marked('weekday'), marked('digit'), marked('month', 'looseDate')];

let finder: Finder | undefined;

export function marksOf(row: Row): number {
  return (row.known.marks ??= (finder ??= new Finder(Object.values(SETS))).in(lowerOf(row)));
}

export function mayHold(row: Row, marks: number): boolean {
  return (marksOf(row) & marks) !== 0;
}

export function mayTellDate(row: Row): boolean {
  const marks = marksOf(row);
  return (marks & WEEKDAY) !== 0 || ((marks & DIGIT) !== 0 && (marks & LOOSE) !== 0);
}

/** Of alternatives of a pattern: what they all have of the plural. */
function wordsOf(alternatives: string): string[] {
  return alternatives.split('|').map((word) => word.replace(/s\?$/, ''));
}
