// Which word hangs on which, greedily in linear time: an averaged perceptron chooses the actions.

import { MOST_PARSER_FEATURES, readAheadFeatures, readMeetingFeatures, readStackFeatures } from './parserFeatures';
import { MARGIN, type SentenceView } from './sentence';
import { LEFT, ParserState, RIGHT, SHIFT } from './transitions';
import { featureBuffer, sumPairs, type PairedWeights } from './weights';

const ACTIONS = 3;

export class HeadFinder {
  readonly state: ParserState;
  /** By word, how far the actions about it stood above the next best at the closest, in steps of the weights. */
  readonly lead: Int32Array;
  private readonly facts = featureBuffer(MOST_PARSER_FEATURES);
  private readonly actions = new Int32Array(ACTIONS);
  /** By word, what its place in the stack says of the actions, once it has been asked. */
  private readonly stackSum: Int32Array;
  private readonly isStackKnown: Uint8Array;
  /** The same of the words ahead, and the next of them when it was asked. */
  private aheadSum = 0;
  private aheadOf = 0;

  constructor(
    private readonly weights: PairedWeights,
    most: number,
  ) {
    this.state = new ParserState(most);
    this.lead = new Int32Array(most + 2 * MARGIN);
    this.stackSum = new Int32Array(most + 2 * MARGIN);
    this.isStackKnown = new Uint8Array(most + 2 * MARGIN);
  }

  /** Leaves the head of each word in `state`; the one word without a head is the root. */
  find(view: SentenceView): void {
    const { state, lead } = this;
    state.start(view.length);
    lead.fill(CERTAIN, 0, view.length + 2 * MARGIN);
    this.isStackKnown.fill(0, 0, view.length + 2 * MARGIN);
    this.aheadOf = 0;
    while (!state.isDone) this.step(view);
  }

  private step(view: SentenceView): void {
    const { state } = this;
    if (state.size === 0) return state.shift();
    const action = state.next === state.end ? RIGHT : this.chooseAction(view);
    if (action === SHIFT) state.shift();
    else state.attach(action, relationGuessed(view, state.top(0)));
  }

  /** The buffer is not empty and the stack neither, so that only RIGHT can be forbidden. */
  private chooseAction(view: SentenceView): number {
    const { state, actions, lead } = this;
    const sum = this.sumOf(view);
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

  /** What all facts say of the actions; those that stay as they are for some steps are asked for once. */
  private sumOf(view: SentenceView): number {
    const { state, weights, facts, stackSum, isStackKnown } = this;
    const top = state.top(0);
    if (isStackKnown[top] === 0) {
      facts.length = 0;
      readStackFeatures(view, state, facts);
      stackSum[top] = sumPairs(weights, facts);
      isStackKnown[top] = 1;
    }
    if (this.aheadOf !== state.next) {
      facts.length = 0;
      readAheadFeatures(view, state, facts);
      this.aheadSum = sumPairs(weights, facts);
      this.aheadOf = state.next;
    }
    facts.length = 0;
    readMeetingFeatures(view, state, facts);
    return (stackSum[top]! + this.aheadSum + sumPairs(weights, facts)) | 0;
  }
}

/** While heads are sought, a word's relation is the one guessed before. */
export const relationGuessed = (view: SentenceView, word: number): number => view.guess[word]! >> 1;

/** The lead of a word about which nothing was to be decided. */
const CERTAIN = 0x7fff;
