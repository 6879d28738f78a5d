// The best reading of a page as a whole: what stands before the article, the article with boxes between its lines, what stands after it.

/** In favour of every line, in log odds: a line of the article lost costs more than one of the page too many. */
const LEAN = 1;
/** The same where the page is searched for where its text begins. */
export const STRICT = 0.4;

const BEFORE = 0;
const ARTICLE = 1;
const BOX = 2;
const AFTER = 3;
/** What it costs to go from one to another, in log odds; a path never comes back from AFTER. */
const COST: readonly (readonly number[])[] = [
  [0, 0, Infinity, Infinity],
  [Infinity, 0, 0.5, 2],
  [Infinity, 1, 0.1, Infinity],
  [Infinity, Infinity, Infinity, 0],
];

/** `odds` are the log odds of each line to be of the article (Viterbi 1967). */
export function bestPath(odds: readonly number[], lean = LEAN): boolean[] {
  let scores = [0, 0, -Infinity, -Infinity];
  const origins: number[][] = [];
  odds.forEach((odd, i) => {
    const from = [BEFORE, ARTICLE, BOX, AFTER].map((state) => (i === 0 ? state : bestOrigin(scores, state)));
    scores = from.map(
      (origin, state) => scores[origin]! - (i === 0 ? 0 : COST[origin]![state]!) + (state === ARTICLE ? odd + lean : 0),
    );
    origins.push(from);
  });
  let state = [BEFORE, ARTICLE, AFTER].reduce((best, each) => (scores[each]! > scores[best]! ? each : best));
  const article = new Array<boolean>(odds.length);
  for (let i = odds.length - 1; i >= 0; i--) {
    article[i] = state === ARTICLE;
    state = origins[i]![state]!;
  }
  return article;
}

function bestOrigin(scores: readonly number[], state: number): number {
  const value = (origin: number): number => scores[origin]! - COST[origin]![state]!;
  return [BEFORE, ARTICLE, BOX, AFTER].reduce((best, each) => (value(each) > value(best) ? each : best), state);
}
