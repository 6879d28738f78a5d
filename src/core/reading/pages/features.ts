// The features of every line of a page: its own, those of its neighbours, its place, and what it has in common with the rest.

import { type Row } from '../rows';
import { OWN_FEATURES } from './ownFeatures';
import { OWN, scanPage } from './pageScan';
import { PASSED, passedFeatures } from './passed';
import { type PageWords, pageWords } from './pageWords';
import { runningSum } from './sums';
import { SURROUNDINGS, surroundingsOf } from './surroundings';

/** Own features that are also looked at in the three lines above and below. */
const NEIGHBOURLY = [
  'words',
  'stopped',
  'capitalised words',
  'furniture phrase',
  'byline',
  'date',
  'function words',
] as const;
const REACH = 3;
/** Shares that are also looked at as those of all words near by, and marks whose lines near by are counted. */
const VOICES = columnsOf(['first and second person', 'telling verbs', 'past tense']);
const MARKS = columnsOf(['date', 'names alone', 'ends with a question', 'addresses and signs']);
const AROUND = 6;
const columns = columnsOf(NEIGHBOURLY);
const [DATED] = MARKS;
const SHARES = 9;
/** Where each kind of features begins in a row of them. */
const AT_PLACE = OWN + 2 * REACH * columns.length;
const AT_AROUND = AT_PLACE + SURROUNDINGS;
const AT_SHARES = AT_AROUND + VOICES.length + MARKS.length;
const AT_PASSED = AT_SHARES + SHARES;
const WIDTH = AT_PASSED + PASSED;

export interface Lines {
  readonly rows: readonly Row[];
  /** OWN numbers a line, line after line. */
  readonly own: Float64Array;
  readonly words: PageWords;
  /** One row of features a line; the trees know them by their place. */
  readonly features: readonly Float32Array[];
}

/** Linear in the length of the page. */
export function linesOf(rows: readonly Row[]): Lines {
  const scan = scanPage(rows);
  const { own } = scan;
  const words = pageWords(rows, scan);
  const all = new Float32Array(rows.length * WIDTH);
  const columnOf = (at: number): Float64Array => column(own, at);
  const dated = Array.from(columnOf(DATED!), (mark) => mark > 0);
  const passed = passedFeatures(rows, scan.discussing, dated);
  const places = surroundingsOf(rows, scan.turning);
  const [voices, marks] = aroundOf(rows, columnOf);
  const features = rows.map((_, i) => {
    const row = all.subarray(i * WIDTH, (i + 1) * WIDTH);
    for (let k = 0; k < OWN; k++) row[k] = own[i * OWN + k]!;
    setNeighbours(row, own, i);
    copy(places[i]!, row, AT_PLACE);
    for (let k = 0; k < voices.length; k++) row[AT_AROUND + k] = voices[k]![i]!;
    for (let k = 0; k < marks.length; k++) row[AT_AROUND + voices.length + k] = marks[k]![i]!;
    setShares(row, words, i);
    copy(passed[i]!, row, AT_PASSED);
    return row;
  });
  return { rows, own, words, features };
}

function column(own: Float64Array, at: number): Float64Array {
  const values = new Float64Array(own.length / OWN);
  for (let i = 0; i < values.length; i++) values[i] = own[i * OWN + at]!;
  return values;
}

/** For a few numbers quicker than what typed arrays do by themselves. */
function copy(values: readonly number[], row: Float32Array, at: number): void {
  for (let k = 0; k < values.length; k++) row[at + k] = values[k]!;
}

/** What the lines near by say in which voice, by their words, and how many of them have which mark. */
function aroundOf(
  rows: readonly Row[],
  columnOf: (at: number) => Float64Array,
): [voices: Float64Array[], marks: Float64Array[]] {
  const lengths = Float64Array.from(rows, ({ words }) => Math.min(words, 60));
  const volume = around(lengths);
  const voices = VOICES.map((at) => {
    const said = columnOf(at);
    for (let i = 0; i < said.length; i++) said[i]! *= lengths[i]!;
    const sums = around(said);
    for (let i = 0; i < sums.length; i++) sums[i]! /= 1 + volume[i]!;
    return sums;
  });
  return [voices, MARKS.map((at) => around(columnOf(at)))];
}

function setShares(row: Float32Array, words: PageWords, i: number): void {
  const count = Math.min(20, words.contents[i]!.length);
  row[AT_SHARES] = Math.min(words.repeats[i]!, 5);
  row[AT_SHARES + 1] = words.heldBy[i]!;
  row[AT_SHARES + 2] = words.shared[i]!;
  row[AT_SHARES + 3] = words.ahead[i]!;
  row[AT_SHARES + 4] = words.behind[i]!;
  row[AT_SHARES + 5] = words.above[i]!;
  row[AT_SHARES + 6] = words.below[i]!;
  row[AT_SHARES + 7] = words.above[i]! * count;
  row[AT_SHARES + 8] = words.below[i]! * count;
}

function columnsOf(names: readonly (typeof OWN_FEATURES)[number][]): number[] {
  return names.map((name) => OWN_FEATURES.indexOf(name));
}

/** Sum over the lines near by, the line itself among them. */
function around(values: Float64Array): Float64Array {
  const sums = runningSum(values);
  const found = new Float64Array(values.length);
  for (let i = 0; i < found.length; i++)
    found[i] = sums[Math.min(values.length, i + AROUND + 1)]! - sums[Math.max(0, i - AROUND)]!;
  return found;
}

/** -1 beyond the ends of the page. */
function setNeighbours(row: Float32Array, own: Float64Array, i: number): void {
  let at = OWN;
  for (let step = -REACH; step <= REACH; step++) {
    if (step === 0) continue;
    const from = (i + step) * OWN;
    const isThere = from >= 0 && from < own.length;
    for (const column of columns) row[at++] = isThere ? own[from + column]! : -1;
  }
}
