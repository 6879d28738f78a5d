// What the weights are asked about a token: 32-bit numbers, one per fact. A change here needs a new training.

import type { Evidence } from './evidence';
import { CIRCUMSTANCES, verdict, type TagCounts } from './evidence';
import { hashText, mix } from './hashing';
import type { Sheet } from './sheet';
import { EDGE, type Words } from './words';

export const MOST_FEATURES = 112;

/** One token's features: the first `length` numbers of `list`. */
export interface FeatureBuffer {
  readonly list: Int32Array;
  length: number;
}

export const featureBuffer = (): FeatureBuffer => ({ list: new Int32Array(MOST_FEATURES), length: 0 });

/** Words around a token, from two before to two behind; `EDGE` beyond the sentence. */
interface Window {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
}

// One window for all calls: it is filled anew for each token.
const window: Window = { a: 0, b: 0, c: 0, d: 0, e: 0 };

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** Facts of the first pass about a word whatever stands around it. */
export function readWord(words: Words, c: number, buffer: FeatureBuffer): void {
  const text = words.texts[c]!;
  const { hash, lower, shape, fine, coarse, bits } = words;
  buffer.length = 0;
  add(buffer, 1, 0);
  add(buffer, 2, hash[c]!);
  add(buffer, 3, lower[c]!);
  add(buffer, 4, shape[c]!);
  const small =
    text.slice(0, 4).toLowerCase() + (text.length > 4 ? text.slice(Math.max(4, text.length - 4)).toLowerCase() : '');
  for (let k = 1; k <= 4 && k < text.length; k++) {
    add(buffer, 4 + k, hashText(small, 0, k));
    add(buffer, 8 + k, hashText(small, small.length - k));
  }
  add(buffer, 29, fine[c]!);
  add(buffer, 30, coarse[c]!);
  add(buffer, 31, mix(coarse[c]!, shape[c]!));
  const own = bits[c]!;
  for (let k = 0; own >> k; k++) if ((own >> k) & 1) add(buffer, 45, k);
  add(buffer, 46, own);
  add(buffer, 51, mix(own, shape[c]!));
}

/** Facts of the first pass about where token `i` of a sentence stands. */
export function readSurroundings(
  sheet: Sheet,
  evidence: Evidence,
  known: Uint8Array,
  sentence: number,
  i: number,
  buffer: FeatureBuffer,
): void {
  const from = sheet.sentences[2 * sentence]!;
  const to = sheet.sentences[2 * sentence + 1]!;
  window.a = i - 2 >= from ? sheet.word[i - 2]! : EDGE;
  window.b = i - 1 >= from ? sheet.word[i - 1]! : EDGE;
  window.c = sheet.word[i]!;
  window.d = i + 1 < to ? sheet.word[i + 1]! : EDGE;
  window.e = i + 2 < to ? sheet.word[i + 2]! : EDGE;
  buffer.length = 0;
  addContext(sheet.words, window, buffer);
  addClusters(sheet.words, window, buffer);
  addLists(sheet.words, window, known[i]!, buffer);
  addPlace(sheet, evidence, sentence, i, window, buffer);
  addEvidence(sheet, evidence, i, buffer);
}

function addContext(words: Words, { a, b, c, d, e }: Window, buffer: FeatureBuffer): void {
  const { lower, shape } = words;
  add(buffer, 13, lower[a]!);
  add(buffer, 14, lower[b]!);
  add(buffer, 15, lower[d]!);
  add(buffer, 16, lower[e]!);
  add(buffer, 17, mix(lower[b]!, lower[c]!));
  add(buffer, 18, mix(lower[c]!, lower[d]!));
  add(buffer, 19, mix(lower[b]!, lower[d]!));
  add(buffer, 20, mix(lower[a]!, lower[b]!));
  add(buffer, 21, mix(lower[d]!, lower[e]!));
  add(buffer, 22, mix(lower[b]!, shape[c]!));
  add(buffer, 23, mix(lower[d]!, shape[c]!));
  add(buffer, 24, mix(shape[b]!, shape[c]!));
  add(buffer, 25, mix(shape[c]!, shape[d]!));
  add(buffer, 26, mix(mix(shape[b]!, shape[c]!), shape[d]!));
}

