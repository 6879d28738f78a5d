// The tree of a sentence, greedily in linear time: an averaged perceptron chooses the action, another names the relation.

import { choiceOf, type SyntaxModel } from './model';
import { MOST_PARSER_FEATURES, readActionFeatures } from './parserFeatures';
import { MOST_RELATION_FEATURES, readRelationFeatures } from './relationFeatures';
import { MARGIN, type SentenceView } from './sentence';
import { RELATIONS } from './tagset';
import { LEFT, ParserState, SHIFT } from './transitions';
import { addScores, featureBuffer } from './weights';

const ACTIONS = 3;
const ROOT = RELATIONS.indexOf('root');

export class Parser {
  readonly state: ParserState;
  /** How far the chosen action and relation of each word stood above the next, in steps of the weights. */
  readonly lead: Int32Array;
  private readonly facts = featureBuffer(Math.max(MOST_PARSER_FEATURES, MOST_RELATION_FEATURES));
  private readonly actions = new Int32Array(ACTIONS + 1);
  private readonly relations: Int32Array;

  constructor(
    private readonly model: SyntaxModel,
    most: number,
  ) {
    this.state = new ParserState(most);
    this.lead = new Int32Array(most + 2 * MARGIN);
    this.relations = new Int32Array(model.relations.classes + 1);
  }

  /** Leaves head and relation of each word in `state`; the one word without a head is the root. */
  parse(view: SentenceView): void {
    const { state } = this;
    state.start(view.length);
    while (!state.isDone) this.step(view);
    if (state.size === 1) state.relation[state.top(0)] = ROOT;
  }

  private step(view: SentenceView): void {
    const { state } = this;
    if (state.size === 0) return state.shift();
    const action = this.chooseAction(view);
    if (action === SHIFT) return state.shift();
    const dependent = state.top(0);
    state.attach(action, this.chooseRelation(view, action === LEFT ? state.next : state.top(1), dependent));
  }

  private chooseAction(view: SentenceView): number {
    const { state, actions, facts, model, lead } = this;
    actions.fill(0);
    readActionFeatures(view, state, facts);
    addScores(model.actions, facts, actions, 0);
    let chosen = -1;
    let next = -1;
    for (let k = 0; k < ACTIONS; k++) {
      if (!state.allows(k)) continue;
      if (chosen < 0 || actions[k]! > actions[chosen]!) {
        next = chosen;
        chosen = k;
      } else if (next < 0 || actions[k]! > actions[next]!) next = k;
    }
    const ahead = next < 0 ? 0x7fff : actions[chosen]! - actions[next]!;
    const about = chosen === SHIFT ? state.next : state.top(0);
    lead[about] = chosen === SHIFT ? ahead : Math.min(ahead, lead[about]!);
    return chosen;
  }

  private chooseRelation(view: SentenceView, head: number, dependent: number): number {
    const { relations, facts, model } = this;
    relations.fill(0);
    readRelationFeatures(view, this.state, head, dependent, facts);
    addScores(model.relations, facts, relations, 0);
    const choices = choiceOf(
      model.relationChoices,
      model.tags.length,
      view.tag[head]!,
      view.tag[dependent]!,
      head < dependent,
    );
    let best = choices[0]!;
    for (let c = 1; c < choices.length; c++) if (relations[choices[c]!]! > relations[best]!) best = choices[c]!;
    return best;
  }
}
