// Weights of features, opened for adding: one open-addressing table, and for each feature the few classes it speaks for.

import type { Reader } from './reader';

/** So many bits of a feature's hash tell it apart from others. */
export const SLOT_BITS = 24;

/** The facts of one decision: the first `length` numbers of `list`. */
export interface FeatureBuffer {
  readonly list: Int32Array;
  length: number;
}

export const featureBuffer = (most: number): FeatureBuffer => ({ list: new Int32Array(most), length: 0 });

export interface Weights {
  readonly classes: number;
  /** Pairs of slot (-1 where free) and first entry; the row ends where its last entry says so. */
  readonly table: Int32Array;
  readonly shift: number;
  /** Class in the upper 16 bits, weight in the lower; an empty entry of class `classes` ends a row. */
  readonly entries: Int32Array;
}

/** Rows in order of slot: gaps, then sizes, then classes, then weights; weights beyond a byte are told apart. */
export function readWeights(read: Reader): Weights {
  const classes = read.number();
  const count = read.number();
  const gaps = read.numbers(count);
  const sizes = read.bytes(count);
  let total = 0;
  for (let i = 0; i < count; i++) total += sizes[i]!;
  const classOf = read.bytes(total);
  const small = read.bytes(total);
  const wide = read.number();
  const [places, values] = [read.numbers(wide), read.signed(wide)];
  const weights = Int32Array.from(small, (byte) => (byte << 24) >> 24);
  places.forEach((place, i) => (weights[place] = values[i]!));
  return fill(classes, { gaps, sizes, classOf, weights });
}

interface Rows {
  readonly gaps: Uint32Array;
  readonly sizes: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Int32Array;
}

function fill(classes: number, { gaps, sizes, classOf, weights }: Rows): Weights {
  const count = gaps.length;
  const bits = Math.max(4, Math.ceil(Math.log2(2 * count + 1)));
  const table = new Int32Array(2 << bits).fill(-1);
  const entries = new Int32Array(weights.length + count);
  const shift = SLOT_BITS - bits;
  const mask = (1 << bits) - 1;
  let [slot, from, to] = [0, 0, 0];
  for (let row = 0; row < count; row++) {
    slot += gaps[row]!;
    let at = shift >= 0 ? slot >>> shift : slot & mask;
    while (table[2 * at] !== -1) at = (at + 1) & mask;
    table[2 * at] = slot;
    table[2 * at + 1] = to;
    for (const end = from + sizes[row]!; from < end; from++) {
      entries[to++] = (classOf[from]! << 16) | (weights[from]! & 0xffff);
    }
    entries[to++] = classes << 16;
  }
  return { classes, table, shift, entries };
}

const starts = new Int32Array(256);

/** Adds the weights of the features to `scores`, which starts at `base` and has room for one class more than there are. */
export function addScores(weights: Weights, buffer: FeatureBuffer, scores: Int32Array, base: number): void {
  const { table, entries, shift, classes } = weights;
  const mask = (table.length >> 1) - 1;
  let count = 0;
  // In two loops: the first only asks for the rows, so that the memory fetches many of them at once.
  for (let f = 0; f < buffer.length; f++) {
    const slot = buffer.list[f]! >>> (32 - SLOT_BITS);
    let at = shift >= 0 ? slot >>> shift : slot & mask;
    for (let key = table[2 * at]!; key !== -1; key = table[2 * at]!) {
      if (key === slot) {
        starts[count++] = table[2 * at + 1]!;
        break;
      }
      at = (at + 1) & mask;
    }
  }
  for (let k = 0; k < count; k++) {
    for (let e = starts[k]!, entry = entries[e]!; entry >>> 16 !== classes; entry = entries[++e]!) {
      scores[base + (entry >>> 16)]! += (entry << 16) >> 16;
    }
  }
}
