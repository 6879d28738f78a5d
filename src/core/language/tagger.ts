// Parts of speech, greedily from left to right, by an averaged perceptron over joint classes of fine and universal tag.

import type { SyntaxModel } from './model';
import { MARGIN, type SentenceView } from './sentence';
import { MOST_TAGGER_FEATURES, readContext, readWordFeatures } from './taggerFeatures';
import { addScores, featureBuffer } from './weights';
import type { WordFacts } from './wordFacts';

/** Tags sentences of one model; remembers what the weights say of each word alone. */
export class Tagger {
  private readonly buffer = featureBuffer(MOST_TAGGER_FEATURES);
  private readonly width: number;
  private readonly scores: Int32Array;
  private known = new Int32Array(0);
  private isKnown = new Uint8Array(0);

  constructor(
    private readonly model: SyntaxModel,
    private readonly facts: WordFacts,
  ) {
    this.width = model.tagger.classes + 1;
    this.scores = new Int32Array(this.width);
  }

  /** Writes the class of each word into the sentence. */
  tag(sentence: SentenceView): void {
    const { scores, buffer, model } = this;
    for (let i = MARGIN; i < sentence.length + MARGIN; i++) {
      const word = sentence.word[i]!;
      const candidates = model.candidates[this.facts.habit[word]!] ?? model.candidates[0]!;
      if (candidates.length === 1) {
        sentence.tag[i] = candidates[0]!;
        continue;
      }
      this.learnWord(word);
      const base = word * this.width;
      for (let k = 0; k < scores.length; k++) scores[k] = this.known[base + k]!;
      readContext(sentence, i, buffer);
      addScores(model.tagger, buffer, scores, 0);
      sentence.tag[i] = best(scores, candidates);
    }
  }

  private learnWord(word: number): void {
    if (word >= this.isKnown.length) {
      const known = new Int32Array(Math.max(1024, 2 * word) * this.width);
      known.set(this.known);
      this.known = known;
      const isKnown = new Uint8Array(known.length / this.width);
      isKnown.set(this.isKnown);
      this.isKnown = isKnown;
    }
    if (this.isKnown[word] === 1) return;
    readWordFeatures(this.facts, word, this.buffer);
    addScores(this.model.tagger, this.buffer, this.known, word * this.width);
    this.isKnown[word] = 1;
  }
}

/** The candidate with the highest score. */
function best(scores: Int32Array, candidates: Uint8Array): number {
  let highest = candidates[0]!;
  for (let c = 1; c < candidates.length; c++) if (scores[candidates[c]!]! > scores[highest]!) highest = candidates[c]!;
  return highest;
}
