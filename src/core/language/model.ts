// The trained weights of tags and trees, opened. The file is written by training/syntax/write.ts in the order of `openSyntax`.

import { Reader } from './reader';
import { TABLES, type Lexicon } from './wordFeatures';

export const MAGIC = 0x344e5953; // "SYN4"

/** Vectors of so many numbers each, a byte a number, with a step for each row. */
export interface Table {
  readonly steps: Float32Array;
  readonly values: Int8Array;
}

/** Weights row by row, with a step for each column, and what is added to each column. */
export interface Weights {
  readonly values: Int8Array;
  readonly steps: Float32Array;
  readonly bias: Float32Array;
}

/** How many numbers stand for a word before and after it is read in its sentence, for its attachment, and for its relation. */
export interface Shape {
  readonly word: number;
  readonly state: number;
  readonly arc: number;
  readonly relation: number;
  readonly layers: number;
  /** After this layer the tags are chosen. */
  readonly tagLayer: number;
}

export interface Layer {
  readonly weights: Weights;
  readonly gain: Float32Array;
  readonly bias: Float32Array;
}

export interface SyntaxModel {
  /** Fine tag and part of speech of each class, as places in TAGS and PARTS_OF_SPEECH. */
  readonly tags: Uint8Array;
  readonly pos: Uint8Array;
  readonly lexicon: Lexicon;
  readonly tables: readonly Table[];
  readonly shape: Shape;
  readonly layers: readonly Layer[];
  /** The word's own vector beside the first layer, as wide as a state. */
  readonly beside: Weights;
  readonly tagger: Weights;
  /** What the next layer learns of the tags. */
  readonly tagged: Weights;
  readonly dependent: Weights;
  readonly head: Weights;
  readonly dependentRelation: Weights;
  readonly headRelation: Weights;
  readonly relations: Weights;
  /** What stands for the root of a sentence. */
  readonly root: Float32Array;
  /** By side of the head and distance, see network.ts. */
  readonly distance: Float32Array;
  /** By how probable head and relation were found, in equal parts: the share of those that were right, 255 for all. */
  readonly sureness: Uint8Array;
  /** What was found in a sentence is kept for the next time it is read. Who reads each text once has nothing of it. */
  readonly remembers?: boolean;
}

/** Throws where the bytes are no such model or are cut short. */
export function openSyntax(file: Uint8Array): SyntaxModel {
  const read = new Reader(file, 'syntax model');
  if (file.length < 4 || read.fixed() !== MAGIC) throw new Error('Not a syntax model.');
  const classes = read.number();
  const [tags, pos] = [read.bytes(classes), read.bytes(classes)];
  const [word, state, arc, relation, layers, tagLayer] = read.numbers(6) as unknown as Six;
  const shape = { word, state, arc, relation, layers, tagLayer };
  return {
    tags,
    pos,
    shape,
    lexicon: readLexicon(read),
    tables: Array.from({ length: TABLES }, () => readTable(read, word)),
    layers: Array.from({ length: layers }, () => readLayer(read)),
    beside: readWeights(read),
    tagger: readWeights(read),
    tagged: readWeights(read),
    dependent: readWeights(read),
    head: readWeights(read),
    dependentRelation: readWeights(read),
    headRelation: readWeights(read),
    relations: readWeights(read),
    root: read.floats(state),
    distance: read.floats(read.number()),
    sureness: read.bytes(read.number()),
  };
}

type Six = [number, number, number, number, number, number];

function readLexicon(read: Reader): Lexicon {
  const count = read.number();
  const [gaps, fine, coarse] = [read.planes(count, 4), read.pairs(count), read.pairs(count)];
  const isKnown = read.bytes(count);
  const places = new Map<number, number>();
  const form = new Uint16Array(count);
  let [hash, rows] = [0, 0];
  for (let i = 0; i < count; i++) {
    hash += gaps[i]!;
    places.set(hash | 0, i);
    if (isKnown[i] === 1) form[i] = ++rows;
  }
  return { places, form, fine, coarse };
}

/** Steps are powers of the eighth root of two. */
export const STEPS_AN_OCTAVE = 8;
export const FIRST_OCTAVE = -24;

function readTable(read: Reader, width: number): Table {
  const rows = read.number();
  const octaves = read.bytes(rows);
  const steps = Float32Array.from(octaves, (step) => 2 ** (FIRST_OCTAVE + step / STEPS_AN_OCTAVE));
  return { steps, values: readSigned(read, rows * width) };
}

function readWeights(read: Reader): Weights {
  const [inner, outer] = [read.number(), read.number()];
  return { values: readSigned(read, inner * outer), steps: read.floats(outer), bias: read.floats(outer) };
}

function readLayer(read: Reader): Layer {
  const weights = readWeights(read);
  const width = weights.steps.length / 3;
  return { weights, gain: read.floats(width), bias: read.floats(width) };
}

function readSigned(read: Reader, count: number): Int8Array {
  return new Int8Array(read.bytes(count));
}
