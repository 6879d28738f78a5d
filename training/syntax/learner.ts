// An averaged perceptron over hashed features. A feature gets a row of weights when it first takes part in a mistake.

import { SLOT_BITS, type FeatureBuffer } from '../../src/core/language/weights';

const SLOTS = 1 << SLOT_BITS;
const MOST_FEATURES = 256;
/** By so much must the right class stand above the best of the others: a choice made by a hair teaches too. */
const MARGIN = 30;

/** Weights as they were learnt: `classes` of them for each slot that features fall into. */
export interface Learnt {
  readonly classes: number;
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** A class for some facts, and its score. */
export interface Preference {
  readonly facts: FeatureBuffer;
  readonly class: number;
  readonly score: number;
}

export class Learner {
  /** By slot: the row, 0 where there is none; row 0 stays empty. */
  private readonly rows = new Int32Array(SLOTS);
  private readonly seen = new Uint8Array(SLOTS);
  private values: Float32Array;
  private drift: Float32Array;
  private slots = new Int32Array(1 << 16);
  private count = 1;
  private time = 1;
  private readonly found = new Int32Array(MOST_FEATURES);
  readonly scores: Float64Array;

  /** `least`: so often must a feature take part in a mistake before it is learnt. */
  constructor(
    readonly classes: number,
    private readonly least: number,
  ) {
    this.values = new Float32Array(this.slots.length * classes);
    this.drift = new Float32Array(this.slots.length * classes);
    this.scores = new Float64Array(classes);
  }

  /** Fills `scores` with the sums of the features' weights, for these classes alone. */
  score(buffer: FeatureBuffer, candidates: Uint8Array): Float64Array {
    const { scores, classes, values, rows, found } = this;
    // In two loops: the first only asks for the rows, so that the memory fetches many of them at once.
    let count = 0;
    for (let f = 0; f < buffer.length; f++) {
      const row = rows[buffer.list[f]! >>> (32 - SLOT_BITS)]!;
      if (row > 0) found[count++] = row * classes;
    }
    for (let c = 0; c < candidates.length; c++) scores[candidates[c]!] = 0;
    for (let r = 0; r < count; r++) {
      const at = found[r]!;
      for (let c = 0; c < candidates.length; c++) scores[candidates[c]!]! += values[at + candidates[c]!]!;
    }
    return scores;
  }

  /** Chooses among the candidates and learns from it; `right` teaches only where it is among them. Answers what was chosen. */
  learn(buffer: FeatureBuffer, candidates: Uint8Array, right: number): number {
    const scores = this.score(buffer, candidates);
    const said = bestOf(scores, candidates);
    if (candidates.length > 1 && candidates.includes(right))
      this.correct(buffer, right, bestBut(scores, candidates, right));
    else this.time++;
    return said;
  }

  /** To be called once for each decision: `wrong` is the best that was not right. The mean of the weights is taken over decisions. */
  correct(buffer: FeatureBuffer, right: number, wrong: number): void {
    this.time++;
    if (this.scores[right]! - this.scores[wrong]! < MARGIN) this.update(buffer, right, wrong);
  }

  /** The same where each choice has facts of its own. */
  prefer(right: Preference, wrong: Preference): void {
    this.time++;
    if (right.score - wrong.score >= MARGIN) return;
    this.teach(right.facts, right.class, 1);
    this.teach(wrong.facts, wrong.class, -1);
    if (this.slots.length - this.count < 2 * MOST_FEATURES) this.grow();
  }

  private update(buffer: FeatureBuffer, right: number, wrong: number): void {
    const { classes, values, drift, time } = this;
    for (let f = 0; f < buffer.length; f++) {
      const row = this.rowOf(buffer.list[f]! >>> (32 - SLOT_BITS));
      if (row === 0) continue;
      values[row * classes + right]! += 1;
      drift[row * classes + right]! += time;
      values[row * classes + wrong]! -= 1;
      drift[row * classes + wrong]! -= time;
    }
    if (this.slots.length - this.count < 2 * MOST_FEATURES) this.grow();
  }

  private teach(buffer: FeatureBuffer, k: number, by: number): void {
    const { classes, values, drift, time } = this;
    for (let f = 0; f < buffer.length; f++) {
      const row = this.rowOf(buffer.list[f]! >>> (32 - SLOT_BITS));
      if (row === 0) continue;
      values[row * classes + k]! += by;
      drift[row * classes + k]! += by * time;
    }
  }

  private rowOf(slot: number): number {
    if (this.rows[slot]! > 0 || ++this.seen[slot]! < this.least) return this.rows[slot]!;
    this.slots[this.count] = slot;
    return (this.rows[slot] = this.count++);
  }

  private grow(): void {
    const larger = <T extends Float32Array | Int32Array>(twice: T, list: T): T => {
      twice.set(list);
      return twice;
    };
    const size = 2 * this.slots.length;
    this.values = larger(new Float32Array(size * this.classes), this.values);
    this.drift = larger(new Float32Array(size * this.classes), this.drift);
    this.slots = larger(new Int32Array(size), this.slots);
  }

  /** The mean of the weights over all decisions so far. */
  average(): Learnt {
    const { classes } = this;
    const values = new Float32Array((this.count - 1) * classes);
    for (let i = 0; i < values.length; i++)
      values[i] = this.values[i + classes]! - this.drift[i + classes]! / this.time;
    return { classes, slots: this.slots.slice(1, this.count), values };
  }
}

/** The mean of several runs; a feature that a run did not learn weighs nothing there. */
export function meanOf(runs: readonly Learnt[]): Learnt {
  const { classes } = runs[0]!;
  const rows = new Map<number, number>();
  for (const { slots } of runs) for (const slot of slots) if (!rows.has(slot)) rows.set(slot, rows.size);
  const values = new Float32Array(rows.size * classes);
  for (const run of runs) {
    run.slots.forEach((slot, i) => {
      const to = rows.get(slot)! * classes;
      for (let k = 0; k < classes; k++) values[to + k]! += run.values[i * classes + k]! / runs.length;
    });
  }
  return { classes, slots: Int32Array.from(rows.keys()), values };
}

/** The candidate with the highest score. */
export function bestOf(scores: Float64Array, candidates: Uint8Array): number {
  let best = candidates[0]!;
  for (let c = 1; c < candidates.length; c++) if (scores[candidates[c]!]! > scores[best]!) best = candidates[c]!;
  return best;
}

function bestBut(scores: Float64Array, candidates: Uint8Array, right: number): number {
  let best = -1;
  for (const k of candidates) if (k !== right && (best < 0 || scores[k]! > scores[best]!)) best = k;
  return best;
}
