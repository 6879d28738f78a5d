// Averaged structured perceptron over rows of weights, one row per feature, one weight per tag.

import { decode } from '../src/core/people/decode';
import { TAGS } from '../src/core/people/tags';
import { randomFrom, shuffle } from './corpus';
import type { Example } from './examples';
import type { FeatureIndex } from './featureIndex';

export interface Weights {
  readonly features: readonly number[];
  /** `TAGS` weights per feature, then `TAGS * TAGS` transitions. */
  readonly values: Float32Array;
}

export interface Course {
  readonly rounds: number;
  readonly seed: number;
  /** Share of texts that carry the features of the second pass in a round. */
  readonly withVerdicts: number;
}

export class Perceptron {
  private readonly offset: number;
  private readonly values: Float32Array;
  private readonly drift: Float64Array;
  private time = 1;

  constructor(private readonly index: FeatureIndex) {
    this.offset = index.features.length * TAGS;
    this.values = new Float32Array(this.offset + TAGS * TAGS);
    this.drift = new Float64Array(this.values.length);
  }

  /** The examples hold rows of this perceptron's index. */
  train(examples: readonly Example[], { rounds, seed, withVerdicts }: Course): Weights {
    this.values.fill(0);
    this.drift.fill(0);
    this.time = 1;
    const random = randomFrom(seed);
    const order = [...examples];
    for (let round = 0; round < rounds; round++) {
      for (const example of shuffle(order, random)) this.learn(example, random() < withVerdicts);
    }
    const values = new Float32Array(this.values.length);
    for (let i = 0; i < values.length; i++) values[i] = this.values[i]! - this.drift[i]! / this.time;
    return { features: [...this.index.features], values };
  }

  private learn(example: Example, second: boolean): void {
    const transitions = this.values.subarray(this.offset);
    for (const zone of example.zones) {
      const size = zone.to - zone.from;
      const scores = scoresOf(this.values, example, zone, second);
      const guess = new Uint8Array(size);
      decode({ scores, transitions }, 0, size, guess);
      const allowed = example.allowed.subarray(zone.from, zone.to);
      this.time++;
      if (isPermitted(guess, allowed)) continue;
      const right = new Uint8Array(size);
      decode({ scores, transitions, allowed }, 0, size, right);
      this.move(example, zone.from, second, right, guess);
    }
  }

  private move(example: Example, from: number, second: boolean, right: Uint8Array, guess: Uint8Array): void {
    let [before, wrongBefore] = [0, 0];
    for (let i = 0; i < right.length; i++) {
      const [good, bad] = [right[i]!, guess[i]!];
      if (good !== bad) {
        this.nudgeAll(example.features[from + i]!, good, bad);
        if (second) this.nudgeAll(example.verdicts[from + i]!, good, bad);
      }
      this.nudge(this.offset + before * TAGS + good, 1);
      this.nudge(this.offset + wrongBefore * TAGS + bad, -1);
      [before, wrongBefore] = [good, bad];
    }
  }

  private nudgeAll(rows: Int32Array, good: number, bad: number): void {
    for (let r = 0; r < rows.length; r++) {
      this.nudge(rows[r]! * TAGS + good, 1);
      this.nudge(rows[r]! * TAGS + bad, -1);
    }
  }

  private nudge(at: number, by: number): void {
    this.values[at]! += by;
    this.drift[at]! += by * this.time;
  }
}

function isPermitted(tags: Uint8Array, allowed: Uint32Array): boolean {
  for (let i = 0; i < tags.length; i++) if (((allowed[i]! >>> tags[i]!) & 1) === 0) return false;
  return true;
}

function scoresOf(
  values: Float32Array,
  { features, verdicts }: Example,
  { from, to }: { from: number; to: number },
  second: boolean,
): Float64Array {
  const scores = new Float64Array((to - from) * TAGS);
  for (let i = from; i < to; i++) {
    addAll(values, features[i]!, scores, (i - from) * TAGS);
    if (second) addAll(values, verdicts[i]!, scores, (i - from) * TAGS);
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
export function tagWith({ values, features }: Weights, example: Example): Uint8Array {
  const tags = new Uint8Array(example.ready.sheet.word.length);
  const transitions = values.subarray(features.length * TAGS);
  for (const zone of example.zones) {
    const zoneTags = new Uint8Array(zone.to - zone.from);
    decode({ scores: scoresOf(values, example, zone, false), transitions }, 0, zoneTags.length, zoneTags);
    tags.set(zoneTags, zone.from);
  }
  return tags;
}

/** Mean of the weights of several runs over the same features. */
export function meanOf(runs: readonly Weights[]): Weights {
  const values = new Float32Array(runs[0]!.values.length);
  for (const run of runs) for (let i = 0; i < values.length; i++) values[i]! += run.values[i]! / runs.length;
  return { features: runs[0]!.features, values };
}
