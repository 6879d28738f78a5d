// English as one language of dates: words, rows in their order, compiled once.

import type { Language } from '../find';
import { compileRows, literalsOf } from '../pattern';
import { buildLexicon } from '../token';
import { calendarRows } from './calendarRows';
import { clockRows } from './clockRows';
import { durationRows } from './durationRows';
import { feastRows } from './feastRows';
import { makeFold } from './fold';
import { dateJoins, timeJoins } from './joinRows';
import { modifierRows } from './modifierRows';
import { quarterRows } from './quarterRows';
import { relativeRows } from './relativeRows';
import { makeShapes } from './shapes';
import { vagueRows } from './vagueRows';
import { stands } from './standing';
import { triggers, words } from './words';

/** Of rows that match equally far the earlier list wins: "last week" is a date before it is a length of time. */
const firstRows = [
  ...feastRows,
  ...calendarRows,
  ...quarterRows,
  ...vagueRows,
  ...relativeRows,
  ...clockRows,
  ...durationRows,
];

const passes = [firstRows, dateJoins, timeJoins, modifierRows];

export const allRows = passes.flat();

/** Marks and letters that folding looks for. */
const foldedMarks = [
  ...".,'-amp",
  'b',
  'c',
  'd',
  'e',
  's',
  'st',
  'nd',
  'rd',
  'th',
  'and',
  'the',
  'early',
  'late',
  'mid',
];

function makeEnglish(): Language {
  const lexicon = buildLexicon(words, triggers, [...foldedMarks, ...passes.flatMap(literalsOf)]);
  const shapes = makeShapes(lexicon);
  return { lexicon, fold: makeFold(lexicon), passes: passes.map((rows) => compileRows(rows, lexicon, shapes)), stands };
}

export const english: Language = makeEnglish();
