// How much checking a claim matters, 0 to 1: a logistic model over its evidence, learnt from annotated articles (training/claims).

import { FEATURES, type Evidence } from './evidence';
import learnt from './worth.json';

const weights: Readonly<Record<string, number>> = learnt.weights;

export function worthOf(evidence: Evidence): number {
  let sum = learnt.bias;
  for (const feature of FEATURES) sum += (weights[feature] ?? 0) * evidence[feature];
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
