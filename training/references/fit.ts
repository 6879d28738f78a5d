// Fits a log-linear model: the chance of all right options together is made as high as the penalty on large weights allows.

import { chances } from '../../src/core/people/references/ranker';
import type { Example } from './examples';
import { PRIOR } from './prior';

const ROUNDS = 300;
const RATE = 0.1;
/** In examples: so much must speak against what is known before. */
const PENALTY = 8;
/** The weight that is not learnt. */
const FIRM = 100;
/** A feature seen more seldom is chance. */
const SELDOM = 4;

export function fit(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const name of frequentNames(examples)) weights.set(name, PRIOR.get(name) ?? 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeOf(examples, weights);
    for (const [name, weight] of weights) {
      const step =
        (slope.get(name) ?? 0) - PENALTY * (weight - (PRIOR.get(name) ?? 0)) * (name.endsWith('gender') ? FIRM : 1);
      const square = 0.9 * (squares.get(name) ?? step * step) + 0.1 * step * step;
      squares.set(name, square);
      weights.set(name, weight + (RATE * step) / (Math.sqrt(square) + 1e-6) / (1 + round / 30));
    }
  }
  return new Map(
    [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, w]) => [name, Math.round(w * 1000) / 1000]),
  );
}

function frequentNames(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { options } of examples)
    for (const option of options) for (const name of option.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...new Set([...PRIOR.keys(), ...[...counts].filter(([, count]) => count >= SELDOM).map(([name]) => name)])];
}

/** Gradient of the log-likelihood. */
function slopeOf(examples: readonly Example[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const slope = new Map<string, number>();
  for (const { options, right } of examples) {
    const shares = chances(weights, options);
    const sum = right.reduce((total, i) => total + shares[i]!, 0);
    options.forEach((option, i) => {
      const pull = (right.includes(i) ? shares[i]! / sum : 0) - shares[i]!;
      for (const [name, value] of option) slope.set(name, (slope.get(name) ?? 0) + pull * value);
    });
  }
  return slope;
}
