// Runs of likely lines that stand apart on a page: kept where they are near or weigh much, another story where they do not.

import assert from 'node:assert/strict';
import { articleIn, coreIn, doubtful } from '../../../../../src/core/reading/pages/islands';

const many = (count: number, odd: number): number[] => new Array<number>(count).fill(odd);
const MENU = many(4, -5);
const BODY = many(8, 4);
const kept = (article: readonly boolean[]): number[] => article.flatMap((isKept, i) => (isKept ? [i] : []));

describe('reading: islands of a page', () => {
  it('drops a few likely lines far below the article', () => {
    const odds = [...MENU, ...BODY, ...many(12, -3), ...many(2, 4)];
    assert.deepEqual(kept(articleIn(odds)), [4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('keeps the same lines where only a box parts them from the article', () => {
    const odds = [...MENU, ...BODY, ...many(5, -3), ...many(2, 4)];
    assert.deepEqual(kept(articleIn(odds)).slice(-2), [17, 18]);
  });

  it('keeps lines far below that weigh as much as those above', () => {
    const odds = [...MENU, ...BODY, ...many(12, -3), ...many(6, 4)];
    assert.equal(kept(articleIn(odds)).length, 14);
  });

  it('asks where the text begins of the larger part', () => {
    const odds = [...many(1, 3), ...many(5, -3), ...BODY];
    assert.deepEqual(kept(coreIn(odds))[0], 6);
    assert.deepEqual(kept(articleIn(odds))[0], 0);
  });

  it('doubts lines that the model is not sure of, and no others', () => {
    const odds = [...BODY, 0.5, ...BODY];
    assert.deepEqual(kept(doubtful(articleIn(odds), odds)), [8]);
  });

  it('doubts a likely line between two that are doubted, and not a very likely one', () => {
    const odds = [...BODY, 0.5, 2, 0.5, 3, 0.5, ...BODY];
    assert.deepEqual(kept(doubtful(articleIn(odds), odds)), [8, 9, 10, 12]);
  });

  it('doubts a small part below a box, and not a large one', () => {
    const [small, large] = [1, 6].map((count) => [...BODY, ...many(5, -3), ...many(count, 4)]);
    assert.ok(doubtful(articleIn(small!), small!)[13]);
    assert.ok(!doubtful(articleIn(large!), large!)[13]);
  });

  it('finds no article where no line is likely', () => assert.deepEqual(kept(articleIn(MENU)), []));
});
