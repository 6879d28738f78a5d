// Writes the model file that src/core/people/model.ts opens.

import { Reader } from '../src/core/language/reader';
import { foldName, hashText } from '../src/core/people/hashing';
import { MAGIC, SLOT_SHIFT, WORD_SHIFT } from '../src/core/people/model';
import { TAGS } from '../src/core/people/tags';
import type { Lists } from './lists';
import type { Weights } from './perceptron';
import { Writer, gaps } from './writer';

export interface ModelParts {
  readonly lists: Lists;
  readonly clusters: readonly [word: string, coarse: number, fine: number][];
  /** Absent: a model of the lists alone. */
  readonly weights?: Weights;
  /** Instead of weights: those of an earlier model file, as they stand in it. */
  readonly kept?: Uint8Array;
  /** Most rows of weights to keep. */
  readonly rows: number;
}

export function writeModel({ lists, clusters, weights, kept, rows }: ModelParts): Uint8Array {
  const file = new Writer();
  file.fixed(MAGIC);
  file.text(lists.countries.join('\n'));
  writeWords(file, lists, clusters);
  const places = [...lists.places].map(([hash, packed]) => [hash >>> 0, packed] as const).sort((a, b) => a[0] - b[0]);
  file.number(places.length);
  file.numbers(gaps(places.map(([hash]) => hash)));
  file.pairs(places.map(([, packed]) => packed));
  if (kept !== undefined) {
    for (const byte of kept) file.byte(byte);
  } else if (weights === undefined) {
    file.signed(new Int32Array(TAGS * TAGS));
    file.numbers([0, 0]);
  } else writeWeights(file, weights, rows);
  return file.bytes();
}

/** The bytes of a model file behind its lists. */
export function weightsOf(file: Uint8Array): Uint8Array {
  const read = new Reader(file, 'name model');
  read.fixed();
  read.text();
  const words = read.number();
  read.numbers(words);
  for (let column = 0; column < 3; column++) read.pairs(words);
  const places = read.number();
  read.numbers(places);
  read.pairs(places);
  return file.subarray(read['at']);
}

function writeWords(file: Writer, lists: Lists, clusters: ModelParts['clusters']): void {
  const entries = new Map<number, [coarse: number, fine: number, bits: number]>();
  const key = (word: string): number => (hashText(foldName(word)) >>> WORD_SHIFT) + 1;
  for (const [word, coarse, fine] of clusters) if (!entries.has(key(word))) entries.set(key(word), [coarse, fine, 0]);
  for (const [word, bits] of lists.words) {
    const [coarse, fine, before] = entries.get(key(word)) ?? [0, 0, 0];
    entries.set(key(word), [coarse, fine, before | bits]);
  }
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  file.number(sorted.length);
  file.numbers(gaps(sorted.map(([hash]) => hash)));
  file.pairs(sorted.map(([, [, fine]]) => fine));
  file.pairs(sorted.map(([, [coarse]]) => coarse));
  file.pairs(sorted.map(([, [, , bits]]) => bits));
}

/** The value below which all but two in ten thousand weights lie becomes this number; a few large ones are kept whole. */
const STEPS = 31;
const SMALLEST = 0.1;

function writeWeights(file: Writer, weights: Weights, most: number): void {
  const { features, values } = weights;
  const kept = strongest(features, values, most);
  const sizes = Float32Array.from(kept.flatMap(({ at }) => [...values.subarray(at, at + TAGS)].map(Math.abs))).sort();
  const step = sizes[Math.floor(sizes.length * 0.9998)]! / STEPS;
  const round = (value: number): number => (Math.abs(value) < SMALLEST ? 0 : Math.round(value / step));
  file.signed([...values.subarray(features.length * TAGS)].map((value) => Math.round(value / step)));
  file.number(kept.length);
  file.numbers(gaps(kept.map(({ slot }) => slot)));
  const wide: [place: number, value: number][] = [];
  for (let tag = 0; tag < TAGS; tag++) {
    kept.forEach(({ at }, i) => {
      const value = round(values[at + tag]!);
      if (Math.abs(value) > 127) wide.push([i * TAGS + tag, value]);
      file.byte(Math.abs(value) > 127 ? 0 : value);
    });
  }
  file.number(wide.length);
  file.numbers(wide.map(([place]) => place));
  file.signed(wide.map(([, value]) => value));
}

// Largest weight first; of features that share a slot the stronger has it. In slot order.
function strongest(features: readonly number[], values: Float32Array, most: number): { slot: number; at: number }[] {
  const strength = Float32Array.from(features, (_, row) => {
    let largest = 0;
    for (let k = row * TAGS; k < (row + 1) * TAGS; k++) largest = Math.max(largest, Math.abs(values[k]!));
    return largest;
  });
  const order = [...features.keys()].sort((a, b) => strength[b]! - strength[a]! || a - b);
  const slots = new Map<number, number>();
  for (const row of order) {
    if (slots.size === most || strength[row]! < SMALLEST) break;
    const slot = features[row]! >>> SLOT_SHIFT;
    if (!slots.has(slot)) slots.set(slot, row * TAGS);
  }
  return [...slots].map(([slot, at]) => ({ slot, at })).sort((a, b) => a.slot - b.slot);
}
