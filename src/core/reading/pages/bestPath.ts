// The best reading of a page as a whole: what stands before the article, the article with boxes between its lines, what stands after it.

/** In favour of every line, in log odds: a line of the article lost costs more than one of the page too many. */
const LEAN = 1;
/** The same where the page is searched for where its text begins. */
export const STRICT = 0.4;

const BEFORE = 0;
const ARTICLE = 1;
const AFTER = 3;
const STATES = 4;
/** What it costs to go from one (row) to another, in log odds: the third is a box between the article's lines; a path never comes back from AFTER. */
const COST = Float64Array.of(
  ...[0, 0, Infinity, Infinity],
  ...[Infinity, 0, 0.5, 2],
  ...[Infinity, 1, 0.1, Infinity],
  ...[Infinity, Infinity, Infinity, 0],
);

/** `odds` are the log odds of each line to be of the article (Viterbi 1967). */
export function bestPath(odds: readonly number[], lean = LEAN): boolean[] {
  let scores = Float64Array.of(0, (odds[0] ?? 0) + lean, -Infinity, -Infinity);
  let next = new Float64Array(STATES);
  const origins = new Uint8Array(odds.length * STATES);
  for (let i = 1; i < odds.length; i++) {
    for (let state = BEFORE; state <= AFTER; state++) {
      const origin = bestOrigin(scores, state);
      origins[i * STATES + state] = origin;
      next[state] = scores[origin]! - COST[origin * STATES + state]! + (state === ARTICLE ? odds[i]! + lean : 0);
    }
    [scores, next] = [next, scores];
  }
  let state = [BEFORE, ARTICLE, AFTER].reduce((best, each) => (scores[each]! > scores[best]! ? each : best));
  const article = new Array<boolean>(odds.length);
  for (let i = odds.length - 1; i >= 0; i--) {
    article[i] = state === ARTICLE;
    state = origins[i * STATES + state]!;
  }
  return article;
}

/** The state itself, where nothing is better. */
function bestOrigin(scores: Float64Array, state: number): number {
  let best = state;
  let most = scores[state]! - COST[state * STATES + state]!;
  for (let origin = BEFORE; origin <= AFTER; origin++) {
    const value = scores[origin]! - COST[origin * STATES + state]!;
    if (value > most) [best, most] = [origin, value];
  }
  return best;
}
