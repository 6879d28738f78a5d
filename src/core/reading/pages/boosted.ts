// Boosted decision trees: a sum of small trees, each asking a few questions of one row of features.

/**
 * Trees of one depth, laid out flat. A tree of depth d has 2^d - 1 questions in breadth-first order and 2^d answers.
 * `features` and `limits` hold the questions ("is feature f at most l?": left), `leaves` the answers, tree after tree.
 */
export interface Boosted {
  /** 1 to 3. */
  readonly depth: number;
  readonly base: number;
  readonly features: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** The same as a processor reads it quickest. */
interface Packed {
  readonly features: Uint16Array;
  readonly limits: Float64Array;
  readonly leaves: Float64Array;
}

const packed = new WeakMap<Boosted, Packed>();

function packedOf(model: Boosted): Packed {
  const known = packed.get(model);
  if (known) return known;
  const made: Packed = {
    features: Uint16Array.from(model.features),
    limits: Float64Array.from(model.limits),
    leaves: Float64Array.from(model.leaves),
  };
  packed.set(model, made);
  return made;
}

/**
 * Log odds that the row is what the trees were trained to tell. No answer branches, which a processor could only guess:
 * each is counted into the place of the next question. So the questions are written out one below the other.
 */
export function logOdds(model: Boosted, row: Float32Array): number {
  const { features, limits, leaves } = packedOf(model);
  const { depth } = model;
  const questions = (1 << depth) - 1;
  let sum = model.base;
  for (let from = 0, leaf = 0; from < features.length; from += questions, leaf += questions + 1) {
    let node = 2 - Number(row[features[from]!]! <= limits[from]!);
    if (depth > 1) node = 2 * node + 2 - Number(row[features[from + node]!]! <= limits[from + node]!);
    if (depth > 2) node = 2 * node + 2 - Number(row[features[from + node]!]! <= limits[from + node]!);
    sum += leaves[leaf + node - questions]!;
  }
  return sum;
}
