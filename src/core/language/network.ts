// Tags and trees of a sentence by a small neural network: word vectors, layers of simple recurrent units that read in both directions
// (Lei et al. 2018, with gates of straight lines), then a score for each head of each word (Dozat and Manning 2017, with one product a
// pair) and for each relation of the arcs that were chosen.

import { Kernel, type Matrix, type Norm, type Place } from './kernel';
import type { SyntaxModel, Weights } from './model';
import { SpanningTree } from './spanningTree';
import { TagRules } from './tagRules';
import { RELATIONS } from './tagset';
import { PLAIN, settingOf } from './wordFeatures';
import { WordVectors } from './wordVectors';

const ROOT = RELATIONS.indexOf('root');
/** Units of a layer have three numbers each: what comes, how far it goes, how much is told. */
const PARTS = 3;
/** Distances up to this one are told apart, then by halves of powers of two. */
const NEAR = 8;
export const DISTANCES = 16;

/** Probabilities are told apart in so many equal parts. */
export const SHARES = 32;
export const shareOf = (probability: number): number => Math.min(SHARES - 1, Math.floor(SHARES * probability));

/** What was found of a sentence; columns are valid up to its length, until the next one is read. */
export class Network {
  /** Classes of tags, see SyntaxModel. */
  readonly tag: Uint8Array;
  readonly relation: Uint8Array;
  /** How probable head and relation are together, 0 to 1. */
  readonly probability: Float32Array;
  private readonly rules: TagRules;
  private forms: readonly string[] = [];
  private setting = PLAIN;
  private readonly tree: SpanningTree;
  private readonly kernel = new Kernel();
  private readonly vectors: WordVectors;
  private readonly layers: readonly { readonly matrix: Matrix; readonly norm: Norm }[];
  private readonly matrices: Readonly<Record<(typeof MATRICES)[number], Matrix>>;
  private readonly at: Readonly<
    Record<'narrow' | 'quantised' | 'wide' | 'state' | 'other' | 'scores' | 'a' | 'b', Place>
  >;
  private readonly heads: Place;
  private readonly distances: Float32Array;

  /** `most`: how many words the longest sentence has. */
  constructor(
    private readonly model: SyntaxModel,
    most: number,
  ) {
    const { kernel } = this;
    const { word, state } = model.shape;
    [this.tag, this.relation, this.probability] = [new Uint8Array(most), new Uint8Array(most), new Float32Array(most)];
    this.rules = new TagRules(model.tags);
    this.tree = new SpanningTree(most);
    this.vectors = new WordVectors(model);
    const matrixOf = ({ values, steps, bias }: Weights): Matrix => kernel.matrix(values, steps, bias);
    this.layers = model.layers.map(({ weights, gain, bias }) => ({
      matrix: matrixOf(weights),
      norm: { width: state, gain: kernel.keep(gain), bias: kernel.keep(bias) },
    }));
    this.matrices = Object.fromEntries(MATRICES.map((name) => [name, matrixOf(model[name])])) as typeof this.matrices;
    const rows = most + 2;
    const room = (width: number): Place => kernel.reserve(4 * rows * width);
    this.at = {
      narrow: room(word),
      quantised: room(Math.max(word, state, this.matrices.tagger.outer)),
      wide: room(PARTS * state),
      state: room(state),
      other: room(state),
      scores: kernel.reserve(4 * most * (most + 1)),
      a: room(Math.max(state, this.matrices.tagger.outer)),
      b: room(state),
    };
    this.heads = kernel.reserve(4 * most);
    this.distances = distancesOf(most, model.distance);
  }

  /** Heads of the sentence read last: 0 for the root, k + 1 for word k. */
  get head(): Int32Array {
    return this.tree.head;
  }

  read(forms: readonly string[]): void {
    const { length } = forms;
    this.start(forms);
    for (let layer = 0; layer < this.layers.length; layer++) {
      this.readLayer(layer, length);
      if (layer + 1 === this.model.shape.tagLayer) this.chooseTags(length);
    }
    this.attach(length);
    this.nameRelations(length);
  }

  /** Word vectors between two empty rows. */
  private start(forms: readonly string[]): void {
    const { word } = this.model.shape;
    const rows = this.kernel.floats(this.at.narrow, (forms.length + 2) * word);
    const setting = settingOf(forms);
    [this.forms, this.setting] = [forms, setting];
    rows.fill(0, 0, word);
    rows.fill(0, (forms.length + 1) * word);
    forms.forEach((form, k) => this.vectors.write(form, setting, rows, (k + 1) * word));
  }

  /** States stand behind a row for the root. */
  private get states(): Place {
    return this.at.state + 4 * this.model.shape.state;
  }

  private readLayer(layer: number, length: number): void {
    const { kernel, at, states, matrices } = this;
    const { word, state } = this.model.shape;
    const { matrix, norm } = this.layers[layer]!;
    if (layer === 0) {
      const step = kernel.quantise(at.narrow, (length + 2) * word, at.quantised);
      kernel.affine(at.quantised, word, length, matrix, at.wide, step);
      kernel.affine(at.quantised + 2 * word, word, length, matrices.beside, states, step);
    } else {
      const step = kernel.quantise(states, length * state, at.quantised);
      kernel.affine(at.quantised, state, length, matrix, at.wide, step);
    }
    kernel.recur(at.wide, length, state, at.other);
    kernel.normalise(states, at.other, length, norm);
  }

