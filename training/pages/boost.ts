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
  readonly depth: 1 | 2 | 3;
  readonly rate: number;
  /** Least weight (second derivative) on each side of a split. */
  readonly leastWeight: number;
  readonly shrink: number;
  /** Share of the features that each tree may ask, drawn anew for each. */
  readonly columns: number;
}

const BINS = 48;

interface Bins {
  /** Upper limits of all bins but the last, one list a feature. */
  readonly limits: readonly (readonly number[])[];
  /** Bin of each example, feature by feature. */
  readonly codes: readonly Uint8Array[];
  /** The bin that holds most examples, and the others' examples: marks are rare, and sums over most of them need no walk. */
  readonly common: readonly number[];
  readonly rare: readonly Uint32Array[];
}

export function boost(examples: readonly Example[], plan: BoostPlan): Boosted {
  const bins = binsOf(examples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, label }) => sum + weight * label, 0);
  const base = rounded(Math.log(positive / (total - positive)), 3);
  const scores = new Float64Array(examples.length).fill(base);
  const model = { depth: plan.depth, base, features: [] as number[], limits: [] as number[], leaves: [] as number[] };
  const draw = drawing(bins.codes.length, plan.columns);
  for (let t = 0; t < plan.trees; t++) {
    const { first, second } = derivatives(examples, scores);
    const tree = growTree({ ...bins, open: draw() }, first, second, plan);
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

/** Draws the features that a tree may ask: the same draws in every training (Park and Miller 1988). */
function drawing(features: number, share: number): () => Uint8Array {
  let seed = 1;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return () => Uint8Array.from({ length: features }, () => (next() < share ? 1 : 0));
}

interface OpenBins extends Bins {
  /** 1 for a feature that may be asked. */
  readonly open: Uint8Array;
}

interface Tree {
  readonly features: number[];
  readonly codes: number[];
  readonly leaves: number[];
  /** Leaf of each example. */
  readonly leafOf: Uint8Array;
}

/** Level by level; a node that no split improves sends everything left. */
function growTree(bins: OpenBins, first: Float64Array, second: Float64Array, plan: BoostPlan): Tree {
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
  const sums = sumsOf(leafOf, first, second, 0, questions + 1);
  const leaves = sums.map(({ g, h }) => rounded((-plan.rate * g) / (h + plan.shrink), 3));
  return { features, codes, leaves, leafOf };
}

interface Split {
  readonly feature: number;
  readonly code: number;
  readonly gain: number;
}

function bestSplits(
  bins: OpenBins,
  node: Uint8Array,
  first: Float64Array,
  second: Float64Array,
  from: number,
  nodes: number,
  plan: BoostPlan,
): Split[] {
  const best: Split[] = Array.from({ length: nodes }, () => ({ feature: 0, code: BINS, gain: 1e-6 }));
  const totals = sumsOf(node, first, second, from, nodes);
  const g = new Float64Array(nodes * BINS);
  const h = new Float64Array(nodes * BINS);
  bins.codes.forEach((codes, feature) => {
    if (!bins.open[feature]) return;
    g.fill(0);
    h.fill(0);
    const common = bins.common[feature]!;
    totals.forEach((sum, n) => {
      g[n * BINS + common] = sum.g;
      h[n * BINS + common] = sum.h;
    });
    for (const i of bins.rare[feature]!) {
      const start = (node[i]! - from) * BINS;
      g[start + codes[i]!]! += first[i]!;
      h[start + codes[i]!]! += second[i]!;
      g[start + common]! -= first[i]!;
      h[start + common]! -= second[i]!;
    }
    for (let n = 0; n < nodes; n++) {
      const split = splitOf(
        g.subarray(n * BINS, (n + 1) * BINS),
        h.subarray(n * BINS, (n + 1) * BINS),
        totals[n]!,
        plan,
      );
      if (split && split.gain > best[n]!.gain) best[n] = { feature, ...split };
    }
  });
  return best;
}

interface Sums {
  g: number;
  h: number;
}

/** Sums of both derivatives, node by node. */
function sumsOf(node: Uint8Array, first: Float64Array, second: Float64Array, from: number, nodes: number): Sums[] {
  const sums = Array.from({ length: nodes }, () => ({ g: 0, h: 0 }));
  for (let i = 0; i < node.length; i++) {
    const sum = sums[node[i]! - from]!;
    sum.g += first[i]!;
    sum.h += second[i]!;
  }
  return sums;
}

function splitOf(g: Float64Array, h: Float64Array, all: Sums, plan: BoostPlan): { code: number; gain: number } | null {
  const { g: allG, h: allH } = all;
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
  const common: number[] = [];
  const rare: Uint32Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float32Array.from(examples, ({ row }) => row[feature]!).sort();
    const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1]);
    const quantiles =
      distinct.length <= BINS
        ? [...distinct.subarray(0, -1)].map((value, i) => (value + distinct[i + 1]!) / 2)
        : Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)]!);
    const cuts = [...new Set(quantiles.map((value) => rounded(value, 4)))].sort((a, b) => a - b);
    limits.push(cuts);
    const binned = Uint8Array.from(examples, ({ row }) => binOf(cuts, row[feature]!));
    const most = mostCommon(binned);
    codes.push(binned);
    common.push(most);
    rare.push(Uint32Array.from(examples.keys()).filter((i) => binned[i] !== most));
  }
  return { limits, codes, common, rare };
}

function mostCommon(codes: Uint8Array): number {
  const counts = new Array<number>(BINS).fill(0);
  for (const code of codes) counts[code]!++;
  return counts.indexOf(Math.max(...counts));
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
