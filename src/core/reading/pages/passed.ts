// What the page has passed on its way down to each line: where it turned to comments or to other stories, and how much it told before and since.

import { endsArticle } from '../furniture';
import { type Row, isParagraph } from '../rows';

/** Words and marks that are counted from the first running text on. */
interface Passed {
  /** Lines since the last of them. */
  since: number;
  count: number;
  /** Words of running text above the last, and since. */
  above: number;
  told: number;
}

const FAR = 60;
const NEAREST = 3;

export const PASSED = 13;

/** PASSED numbers a line. `discussing` marks lines with which readers begin to speak, `dated` those that tell a day or an hour. */
export function passedFeatures(
  rows: readonly Row[],
  discussing: readonly boolean[],
  dated: readonly boolean[],
): number[][] {
  const prose = rows.map((row) => (isParagraph(row) ? row.words : 0));
  const all = prose.reduce((sum, words) => sum + words, 0) || 1;
  const ends = passing(rows.map(endsArticle), prose);
  const talks = passing(discussing, prose);
  const days = passing(dated, prose);
  const [before, after] = [nearLengths(prose, 1), nearLengths(prose, -1)];
  return rows.map((row, i) => {
    const [end, talk, day] = [ends[i]!, talks[i]!, days[i]!];
    const length = Math.log2(1 + row.words);
    return [
      Math.min(end.since, FAR),
      Math.log2(1 + end.count),
      Math.min(talk.since, FAR),
      Math.log2(1 + talk.count),
      Math.min(day.since, FAR),
      Math.log2(1 + day.count),
      end.above / all,
      Math.log2(1 + end.told),
      talk.above / all,
      Math.log2(1 + talk.told),
      length - Math.log2(1 + before[i]!),
      length - Math.log2(1 + after[i]!),
      rows[i + 1]?.gap ?? 9,
    ];
  });
}

function passing(marked: readonly boolean[], prose: readonly number[]): Passed[] {
  let [told, since, count, above] = [0, FAR, 0, 0];
  return marked.map((isMarked, i) => {
    if (isMarked && told > 0) [since, count, above] = [0, count + 1, told];
    const here = { since, count, above, told: count > 0 ? told - above : 0 };
    since++;
    told += prose[i]!;
    return here;
  });
}

/** Mean length of the paragraphs nearest above (step 1) or below (step -1), whatever stands between. */
function nearLengths(prose: readonly number[], step: 1 | -1): number[] {
  const found = new Array<number>(prose.length).fill(0);
  let near: number[] = [];
  for (let i = step > 0 ? 0 : prose.length - 1; i >= 0 && i < prose.length; i += step) {
    found[i] = near.reduce((sum, words) => sum + words, 0) / (near.length || 1);
    if (prose[i]! > 0) near = [prose[i]!, ...near].slice(0, NEAREST);
  }
  return found;
}
