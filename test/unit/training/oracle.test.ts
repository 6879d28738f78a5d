// The oracle that teaches the parser: what costs nothing leads to the gold tree, and a mistake costs what it loses.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MARGIN } from '../../../src/core/language/sentence';
import { LEFT, ParserState, RIGHT, SHIFT } from '../../../src/core/language/transitions';
import { IMPOSSIBLE, costs } from '../../../training/syntax/oracle';
import { projectiveHeads } from '../../../training/syntax/projective';

const LONGEST = 30;
const state = new ParserState(LONGEST);

function goldOf(heads: readonly number[]): Int32Array {
  const gold = new Int32Array(LONGEST + 2 * MARGIN);
  heads.forEach((head, k) => (gold[k + MARGIN] = head < 0 ? 0 : head + MARGIN));
  return gold;
}

/** Heads of a tree: each word but one hangs on a word that was drawn before it in some order. */
const trees = fc.array(fc.nat(1000), { minLength: 1, maxLength: LONGEST }).map((draws) => {
  const order = draws.map((_, k) => k).sort((a, b) => draws[a]! - draws[b]! || a - b);
  const heads = draws.map(() => -1);
  order.forEach((word, i) => {
    if (i > 0) heads[word] = order[draws[word]! % i]!;
  });
  return heads;
});

function act(action: number): void {
  if (action === SHIFT) state.shift();
  else state.attach(action, 1);
}

function wrongHeads(gold: Int32Array, length: number): number {
  let wrong = 0;
  for (let i = MARGIN; i < MARGIN + length; i++) if (state.head[i] !== gold[i]) wrong++;
  return wrong;
}

describe('the dynamic oracle', () => {
  it('leads to the gold tree by actions that cost nothing', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const gold = goldOf([...projectiveHeads(Int32Array.from(tree))]);
        const cost = new Int32Array(3);
        state.start(tree.length);
        while (!state.isDone) {
          costs(state, gold, cost);
          const free = [SHIFT, LEFT, RIGHT].find((action) => cost[action] === 0);
          assert.notEqual(free, undefined);
          act(free!);
        }
        assert.equal(wrongHeads(gold, tree.length), 0);
      }),
    );
  });

  it('counts each arc that a mistake loses once', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat(2), { minLength: 1, maxLength: 60 }), (tree, choices) => {
        const gold = goldOf([...projectiveHeads(Int32Array.from(tree))]);
        const cost = new Int32Array(3);
        let [lost, step] = [0, 0];
        state.start(tree.length);
        while (!state.isDone) {
          costs(state, gold, cost);
          const action =
            cost[choices[step % choices.length]!]! < IMPOSSIBLE ? choices[step % choices.length]! : cheapest(cost);
          lost += cost[action]!;
          act(action);
          step++;
        }
        assert.equal(wrongHeads(gold, tree.length), lost);
      }),
    );
  });

  it('lifts the shorter of two arcs that cross', () => {
    assert.deepEqual([...projectiveHeads(Int32Array.of(-1, 3, 0, 0))], [-1, 0, 0, 0]);
    assert.deepEqual([...projectiveHeads(Int32Array.of(1, -1, 1))], [1, -1, 1]);
  });
});

function cheapest(cost: Int32Array): number {
  return [SHIFT, LEFT, RIGHT].reduce((best, action) => (cost[action]! < cost[best]! ? action : best));
}
