// Gradient boosting with the logistic loss (Friedman 2001), second-order leaves as in XGBoost (Chen and Guestrin 2016).
// Every feature is cut at a few dozen quantiles first, so that a split is found by one pass over counts. Deterministic.

import type { Boosted } from '../../src/core/reading/pages/boosted';

export interface Example {
  readonly row: Float32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface BoostPlan {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight (second derivative) on each side of a split. */
  readonly leastWeight: number;
  readonly shrink: number;
}

const BINS = 48;

interface Bins {
  /** Upper limits of all bins but the last, one list a feature. */
  readonly limits: readonly (readonly number[])[];
  /** Bin of each example, feature by feature. */
  readonly codes: readonly Uint8Array[];
}

export function boost(examples: readonly Example[], plan: BoostPlan): Boosted {
  const bins = binsOf(examples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, label }) => sum + weight * label, 0);
  const base = rounded(Math.log(positive / (total - positive)), 3);
  const scores = new Float64Array(examples.length).fill(base);
  const model = { depth: plan.depth, base, features: [] as number[], limits: [] as number[], leaves: [] as number[] };
  for (let t = 0; t < plan.trees; t++) {
    const { first, second } = derivatives(examples, scores);
    const tree = growTree(bins, first, second, plan);
    model.features.push(...tree.features);
    model.limits.push(...tree.features.map((feature, i) => limitOf(bins, feature, tree.codes[i]!)));
    model.leaves.push(...tree.leaves);
    tree.leafOf.forEach((leaf, i) => (scores[i]! += tree.leaves[leaf]!));
  }
  return model;
}

function derivatives(
  examples: readonly Example[],
  scores: Float64Array,
): { first: Float64Array; second: Float64Array } {
  const first = new Float64Array(examples.length);
  const second = new Float64Array(examples.length);
  examples.forEach(({ label, weight }, i) => {
    const p = 1 / (1 + Math.exp(-scores[i]!));
    first[i] = weight * (p - label);
    second[i] = weight * Math.max(p * (1 - p), 1e-6);
  });
  return { first, second };
}

interface Tree {
  readonly features: number[];
  readonly codes: number[];
  readonly leaves: number[];
  /** Leaf of each example. */
  readonly leafOf: Uint8Array;
}

/** Level by level; a node that no split improves sends everything left. */
function growTree(bins: Bins, first: Float64Array, second: Float64Array, plan: BoostPlan): Tree {
  const node = new Uint8Array(first.length);
  const features: number[] = [];
  const codes: number[] = [];
  for (let level = 0; level < plan.depth; level++) {
    const from = 2 ** level - 1;
    const splits = bestSplits(bins, node, first, second, from, 2 ** level, plan);
    splits.forEach(({ feature, code }) => {
      features.push(feature);
      codes.push(code);
    });
    for (let i = 0; i < node.length; i++) {
      const { feature, code } = splits[node[i]! - from]!;
      node[i] = 2 * node[i]! + (bins.codes[feature]![i]! <= code ? 1 : 2);
    }
  }
  const questions = 2 ** plan.depth - 1;
  const leafOf = node.map((at) => at - questions);
  const sums = Array.from({ length: questions + 1 }, () => ({ g: 0, h: plan.shrink }));
  leafOf.forEach((leaf, i) => {
    sums[leaf]!.g += first[i]!;
    sums[leaf]!.h += second[i]!;
  });
  return { features, codes, leaves: sums.map(({ g, h }) => rounded((-plan.rate * g) / h, 3)), leafOf };
}

interface Split {
  readonly feature: number;
  readonly code: number;
  readonly gain: number;
}

function bestSplits(
  bins: Bins,
  node: Uint8Array,
  first: Float64Array,
  second: Float64Array,
  from: number,
  nodes: number,
  plan: BoostPlan,
): Split[] {
  const best: Split[] = Array.from({ length: nodes }, () => ({ feature: 0, code: BINS, gain: 1e-6 }));
  const g = new Float64Array(nodes * BINS);
  const h = new Float64Array(nodes * BINS);
  bins.codes.forEach((codes, feature) => {
    g.fill(0);
    h.fill(0);
    for (let i = 0; i < node.length; i++) {
      const at = (node[i]! - from) * BINS + codes[i]!;
      g[at]! += first[i]!;
      h[at]! += second[i]!;
    }
    for (let n = 0; n < nodes; n++) {
      const split = splitOf(g.subarray(n * BINS, (n + 1) * BINS), h.subarray(n * BINS, (n + 1) * BINS), plan);
      if (split && split.gain > best[n]!.gain) best[n] = { feature, ...split };
    }
  });
  return best;
}

function splitOf(g: Float64Array, h: Float64Array, plan: BoostPlan): { code: number; gain: number } | null {
  const [allG, allH] = [g.reduce((a, b) => a + b), h.reduce((a, b) => a + b)];
  const worth = (sumG: number, sumH: number): number => (sumG * sumG) / (sumH + plan.shrink);
  let best: { code: number; gain: number } | null = null;
  let [leftG, leftH] = [0, 0];
  for (let code = 0; code < BINS - 1; code++) {
    leftG += g[code]!;
    leftH += h[code]!;
    if (leftH < plan.leastWeight || allH - leftH < plan.leastWeight) continue;
    const gain = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - worth(allG, allH);
    if (!best || gain > best.gain) best = { code, gain };
  }
  return best;
}

function binsOf(examples: readonly Example[]): Bins {
  const width = examples[0]!.row.length;
  const limits: number[][] = [];
  const codes: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float32Array.from(examples, ({ row }) => row[feature]!).sort();
    const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1]);
    const quantiles =
      distinct.length <= BINS
        ? [...distinct.subarray(0, -1)].map((value, i) => (value + distinct[i + 1]!) / 2)
        : Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)]!);
    const cuts = [...new Set(quantiles.map((value) => rounded(value, 4)))].sort((a, b) => a - b);
    limits.push(cuts);
    codes.push(Uint8Array.from(examples, ({ row }) => binOf(cuts, row[feature]!)));
  }
  return { limits, codes };
}

/** Index of the first limit that is not below the value. */
function binOf(limits: readonly number[], value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A question that sends everything left has a limit above all values. */
function limitOf(bins: Bins, feature: number, code: number): number {
  const limit = bins.limits[feature]![code];
  return limit === undefined ? 1e9 : limit;
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
