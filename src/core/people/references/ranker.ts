// Chances that each candidate is meant: a log-linear model whose weights are learnt (see training/references).

import type { Features } from './features';
import learnt from './weights.json';

export type Weights = ReadonlyMap<string, number>;

export const LEARNT: Weights = new Map(Object.entries(learnt.weights));

/** Adding up to 1, in the order of the candidates. */
export function chances(weights: Weights, candidates: readonly Features[]): number[] {
  const scores = candidates.map((features) => scoreOf(weights, features));
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function scoreOf(weights: Weights, features: Features): number {
  let score = 0;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return score;
}
