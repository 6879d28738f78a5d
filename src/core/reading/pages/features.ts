// The features of every line of a page: its own, those of its neighbours, its place, and what it has in common with the rest.

import { type Row, isParagraph } from '../rows';
import { OWN_FEATURES, ownFeatures } from './ownFeatures';
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
const columns = NEIGHBOURLY.map((name) => OWN_FEATURES.indexOf(name));

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
  const words = pageWords(rows);
  const features = rows.map((_, i) =>
    Float32Array.from([
      ...own[i]!,
      ...neighbours(own, i),
      ...surroundings[i]!,
      Math.min(words.repeats[i]!, 5),
      words.heldBy[i]!,
      words.shared[i]!,
      words.ahead[i]!,
      words.behind[i]!,
    ]),
  );
  return { rows, own, words, features };
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
  const above = distances(rows, 1);
  const below = distances(rows, -1);
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
  ]);
}

function runningSum(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** Lines to the last (step 1) or next (step -1) paragraph. */
function distances(rows: readonly Row[], step: 1 | -1): number[] {
  const found = new Array<number>(rows.length).fill(0);
  let distance = 99;
  for (let i = step > 0 ? 0 : rows.length - 1; i >= 0 && i < rows.length; i += step) {
    found[i] = distance;
    distance = isParagraph(rows[i]!) ? 1 : distance + 1;
  }
  return found;
}
