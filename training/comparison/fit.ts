// Logistic regression over named features, with a penalty on large weights.

import type { Example } from './examples';

const ROUNDS = 120;
const RATE = 0.2;
/** In examples. */
const PENALTY = 2;

/** One row an example: the indices of its features and their values. */
interface Row {
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly isOne: number;
}

export function fit(examples: readonly Example[]): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, isOne }): Row => ({
    indices: Int32Array.from(features.keys(), (name) => places.get(name)!),
    values: Float64Array.from(features.values()),
    isOne: isOne ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeOf(rows, weights);
    names.forEach((name, i) => {
      const step = slope[i]! - (name === 'constant' ? 0 : PENALTY * weights[i]!);
      squares[i] = round === 0 ? step * step : 0.9 * squares[i]! + 0.1 * step * step;
      weights[i]! += (RATE * step) / (Math.sqrt(squares[i]!) + 1e-6) / (1 + round / 20);
    });
  }
  return new Map(names.map((name, i) => [name, Math.round(weights[i]! * 1000) / 1000]));
}

/** Gradient of the log-likelihood. */
function slopeOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { indices, values, isOne } of rows) {
    let sum = 0;
    for (let k = 0; k < indices.length; k++) sum += values[k]! * weights[indices[k]!]!;
    const pull = isOne - 1 / (1 + Math.exp(-sum));
    for (let k = 0; k < indices.length; k++) slope[indices[k]!]! += pull * values[k]!;
  }
  return slope;
}