  private chooseTags(length: number): void {
    const { kernel, at, states, matrices, tag } = this;
    const { state } = this.model.shape;
    const width = matrices.tagger.outer;
    kernel.affine(
      at.quantised,
      state,
      length,
      matrices.tagger,
      at.a,
      kernel.quantise(states, length * state, at.quantised),
    );
    const scores = kernel.floats(at.a, length * width);
    this.rules.leaveOut(this.forms, this.setting, scores, width);
    this.share(at.a, length, width, this.model.tags.length, tag);
    this.rules.findVerb(this.forms, this.setting, scores, width, tag);
    const step = kernel.quantise(at.a, length * width, at.quantised);
    kernel.affine(at.quantised, width, length, matrices.tagged, at.b, step);
    addTo(kernel.floats(states, length * state), kernel.floats(at.b, length * state));
  }

  private attach(length: number): void {
    const { kernel, at, matrices } = this;
    const { state } = this.model.shape;
    kernel.floats(at.state, state).set(this.model.root);
    const step = kernel.quantise(at.state, (length + 1) * state, at.quantised);
    kernel.affine(at.quantised + 2 * state, state, length, matrices.dependent, at.a, step);
    kernel.affine(at.quantised, state, length + 1, matrices.head, at.b, step);
    kernel.pair(at.a, length, at.b, length + 1, matrices.head.outer, at.scores);
    const scores = kernel.floats(at.scores, length * (length + 1));
    for (let k = 0; k < length; k++) this.weighDistances(scores, k, length);
    this.tree.find(scores, length);
    this.weighHeads(scores, length);
    kernel.affine(at.quantised + 2 * state, state, length, matrices.dependentRelation, at.a, step);
    kernel.affine(at.quantised, state, length + 1, matrices.headRelation, at.b, step);
  }

  private weighDistances(scores: Float32Array, word: number, length: number): void {
    const { distances } = this;
    const from = word * (length + 1);
    const middle = (distances.length - 1) / 2;
    for (let head = 0; head <= length; head++) scores[from + head]! += distances[middle + word + 1 - head]!;
    scores[from + word + 1] = -Infinity;
  }

  private nameRelations(length: number): void {
    const { kernel, at, matrices, relation, probability } = this;
    const { relation: inner } = this.model.shape;
    const width = matrices.relations.outer;
    kernel.integers(this.heads, length).set(this.head.subarray(0, length));
    kernel.meet(at.a, at.b, this.heads, length, inner, at.other);
    kernel.affine(
      at.quantised,
      inner,
      length,
      matrices.relations,
      at.wide,
      kernel.quantise(at.other, length * inner, at.quantised),
    );
    const scores = kernel.floats(at.wide, length * width);
    for (let k = 0; k < length; k++) if (this.head[k] !== 0) scores[k * width + ROOT] = -Infinity;
    this.share(at.wide, length, width, RELATIONS.length, relation);
    for (let k = 0; k < length; k++) {
      if (this.head[k] === 0) relation[k] = ROOT;
      else probability[k]! *= scores[k * width + relation[k]!]!;
    }
  }

  /** How probable the head of each word is among all. */
  private weighHeads(scores: Float32Array, length: number): void {
    for (let from = 0, word = 0; word < length; word++, from += length + 1) {
      const own = scores[from + this.head[word]!]!;
      for (let k = from; k <= from + length; k++) scores[k]! -= own;
    }
    this.kernel.exponentiate(this.at.scores, scores.length);
    for (let from = 0, word = 0; word < length; word++, from += length + 1) {
      let total = 0;
      for (let k = from; k <= from + length; k++) total += scores[k]!;
      this.probability[word] = 1 / total;
    }
  }

  /** Turns the first numbers of each row into shares of 1, the rest into nothing; `best`: the place of the largest. */
  private share(at: Place, rows: number, width: number, classes: number, best: Uint8Array): void {
    const scores = this.kernel.floats(at, rows * width);
    for (let row = 0, from = 0; row < rows; row++, from += width) {
      let most = 0;
      for (let k = 1; k < classes; k++) if (scores[from + k]! > scores[from + most]!) most = k;
      best[row] = most;
      const own = scores[from + most]!;
      for (let k = from; k < from + classes; k++) scores[k]! -= own;
      for (let k = from + classes; k < from + width; k++) scores[k] = -Infinity;
    }
    this.kernel.exponentiate(at, rows * width);
    for (let row = 0, from = 0; row < rows; row++, from += width) {
      let total = 0;
      for (let k = from; k < from + classes; k++) total += scores[k]!;
      for (let k = from; k < from + classes; k++) scores[k]! /= total;
    }
  }
}

const MATRICES = [
  'beside',
  'tagger',
  'tagged',
  'dependent',
  'head',
  'dependentRelation',
  'headRelation',
  'relations',
] as const;

/** What is added to the score of an arc, from the farthest head behind the word to the farthest before it. */
function distancesOf(most: number, weights: Float32Array): Float32Array {
  return Float32Array.from({ length: 2 * most + 1 }, (_, i) => {
    const distance = i - most;
    const far = Math.max(1, Math.abs(distance));
    const place = far < NEAR ? far : Math.min(DISTANCES - 1, NEAR + Math.floor(2 * Math.log2(far / NEAR)));
    return weights[(distance > 0 ? 0 : DISTANCES) + place]!;
  });
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += values[i]!;
}
