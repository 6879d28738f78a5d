// Weights of features, opened for adding: one open-addressing table, and for each feature the classes it speaks for. The few features that
// speak for most classes have rows with a place for each, so that only the candidates need be read.

import type { Reader } from './reader';
import { SLOT_BITS, findPlaces, places, slotTable, type FeatureBuffer, type SlotTable } from './slotTable';

export { SLOT_BITS, featureBuffer, type FeatureBuffer } from './slotTable';

export const SLOT_BYTES = SLOT_BITS / 8;

export interface Weights {
  readonly classes: number;
  readonly table: SlotTable;
  /** By place, where the row of the feature begins: in `entries`, or, as `~begin`, in `wide`. */
  readonly begins: Int32Array;
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
  const { table, places: placeOf } = slotTable(slotsOf(gaps));
  const begins = new Int32Array(table.keys.length);
  const wideRows = sizes.reduce((sum, _, row) => sum + (isWide(row) ? 1 : 0), 0);
  const opened = { entries: new Int16Array(weights.length + gaps.length), wide: new Int16Array(wideRows * classes) };
  let [from, to, wideTo] = [0, 0, 0];
  for (let row = 0; row < gaps.length; row++) {
    const end = from + sizes[row]!;
    begins[placeOf[row]!] = isWide(row) ? ~wideTo : to;
    if (isWide(row)) wideTo += spreadRow(rows, from, end, opened.wide.subarray(wideTo, wideTo + classes));
    else to += listRow(rows, from, end, opened.entries.subarray(to));
    from = end;
  }
  return { classes, table, begins, entries: opened.entries.slice(0, to), wide: opened.wide };
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

/** Slots lie in the file as steps from one to the next. */
function slotsOf(gaps: Uint32Array): Uint32Array {
  let slot = 0;
  return gaps.map((gap) => (slot += gap));
}

const starts = new Int32Array(256);

/** Adds the weights of the features to the scores of the candidates; what stands at other classes is of no use afterwards. */
export function addScores(weights: Weights, buffer: FeatureBuffer, scores: Int32Array, candidates: Uint8Array): void {
  const { table, begins, entries, wide } = weights;
  const count = findPlaces(table, buffer);
  // The rows are asked for first, so that the memory fetches many of them at once.
  for (let k = 0; k < count; k++) starts[k] = begins[places[k]!]!;
  for (let k = 0; k < count; k++) {
    const start = starts[k]!;
    if (start < 0) addWide(wide, ~start, scores, candidates);
    else
      for (let e = start, entry = entries[e]!; entry !== END; entry = entries[++e]!)
        scores[entry >> 8]! += (entry << 24) >> 24;
  }
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
  readonly table: SlotTable;
  /** By place, both numbers, the second class in the upper half. */
  readonly pairs: Int32Array;
}

/** The sums of up to 110 features stay within 16 bits. */
const LARGEST = 297;

export function readPairedWeights(read: Reader): PairedWeights {
  const classes = read.number();
  if (classes !== 0 && classes !== 3) throw new Error('Not a syntax model.');
  const count = read.number();
  const gaps = read.planes(count, SLOT_BYTES);
  const [second, third] = [read.signed(count), read.signed(count)];
  const { table, places: placeOf } = slotTable(slotsOf(gaps));
  const pairs = new Int32Array(table.keys.length);
  const bounded = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, value));
  for (let row = 0; row < count; row++) pairs[placeOf[row]!] = (bounded(second[row]!) << 16) + bounded(third[row]!);
  return { table, pairs };
}

/** The sum over the features: the third class in the lower half, the second in the upper, see `PairedWeights`. */
export function sumPairs({ table, pairs }: PairedWeights, buffer: FeatureBuffer): number {
  const count = findPlaces(table, buffer);
  let sum = 0;
  for (let k = 0; k < count; k++) sum = (sum + pairs[places[k]!]!) | 0;
  return sum;
}
