// Names as the trained weights see them, in two passes: the second knows how the same words were tagged elsewhere in the article.

import type { Prose } from '../article';
import { decode } from './decode';
import { countTags, gatherEvidence, type Evidence } from './evidence';
import { MOST_FEATURES, featureBuffer, readSurroundings, readVerdicts, readWord, type FeatureBuffer } from './features';
import { foldName, hashText } from './hashing';
import { ROW, STARTS_PLACE, rowOf, type NameModel } from './model';
import { readSheet, type Sheet } from './sheet';
import { OUTSIDE, TAGS, inside, last, typeOf, type Tagged } from './tags';
import { findZones } from './zones';

/** An article made ready for tagging; what training and tagging share. */
export interface Ready {
  readonly sheet: Sheet;
  readonly evidence: Evidence;
  /** Per token: 0, or the place in a listed name of several words and its kind. */
  readonly known: Uint8Array;
  readonly zones: readonly number[];
}

export function prepare(prose: Prose, model: NameModel): Ready {
  const sheet = readSheet(prose, model);
  return { sheet, evidence: gatherEvidence(sheet), known: findKnown(sheet, model), zones: findZones(sheet) };
}

/** Tagged names in source order, never overlapping. */
export function tagNames(ready: Ready, model: NameModel): Tagged[] {
  if (model.rows.length === 0) return [];
  const { sheet, evidence, known } = ready;
  const tags = new Uint8Array(sheet.word.length);
  const zones = zonesWithSentences(ready);
  const lattice = { scores: new Int32Array(tags.length * TAGS), transitions: model.transitions };
  const buffer = featureBuffer();
  for (const { from, to, sentence } of zones) {
    for (let i = from; i < to; i++) {
      addWordScores(sheet, model, i, buffer, lattice.scores);
      readSurroundings(sheet, evidence, known, sentence, i, buffer);
      addRows(model, buffer, lattice.scores, i * TAGS);
    }
    decode(lattice, from, to, tags);
  }
  const counts = countTags(sheet, evidence, tags);
  for (const { from, to } of zones) {
    for (let i = from; i < to; i++) {
      readVerdicts(sheet, evidence, counts, i, buffer);
      addRows(model, buffer, lattice.scores, i * TAGS);
    }
    decode(lattice, from, to, tags);
  }
  return readTags(tags);
}

function addWordScores(sheet: Sheet, model: NameModel, i: number, buffer: FeatureBuffer, scores: Int32Array): void {
  const { words } = sheet;
  const word = sheet.word[i]!;
  if (words.scored[word] === 0) {
    readWord(words, word, buffer);
    addRows(model, buffer, words.scores, word * TAGS);
    words.scored[word] = 1;
  }
  for (let tag = 0, at = word * TAGS, to = i * TAGS; tag < TAGS; tag++) scores[to++] = words.scores[at++]!;
}

export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

export function zonesWithSentences({ sheet, zones }: Ready): Zone[] {
  const list: Zone[] = [];
  let sentence = 0;
  for (let z = 0; z < zones.length; z += 2) {
    while (sheet.sentences[2 * sentence + 1]! <= zones[z]!) sentence++;
    list.push({ from: zones[z]!, to: zones[z + 1]!, sentence });
  }
  return list;
}

const found = new Int32Array(MOST_FEATURES);

// In two loops: the first only asks for the rows, so that the memory fetches many of them at once.
function addRows(model: NameModel, buffer: FeatureBuffer, scores: Int32Array, base: number): void {
  const { rows } = model;
  let count = 0;
  let touched = 0;
  for (let f = 0; f < buffer.length; f++) {
    const row = rowOf(model, buffer.list[f]!);
    if (row < 0) continue;
    found[count++] = row * ROW;
    touched += rows[row * ROW]!;
  }
  found[MOST_FEATURES - 1] = touched;
  for (let f = 0; f < count; f++) {
    for (let at = found[f]!, to = base + 1, end = at + ROW; at < end; at++, to++) scores[to]! += rows[at]!;
  }
}

export function readTags(tags: Uint8Array): Tagged[] {
  const names: Tagged[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === OUTSIDE) continue;
    const type = typeOf(tags[i]!);
    let to = i + 1;
    while (to < tags.length && (tags[to] === inside(type) || tags[to] === last(type))) to++;
    names.push({ from: i, to, type });
    i = to - 1;
  }
  return names;
}

// Listed names of two to four words: "New Zealand", "South China Sea".
function findKnown(sheet: Sheet, model: NameModel): Uint8Array {
  const known = new Uint8Array(sheet.word.length);
  for (let i = 0; i < known.length; i++) {
    if ((sheet.words.bits[sheet.word[i]!]! & STARTS_PLACE) === 0 || known[i]! > 0) continue;
    for (let length = Math.min(4, known.length - i); length > 1; length--) {
      const name = sheet.tokens
        .slice(i, i + length)
        .map(({ text }) => text)
        .join(' ');
      const packed = /^\p{Lu}/u.test(name) ? model.places.get(hashText(foldName(name))) : undefined;
      if (packed === undefined) continue;
      for (let k = 0; k < length; k++) known[i + k] = 1 + (packed & 7) * 3 + (k === 0 ? 0 : k === length - 1 ? 2 : 1);
      break;
    }
  }
  return known;
}
