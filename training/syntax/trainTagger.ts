// Trains the tagger: greedy, each word by the tags that it gave the words before.

import { Landmarks, VERB, landmarkKinds } from '../../src/core/language/landmarks';
import { MARGIN, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { MOST_SECOND_FEATURES, readSecondLook } from '../../src/core/language/secondLook';
import { MOST_TAGGER_FEATURES, readContext, readWordFeatures } from '../../src/core/language/taggerFeatures';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { featureBuffer, type FeatureBuffer } from '../../src/core/language/weights';
import { randomFrom, shuffle } from '../corpus';
import type { Example, TagClasses } from './examples';
import { Learner, type Learnt } from './learner';

export const LONGEST_EXAMPLE = 300;

/** A sentence and, for the second look, its tags at the first by a tagger that had not learnt from it. */
export interface Lesson {
  readonly example: Example;
  readonly first?: Uint8Array;
}

export class TaggerCourse {
  private readonly view: SentenceView;
  private readonly own: FeatureBuffer = featureBuffer(MOST_TAGGER_FEATURES);
  private readonly all: FeatureBuffer = featureBuffer(MOST_TAGGER_FEATURES + MOST_SECOND_FEATURES);
  private readonly learner: Learner;
  private readonly kinds: Uint8Array;
  private readonly marks = new Landmarks(LONGEST_EXAMPLE);
  /** By word, what the tagger asks of it whatever stands around it. */
  private readonly known: Int32Array[] = [];

  constructor(
    private readonly facts: WordFacts,
    private readonly candidates: readonly Uint8Array[],
    classes: TagClasses,
    private readonly isSecond: boolean,
  ) {
    this.kinds = landmarkKinds(classes);
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
    this.learner = new Learner(classes.tags.length, 2);
  }

  train(examples: readonly Lesson[], rounds: number, seed: number): Learnt {
    const random = randomFrom(seed);
    const order = [...examples];
    for (let round = 0; round < rounds; round++) for (const example of shuffle(order, random)) this.learn(example);
    return this.learner.average();
  }

  private learn({ example: { forms, classes }, first }: Lesson): void {
    const { view, marks, kinds } = this;
    setSentence(view, forms);
    if (first) {
      view.tag.set(first, MARGIN);
      view.first.set(first, MARGIN);
      marks.find(view, kinds);
      view.tag.fill(0, MARGIN, MARGIN + forms.length);
    }
    let verb = 0;
    for (let k = 0; k < forms.length; k++) {
      const at = k + MARGIN;
      if (this.kinds[this.view.tag[at - 1]!] === VERB) verb = at - 1;
      const candidates = this.candidates[this.facts.habit[this.view.word[at]!]!]!;
      this.view.tag[at] = candidates.length === 1 ? candidates[0]! : this.learnWord(at, verb, candidates, classes[k]!);
    }
  }

  private learnWord(at: number, verb: number, candidates: Uint8Array, right: number): number {
    this.readFeatures(at, verb);
    return this.learner.learn(this.all, candidates, right);
  }

  private readFeatures(at: number, verb: number): void {
    const { all, own, view } = this;
    if (this.isSecond) readSecondLook(view, this.marks, at, verb, all);
    else readContext(view, at, verb, all);
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
