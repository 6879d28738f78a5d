// What words stand in like places: a table of word vectors, each 20 bytes (see training/comparison).

import deeds from './data/deedNouns.json';
import table from './data/wordVectors.json';

const PARTS = 20;
const CENTROIDS = 256;
const WIDTH = 5;
/** A word that the table lacks is rarer than most of it has. */
const RARE = 15;
const COMMON = 5;

const places = new Map(table.words.split(' ').map((word, i) => [word, i]));
const eventNouns: ReadonlySet<string> = new Set([table.eventNouns, deeds.nouns].flatMap((row) => row.split(' ')));
const ranks = bytesOf(table.ranks);
const codes = bytesOf(table.codes);
const products = productsOf(new Int8Array(bytesOf(table.centroids).buffer));
const known = new Map<number, number>();
const MOST_KNOWN = 200_000;

/** `atob` is in Node and in browsers. */
function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Of every part, the product of each two centroids: 20 × 256 × 256. */
function productsOf(centroids: Int8Array): Float32Array {
  const all = new Float32Array(PARTS * CENTROIDS * CENTROIDS);
  for (let part = 0; part < PARTS; part++)
    for (let a = 0; a < CENTROIDS; a++)
      for (let b = a; b < CENTROIDS; b++) {
        const product = dot(centroids, (part * CENTROIDS + a) * WIDTH, (part * CENTROIDS + b) * WIDTH);
        all[(part * CENTROIDS + a) * CENTROIDS + b] = product;
        all[(part * CENTROIDS + b) * CENTROIDS + a] = product;
      }
  return all;
}

function dot(values: Int8Array, a: number, b: number): number {
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) sum += values[a + k]! * values[b + k]!;
  return sum;
}

function productOf(a: number, b: number): number {
  let sum = 0;
  for (let part = 0; part < PARTS; part++)
    sum += products[(part * CENTROIDS + codes[a * PARTS + part]!) * CENTROIDS + codes[b * PARTS + part]!]!;
  return sum;
}

/** Cosine of two lemmas, -1 to 1; null where the table lacks one. */
export function nearness(a: string, b: string): number | null {
  const [left, right] = [places.get(a), places.get(b)];
  if (left === undefined || right === undefined) return null;
  const key = Math.min(left, right) * places.size + Math.max(left, right);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const cosine = productOf(left, right) / Math.sqrt(productOf(left, left) * productOf(right, right));
  known.set(key, cosine);
  return cosine;
}

/** Whether a noun names an event: "verdict", "crash"; lemma, lower case. */
export function isEventNoun(lemma: string): boolean {
  return eventNouns.has(lemma);
}

/** How rare a lemma is in news: about 5 for "the" and its like, 10 for a common noun, 15 for what the table lacks. */
export function rarity(lemma: string): number {
  const place = places.get(lemma);
  return place === undefined ? RARE : Math.max(COMMON, ranks[place]! / 16);
}
