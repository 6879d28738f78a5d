// The class of an event comes from the verb with its subject and object, from the noun it carries and from the article's domain.

import assert from 'node:assert';
import { inDomain } from '../../../../src/core/events/domain';
import { classOfNoun, classOfVerb, isPhrasal } from '../../../../src/core/events/lexicon/classOf';
import { DOMAINS } from '../../../../src/core/events/lexicon/domains';
import { VERBS } from '../../../../src/core/events/lexicon/verbs';
import type { EventMention } from '../../../../src/core/events/mention';

const verb = (lemma: string, roles: Partial<Parameters<typeof classOfVerb>[0]> = {}) =>
  classOfVerb({ lemma, particle: '', subject: [], object: [], with: [], ...roles });

describe('classes of events', () => {
  it('tell a verb by what it takes', () => {
    assert.strictEqual(verb('strike', { object: ['deal'] }), 'agreement');
    assert.strictEqual(verb('strike', { subject: ['worker', 'GROUP'] }), 'protest');
    assert.strictEqual(verb('strike', { subject: ['earthquake'] }), 'disaster');
    assert.strictEqual(verb('find', { object: ['guilty'] }), 'legal');
    assert.strictEqual(verb('find', { object: ['purse'] }), null);
    assert.strictEqual(verb('fire', { object: ['PERSON'] }), 'appointment');
    assert.strictEqual(verb('fire', { object: ['shell'] }), 'conflict');
  });

  it('tell a verb with its particle', () => {
    assert.strictEqual(verb('step', { particle: 'down' }), 'appointment');
    assert.ok(isPhrasal('break', 'down'));
    assert.ok(!isPhrasal('break', 'slowly'));
  });

  it('tell nouns of events from other nouns', () => {
    assert.strictEqual(classOfNoun('earthquake'), 'disaster');
    assert.strictEqual(classOfNoun('table'), null);
  });

  it('list each lemma in one row', () => {
    for (const rows of [VERBS, DOMAINS]) {
      for (const row of Object.values(rows)) {
        const lemmas = row.trim().split(/\s+/);
        assert.deepStrictEqual(
          lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i && rows === VERBS),
          [],
        );
      }
    }
    const all = Object.values(VERBS).flatMap((row) => row.trim().split(/\s+/));
    assert.deepStrictEqual(
      all.filter((lemma, i) => all.indexOf(lemma) !== i),
      [],
    );
  });

  it('take the domain of the article for words of many senses', () => {
    const of = (kind: string, lemma: string) => ({ kind, lemma }) as EventMention;
    const match = [of('sport', 'goal'), of('sport', 'penalty'), of('sport', 'score'), of('appointment', 'replace')];
    assert.strictEqual(inDomain(match).at(-1)?.kind, 'sport');
    assert.strictEqual(inDomain(match.slice(2)).at(-1)?.kind, 'appointment');
  });
});
