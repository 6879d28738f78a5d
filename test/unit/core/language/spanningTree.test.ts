import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpanningTree } from '../../../../src/core/language/spanningTree';
import { randomFrom } from '../../../../training/corpus';

/** Scores by word, one for each head: the root, then every word; its own never wins. */
function randomScores(length: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  const scores = Float32Array.from({ length: length * (length + 1) }, () => 10 * random());
  for (let word = 0; word < length; word++) scores[word * (length + 1) + word + 1] = -Infinity;
  return scores;
}

function treeFor(scores: Float32Array, length: number): number[] {
  const tree = new SpanningTree(40);
  tree.find(scores, length);
  return [...tree.head.subarray(0, length)];
}

/** One root, everything under it, and no arc that crosses another. */
function isGood(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  const under = (word: number, above: number): boolean => {
    for (let at = word, steps = 0; steps <= heads.length; at = heads[at - 1]!, steps++) {
      if (at === above) return true;
      if (at === 0) return false;
    }
    return false;
  };
  return heads.every((head, k) => {
    if (!under(k + 1, 0)) return false;
    const [from, to] = [Math.min(head, k + 1), Math.max(head, k + 1)];
    return (
      head === 0 || Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i).every((word) => under(word, head))
    );
  });
}

const valueOf = (heads: readonly number[], scores: Float32Array): number =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0);

/** The best value of all good trees, each tried. */
function bestValue(scores: Float32Array, length: number): number {
  let best = -Infinity;
  const heads = new Array<number>(length).fill(0);
  const choose = (word: number): void => {
    if (word === length) {
      if (isGood(heads)) best = Math.max(best, valueOf(heads, scores));
      return;
    }
    for (let head = 0; head <= length; head++) {
      heads[word] = head;
      choose(word + 1);
    }
  };
  choose(0);
  return best;
}

describe('language: the best tree for given scores', () => {
  it('is the best of all that have one root and no crossing arcs', () => {
    for (const length of [1, 2, 3, 4, 5])
      for (let seed = 1; seed <= 30; seed++) {
        const scores = randomScores(length, 100 * length + seed);
        const found = treeFor(scores, length);
        assert.ok(isGood(found), found.join(' '));
        assert.ok(Math.abs(valueOf(found, scores) - bestValue(scores, length)) < 1e-4, `${length} words, ${seed}`);
      }
  });

  it('has one root and no crossing arcs, however long the sentence', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (length, seed) =>
        isGood(treeFor(randomScores(length, seed), length)),
      ),
    ));

  it('is that of the best heads where they make one', () => {
    // "They said she left": they and left hang on said, she on left.
    const heads = [2, 0, 4, 2];
    const scores = new Float32Array(4 * 5);
    heads.forEach((head, word) => (scores[word * 5 + head] = 1));
    assert.deepEqual(treeFor(scores, 4), heads);
  });

  it('breaks a circle at its weakest arc', () => {
    // Two words that want each other; the second would rather be the root.
    const scores = Float32Array.from([1, -Infinity, 5, 4, 5, -Infinity]);
    assert.deepEqual(treeFor(scores, 2), [2, 0]);
  });

  it('is none for no words', () => assert.deepEqual(treeFor(new Float32Array(0), 0), []));
});
