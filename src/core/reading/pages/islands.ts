// Runs of lines that the best path takes for the article and that stand apart: far below it, or far above. Few and weak, they are another story.

import { STRICT, bestPath } from './bestPath';

export interface Island {
  /** Half-open range of lines, the first and the last of the article. */
  readonly start: number;
  readonly end: number;
  /** Its log odds in favour, by those of the largest. */
  readonly share: number;
}

/** Runs of the article with more than `gap` lines of something else between them, in order. */
export function islandsOf(article: readonly boolean[], odds: readonly number[], gap: number): Island[] {
  const runs: { start: number; end: number; sum: number }[] = [];
  article.forEach((isArticle, i) => {
    if (!isArticle) return;
    const last = runs.at(-1);
    const sum = Math.max(0, odds[i]!);
    if (last && i - last.end <= gap) {
      last.end = i + 1;
      last.sum += sum;
    } else runs.push({ start: i, end: i + 1, sum });
  });
  const most = Math.max(...runs.map(({ sum }) => sum)) || 1;
  return runs.map(({ start, end, sum }) => ({ start, end, share: sum / most }));
}

/** Lines between an article and the story below it. */
const FAR = 8;
const SMALL = 0.3;
const NEAR = 3;
const SMALLEST = 0.2;
/** Log odds of a line that speaks surely for the article. */
const SURE = 1;
/** The same of one between two lines of doubt: teasers stand each between the headlines of others. */
const SURE_ALONE = 2.5;

/** The article without what stands far from it and is small beside it. */
export function articleIn(odds: readonly number[]): boolean[] {
  return without(bestPath(odds), odds, FAR, SMALL);
}

/** Its lines of little doubt: where the text begins and what it is about is asked of these. */
export function coreIn(odds: readonly number[]): boolean[] {
  return without(bestPath(odds, STRICT), odds, NEAR, SMALLEST);
}

function without(article: boolean[], odds: readonly number[], gap: number, least: number): boolean[] {
  const kept = [...article];
  for (const { start, end, share } of islandsOf(article, odds, gap)) if (share <= least) kept.fill(false, start, end);
  return kept;
}

/** Lines that may well be of another story: no event and no claim should rest on them. */
export function doubtful(article: readonly boolean[], odds: readonly number[]): boolean[] {
  const doubts = odds.map((odd) => odd <= SURE);
  for (const { start, end, share } of islandsOf(article, odds, NEAR))
    if (share <= SMALLEST) doubts.fill(true, start, end);
  const isDoubtful = (i: number): boolean => doubts[i] ?? true;
  return doubts.map((doubt, i) => doubt || (odds[i]! <= SURE_ALONE && isDoubtful(i - 1) && isDoubtful(i + 1)));
}
