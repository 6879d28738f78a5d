// Boosted decision trees: a sum of small trees, each asking a few questions of one row of features.

/**
 * Trees of one depth, laid out flat. A tree of depth d has 2^d - 1 questions in breadth-first order and 2^d answers.
 * `features` and `limits` hold the questions ("is feature f at most l?": left), `leaves` the answers, tree after tree.
 */
export interface Boosted {
  readonly depth: number;
  readonly base: number;
  readonly features: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** Log odds that the row is what the trees were trained to tell. */
export function logOdds({ depth, base, features, limits, leaves }: Boosted, row: Float32Array): number {
  const questions = 2 ** depth - 1;
  let sum = base;
  for (let from = 0, leaf = 0; from < features.length; from += questions, leaf += questions + 1) {
    let node = 0;
    while (node < questions) node = 2 * node + (row[features[from + node]!]! <= limits[from + node]! ? 1 : 2);
    sum += leaves[leaf + node - questions]!;
  }
  return sum;
}
