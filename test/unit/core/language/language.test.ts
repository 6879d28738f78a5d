// Tags and trees on sentences that every version of the weights must get right, and on texts of any kind.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../../src/core/language/language';
import { NONE, type Words } from '../../../../src/core/language/words';
import { read } from '../../../../src/core/reading/reading';
import { syntax } from '../../../support/knowledge';

const wordsOf = (text: string): Words => analyse(read({ id: 't', text }), syntax).words;

function wordAt(words: Words, form: string): number {
  for (let i = 0; i < words.length; i++) if (words.form(i) === form) return i;
  throw new Error(`“${form}” is no word of the text.`);
}

/** Each told word: its tag, its relation, the form of its head ('' for the root). */
function reads(text: string, told: Record<string, string>): void {
  it(text, () => {
    const words = wordsOf(text);
    const found = Object.keys(told).map((form) => {
      const i = wordAt(words, form);
      return [form, `${words.tag(i)} ${words.relation(i)} ${words.form(words.head(i))}`.trim()];
    });
    assert.deepEqual(Object.fromEntries(found), told);
  });
}

describe('tags and trees', () => {
  reads('The council approved the new budget on Tuesday.', {
    council: 'NN nsubj approved',
    approved: 'VBD root',
    budget: 'NN obj approved',
    new: 'JJ amod budget',
    Tuesday: 'NNP obl approved',
  });
  reads('Three boats were seized by the police.', {
    boats: 'NNS nsubj:pass seized',
    were: 'VBD aux:pass seized',
    seized: 'VBN root',
    police: 'NN obl:agent seized',
  });
  reads("She hasn't met the minister.", { "n't": 'RB advmod met', has: 'VBZ aux met', met: 'VBN root' });
  reads('Brevik said that the ferry will sail on Monday.', {
    said: 'VBD root',
    sail: 'VB ccomp said',
    that: 'IN mark sail',
    will: 'MD aux sail',
  });
  reads('They want to leave the city.', { leave: 'VB xcomp want', city: 'NN obj leave' });
});

describe('any text', () => {
  it('has one root a sentence, and heads that stand in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 40 })), (text) =>
        soundTrees(wordsOf(text)),
      ),
      { numRuns: 150 },
    );
  });

  it('is read though it is empty or one sentence of ten thousand words', () => {
    assert.equal(wordsOf('').length, 0);
    const long = wordsOf('boat '.repeat(10_000));
    assert.equal(long.length, 10_000);
    soundTrees(long);
  });

  it('says the same twice, whatever was read between', () => {
    const text = 'The mayor, Ana Brevik, told reporters she would not resign.';
    const told = (): string[] => {
      const words = wordsOf(text);
      return Array.from({ length: words.length }, (_, i) => `${words.tag(i)} ${words.head(i)} ${words.relation(i)}`);
    };
    const first = told();
    wordsOf('Other words were read here: harbours, treaties, envoys.');
    assert.deepEqual(told(), first);
  });
});

function soundTrees(words: Words): void {
  for (let s = 0; s < words.prose.sentences.length; s++) {
    const { start, end } = words.of(s);
    let roots = 0;
    for (let i = start; i < end; i++) {
      const head = words.head(i);
      if (head === NONE) roots++;
      else assert.ok(start <= head && head < end && head !== i);
      assert.equal(words.relation(i) === 'root', head === NONE);
      assert.notEqual(words.tag(i), '');
      assert.notEqual(words.pos(i), '');
    }
    assert.equal(roots, start === end ? 0 : 1);
  }
}
