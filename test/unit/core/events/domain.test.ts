// What an article is about decides its words of many senses, and no others.

import assert from 'node:assert';
import { inDomain } from '../../../../src/core/events/domain';
import type { EventMention } from '../../../../src/core/events/mention';

const mention = (kind: string, lemma: string, nominal = false) => ({ kind, lemma, nominal }) as EventMention;
const kinds = (mentions: readonly EventMention[]): string[] => inDomain(mentions).map(({ kind }) => kind);
const match = [mention('sport', 'score'), mention('sport', 'equalise'), mention('sport', 'win')];

describe('the domain of an article', () => {
  it('gives a word of many senses its own', () =>
    assert.equal(kinds([...match, mention('conflict', 'shoot')]).at(-1), 'sport'));
  it('leaves a word of one sense alone', () =>
    assert.equal(kinds([...match, mention('appointment', 'resign')]).at(-1), 'appointment'));
  it('is none where too few tell it', () =>
    assert.deepEqual(kinds([mention('sport', 'win'), mention('conflict', 'shoot')]), ['sport', 'conflict']));
  it('keeps the nouns of a match out of other articles', () => {
    assert.deepEqual(kinds([mention('sport', 'goal', true), mention('meeting', 'meet')]), ['meeting']);
    assert.equal(kinds([...match, mention('sport', 'goal', true)]).length, 4);
  });
});