function addClusters(words: Words, { a, b, c, d, e }: Window, buffer: FeatureBuffer): void {
  const { fine, coarse, shape } = words;
  add(buffer, 32, fine[b]!);
  add(buffer, 33, fine[d]!);
  add(buffer, 34, coarse[b]!);
  add(buffer, 35, coarse[d]!);
  add(buffer, 36, coarse[a]!);
  add(buffer, 37, coarse[e]!);
  add(buffer, 38, mix(coarse[b]!, coarse[c]!));
  add(buffer, 39, mix(coarse[c]!, coarse[d]!));
  add(buffer, 40, mix(coarse[b]!, coarse[d]!));
  add(buffer, 41, mix(coarse[a]!, coarse[b]!));
  add(buffer, 42, mix(coarse[d]!, coarse[e]!));
  add(buffer, 43, mix(fine[b]!, shape[c]!));
  add(buffer, 44, mix(fine[d]!, shape[c]!));
}

function addLists(words: Words, { b, c, d }: Window, known: number, buffer: FeatureBuffer): void {
  const { bits } = words;
  const own = bits[c]!;
  add(buffer, 47, bits[b]!);
  add(buffer, 48, bits[d]!);
  add(buffer, 49, mix(bits[b]!, own));
  add(buffer, 50, mix(own, bits[d]!));
  add(buffer, 52, mix(mix(bits[b]!, own), bits[d]!));
  if (known > 0) add(buffer, 53, known);
}

// The capitalised run the word stands in, and how its sentence is set.
function addPlace(
  sheet: Sheet,
  evidence: Evidence,
  sentence: number,
  i: number,
  { b, c }: Window,
  buffer: FeatureBuffer,
): void {
  const { words, word } = sheet;
  const setting = sheet.setting[sentence]!;
  add(buffer, 54, mix(setting, words.shape[c]!));
  add(buffer, 55, mix(b === EDGE ? 1 : 0, words.shape[c]!));
  if (b === EDGE) add(buffer, 56, words.coarse[c]!);
  const [start, end] = [evidence.runStart[i]!, evidence.runEnd[i]!];
  if (end === 0) return;
  const length = Math.min(end - start, 5);
  const place = mix(length, Math.min(i - start, 4));
  const [head, tail] = [word[start]!, word[end - 1]!];
  const before = start > sheet.sentences[2 * sentence]! ? word[start - 1]! : EDGE;
  const behind = end < sheet.sentences[2 * sentence + 1]! ? word[end]! : EDGE;
  add(buffer, 57, mix(place, setting));
  add(buffer, 58, mix(place, words.lower[tail]!));
  add(buffer, 59, mix(place, words.coarse[tail]!));
  add(buffer, 60, mix(place, words.lower[head]!));
  add(buffer, 61, mix(place, words.coarse[head]!));
  add(buffer, 62, mix(place, words.lower[before]!));
  add(buffer, 63, mix(place, words.lower[behind]!));
  add(buffer, 64, mix(place, words.coarse[before]!));
  add(buffer, 65, mix(place, words.coarse[behind]!));
  add(buffer, 66, mix(place, words.bits[tail]!));
  add(buffer, 67, mix(place, words.bits[head]!));
  add(buffer, 68, words.lower[tail]!);
}

function addEvidence(sheet: Sheet, evidence: Evidence, i: number, buffer: FeatureBuffer): void {
  const bits = evidence.elsewhere[i]!;
  if (evidence.runEnd[i] === 0) return;
  for (let k = 0; k < CIRCUMSTANCES; k++) if ((bits >> k) & 1) add(buffer, 69, k);
  add(buffer, 70, bits);
  add(buffer, 71, mix(bits, Math.min(evidence.runEnd[i]! - evidence.runStart[i]!, 3)));
  add(buffer, 72, mix(bits & 0x7c, sheet.words.bits[sheet.word[i]!]! & 0x3f));
}

/** Facts of the second pass: how the word and its neighbours were tagged elsewhere in the article. */
export function readVerdicts(
  sheet: Sheet,
  evidence: Evidence,
  counts: TagCounts,
  i: number,
  buffer: FeatureBuffer,
): void {
  buffer.length = 0;
  if (evidence.runEnd[i] === 0) return;
  const own = verdict(sheet, counts, i);
  const before = i > evidence.runStart[i]! ? verdict(sheet, counts, i - 1) : 0;
  const behind = i + 1 < evidence.runEnd[i]! ? verdict(sheet, counts, i + 1) : 0;
  const length = Math.min(evidence.runEnd[i]! - evidence.runStart[i]!, 3);
  if (own > 0) {
    add(buffer, 80, own);
    add(buffer, 81, Math.floor((own - 1) / 4));
    add(buffer, 82, mix(own, length));
    add(buffer, 83, mix(own, sheet.words.bits[sheet.word[i]!]! & 0x3f));
  }
  if (before > 0) add(buffer, 84, mix(before, own));
  if (behind > 0) add(buffer, 85, mix(behind, own));
}
