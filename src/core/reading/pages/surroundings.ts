// Where on its page each line stands: running text around it, the distance to it, the runs of short lines, what turned above.

import { type Row, isParagraph } from '../rows';
import { distances, runningSum } from './sums';

export const SURROUNDINGS = 24;

/** SURROUNDINGS numbers a line. `turning`: lines with which the page turns to something else. */
export function surroundingsOf(rows: readonly Row[], turning: readonly boolean[]): number[][] {
  const isProse = rows.map(isParagraph);
  const prose = rows.map(({ words }, i) => (isProse[i] ? words : 0));
  const sums = runningSum(prose);
  const lines = runningSum(rows.map(({ words }) => Math.min(words, 100)));
  const [runAbove, runBelow] = [runs(prose, 1), runs(prose, -1)];
  const counts = runningSum(prose.map((words) => Math.min(1, words)));
  const [above, below] = [distances(isProse, 1), distances(isProse, -1)];
  const turned = distances(turning, 1);
  const turns = runningSum(turning.map((isTurn) => (isTurn ? 1 : 0)));
  const count = rows.length;
  const all = sums[count]! || 1;
  const between = (list: Float64Array, from: number, to: number): number =>
    list[Math.min(count, Math.max(0, to))]! - list[Math.max(0, from)]!;
  return rows.map((row, i) => [
    i / count,
    Math.log2(1 + i),
    Math.log2(count - i),
    sums[i]! / all,
    Math.log2(1 + sums[i]!),
    Math.log2(1 + all - sums[i + 1]!),
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
    Math.log2(1 + turns[count]! - turns[i]!),
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
