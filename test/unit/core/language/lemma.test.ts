// From a form to its lemma and back.

import assert from 'node:assert/strict';
import { VERBS } from '../../../../src/core/events/lexicon/verbs';
import { inflect, lemmaOf } from '../../../../src/core/language/lemma';
import { TAGS, type Tag } from '../../../../src/core/language/tagset';

const FORMS: readonly [lemma: string, third: string, past: string, participle: string, gerund: string][] = [
  ['meet', 'meets', 'met', 'met', 'meeting'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['ban', 'bans', 'banned', 'banned', 'banning'],
  ['refer', 'refers', 'referred', 'referred', 'referring'],
  ['flee', 'flees', 'fled', 'fled', 'fleeing'],
  ['carry', 'carries', 'carried', 'carried', 'carrying'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
  ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['vote', 'votes', 'voted', 'voted', 'voting'],
  ['plot', 'plots', 'plotted', 'plotted', 'plotting'],
  ['free', 'frees', 'freed', 'freed', 'freeing'],
  ['push', 'pushes', 'pushed', 'pushed', 'pushing'],
];
const PLURALS = ['city', 'child', 'bus', 'hero', 'photo', 'wife', 'analysis', 'day', 'church', 'box', 'referendum'];
const LEMMAS: readonly [form: string, tag: Tag, lemma: string][] = [
  ["n't", 'RB', 'not'],
  ['was', 'VBD', 'be'],
  ['Found', 'VBN', 'find'],
  ['saw', 'VBD', 'see'],
  ['saw', 'NN', 'saw'],
  ['met', 'NNP', 'met'],
  ['Nations', 'NNPS', 'Nation'],
  ['Varnholm', 'NNP', 'Varnholm'],
  ['larger', 'JJR', 'large'],
  ['happiest', 'JJS', 'happy'],
  ['worse', 'JJR', 'bad'],
  ['meeting', 'NN', 'meeting'],
  ['meeting', 'VBG', 'meet'],
  ['FLED', 'VBD', 'flee'],
];

describe('lemmas', () => {
  for (const [lemma, ...forms] of FORMS)
    it(`inflects ${lemma} and finds it again`, () => {
      const tags = ['VBZ', 'VBD', 'VBN', 'VBG'] as const;
      assert.deepEqual(
        tags.map((tag) => inflect(lemma, tag)),
        forms,
      );
      assert.deepEqual(
        forms.map((form, k) => lemmaOf(form, tags[k] ?? '')),
        forms.map(() => lemma),
      );
    });

  it('finds every verb that tells an event by each of its forms', () => {
    const verbs = Object.values(VERBS).flatMap((row) => row.split(' '));
    const lost = verbs.filter((verb) =>
      (['VBD', 'VBN', 'VBG'] as const).some((tag) => lemmaOf(inflect(verb, tag), tag) !== verb),
    );
    // Of these another verb has the same stem, or none has it.
    assert.deepEqual(lost, ['reconvene', 'premiere']);
  });

  for (const noun of PLURALS)
    it(`finds ${noun} in its plural`, () => assert.equal(lemmaOf(inflect(noun, 'NNS'), 'NNS'), noun));

  for (const [form, tag, lemma] of LEMMAS)
    it(`reads ${form}, ${tag} as ${lemma}`, () => assert.equal(lemmaOf(form, tag), lemma));

  it('answers any text and any tag', () => {
    for (const tag of TAGS)
      for (const form of ['', 's', 'ed', 'ing', '’', '🙂', 'ss', 'es', 'constructor', '__proto__'])
        assert.equal(typeof lemmaOf(form, tag) + typeof inflect(form, tag), 'stringstring');
  });
});
