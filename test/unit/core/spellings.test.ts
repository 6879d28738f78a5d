// Words numbered by their characters where they stand.

import assert from 'node:assert/strict';
import { Spellings, hashOf } from '../../../src/core/spellings';

function entered(spellings: Spellings, text: string, start = 0, end = text.length): number {
  return spellings.enter(text, start, end, hashOf(text, start, end));
}

describe('spellings', () => {
  it('gives a word one number wherever it stands', () => {
    const spellings = new Spellings();
    const text = 'the ferry, the quay';
    assert.deepEqual([entered(spellings, text, 0, 3), entered(spellings, text, 4, 9)], [0, 1]);
    assert.deepEqual([entered(spellings, text, 11, 14), entered(spellings, 'ferry')], [0, 1]);
    assert.equal(spellings.size, 2);
  });

  it('tells words of the same hash apart', () => {
    const spellings = new Spellings();
    assert.equal(hashOf('Aa', 0, 2), hashOf('BB', 0, 2));
    assert.deepEqual([entered(spellings, 'Aa'), entered(spellings, 'BB'), entered(spellings, 'Aa')], [0, 1, 0]);
    assert.equal(spellings.find('C#', 0, 2, hashOf('C#', 0, 2)), -1);
  });

  it('keeps its numbers as it grows', () => {
    const spellings = new Spellings();
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    assert.deepEqual(
      words.map((word) => entered(spellings, word)),
      words.map((_, i) => i),
    );
    assert.ok(words.every((word, i) => spellings.find(word, 0, word.length, hashOf(word, 0, word.length)) === i));
  });
});
