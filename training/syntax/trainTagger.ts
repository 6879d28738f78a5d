// Trains the tagger: greedy, each word by the tags that it gave the words before.

import { MARGIN, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { MOST_TAGGER_FEATURES, readContext, readWordFeatures } from '../../src/core/language/taggerFeatures';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { featureBuffer, type FeatureBuffer } from '../../src/core/language/weights';
import { randomFrom, shuffle } from '../corpus';
import type { Example } from './examples';
import { bestOf, Learner, type Learnt } from './learner';

export const LONGEST_EXAMPLE = 300;

export class TaggerCourse {
  private readonly view: SentenceView;
  private readonly own: FeatureBuffer = featureBuffer(MOST_TAGGER_FEATURES);
  private readonly all: FeatureBuffer = featureBuffer(2 * MOST_TAGGER_FEATURES);
  private readonly learner: Learner;
  /** By word, what the tagger asks of it whatever stands around it. */
  private readonly known: Int32Array[] = [];

  constructor(
    private readonly facts: WordFacts,
    private readonly candidates: readonly Uint8Array[],
    classes: number,
  ) {
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
    this.learner = new Learner(classes, 2);
  }

  train(examples: readonly Example[], rounds: number, seed: number): Learnt {
    const random = randomFrom(seed);
    const order = [...examples];
    for (let round = 0; round < rounds; round++) for (const example of shuffle(order, random)) this.learn(example);
    return this.learner.average();
  }

  private learn({ forms, classes }: Example): void {
    setSentence(this.view, forms);
    for (let k = 0; k < forms.length; k++) {
      const at = k + MARGIN;
      const candidates = this.candidates[this.facts.habit[this.view.word[at]!]!]!;
      this.view.tag[at] = candidates.length === 1 ? candidates[0]! : this.learnWord(at, candidates, classes[k]!);
    }
  }

  private learnWord(at: number, candidates: Uint8Array, right: number): number {
    this.readFeatures(at);
    const chosen = bestOf(this.learner.score(this.all, candidates), candidates);
    this.learner.tick();
    if (chosen !== right && candidates.includes(right)) this.learner.update(this.all, right, chosen);
    return chosen;
  }

  private readFeatures(at: number): void {
    const { all, own, view } = this;
    readContext(view, at, all);
    const word = view.word[at]!;
    let known = this.known[word];
    if (known === undefined) {
      readWordFeatures(this.facts, word, own);
      this.known[word] = known = own.list.slice(0, own.length);
    }
    all.list.set(known, all.length);
    all.length += known.length;
  }
}
