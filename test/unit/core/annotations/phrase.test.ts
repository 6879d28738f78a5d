import assert from 'node:assert/strict';
import { phraseIn } from '../../../../src/core/annotations/phrase';

const found = (text: string, phrase: string): string[] =>
  phraseIn(text, phrase).map(({ start, end }) => text.slice(start, end));

describe('a phrase in a text', () => {
  it('is found wherever it stands as whole words', () => {
    const text = 'The new fee was not the New\r\n  Fee; “the new fee” it was.';
    assert.deepEqual(found(text, 'the new fee'), ['The new fee', 'the New\r\n  Fee', 'the new fee']);
    assert.deepEqual(found("Mara’s fee, Mara's fee", "mara's"), ['Mara’s', "Mara's"]);
    assert.deepEqual(found('at 5% and 15%, at 5%', '5%'), ['5%', '5%']);
  });

  it('is not found within a word, nor overlapping itself', () => {
    assert.deepEqual(found('coffee, fees, fee', 'fee'), ['fee']);
    assert.deepEqual(found('a b a b a', 'a b a'), ['a b a']);
  });

  it('has to have words', () => {
    for (const phrase of ['', '  ', '…', '“”']) assert.deepEqual(found('a … “” b', phrase), []);
  });

  it('stands at offsets of the text as it is', () => {
    const text = 'İstanbul\u00ad, e\u0301t\u00e9 fee';
    assert.deepEqual(phraseIn(text, 'fee'), [{ start: text.length - 3, end: text.length }]);
    assert.deepEqual(found(text, 'étÉ'), ['e\u0301t\u00e9']);
  });
});
