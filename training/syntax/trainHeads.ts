// Trains the search for heads by a dynamic oracle: from the second round on it mostly follows its own actions, right or wrong.

import { relationGuessed } from '../../src/core/language/headFinder';
import { landmarkKinds } from '../../src/core/language/landmarks';
import { MOST_PARSER_FEATURES, readActionFeatures } from '../../src/core/language/parserFeatures';
import { MARGIN, countBetween, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { ParserState, SHIFT } from '../../src/core/language/transitions';
import { featureBuffer } from '../../src/core/language/weights';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { randomFrom, shuffle } from '../corpus';
import type { TagClasses } from './examples';
import { Learner, type Learnt } from './learner';
import { IMPOSSIBLE, costs } from './oracle';
import type { Guessed } from './trainGuesses';
import { LONGEST_EXAMPLE } from './trainTagger';

const ACTIONS = 3;
const FOLLOW = 0.9;
const ALL_ACTIONS = Uint8Array.of(0, 1, 2);

export class HeadCourse {
  private readonly view: SentenceView;
  private readonly kinds: Uint8Array;
  private readonly state = new ParserState(LONGEST_EXAMPLE);
  private readonly gold = new Int32Array(LONGEST_EXAMPLE + 2 * MARGIN);
  private readonly costs = new Int32Array(ACTIONS);
  private readonly features = featureBuffer(MOST_PARSER_FEATURES);
  private readonly learner = new Learner(ACTIONS, 3);

  constructor(facts: WordFacts, classes: TagClasses) {
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
    this.kinds = landmarkKinds(classes);
  }

  train(sentences: readonly Guessed[], rounds: number, seed: number): Learnt {
    const random = randomFrom(seed);
    const order = [...sentences];
    for (let round = 0; round < rounds; round++)
      for (const sentence of shuffle(order, random)) this.learn(sentence, () => round > 0 && random() < FOLLOW);
    return this.learner.average();
  }

  private learn({ example, tags, guesses }: Guessed, follows: () => boolean): void {
    const { view, state, gold } = this;
    setSentence(view, example.forms);
    view.tag.set(tags, MARGIN);
    view.guess.set(guesses, MARGIN);
    countBetween(view, this.kinds);
    gold.fill(0);
    gold.set(example.heads, MARGIN);
    state.start(example.forms.length);
    while (!state.isDone) {
      const action = state.size === 0 ? SHIFT : this.learnAction(follows);
      if (action === SHIFT) state.shift();
      else state.attach(action, relationGuessed(view, state.top(0)));
    }
  }

  private learnAction(follows: () => boolean): number {
    const { state, learner, features } = this;
    costs(state, this.gold, this.costs);
    readActionFeatures(this.view, state, features);
    const scores = learner.score(features, ALL_ACTIONS);
    let [right, wrong] = [-1, -1];
    const least = Math.min(...this.costs);
    for (let k = 0; k < ACTIONS; k++) {
      if (this.costs[k] === IMPOSSIBLE) continue;
      if (this.costs[k] === least && (right < 0 || scores[k]! > scores[right]!)) right = k;
      if (this.costs[k] !== least && (wrong < 0 || scores[k]! > scores[wrong]!)) wrong = k;
    }
    if (wrong < 0) return right;
    learner.correct(features, right, wrong);
    return scores[right]! >= scores[wrong]! || !follows() ? right : wrong;
  }
}
