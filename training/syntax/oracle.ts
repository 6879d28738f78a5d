// What each action costs: how many arcs of the gold tree can no longer be reached after it (Goldberg and Nivre 2013).

import { LEFT, RIGHT, SHIFT, type ParserState } from '../../src/core/language/transitions';

/** A gold tree by positions of the state: head of each word, 0 for the root. */
export type GoldHeads = Int32Array;

/** Writes the cost of each action that is allowed; of others a very high one. */
export function costs(state: ParserState, gold: GoldHeads, out: Int32Array): void {
  out[SHIFT] = state.allows(SHIFT) ? shiftCost(state, gold) : IMPOSSIBLE;
  const [left, right] = [state.allows(LEFT), state.allows(RIGHT)];
  const lost = left || right ? dependentsAhead(state, gold) : 0;
  out[LEFT] = left ? lost + leftHeadCost(state, gold) : IMPOSSIBLE;
  out[RIGHT] = right ? lost + rightHeadCost(state, gold) : IMPOSSIBLE;
}

export const IMPOSSIBLE = 1 << 20;

/** Dependents of the stack's top that wait in the buffer. */
function dependentsAhead(state: ParserState, gold: GoldHeads): number {
  const top = state.top(0);
  let lost = 0;
  for (let k = state.next; k < state.end; k++) if (gold[k] === top) lost++;
  return lost;
}

function leftHeadCost(state: ParserState, gold: GoldHeads): number {
  const [head, second] = [gold[state.top(0)]!, state.top(1)];
  // The root can stay the root as long as nothing lies under it.
  if (head === 0) return state.size === 1 ? 1 : 0;
  return head === second || head > state.next ? 1 : 0;
}

function rightHeadCost(state: ParserState, gold: GoldHeads): number {
  return gold[state.top(0)]! >= state.next ? 1 : 0;
}

/** The head and the dependents of the next word that lie in the stack, out of reach once it lies there too. */
function shiftCost(state: ParserState, gold: GoldHeads): number {
  const next = state.next;
  let lost = gold[next] === 0 && state.size > 0 ? 1 : 0;
  for (let depth = 0; depth < state.size; depth++) {
    const word = state.top(depth);
    if (gold[word] === next) lost++;
    else if (depth > 0 && gold[next] === word) lost++;
  }
  return lost;
}
