// The small table of word vectors that ships with the product: the words that tell events, each as 20 bytes, and which nouns of
// them name an event. Made from the vectors behind the word classes of the taggers (see ../README.md for how to get them).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NOUNS } from '../../src/core/events/lexicon/nouns';
import { VERBS } from '../../src/core/events/lexicon/verbs';
import { DATA, randomFrom } from '../corpus';
import { eventNouns } from './eventNouns';

const DIMENSIONS = 100;
export const PARTS = 20;
export const WIDTH = DIMENSIONS / PARTS;
export const CENTROIDS = 256;
const MOST_WORDS = 8000;
/** Rarer ones have vectors that tell little. */
const MOST_RANK = 60_000;
const ROUNDS = 12;
const SEED = 20260101;

export interface Vectors {
  readonly words: readonly string[];
  /** Frequency rank of each word among all. */
  readonly ranks: readonly number[];
  /** Rows of unit length, 100 numbers a word. */
  readonly rows: Float32Array;
}

/** The table as it is written to a file: `codes` has 20 bytes a word, `centroids` 20 × 256 × 5 signed bytes times `scale`. */
export interface Table {
  readonly words: string;
  readonly ranks: string;
  readonly codes: string;
  readonly centroids: string;
  readonly scale: number;
  readonly eventNouns: string;
}

/** `folder` holds `vectors.f32` (little-endian, 100 numbers a word) and `words.json`. */
export function makeTable(folder: string): Table {
  const vectors = select(folder, wordsThatTell());
  const centroids = learnCentroids(vectors);
  const codes = encode(vectors, centroids);
  const scale = Math.max(...centroids.map(Math.abs)) / 127;
  return {
    words: vectors.words.join(' '),
    ranks: base64(Uint8Array.from(vectors.ranks, (rank) => Math.min(255, Math.round(16 * Math.log2(rank + 1))))),
    codes: base64(codes),
    centroids: base64(Int8Array.from(centroids, (value) => Math.round(value / scale))),
    scale: Math.round(scale * 1e6) / 1e6,
    eventNouns: eventNouns(vectors, lemmasOf('NOUN', 2)).join(' '),
  };
}

function base64(bytes: Uint8Array | Int8Array): string {
  return Buffer.from(bytes.buffer).toString('base64');
}

/** Lemmas of verbs, of common nouns, and of the words that the events' lexicon has. */
function wordsThatTell(): Set<string> {
  const lexicon = [...Object.values(VERBS), ...Object.values(NOUNS)].flatMap((row) => row.split(' '));
  return new Set([...lexicon, ...lemmasOf('VERB', 1), ...lemmasOf('NOUN', 2)]);
}

/** Lemmas of a part of speech that stand at least `least` times in the treebanks. */
function lemmasOf(pos: string, least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const name of ['ewt-train', 'gum-train']) {
    const text = gunzipSync(readFileSync(join(DATA, 'treebanks', `${name}.conllu.gz`))).toString('utf8');
    for (const line of text.split('\n')) {
      const [, , lemma, tag] = line.split('\t');
      if (tag !== pos || lemma === undefined || !/^[a-z-]{2,}$/.test(lemma)) continue;
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([lemma]) => lemma));
}

function select(folder: string, wanted: ReadonlySet<string>): Vectors {
  const all = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as string[];
  const file = readFileSync(join(folder, 'vectors.f32'));
  const numbers = new Float32Array(file.buffer, file.byteOffset, all.length * DIMENSIONS);
  const ranks = all.flatMap((word, i) => (i < MOST_RANK && wanted.has(word) ? [i] : [])).slice(0, MOST_WORDS);
  const rows = new Float32Array(ranks.length * DIMENSIONS);
  ranks.forEach((from, to) =>
    rows.set(unit(numbers.subarray(from * DIMENSIONS, (from + 1) * DIMENSIONS)), to * DIMENSIONS),
  );
  return { words: ranks.map((i) => all[i]!), ranks, rows };
}

function unit(row: Float32Array): Float32Array {
  const length = Math.hypot(...row) || 1;
  return row.map((value) => value / length);
}

/** k-means of each part of the rows by itself; all parts' centroids in one array. */
function learnCentroids({ words, rows }: Vectors): number[] {
  const random = randomFrom(SEED);
  return Array.from({ length: PARTS }, (_, part) => {
    const points = words.map((_word, i) =>
      rows.subarray(i * DIMENSIONS + part * WIDTH, i * DIMENSIONS + (part + 1) * WIDTH),
    );
    let centres = Array.from({ length: CENTROIDS }, () => points[Math.floor(random() * points.length)]!);
    for (let round = 0; round < ROUNDS; round++) centres = moved(points, centres);
    return centres.flatMap((centre) => [...centre]);
  }).flat();
}

function moved(points: readonly Float32Array[], centres: readonly Float32Array[]): Float32Array[] {
  const sums = centres.map(() => new Float32Array(WIDTH));
  const counts = new Int32Array(centres.length);
  for (const point of points) {
    const nearest = nearestOf(point, centres);
    counts[nearest]!++;
    point.forEach((value, k) => (sums[nearest]![k]! += value));
  }
  return sums.map((sum, i) => (counts[i] === 0 ? centres[i]! : sum.map((value) => value / counts[i]!)));
}

function nearestOf(point: Float32Array, centres: readonly Float32Array[]): number {
  let [best, at] = [Infinity, 0];
  centres.forEach((centre, i) => {
    let distance = 0;
    for (let k = 0; k < WIDTH; k++) distance += (point[k]! - centre[k]!) ** 2;
    if (distance < best) [best, at] = [distance, i];
  });
  return at;
}

function encode({ words, rows }: Vectors, centroids: readonly number[]): Uint8Array {
  const codes = new Uint8Array(words.length * PARTS);
  for (let part = 0; part < PARTS; part++) {
    const centres = Array.from({ length: CENTROIDS }, (_, i) =>
      Float32Array.from(centroids.slice((part * CENTROIDS + i) * WIDTH, (part * CENTROIDS + i + 1) * WIDTH)),
    );
    for (let i = 0; i < words.length; i++) {
      const from = i * DIMENSIONS + part * WIDTH;
      codes[i * PARTS + part] = nearestOf(rows.subarray(from, from + WIDTH), centres);
    }
  }
  return codes;
}
