import assert from 'node:assert/strict';
import { Outline } from '../../../../src/core/language/outline';
import { guessOf } from '../../../../src/core/language/guesses';
import { MARGIN, sentenceView, setSentence, type SentenceView } from '../../../../src/core/language/sentence';
import { WordFacts } from '../../../../src/core/language/wordFacts';

const facts = new WordFacts({ words: new Map(), finite: new Uint8Array(1) });

/** A sentence whose words were guessed to have these relations. */
function viewOf(relations: readonly number[]): SentenceView {
  const view = sentenceView(facts, 20);
  setSentence(
    view,
    relations.map((relation) => `w${relation}`),
  );
  relations.forEach((relation, k) => (view.guess[k + MARGIN] = guessOf(relation, false)));
  return view;
}

describe('the outline of a tree', () => {
  // The third word holds the others but the last, which hangs on the fifth.
  const heads = [3, 3, 0, 3, 3, 5].map((head) => (head === 0 ? 0 : head + MARGIN - 1));
  const outline = new Outline(20);
  outline.start(viewOf([1, 2, 3, 4, 5, 6]), Int32Array.from([0, 0, 0, ...heads, 0, 0, 0]));
  const at = (word: number): number => word + MARGIN - 1;

  it('knows the outermost dependents on each side', () => {
    assert.deepEqual([outline.left[at(3)], outline.left2[at(3)]], [at(1), at(2)]);
    assert.deepEqual([outline.right[at(3)], outline.right2[at(3)]], [at(5), at(4)]);
    assert.deepEqual([outline.left[at(5)], outline.right[at(5)]], [0, at(6)]);
  });

  it('knows who stands beside a word under the same head', () => {
    assert.deepEqual([outline.nearer[at(1)], outline.farther[at(1)]], [at(2), 0]);
    assert.deepEqual([outline.nearer[at(2)], outline.farther[at(2)]], [0, at(1)]);
    assert.deepEqual([outline.nearer[at(5)], outline.farther[at(5)]], [at(4), 0]);
    assert.deepEqual([outline.nearer[at(4)], outline.farther[at(4)]], [0, at(5)]);
  });

  it('starts from the relations that were guessed', () => {
    assert.equal(outline.relation[at(4)], 4);
    assert.deepEqual([outline.leftSet[at(3)], outline.rightSet[at(3)]], [(1 << 1) | (1 << 2), (1 << 4) | (1 << 5)]);
  });
});
