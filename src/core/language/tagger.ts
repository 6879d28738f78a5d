// Parts of speech, greedily from left to right in two looks, by averaged perceptrons over joint classes of fine and universal tag.

import { Landmarks, VERB, landmarkKinds } from './landmarks';
import type { SyntaxModel } from './model';
import { MOST_SECOND_FEATURES, readSecondLook } from './secondLook';
import { MARGIN, countBetween, type SentenceView } from './sentence';
import { MOST_TAGGER_FEATURES, readContext, readWordFeatures } from './taggerFeatures';
import { addScores, bestAmong, featureBuffer, type Weights } from './weights';
import type { WordFacts } from './wordFacts';

/** Tags sentences of one model. */
export class Tagger {
  private readonly kinds: Uint8Array;
  private readonly marks: Landmarks;
  private readonly buffer = featureBuffer(MOST_SECOND_FEATURES);
  private readonly scores: Int32Array;
  private readonly firstScores: WordScores;
  private readonly secondScores: WordScores;

  constructor(
    private readonly model: SyntaxModel,
    private readonly facts: WordFacts,
    most: number,
  ) {
    this.kinds = landmarkKinds(model);
    this.marks = new Landmarks(most);
    this.scores = new Int32Array(model.tags.length);
    this.firstScores = new WordScores(model.tagger, facts);
    this.secondScores = new WordScores(model.secondLook, facts);
  }

  /** Writes the class of each word into the sentence, and what is counted by it. `first`: tags in place of the first look. */
  tag(sentence: SentenceView, first?: Uint8Array): void {
    if (first) sentence.tag.set(first, MARGIN);
    else this.look(sentence, false);
    if (this.model.secondLook.entries.length > 0) {
      sentence.first.set(sentence.tag.subarray(0, sentence.length + 2 * MARGIN));
      this.marks.find(sentence, this.kinds);
      this.look(sentence, true);
    }
    countBetween(sentence, this.kinds);
  }

  private look(sentence: SentenceView, isSecond: boolean): void {
    const { candidates } = this.model;
    let verb = 0;
    for (let i = MARGIN; i < sentence.length + MARGIN; i++) {
      if (this.kinds[sentence.tag[i - 1]!] === VERB) verb = i - 1;
      const own = candidates[this.facts.habit[sentence.word[i]!]!] ?? candidates[0]!;
      sentence.tag[i] = own.length === 1 ? own[0]! : this.choose(sentence, i, verb, own, isSecond);
    }
  }

  private choose(sentence: SentenceView, i: number, verb: number, own: Uint8Array, isSecond: boolean): number {
    const { scores, buffer, model } = this;
    (isSecond ? this.secondScores : this.firstScores).copy(sentence.word[i]!, scores, own);
    if (isSecond) readSecondLook(sentence, this.marks, i, verb, buffer);
    else readContext(sentence, i, verb, buffer);
    addScores(isSecond ? model.secondLook : model.tagger, buffer, scores, own);
    return bestAmong(scores, own);
  }
}

/** Remembers what the weights say of each word alone. */
class WordScores {
  private readonly buffer = featureBuffer(MOST_TAGGER_FEATURES);
  private known = new Int32Array(0);
  private isKnown = new Uint8Array(0);
  private readonly all: Uint8Array;

  constructor(
    private readonly weights: Weights,
    private readonly facts: WordFacts,
  ) {
    this.all = Uint8Array.from({ length: weights.classes }, (_, k) => k);
  }

  copy(word: number, scores: Int32Array, candidates: Uint8Array): void {
    if (this.isKnown[word] !== 1) this.learn(word);
    const { known } = this;
    const at = word * this.weights.classes;
    for (let c = 0; c < candidates.length; c++) scores[candidates[c]!] = known[at + candidates[c]!]!;
  }

  private learn(word: number): void {
    const { classes } = this.weights;
    if (word >= this.isKnown.length) {
      const size = Math.max(1024, 2 * word);
      const [known, isKnown] = [new Int32Array(size * classes), new Uint8Array(size)];
      known.set(this.known);
      isKnown.set(this.isKnown);
      [this.known, this.isKnown] = [known, isKnown];
    }
    readWordFeatures(this.facts, word, this.buffer);
    addScores(this.weights, this.buffer, this.known.subarray(word * classes, (word + 1) * classes), this.all);
    this.isKnown[word] = 1;
  }
}
