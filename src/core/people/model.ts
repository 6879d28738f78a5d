// The trained tagger's data, opened: what words are (clusters, lists), where known places lie, and the weights.
// The file is written by training/write.ts; sections follow each other in the order of `openModel`.

import { foldName, hashText } from './hashing';
import { Reader } from '../language/reader';
import { OUTSIDE, TAGS } from './tags';

export const MAGIC = 0x314d4e44; // "DNM1"
/** A feature's 32-bit hash falls into one of 2^22 slots; words into 2^26. */
export const SLOT_SHIFT = 32 - 22;
export const WORD_SHIFT = 32 - 26;
const SLOT_WORDS = 2 << (22 - 5);
export const ROW = TAGS - 1;

/** What lists say of a word; bits of `WordTable.bits`. */
export const GIVEN = 1;
export const SURNAME = 2;
export const COUNTRY = 4;
export const CITY = 8;
export const REGION = 16;
export const DEMONYM = 32;
export const TITLE = 64;
export const ROLE = 128;
export const ORGANISATION = 256;
export const CALENDAR_WORD = 512;
export const PARTICLE = 1024;
export const SAY = 2048;
export const PLACE_WORD = 4096;
export const KNOWN_ORGANISATION = 8192;
export const STARTS_PLACE = 16384;
export const COMMON = 32768;

export const PLACE_KINDS = ['country', 'city', 'region', 'water', 'continent', 'organisation', 'demonym'] as const;
export type ListedKind = (typeof PLACE_KINDS)[number];

/** Open-addressing table from the hash of a folded word to what is known of it. */
export interface WordTable {
  readonly keys: Int32Array;
  readonly coarse: Uint16Array;
  readonly fine: Uint16Array;
  readonly bits: Uint16Array;
}

export interface Listed {
  readonly kind: ListedKind;
  readonly country: string | null;
}

/** The trained tagger's weights and lists, opened. */
export interface NameModel {
  readonly words: WordTable;
  readonly places: ReadonlyMap<number, number>;
  readonly countries: readonly string[];
  /** For every 32 slots two numbers, side by side for the memory's sake: a bit per slot with weights, and how many lie before. */
  readonly slots: Uint32Array;
  /** Weights of the tags of names, `ROW` per feature, over the weight of "outside" (whose own is 0 then). */
  readonly rows: Int16Array;
  readonly transitions: Int32Array;
}

/** Index into the word table, -1 for a word it does not hold. */
export function findWord(table: WordTable, hash: number): number {
  const mask = table.keys.length - 1;
  const key = (hash >>> WORD_SHIFT) + 1;
  for (let at = Math.imul(key, 0x9e3779b1) >>> 7; ; at++) {
    const found = table.keys[at & mask]!;
    if (found === key) return at & mask;
    if (found === 0) return -1;
  }
}

/** What the lists say of a whole name ("New Zealand"), null for a name that they do not hold. */
export function findListed(model: NameModel, name: string): Listed | null {
  const packed = model.places.get(hashText(foldName(name)));
  if (packed === undefined) return null;
  const country = packed >> 3;
  return { kind: PLACE_KINDS[packed & 7]!, country: country === 0 ? null : model.countries[country - 1]! };
}

/** Throws on bytes that are not a model of this version. No bytes at all: a model that knows nothing and finds nothing. */
export function openModel(bytes: Uint8Array): NameModel {
  if (bytes.length === 0) return emptyModel();
  const read = new Reader(bytes, 'name model');
  if (read.fixed() !== MAGIC) throw new Error('Not a name model: the first four bytes are not "DNM1".');
  const countries = read.text().split('\n');
  const words = readWords(read);
  const places = readPlaces(read);
  const transitions = read.signed(TAGS * TAGS);
  return { words, places, countries, transitions, ...readRows(read) };
}

function emptyModel(): NameModel {
  return {
    words: tableFor(0),
    places: new Map(),
    countries: [],
    slots: new Uint32Array(SLOT_WORDS),
    rows: new Int16Array(0),
    transitions: new Int32Array(TAGS * TAGS),
  };
}

function tableFor(count: number): WordTable {
  let size = 16;
  while (size < count * 1.8) size *= 2;
  const numbers = (): Uint16Array => new Uint16Array(size);
  return { keys: new Int32Array(size), coarse: numbers(), fine: numbers(), bits: numbers() };
}

function readWords(read: Reader): WordTable {
  const count = read.number();
  const table = tableFor(count);
  const [gaps, fine, coarse, bits] = [read.numbers(count), read.pairs(count), read.pairs(count), read.pairs(count)];
  const mask = table.keys.length - 1;
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += gaps[i]!;
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (table.keys[at] !== 0) at = (at + 1) & mask;
    table.keys[at] = key;
    table.fine[at] = fine[i]!;
    table.coarse[at] = coarse[i]!;
    table.bits[at] = bits[i]!;
  }
  return table;
}

function readPlaces(read: Reader): Map<number, number> {
  const count = read.number();
  const [gaps, packed] = [read.numbers(count), read.pairs(count)];
  const places = new Map<number, number>();
  let hash = 0;
  for (let i = 0; i < count; i++) places.set((hash += gaps[i]!) | 0, packed[i]!);
  return places;
}

function readRows(read: Reader): Pick<NameModel, 'slots' | 'rows'> {
  const count = read.number();
  const slots = new Uint32Array(SLOT_WORDS);
  let slot = 0;
  for (const gap of read.numbers(count)) {
    slot += gap;
    slots[(slot >>> 5) * 2]! |= 1 << (slot & 31);
  }
  for (let i = 3; i < slots.length; i += 2) slots[i] = slots[i - 2]! + ones(slots[i - 3]!);
  return { slots, rows: readWeights(read, count) };
}

function readWeights(read: Reader, count: number): Int16Array {
  const columns = Array.from({ length: TAGS }, () => read.bytes(count));
  const rows = new Int16Array(count * ROW);
  const outside = new Int16Array(count);
  const wide = read.number();
  const [places, values] = [read.numbers(wide), read.signed(wide)];
  for (let i = 0; i < count; i++) outside[i] = (columns[OUTSIDE]![i]! << 24) >> 24;
  for (let tag = 1; tag < TAGS; tag++) {
    const column = columns[tag]!;
    for (let i = 0, at = tag - 1; i < count; i++, at += ROW) rows[at] = (column[i]! << 24) >> 24;
  }
  for (let i = 0; i < wide; i++) {
    const [row, tag] = [Math.floor(places[i]! / TAGS), places[i]! % TAGS];
    if (tag === OUTSIDE) outside[row] = values[i]!;
    else rows[row * ROW + tag - 1] = values[i]!;
  }
  for (let i = 0, at = 0; i < count; i++) for (let tag = 1; tag < TAGS; tag++) rows[at++]! -= outside[i]!;
  return rows;
}

/** Number of the row of weights of a feature, -1 where it has none. */
export function rowOf(model: NameModel, feature: number): number {
  const slot = feature >>> SLOT_SHIFT;
  const at = (slot >>> 5) * 2;
  const word = model.slots[at]!;
  const bit = 1 << (slot & 31);
  return (word & bit) === 0 ? -1 : model.slots[at + 1]! + ones(word & (bit - 1));
}

/** How many bits are set. */
export function ones(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
