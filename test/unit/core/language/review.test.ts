import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_CANDIDATES, candidateList, findCandidates } from '../../../../src/core/language/reviewCandidates';
import { isDoubted } from '../../../../src/core/language/reviewer';
import { ReviewedTree } from '../../../../src/core/language/reviewedTree';
import { MARGIN } from '../../../../src/core/language/sentence';

const at = (word: number): number => word + MARGIN - 1;

/** Heads of the words from the first on, 0 for the root; each word's relation is its own number. */
function treeOf(heads: readonly number[]): ReviewedTree {
  const tree = new ReviewedTree(heads.length);
  const [head, relation] = [new Int32Array(heads.length + 2 * MARGIN), new Uint8Array(heads.length + 2 * MARGIN)];
  heads.forEach((above, k) => (head[k + MARGIN] = above === 0 ? 0 : at(above)));
  heads.forEach((_, k) => (relation[k + MARGIN] = k + 1));
  tree.start({ head, relation }, heads.length);
  return tree;
}

function childrenOf(tree: ReviewedTree, word: number): number[] {
  const children = [];
  for (let child = tree.firstChild[at(word)]!; child > 0; child = tree.nextSibling[child]!)
    children.push(child - MARGIN + 1);
  return children;
}

function candidatesOf(tree: ReviewedTree, word: number, length: number, mark = 0): number[] {
  const list = candidateList();
  findCandidates(tree, at(word), length, (place) => place === at(mark), list);
  return [...list.head.subarray(0, list.length)].map((head) => head - MARGIN + 1);
}

describe('a tree under review', () => {
  // "They said | she left | the town": said 2, left 4, town 6.
  const heads = [2, 0, 4, 2, 6, 4];

  it('knows what hangs on each word, and how far it reaches', () => {
    const tree = treeOf(heads);
    assert.deepEqual([childrenOf(tree, 2), childrenOf(tree, 4), childrenOf(tree, 6)], [[1, 4], [3, 6], [5]]);
    assert.deepEqual([tree.from[at(4)], tree.to[at(4)]], [at(3), at(6)]);
    assert.deepEqual([tree.from[at(2)], tree.to[at(2)]], [at(1), at(6)]);
  });

  it('keeps to it when an arc is changed', () => {
    const tree = treeOf(heads);
    tree.hang(at(6), at(2), 9);
    assert.deepEqual([childrenOf(tree, 2), childrenOf(tree, 4)], [[1, 4, 6], [3]]);
    assert.deepEqual([tree.from[at(4)], tree.to[at(4)]], [at(3), at(4)]);
    assert.equal(tree.relation[at(6)], 9);
  });

  it('tells what hangs on what', () => {
    const tree = treeOf(heads);
    assert.ok(tree.isUnder(at(5), at(4)) && tree.isUnder(at(4), at(4)));
    assert.ok(!tree.isUnder(at(1), at(4)) && !tree.isUnder(at(2), at(4)));
  });
});

describe('candidates for a head', () => {
  it('begin with the head it has, then those above and on both edges beside', () => {
    const tree = treeOf([2, 0, 4, 2, 6, 4]);
    assert.deepEqual(candidatesOf(tree, 6, 6), [4, 2]);
    assert.deepEqual(candidatesOf(tree, 3, 6), [4, 2]);
    assert.deepEqual(candidatesOf(tree, 5, 6), [6, 4, 2]);
    // "He went | home | tired": the third may hang on either neighbour.
    assert.deepEqual(candidatesOf(treeOf([2, 0, 4, 2, 4]), 3, 5), [4, 2]);
    assert.deepEqual(candidatesOf(treeOf([2, 0, 2, 2]), 4, 4), [2, 3]);
  });

  it('leave marks out, unless a mark is the head', () => {
    const tree = treeOf([2, 0, 4, 2, 6, 4]);
    assert.deepEqual(candidatesOf(treeOf([2, 0, 2, 2]), 4, 4, 3), [2]);
    assert.deepEqual(candidatesOf(tree, 3, 6, 4), [4, 2]);
  });

  it('never hang on the word, are few and never twice the same, so that no choice closes a circle', () => {
    const anyTree = fc.array(fc.nat(), { minLength: 2, maxLength: 40 }).map((seeds) => {
      // Each word hangs on one of those before it, in an order of its own.
      const order = seeds.map((_, k) => k).sort((a, b) => seeds[a]! - seeds[b]! || a - b);
      const heads = new Array<number>(seeds.length).fill(0);
      order.forEach((word, k) => (heads[word] = k === 0 ? 0 : order[seeds[word]! % k]! + 1));
      return heads;
    });
    fc.assert(
      fc.property(anyTree, (heads) => {
        const tree = treeOf(heads);
        heads.forEach((head, k) => {
          if (head === 0) return;
          const found = candidatesOf(tree, k + 1, heads.length);
          assert.equal(found[0], head);
          assert.ok(found.length <= MOST_CANDIDATES && new Set(found).size === found.length);
          for (const other of found) assert.ok(!tree.isUnder(at(other), at(k + 1)));
        });
      }),
    );
  });
});

describe('what is looked at again', () => {
  it('is what stood near the next best, by head or by relation', () => {
    assert.ok(isDoubted((3 << 3) | 7) && isDoubted((7 << 3) | 4));
    assert.ok(!isDoubted((4 << 3) | 5) && !isDoubted((7 << 3) | 7));
  });
});
