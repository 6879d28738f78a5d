// The tree of a sentence, greedily in linear time: an averaged perceptron chooses the action, another names the relation.

import { choiceOf, type SyntaxModel } from './model';
import { MOST_PARSER_FEATURES, readActionFeatures } from './parserFeatures';
import { MOST_RELATION_FEATURES, readRelationFeatures } from './relationFeatures';
import { MARGIN, type SentenceView } from './sentence';
import { RELATIONS } from './tagset';
import { LEFT, ParserState, RIGHT, SHIFT } from './transitions';
import { addScores, bestAmong, featureBuffer, sumPairs } from './weights';

const ACTIONS = 3;
const ROOT = RELATIONS.indexOf('root');

export class Parser {
  readonly state: ParserState;
  /** How far the actions about each word, and its relation, stood above the next best: see `bucketOf`. */
  private readonly lead: Int32Array;
  private readonly relationLead: Int32Array;
  private readonly facts = featureBuffer(Math.max(MOST_PARSER_FEATURES, MOST_RELATION_FEATURES));
  private readonly actions = new Int32Array(ACTIONS);
  private readonly relations: Int32Array;

  constructor(
    private readonly model: SyntaxModel,
    most: number,
  ) {
    this.state = new ParserState(most);
    this.lead = new Int32Array(most + 2 * MARGIN);
    this.relationLead = new Int32Array(most + 2 * MARGIN);
    this.relations = new Int32Array(Math.max(model.relations.classes, RELATIONS.length));
  }

  /** Leaves head and relation of each word in `state`; the one word without a head is the root. */
  parse(view: SentenceView): void {
    const { state, lead, relationLead } = this;
    state.start(view.length);
    lead.fill(CERTAIN, 0, view.length + 2 * MARGIN);
    relationLead.fill(CERTAIN, 0, view.length + 2 * MARGIN);
    while (!state.isDone) this.step(view);
    if (state.size === 1) state.relation[state.top(0)] = ROOT;
  }

  /** How sure head and relation of a word are, as a place in `SyntaxModel.sureness`. */
  doubt(word: number): number {
    return bucketOf(this.lead[word]!) * BUCKETS + bucketOf(this.relationLead[word]!);
  }

  private step(view: SentenceView): void {
    const { state } = this;
    if (state.size === 0) return state.shift();
    const action = state.next === state.end ? RIGHT : this.chooseAction(view);
    if (action === SHIFT) return state.shift();
    const dependent = state.top(0);
    state.attach(action, this.chooseRelation(view, action === LEFT ? state.next : state.top(1), dependent));
  }

  /** The buffer is not empty and the stack neither, so that only RIGHT can be forbidden. */
  private chooseAction(view: SentenceView): number {
    const { state, actions, facts, model, lead } = this;
    readActionFeatures(view, state, facts);
    const sum = sumPairs(model.actions, facts);
    actions[RIGHT] = (sum << 16) >> 16;
    actions[LEFT] = (sum - actions[RIGHT]!) >> 16;
    let chosen = actions[LEFT]! > 0 ? LEFT : SHIFT;
    let next = SHIFT + LEFT - chosen;
    if (state.size > 1 && actions[RIGHT]! > actions[next]!) {
      const isBest = actions[RIGHT]! > actions[chosen]!;
      next = isBest ? chosen : RIGHT;
      if (isBest) chosen = RIGHT;
    }
    const ahead = actions[chosen]! - actions[next]!;
    const top = state.top(0);
    lead[top] = Math.min(lead[top]!, ahead);
    if (chosen === SHIFT) lead[state.next] = ahead;
    return chosen;
  }

  private chooseRelation(view: SentenceView, head: number, dependent: number): number {
    const { relations, facts, model } = this;
    const { relationChoices, tags } = model;
    const choices = choiceOf(relationChoices, tags.length, view.tag[head]!, view.tag[dependent]!, head < dependent);
    if (choices.length === 1) return choices[0]!;
    relations.fill(0);
    readRelationFeatures(view, this.state, head, dependent, facts);
    addScores(model.relations, facts, relations, 0);
    const best = bestAmong(relations, choices);
    let next = -CERTAIN;
    for (let c = 0; c < choices.length; c++) if (choices[c] !== best) next = Math.max(next, relations[choices[c]!]!);
    this.relationLead[dependent] = relations[best]! - next;
    return best;
  }
}

/** Where nothing was to be decided. */
const CERTAIN = 0x7fff;
export const BUCKETS = 8;

/** Leads by powers of two: 0 to 7 steps of the weights, 8 to 15, 16 to 31 … */
function bucketOf(lead: number): number {
  return Math.min(BUCKETS - 1, 32 - Math.clz32(Math.max(0, lead) >> 3));
}
