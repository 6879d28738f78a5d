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
  /** Pairs of slot (-1 where free) and first entry; the row ends with `END`. */
  readonly table: Int32Array;
  readonly shift: number;
  /** Class in the upper byte, weight in the lower; a large weight stands as several entries. */
  readonly entries: Int16Array;
}

const END = 0x7f00;

interface Rows {
  readonly gaps: Uint32Array;
  readonly sizes: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Uint8Array;
}

/** Rows in order of slot: gaps, then sizes, then classes, then weights, each in a run of its own. */
export function readWeights(read: Reader): Weights {
  const classes = read.number();
  return rowsAsTable(classes, readRows(read));
}

function readRows(read: Reader): Rows {
  const count = read.number();
  const gaps = read.numbers(count);
  const sizes = read.bytes(count);
  let total = 0;
  for (let i = 0; i < count; i++) total += sizes[i]!;
  return { gaps, sizes, classOf: read.bytes(total), weights: read.bytes(total) };
}

function rowsAsTable(classes: number, { gaps, sizes, classOf, weights }: Rows): Weights {
  const { table, shift, place } = emptyTable(gaps.length);
  const entries = new Int16Array(weights.length + gaps.length);
  let [slot, from, to] = [0, 0, 0];
  for (let row = 0; row < gaps.length; row++) {
    slot += gaps[row]!;
    table[2 * place(slot) + 1] = to;
    for (const end = from + sizes[row]!; from < end; from++) entries[to++] = (classOf[from]! << 8) | weights[from]!;
    entries[to++] = END;
  }
  return { classes, table, shift, entries };
}

interface Table {
  readonly table: Int32Array;
  readonly shift: number;
  /** Takes a place for a slot. */
  readonly place: (slot: number) => number;
}

function emptyTable(count: number): Table {
  const bits = Math.min(SLOT_BITS, Math.max(4, Math.ceil(Math.log2(2 * count + 1))));
  const table = new Int32Array(2 << bits).fill(-1);
  const shift = SLOT_BITS - bits;
  const mask = (1 << bits) - 1;
  const place = (slot: number): number => {
    let at = slot >>> shift;
    while (table[2 * at] !== -1) at = (at + 1) & mask;
    table[2 * at] = slot;
    return at;
  };
  return { table, shift, place };
}

const starts = new Int32Array(256);

/** Adds the weights of the features to `scores`, in which the first class stands at `base`. */
export function addScores(weights: Weights, buffer: FeatureBuffer, scores: Int32Array, base: number): void {
  const { table, entries, shift } = weights;
  const mask = (table.length >> 1) - 1;
  const { list, length } = buffer;
  let count = 0;
  // In two loops: the first only asks for the rows, so that the memory fetches many of them at once.
  for (let f = 0; f < length; f++) {
    const slot = list[f]! >>> (32 - SLOT_BITS);
    let at = slot >>> shift;
    let key = table[2 * at]!;
    while (key !== slot && key !== -1) {
      at = (at + 1) & mask;
      key = table[2 * at]!;
    }
    if (key === slot) starts[count++] = table[2 * at + 1]!;
  }
  for (let k = 0; k < count; k++) {
    for (let e = starts[k]!, entry = entries[e]!; entry !== END; entry = entries[++e]!) {
      scores[base + (entry >> 8)]! += (entry << 24) >> 24;
    }
  }
}

/** The candidate with the highest score; the first of equals. */
export function bestAmong(scores: Int32Array, candidates: Uint8Array): number {
  let best = candidates[0]!;
  for (let c = 1; c < candidates.length; c++) if (scores[candidates[c]!]! > scores[best]!) best = candidates[c]!;
  return best;
}

/** Weights of three classes, opened for adding two at once: how far the second and the third stand above the first. */
export interface PairedWeights {
  /** Pairs of slot (-1 where free) and both numbers, the second class in the upper half. */
  readonly table: Int32Array;
  readonly shift: number;
}

/** The sums of up to 110 features stay within 16 bits. */
const LARGEST = 297;

export function readPairedWeights(read: Reader): PairedWeights {
  const classes = read.number();
  if (classes !== 0 && classes !== 3) throw new Error('Not a syntax model.');
  const { gaps, sizes, classOf, weights } = readRows(read);
  const { table, shift, place } = emptyTable(gaps.length);
  const bounded = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, value));
  let [slot, from] = [0, 0];
  for (let row = 0; row < gaps.length; row++) {
    const sums = [0, 0, 0];
    slot += gaps[row]!;
    for (const end = from + sizes[row]!; from < end; from++) sums[classOf[from]!]! += (weights[from]! << 24) >> 24;
    table[2 * place(slot) + 1] = (bounded(sums[1]! - sums[0]!) << 16) + bounded(sums[2]! - sums[0]!);
  }
  return { table, shift };
}

/** The sum over the features: the third class in the lower half, the second in the upper, see `PairedWeights`. */
export function sumPairs({ table, shift }: PairedWeights, { list, length }: FeatureBuffer): number {
  const mask = (table.length >> 1) - 1;
  let sum = 0;
  for (let f = 0; f < length; f++) {
    const slot = list[f]! >>> (32 - SLOT_BITS);
    let at = slot >>> shift;
    let key = table[2 * at]!;
    while (key !== slot && key !== -1) {
      at = (at + 1) & mask;
      key = table[2 * at]!;
    }
    if (key === slot) sum = (sum + table[2 * at + 1]!) | 0;
  }
  return sum;
}
