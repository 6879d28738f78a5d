// What must take twice the steps for twice the text, on texts that are made to be slow.

import { annotate } from '../../src/core/annotate';
import type { SourceFormat } from '../../src/core/article';
import { compare } from '../../src/core/comparison/comparison';
import { findSlips } from '../../src/core/comparison/slips';
import { chronicle } from '../../src/core/dates/chronicle';
import { findDates } from '../../src/core/dates/dates';
import { allRows } from '../../src/core/dates/en/english';
import { words } from '../../src/core/dates/en/words';
import { findIssues } from '../../src/core/issues/issues';
import { defaultTaxonomy } from '../../src/core/issues/taxonomy';
import { findNames } from '../../src/core/people/people';
import { read } from '../../src/core/reading/reading';
import { tokenize } from '../../src/core/reading/tokens';
import { made } from '../unit/core/comparison/hand-made';
import { analyse } from '../../src/core/language/language';
import { knowledge } from './knowledge';

export interface Work {
  readonly name: string;
  /** A text of about so many UTF-16 units. */
  readonly text: (length: number) => string;
  /** What comes before the work is not counted. */
  readonly prepare: (text: string) => () => unknown;
  /** Units of the shorter text. */
  readonly length: number;
}

type Prepare = Work['prepare'];

/** Endless repeats; a letter at the end, so that no run of marks or blanks is cut off with the line. */
function repeats(room: string, length: number, pieces: readonly string[], prepare: Prepare): Work[] {
  return pieces.map((piece) => ({
    name: `${room}: ${JSON.stringify(piece)}`,
    text: (units) => `${piece.repeat(Math.ceil(units / piece.length))}z z z`,
    prepare,
    length,
  }));
}

const annotateAs =
  (format: SourceFormat): Prepare =>
  (text) =>
  () =>
    void annotate({ id: 'x', text, format }, knowledge);

const TEXT = [
  '"', '" \' ', '“Mr. A said, ', '.', 'Mr. ', 'U.', 'said ', ', and ', '7', '1,', '2024 ', 'May 3, ', 'last week ', 'Monday ',
  'A', 'Ada Ruhl ', 'President ', '(((', '[(', 'a-', "o'", '\n', '\0', '\t', 'a', 'By Ada Ruhl\n', '- a\n', '😀', '"a," he said. ',
]; // prettier-ignore
const MARKDOWN = [
  '1. ', '+ ', '> ', '> 1. ', '* ', '- ', '*a', '_a ', '*a_ ', '[', '[a](', '![[', '`a', '<a', 'a <!', '<a b="', '&a', '\\', '|a', '- a\n', '# a\n', '\n', '[a]: b\n', '> - a\nb\n',
]; // prettier-ignore
const READ = [
  ' \t\n\u00a0', 'word ', 'a', '.', '"“’', '[(', 'Aa ', 'By Ada Ruhl\n', '2024 '.repeat(30) + '\n', ' | '.repeat(60) + '\n',
  '(Photo ' + 'a '.repeat(90) + '\n', 'Leave a comment\n', '>', '- a\n', '# a\n', '**a', '![a](', '|a', '|-', 'a: b\n', '---\n',
]; // prettier-ignore
const TOKENS = ['A', 'a-', 'A-b', 'a.', 'A.', "a'", 'a@', 'a_', 'China-', 'www.', '😀', '中', '1,'];
const COMPARED = ['```x\n', '. A', '1 boats ', 'not ', 'denied that a b c. ', 'a\n', 'first visit in 1 year. ', '“a b c d e” ', 'Ab ', '2 a. ']; // prettier-ignore
const SLIPS = ['a', 'a ', '. ', '.,', '“a', 'a“', '<', '[](', '`', 'Mon, ', 'the ', '@a', 'a@', '---\n', 'Ab.', ' ,', '\u2028a']; // prettier-ignore
const NAMES = ['CAPITALS ', 'A', 'Ab Cd ', 'a', '😀', '中国', 'J. ', 'President ', 'Helena Larsson, ', 'Wang Wei. Wang. ', 'of ', 'A-B-']; // prettier-ignore
const DATES = ['1', '1 ', '2021-', '12:', "'", '. ', 'the ', 'May ', 'last ', '\ud800', 'א ', 'a\n'];

/** Words that a row's pattern reads, for each row. */
function rowPieces(): string[] {
  return allRows.map((row) => `${[row.words].flat()[0]!.split(' ').map(example).join(' ')} `);
}

const SHAPES = new Map(
  Object.entries({ YEAR: '2021', DAY: '12', MM: '11', YY: '21', ORD: '3rd', ORDDAY: '3rd', DECADE: '1980s' }),
);

function example(element: string): string {
  const name = element.replace(/^~?(?:\w+:)?~?|\?$/g, '').split('|')[0]!;
  const listed = new Map<string, object>(Object.entries(words)).get(name) ?? { 12: 0 };
  return /^[A-Z]/.test(name) ? (SHAPES.get(name) ?? Object.keys(listed)[0]!) : name;
}

const readAs =
  (format: SourceFormat): Prepare =>
  (text) =>
  () =>
    void read({ id: 'x', text, format });
const dates: Prepare = (text) => {
  const prose = read({ id: 'x', text });
  const analysis = analyse(prose, knowledge.syntax);
  return () => void findDates(prose, analysis, '2024-06-19', chronicle);
};
const names: Prepare = (text) => {
  const prose = read({ id: 'x', text });
  return () => void findNames(prose, knowledge.names);
};
const issues: Prepare = (text) => {
  const prose = read({ id: 'x', text });
  return () => void findIssues(prose, defaultTaxonomy);
};
const slips: Prepare = (text) => {
  const { article } = made('a', text);
  return () => void findSlips({ article, text });
};
const compared: Prepare = (text) => {
  const articles = [made('a', text), made('b', `${text}.`)];
  return () => void compare(articles, []);
};

export const works: readonly Work[] = [
  ...repeats('text', 4_000, TEXT, annotateAs('text')),
  ...repeats('markdown', 4_000, MARKDOWN, annotateAs('markdown')),
  ...repeats('reading text', 4_000, READ, readAs('text')),
  ...repeats('reading markdown', 4_000, READ, readAs('markdown')),
  ...repeats('tokens', 4_000, TOKENS, (text) => () => void tokenize(text)),
  ...repeats('dates', 2_000, [...new Set([...DATES, ...rowPieces()])], dates),
  ...repeats('names', 4_000, NAMES, names),
  ...repeats('issues', 4_000, ['support hold back trade China '], issues),
  ...repeats('slips', 4_000, SLIPS, slips),
  ...repeats('comparison', 4_000, COMPARED, compared),
];

/** What grows with the square, so that the counting itself is tested. */
export const squares: readonly Work[] = [
  ...repeats('square of words', 1_000, ['a '], (text) => () => {
    const words = text.split(' ');
    let same = 0;
    for (const one of words) for (const other of words) if (one === other) same++;
    return same;
  }),
  ...repeats('square of scans', 1_000, ['a '], (text) => () => {
    for (let at = 0; at < text.length; at++) /Q/.test(text);
  }),
];
