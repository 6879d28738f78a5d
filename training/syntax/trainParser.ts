// Trains the parser by a dynamic oracle: from the second round on it mostly follows its own actions, right or wrong.

import { choiceOf, type Choices } from '../../src/core/language/model';
import { MOST_PARSER_FEATURES, readActionFeatures } from '../../src/core/language/parserFeatures';
import { MOST_RELATION_FEATURES, readRelationFeatures } from '../../src/core/language/relationFeatures';
import { landmarkKinds } from '../../src/core/language/landmarks';
import { MARGIN, countBetween, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { RELATIONS } from '../../src/core/language/tagset';
import { LEFT, ParserState, SHIFT } from '../../src/core/language/transitions';
import { featureBuffer } from '../../src/core/language/weights';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { randomFrom, shuffle } from '../corpus';
import type { Example, TagClasses } from './examples';
import { bestOf, Learner, type Learnt } from './learner';
import { IMPOSSIBLE, costs } from './oracle';
import { LONGEST_EXAMPLE } from './trainTagger';

const ACTIONS = 3;
const FOLLOW = 0.9;
const ALL_ACTIONS = Uint8Array.of(0, 1, 2);

/** A sentence with the tags that a tagger gave it which had not learnt from it. */
export interface Tagged {
  readonly example: Example;
  readonly tags: Uint8Array;
  readonly guesses: Uint8Array;
}

export class ParserCourse {
  private readonly view: SentenceView;
  private readonly kinds: Uint8Array;
  private readonly state = new ParserState(LONGEST_EXAMPLE);
  private readonly gold = new Int32Array(LONGEST_EXAMPLE + 2 * MARGIN);
  private readonly costs = new Int32Array(ACTIONS);
  private readonly facts = featureBuffer(MOST_PARSER_FEATURES);
  private readonly ends = featureBuffer(MOST_RELATION_FEATURES);
  private readonly actions = new Learner(ACTIONS, 3);
  private readonly relations = new Learner(RELATIONS.length, 2);

  constructor(
    facts: WordFacts,
    private readonly choices: Choices,
    private readonly classes: TagClasses,
  ) {
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
    this.kinds = landmarkKinds(classes);
  }

  train(examples: readonly Tagged[], rounds: number, seed: number): { actions: Learnt; relations: Learnt } {
    const random = randomFrom(seed);
    const order = examples.filter(({ example }) => example.forms.length <= LONGEST_EXAMPLE);
    for (let round = 0; round < rounds; round++) {
      for (const example of shuffle(order, random)) this.learn(example, () => round > 0 && random() < FOLLOW);
    }
    return { actions: this.actions.average(), relations: this.relations.average() };
  }

  private learn({ example, tags, guesses }: Tagged, follows: () => boolean): void {
    const { view, state, gold } = this;
    setSentence(view, example.forms);
    view.tag.set(tags, MARGIN);
    countBetween(view, this.kinds);
    view.guess.set(guesses, MARGIN);
    gold.fill(0);
    gold.set(example.heads, MARGIN);
    state.start(example.forms.length);
    while (!state.isDone) {
      if (state.size === 0) state.shift();
      else this.take(this.learnAction(follows), example);
    }
  }

  private learnAction(follows: () => boolean): number {
    const { state, actions } = this;
    readActionFeatures(this.view, state, this.facts);
    costs(state, this.gold, this.costs);
    const scores = actions.score(this.facts, ALL_ACTIONS);
    let [said, right] = [-1, -1];
    const least = Math.min(...this.costs);
    for (let k = 0; k < ACTIONS; k++) {
      if (this.costs[k] === IMPOSSIBLE) continue;
      if (said < 0 || scores[k]! > scores[said]!) said = k;
      if (this.costs[k] === least && (right < 0 || scores[k]! > scores[right]!)) right = k;
    }
    actions.tick();
    if (said !== right) actions.update(this.facts, right, said);
    return said === right || follows() ? said : right;
  }

  private take(action: number, example: Example): void {
    const { state, gold } = this;
    if (action === SHIFT) return state.shift();
    const dependent = state.top(0);
    const head = action === LEFT ? state.next : state.top(1);
    state.attach(
      action,
      this.nameRelation(head, dependent, gold[dependent] === head ? example.relations[dependent - MARGIN]! : 0),
    );
  }

  /** `right`: 0 where the arc is wrong and teaches nothing. */
  private nameRelation(head: number, dependent: number, right: number): number {
    const { relations, ends } = this;
    const { tag } = this.view;
    const choices = choiceOf(this.choices, this.classes.tags.length, tag[head]!, tag[dependent]!, head < dependent);
    readRelationFeatures(this.view, this.state, head, dependent, ends);
    const said = bestOf(relations.score(ends, choices), choices);
    if (right === 0) return said;
    relations.tick();
    if (said !== right && choices.includes(right)) relations.update(ends, right, said);
    return said;
  }
}
