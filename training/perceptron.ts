// Averaged structured perceptron over rows of weights, one row per feature, one weight per tag.

import { decode } from '../src/core/people/decode';
import { TAGS } from '../src/core/people/tags';
import { randomFrom, shuffle } from './corpus';
import type { Example } from './examples';

/** Numbers of the features that occur often enough to get a row. */
export class FeatureIndex {
  private readonly keys = new Int32Array(1 << 24);
  private readonly counts = new Uint8Array(1 << 24);
  private readonly rows = new Int32Array(1 << 24);
  readonly features: number[] = [];

  constructor(examples: readonly Example[], atLeast: number) {
    for (const { features, verdicts } of examples) {
      for (const list of [features, verdicts]) for (const token of list) token?.forEach((f) => this.count(f));
    }
    for (let at = 0; at < this.keys.length; at++) {
      if (this.counts[at]! < atLeast) continue;
      this.features.push(this.keys[at]!);
      this.rows[at] = this.features.length;
    }
  }

  private place(feature: number): number {
    let at = feature >>> 8;
    while (this.counts[at] !== 0 && this.keys[at] !== feature) at = (at + 1) & 0xffffff;
    return at;
  }

  private count(feature: number): void {
    const at = this.place(feature);
    this.keys[at] = feature;
    if (this.counts[at]! < 255) this.counts[at]!++;
  }

  /** Rows of those of the features that have one. */
  rowsOf(features: Int32Array): Int32Array {
    return features.map((feature) => this.rows[this.place(feature)]! - 1).filter((row) => row >= 0);
  }
}

export interface Weights {
  readonly features: readonly number[];
  /** `TAGS` weights per feature, then `TAGS * TAGS` transitions. */
  readonly values: Float32Array;
}

interface Rows {
  readonly example: Example;
  readonly plain: (Int32Array | undefined)[];
  readonly verdicts: (Int32Array | undefined)[];
}

export interface Course {
  readonly rounds: number;
  readonly seed: number;
  /** Share of texts that carry the features of the second pass in a round. */
  readonly withVerdicts: number;
}

export class Perceptron {
  private readonly rows: Rows[];
  private readonly offset: number;
  private values: Float32Array;
  private drift: Float64Array;
  private time = 1;

  constructor(
    examples: readonly Example[],
    private readonly index: FeatureIndex,
  ) {
    this.rows = examples.map((example) => ({
      example,
      plain: example.features.map((list) => list && index.rowsOf(list)),
      verdicts: example.verdicts.map((list) => list && index.rowsOf(list)),
    }));
    this.offset = index.features.length * TAGS;
    this.values = new Float32Array(this.offset + TAGS * TAGS);
    this.drift = new Float64Array(this.values.length);
  }

  train({ rounds, seed, withVerdicts }: Course): Weights {
    this.values.fill(0);
    this.drift.fill(0);
    this.time = 1;
    const random = randomFrom(seed);
    const order = [...this.rows];
    for (let round = 0; round < rounds; round++) {
      for (const rows of shuffle(order, random)) this.learn(rows, random() < withVerdicts);
    }
    const values = this.values.map((value, i) => value - this.drift[i]! / this.time);
    return { features: this.index.features, values };
  }

  private learn(rows: Rows, second: boolean): void {
    const { zones, allowed } = rows.example;
    for (const zone of zones) {
      const size = zone.to - zone.from;
      const scores = scoresOf(this.values, rows, zone, second);
      const transitions = this.values.subarray(this.offset) as unknown as Float64Array;
      const guess = new Uint8Array(size);
      decode({ scores, transitions }, 0, size, guess);
      const permitted = allowed.subarray(zone.from, zone.to);
      this.time++;
      if (guess.every((tag, i) => (permitted[i]! >>> tag) & 1)) continue;
      const right = new Uint8Array(size);
      decode({ scores, transitions, allowed: permitted }, 0, size, right);
      this.move(rows, zone, second, right, guess);
    }
  }

  private move(rows: Rows, zone: { from: number }, second: boolean, right: Uint8Array, guess: Uint8Array): void {
    let [before, wrongBefore] = [0, 0];
    for (let i = 0; i < right.length; i++) {
      const [good, bad] = [right[i]!, guess[i]!];
      if (good !== bad) {
        const lists = [rows.plain[zone.from + i]!, second ? rows.verdicts[zone.from + i] : undefined];
        for (const list of lists) {
          for (const row of list ?? []) {
            this.nudge(row * TAGS + good, 1);
            this.nudge(row * TAGS + bad, -1);
          }
        }
      }
      this.nudge(this.offset + before * TAGS + good, 1);
      this.nudge(this.offset + wrongBefore * TAGS + bad, -1);
      [before, wrongBefore] = [good, bad];
    }
  }

  private nudge(at: number, by: number): void {
    this.values[at]! += by;
    this.drift[at]! += by * this.time;
  }
}

function scoresOf(values: Float32Array, rows: Rows, zone: { from: number; to: number }, second: boolean): Float64Array {
  const scores = new Float64Array((zone.to - zone.from) * TAGS);
  for (let i = zone.from; i < zone.to; i++) {
    const base = (i - zone.from) * TAGS;
    addAll(values, rows.plain[i]!, scores, base);
    if (second && rows.verdicts[i] !== undefined) addAll(values, rows.verdicts[i]!, scores, base);
  }
  return scores;
}

function addAll(values: Float32Array, rows: Int32Array, scores: Float64Array, base: number): void {
  for (let r = 0; r < rows.length; r++) {
    const at = rows[r]! * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[base + tag]! += values[at + tag]!;
  }
}

/** Tags of a text under these weights, first pass only. */
export function tagWith(weights: Weights, index: FeatureIndex, example: Example): Uint8Array {
  const plain = example.features.map((list) => list && index.rowsOf(list));
  const tags = new Uint8Array(example.ready.sheet.word.length);
  const transitions = weights.values.subarray(index.features.length * TAGS) as unknown as Float64Array;
  for (const zone of example.zones) {
    const scores = scoresOf(weights.values, { example, plain, verdicts: [] }, zone, false);
    const zoneTags = new Uint8Array(zone.to - zone.from);
    decode({ scores, transitions }, 0, zoneTags.length, zoneTags);
    tags.set(zoneTags, zone.from);
  }
  return tags;
}

/** Mean of the weights of several runs over the same features. */
export function meanOf(runs: readonly Weights[]): Weights {
  const values = new Float32Array(runs[0]!.values.length);
  for (const run of runs) run.values.forEach((value, i) => (values[i]! += value / runs.length));
  return { features: runs[0]!.features, values };
}
