// Weights of features, opened for adding: one open-addressing table, and for each feature the classes it speaks for. The few features that
// speak for most classes have rows with a place for each, so that only the candidates need be read.

import type { Reader } from './reader';

/** So many bits of a feature's hash tell it apart from others. */
export const SLOT_BITS = 24;
export const SLOT_BYTES = SLOT_BITS / 8;

/** The facts of one decision: the first `length` numbers of `list`. */
export interface FeatureBuffer {
  readonly list: Int32Array;
  length: number;
}

export const featureBuffer = (most: number): FeatureBuffer => ({ list: new Int32Array(most), length: 0 });

export interface Weights {
  readonly classes: number;
  /** Pairs of slot (-1 where free) and where its row begins: in `entries`, or, as `~begin`, in `wide`. */
  readonly table: Int32Array;
  readonly shift: number;
  /** Rows that end with `END`: class in the upper byte, weight in the lower; a large weight stands as several entries. */
  readonly entries: Int16Array;
  /** Rows of `classes` weights. */
  readonly wide: Int16Array;
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
  const gaps = read.planes(count, SLOT_BYTES);
  const sizes = read.bytes(count);
  let total = 0;
  for (let i = 0; i < count; i++) total += sizes[i]!;
  return { gaps, sizes, classOf: read.bytes(total), weights: read.bytes(total) };
}

function rowsAsTable(classes: number, rows: Rows): Weights {
  const { gaps, sizes, weights } = rows;
  const isWide = (row: number): boolean => 2 * sizes[row]! >= classes;
  const { table, shift, place } = emptyTable(gaps.length);
  const wideRows = sizes.reduce((sum, _, row) => sum + (isWide(row) ? 1 : 0), 0);
  const opened = { entries: new Int16Array(weights.length + gaps.length), wide: new Int16Array(wideRows * classes) };
  let [slot, from, to, wideTo] = [0, 0, 0, 0];
  for (let row = 0; row < gaps.length; row++) {
    slot += gaps[row]!;
    const end = from + sizes[row]!;
    table[2 * place(slot) + 1] = isWide(row) ? ~wideTo : to;
    if (isWide(row)) wideTo += spreadRow(rows, from, end, opened.wide.subarray(wideTo, wideTo + classes));
    else to += listRow(rows, from, end, opened.entries.subarray(to));
    from = end;
  }
  return { classes, table, shift, entries: opened.entries.slice(0, to), wide: opened.wide };
}

/** Answers how many places the row takes. */
function spreadRow({ classOf, weights }: Rows, from: number, end: number, row: Int16Array): number {
  for (let k = from; k < end; k++) row[classOf[k]!]! += (weights[k]! << 24) >> 24;
  return row.length;
}

function listRow({ classOf, weights }: Rows, from: number, end: number, row: Int16Array): number {
  for (let k = from; k < end; k++) row[k - from] = (classOf[k]! << 8) | weights[k]!;
  row[end - from] = END;
  return end - from + 1;
}

interface Table {
  readonly table: Int32Array;
  readonly shift: number;
  /** Takes a place for a slot. */
  readonly place: (slot: number) => number;
}

function emptyTable(count: number): Table {
  const bits = Math.min(SLOT_BITS, Math.max(4, Math.ceil(Math.log2(2 * count + 1))));
  const table = new Int32Array(2 << bits);
  for (let at = 0; at < table.length; at += 2) table[at] = -1;
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

/** Adds the weights of the features to the scores of the candidates; what stands at other classes is of no use afterwards. */
export function addScores(weights: Weights, buffer: FeatureBuffer, scores: Int32Array, candidates: Uint8Array): void {
  const { entries, wide } = weights;
  // The rows are asked for first, so that the memory fetches many of them at once.
  const count = findRows(weights, buffer);
  for (let k = 0; k < count; k++) {
    const start = starts[k]!;
    if (start < 0) addWide(wide, ~start, scores, candidates);
    else
      for (let e = start, entry = entries[e]!; entry !== END; entry = entries[++e]!)
        scores[entry >> 8]! += (entry << 24) >> 24;
  }
}

/** Leaves in `starts` where the rows begin; answers how many there are. */
function findRows({ table, shift }: Weights, { list, length }: FeatureBuffer): number {
  const mask = (table.length >> 1) - 1;
  let count = 0;
  for (let f = 0; f < length; f++) {
    const slot = list[f]! >>> (32 - SLOT_BITS);
    let at = slot >>> shift;
    let key = table[2 * at]!;
    while (key !== slot && key !== -1) {
      at = (at + 1) & mask;
      key = table[2 * at]!;
    }
    // Without a branch: what a free place, -1, leaves is written over by the next.
    starts[count] = table[2 * at + 1]!;
    count += 1 + (key >> 31);
  }
  return count;
}

function addWide(wide: Int16Array, row: number, scores: Int32Array, candidates: Uint8Array): void {
  for (let c = 0; c < candidates.length; c++) {
    const k = candidates[c]!;
    scores[k]! += wide[row + k]!;
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
  /** Pairs of slot (-1 where free, with 0 for the sum) and both numbers, the second class in the upper half. */
  readonly table: Int32Array;
  readonly shift: number;
}

/** The sums of up to 110 features stay within 16 bits. */
const LARGEST = 297;

export function readPairedWeights(read: Reader): PairedWeights {
  const classes = read.number();
  if (classes !== 0 && classes !== 3) throw new Error('Not a syntax model.');
  const count = read.number();
  const gaps = read.planes(count, SLOT_BYTES);
  const [second, third] = [read.signed(count), read.signed(count)];
  const { table, shift, place } = emptyTable(count);
  const bounded = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, value));
  for (let row = 0, slot = 0; row < count; row++) {
    slot += gaps[row]!;
    table[2 * place(slot) + 1] = (bounded(second[row]!) << 16) + bounded(third[row]!);
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
    sum = (sum + table[2 * at + 1]!) | 0;
  }
  return sum;
}
