import assert from 'node:assert/strict';
import { read } from '../../../src/core/reading/reading';
import { areSameWords, innermost, sentenceAt } from '../../../src/editor/place';

describe('the sentence at the cursor', () => {
  const text =
    'Port opens again\n\nMr. Venn met Dr. Ode at 5 p.m. in the U.S. Senate. “Why now?” Gen. Marr asked.  They left.\n\n' +
    'The fee that every ship pays for a night in the harbour of the old town\nrose by a third in a single year, the office said.\n';
  const { sentences } = read({ id: 'x', text });
  const at = (words: string, shift = 0): string | null => {
    const span = sentenceAt(text, sentences, text.indexOf(words) + shift);
    return span && text.slice(span.start, span.end);
  };

  it('is the one that the reader has, whatever stops stand in it', () => {
    const first = 'Mr. Venn met Dr. Ode at 5 p.m. in the U.S. Senate.';
    for (const words of ['Mr.', 'Venn', 'Dr.', 'Ode', 'p.m.', 'Senate']) assert.equal(at(words), first, words);
    for (const words of ['“Why', 'Marr', 'asked']) assert.equal(at(words), '“Why now?” Gen. Marr asked.', words);
    assert.equal(at('They'), 'They left.');
  });

  it('goes over line ends, and takes the blanks behind it', () => {
    const whole = text.slice(text.indexOf('The fee')).trim();
    for (const words of ['The fee', 'rose by']) assert.equal(at(words), whole);
    assert.equal(at('  They', 1), '“Why now?” Gen. Marr asked.');
    assert.equal(at('left.', 'left.'.length), 'They left.');
  });

  it('is none on an empty line', () => {
    assert.equal(at('\n\nMr.', 1), null);
    assert.equal(sentenceAt('', [], 0), null);
  });
});

describe('words and the notes on them', () => {
  const text = 'They said “240 boats were lost” off the coast.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('are the same but for blanks and marks at the ends', () => {
    assert.ok(areSameWords(text, span('240 boats were lost'), span('“240 boats were lost” ')));
    assert.ok(areSameWords(text, span('off the coast'), span('off the coast.')));
  });

  it('are others where a word more or less is meant, or none is shared', () => {
    assert.ok(!areSameWords(text, span('240 boats were lost'), span(text)));
    assert.ok(!areSameWords(text, span('boats'), span('240 boats')));
    assert.ok(!areSameWords(text, span('They'), span('said')));
    assert.ok(!areSameWords(text, { start: 29, end: 30 }, { start: 30, end: 31 }));
  });

  it('belong to the shortest note around the cursor', () => {
    const cursor = { start: text.indexOf('boats'), end: text.indexOf('boats') };
    assert.deepEqual(innermost([span(text), span('240 boats'), span('off')], cursor), span('240 boats'));
    assert.equal(innermost([span('off')], cursor), undefined);
  });
});
