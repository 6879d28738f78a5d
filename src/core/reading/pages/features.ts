// The features of every line of a page: its own, those of its neighbours, its place, and what it has in common with the rest.

import { type Row, isParagraph } from '../rows';
import { TURNING_WORDS } from './functionWords';
import { OWN_FEATURES, ownFeatures } from './ownFeatures';
import { passedFeatures } from './passed';
import { type PageWords, pageWords } from './pageWords';

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

export interface Lines {
  readonly rows: readonly Row[];
  readonly own: readonly number[][];
  readonly words: PageWords;
  /** One row of features a line; the trees know them by their place. */
  readonly features: readonly Float32Array[];
}

/** Linear in the length of the page. */
export function linesOf(rows: readonly Row[]): Lines {
  const own = rows.map(ownFeatures);
  const surroundings = surroundingsOf(rows);
  const voices = VOICES.map((at) => around(own.map((line, k) => line[at]! * Math.min(rows[k]!.words, 60))));
  const volume = around(rows.map((row) => Math.min(row.words, 60)));
  const marks = MARKS.map((at) => around(own.map((line) => line[at]!)));
  const words = pageWords(rows);
  const passed = passedFeatures(
    rows,
    own.map((line) => MARKS.slice(0, 1).some((at) => line[at]! > 0)),
  );
  const features = rows.map((_, i) =>
    joined([
      own[i]!,
      neighbours(own, i),
      surroundings[i]!,
      voices.map((sums) => sums[i]! / (1 + volume[i]!)),
      marks.map((sums) => sums[i]!),
      sharesOf(words, i),
      passed[i]!,
    ]),
  );
  return { rows, own, words, features };
}

function sharesOf(words: PageWords, i: number): number[] {
  const count = Math.min(20, words.contents[i]!.length);
  return [
    Math.min(words.repeats[i]!, 5),
    words.heldBy[i]!,
    words.shared[i]!,
    words.ahead[i]!,
    words.behind[i]!,
    words.above[i]!,
    words.below[i]!,
    words.above[i]! * count,
    words.below[i]! * count,
  ];
}

function joined(parts: readonly (readonly number[])[]): Float32Array {
  const row = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    row.set(part, at);
    at += part.length;
  }
  return row;
}

function columnsOf(names: readonly (typeof OWN_FEATURES)[number][]): number[] {
  return names.map((name) => OWN_FEATURES.indexOf(name));
}

/** Sum over the lines near by, the line itself among them. */
function around(values: readonly number[]): number[] {
  const sums = runningSum(values);
  return values.map((_, i) => sums[Math.min(values.length, i + AROUND + 1)]! - sums[Math.max(0, i - AROUND)]!);
}

/** -1 beyond the ends of the page. */
function neighbours(own: readonly number[][], i: number): number[] {
  const found: number[] = [];
  for (let step = -REACH; step <= REACH; step++) {
    if (step !== 0) for (const column of columns) found.push(own[i + step]?.[column] ?? -1);
  }
  return found;
}

/** Place on the page, running text around, distance to it, length of the run of short lines. */
function surroundingsOf(rows: readonly Row[]): number[][] {
  const prose = rows.map((row) => (isParagraph(row) ? row.words : 0));
  const sums = runningSum(prose);
  const lines = runningSum(rows.map(({ words }) => Math.min(words, 100)));
  const [runAbove, runBelow] = [runs(prose, 1), runs(prose, -1)];
  const counts = runningSum(prose.map((words) => Math.min(1, words)));
  const above = distances(rows.map(isParagraph), 1);
  const below = distances(rows.map(isParagraph), -1);
  const turning = rows.map(isTurning);
  const turned = distances(turning, 1);
  const turns = runningSum(turning.map((isTurn) => (isTurn ? 1 : 0)));
  const all = sums.at(-1)! || 1;
  const between = (list: readonly number[], from: number, to: number): number =>
    list[Math.min(rows.length, Math.max(0, to))]! - list[Math.max(0, from)]!;
  return rows.map((row, i) => [
    i / rows.length,
    Math.log2(1 + i),
    Math.log2(rows.length - i),
    sums[i]! / all,
    Math.log2(1 + sums[i]!),
    Math.log2(1 + all - sums[i + 1 > rows.length ? rows.length : i + 1]!),
    Math.log2(1 + between(sums, i - 4, i)),
    Math.log2(1 + between(sums, i + 1, i + 5)),
    Math.log2(1 + between(sums, i - 10, i)),
    Math.log2(1 + between(sums, i + 1, i + 11)),
    between(lines, i - 4, i) / 4,
    between(lines, i + 1, i + 5) / 4,
    Math.min(above[i]!, 30),
    Math.min(below[i]!, 30),
    row.gap,
    Math.min(10, runAbove[i]!),
    Math.min(10, runBelow[i]!),
    between(counts, i - 10, i),
    between(counts, i + 1, i + 11),
    turning[i] ? 1 : 0,
    Math.min(turned[i]!, 40),
    Math.log2(1 + turns[i]!),
    Math.log2(1 + turns.at(-1)! - turns[i]!),
    Math.log2(1 + between(sums, i - Math.min(turned[i]!, i), i)),
  ]);
}

/** How many paragraphs stand right above (step 1) or below (step -1) with no other line between. */
function runs(prose: readonly number[], step: 1 | -1): number[] {
  const found = new Array<number>(prose.length).fill(0);
  let run = 0;
  for (let i = step > 0 ? 0 : prose.length - 1; i >= 0 && i < prose.length; i += step) {
    found[i] = run;
    run = prose[i]! > 0 ? run + 1 : 0;
  }
  return found;
}

function runningSum(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** Lines to the last (step 1) or next (step -1) line that is marked. */
function distances(marked: readonly boolean[], step: 1 | -1): number[] {
  const found = new Array<number>(marked.length).fill(0);
  let distance = 99;
  for (let i = step > 0 ? 0 : marked.length - 1; i >= 0 && i < marked.length; i += step) {
    found[i] = distance;
    distance = marked[i] ? 1 : distance + 1;
  }
  return found;
}

/** "Top Rated Comments", "You may also like": few words, and one of them turns to something else. */
function isTurning({ words, text, stopped }: Row): boolean {
  if (words > 6 || stopped) return false;
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => TURNING_WORDS.has(word));
}
