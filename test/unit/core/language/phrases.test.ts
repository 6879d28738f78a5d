// Noun phrases: [the phrase] with what belongs to its head; `=` apposition, `+` joined, `'s` possessor, after the arrow.

import assert from 'node:assert/strict';
import { analysisOfText } from '../../../support/analysed';

const PHRASES: readonly [sentence: string, expected: string][] = [
  ['[The old ferry] sank.', 'the old ferry'],
  ['Police found [three rusty guns] in Varnholm.', 'three rusty guns'],
  ['[Maria Keller] resigned.', 'maria keller'],
  ['[President Oduya] resigned.', 'president oduya'],
  ["[Kovac's sister] was hurt.", "kovac 's sister, 's kovac"],
  ['[His sister] was hurt.', "his sister, 's his"],
  ['[Oduya], the mayor of Varnholm, resigned.', 'oduya, = mayor'],
  ['[The mayor], Oduya, resigned.', 'the mayor, = oduya'],
  ['[Oduya] and Kovac resigned.', 'oduya, + kovac'],
  ['[Oduya], Kovac and Brandt resigned.', 'oduya, + kovac, + brandt'],
  ['[Oduya] or Kovac will resign.', 'oduya, + kovac, or'],
  ['[The mayor] of Varnholm resigned.', 'the mayor'],
  ['[The harbour budget] was approved.', 'the harbour budget'],
  ['[Two officials] briefed on the plan spoke.', 'two officials'],
  ['[A man] who fled has died.', 'a man'],
];

describe('noun phrases', () => {
  for (const [sentence, expected] of PHRASES)
    it(sentence, () => {
      const analysis = analysisOfText(sentence.replace(/[[\]]/g, ''));
      const { words } = analysis;
      const phrase = analysis.phraseAt(words.at(sentence.indexOf(']') - 2));
      assert.ok(phrase);
      const forms = Array.from({ length: phrase.end - phrase.start }, (_, k) => words.lower(phrase.start + k));
      const parts = [
        forms.join(' '),
        ...(phrase.possessor < 0 ? [] : [`'s ${words.lower(phrase.possessor)}`]),
        ...phrase.appositions.map(({ head: word }) => `= ${words.lower(word)}`),
        ...phrase.conjuncts.map((word) => `+ ${words.lower(word)}`),
        ...(phrase.either ? ['or'] : []),
      ];
      assert.equal(parts.join(', '), expected);
    });
});
