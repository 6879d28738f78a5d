import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MARGIN } from '../../../../src/core/language/sentence';
import { LEFT, ParserState, RIGHT, SHIFT } from '../../../../src/core/language/transitions';

/** Takes allowed actions as the choices tell, and answers how many it took. */
function run(state: ParserState, length: number, choices: readonly number[]): number {
  state.start(length);
  let steps = 0;
  for (; !state.isDone; steps++) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((action) => state.allows(action));
    const action = allowed[(choices[steps % Math.max(1, choices.length)] ?? 0) % allowed.length]!;
    if (action === SHIFT) state.shift();
    else state.attach(action, 1);
  }
  return steps;
}

describe('transitions', () => {
  const state = new ParserState(60);

  it('end after two steps a word, in one tree without crossing arcs, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(fc.nat(5), { maxLength: 130 }), (length, choices) => {
        assert.equal(run(state, length, choices), 2 * length - 1);
        const heads = Array.from(state.head.subarray(MARGIN, MARGIN + length));
        assert.equal(heads.filter((head) => head === 0).length, 1);
        heads.forEach((head, k) => {
          if (head === 0) return;
          const [from, to] = [Math.min(head, k + MARGIN), Math.max(head, k + MARGIN)];
          for (let i = from + 1; i < to; i++) assert.ok(heads[i - MARGIN]! >= from && heads[i - MARGIN]! <= to);
        });
      }),
    );
  });

  it('know the outermost dependents', () => {
    state.start(4);
    state.shift();
    state.shift();
    state.attach(LEFT, 7);
    state.attach(LEFT, 9);
    assert.deepEqual([state.left[5], state.left2[5], state.leftCount[5]], [3, 4, 2]);
    assert.equal(state.relation[4], 7);
    state.shift();
    state.shift();
    state.attach(RIGHT, 3);
    assert.deepEqual([state.right[5], state.right2[5], state.rightCount[5]], [6, 0, 1]);
    assert.ok(state.isDone && state.head[5] === 0);
  });
});
