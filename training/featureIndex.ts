// Rows for the features that occur often enough to be learnt.

import type { Example } from './examples';

const SIZE = 1 << 24;
const AT_LEAST = 2;

/** Numbers features in two steps: those of the first pass, then those of the second, whose values depend on the first. */
export class FeatureIndex {
  private readonly keys = new Int32Array(SIZE);
  private readonly counts = new Uint8Array(SIZE);
  private readonly rows = new Int32Array(SIZE).fill(-1);
  /** The feature of each row. */
  readonly features: number[] = [];

  /** Puts rows in the place of the features of these texts. */
  take(examples: readonly Example[], part: 'features' | 'verdicts'): void {
    for (const example of examples) {
      for (const list of example[part])
        if (list !== undefined) for (let f = 0; f < list.length; f++) this.count(list[f]!);
    }
    for (let at = 0; at < SIZE; at++) {
      if (this.counts[at]! < AT_LEAST || this.rows[at] !== -1) continue;
      this.rows[at] = this.features.push(this.keys[at]!) - 1;
    }
    for (const example of examples) example[part].forEach((list, i) => (example[part][i] = list && this.rowsOf(list)));
  }

  private place(feature: number): number {
    let at = feature >>> 8;
    while (this.counts[at] !== 0 && this.keys[at] !== feature) at = (at + 1) & (SIZE - 1);
    return at;
  }

  private count(feature: number): void {
    const at = this.place(feature);
    this.keys[at] = feature;
    if (this.counts[at]! < 255) this.counts[at]!++;
  }

  private rowsOf(features: Int32Array): Int32Array {
    const found = new Int32Array(features.length);
    let count = 0;
    for (let f = 0; f < features.length; f++) {
      const row = this.rows[this.place(features[f]!)]!;
      if (row >= 0) found[count++] = row;
    }
    return found.slice(0, count);
  }
}
