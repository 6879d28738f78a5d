import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import { isBorneOut } from '../../../../src/core/comparison/borneOut';
import { listedOnly } from '../../../../src/core/comparison/comparison';
import { describeEvent } from '../../../../src/core/comparison/event-summary';
import { happeningsOf } from '../../../../src/core/comparison/happenings';
import { mentionsOf } from '../../../../src/core/comparison/mentions';
import { joinPeople } from '../../../../src/core/comparison/people';
import { Stories } from '../../../../src/core/comparison/stories';
import type { Comparison, SharedEvent } from '../../../../src/core/comparison/types';
import { knowledge } from '../../../support/knowledge';

const source = (id: string, text: string) => ({
  article: annotate({ id, text, published: '2031-03-05' }, knowledge),
  text,
});

/** Whether the mention at a word of the second text is shown beside the one at a word of the first. */
function isShown([text, word]: [string, string], [other, otherWord]: [string, string]): boolean {
  const sources = [source('a', text), source('b', other)] as const;
  const people = joinPeople([...sources], []);
  const [listed, mention] = sources.map((one, i) =>
    mentionsOf(one, people).find(({ trigger }) => one.text.slice(trigger.start, trigger.end) === [word, otherWord][i]),
  );
  assert.ok(listed && mention, 'both words tell an event');
  return isBorneOut(mention, [listed], () => 0.6);
}

describe('a mention that no article lists', () => {
  const meeting: [string, string] = ['Mara Lindqvist met Daniel Oduya in Oster on Tuesday.', 'met'];
  const strike: [string, string] = ['Dockers in Oster began a strike over night shifts on Monday.', 'strike'];

  it('is shown where it tells the deed with what belongs to it', () => {
    assert.ok(
      isShown(meeting, ['Mara Lindqvist and Daniel Oduya met in Oster behind closed doors, aides said.', 'met']),
    );
    assert.ok(isShown(strike, ['The strike of dockers over night shifts goes on, the union said.', 'strike']));
  });

  it('is not where it has the word alone', () => {
    assert.ok(!isShown(meeting, ['The owners of the two clubs met and parted as friends.', 'met']));
    assert.ok(!isShown(strike, ['Nobody here remembers another strike like that.', 'strike']));
  });

  it('is where it is likely to be one with what several articles list, and not with that of one', () => {
    const texts = ['Police closed the mill.', 'The mill was closed by police.', 'Police closed the mill.'];
    const sources = texts.map((text, i) => source('abc'[i]!, text));
    const people = joinPeople(sources, []);
    const [a, b, c] = sources.map((one) => mentionsOf(one, people).find(({ lemma }) => lemma === 'close')!);
    const bare = { ...c!, stems: new Set<string>() };
    assert.ok(isBorneOut(bare, [a!, b!], () => 0.6));
    assert.ok(!isBorneOut(bare, [a!], () => 0.6));
    assert.ok(!isBorneOut({ ...bare, lemma: 'make' }, [a!, b!], () => 0.6), 'a word that names no deed');
    const undated = { ...c!.from.article, published: { value: null, basis: 'text' as const, evidence: [] } };
    const ofAnyYear = { ...bare, days: null, from: { ...c!.from, article: undated } };
    const listed = [a!, b!].map((one) => ({ ...one, days: { first: 22_343, last: 22_343 } }));
    assert.ok(isBorneOut({ ...bare, days: null }, listed, () => 0.6));
    assert.ok(!isBorneOut(ofAnyYear, listed, () => 0.6), 'an article of any year');
  });

  it('is not where the words only begin alike', () => {
    const allowed: [string, string] = ['Reporters were allowed into the hall on Tuesday.', 'allowed'];
    assert.ok(!isShown(allowed, ['The council allocated money for the hall on Tuesday.', 'allocated']));
  });

  it('is told as unsure in the event that it was joined with', () => {
    const sources = [
      source('a', 'Mara Lindqvist met Daniel Oduya in Oster on Tuesday.'),
      source('b', 'Mara Lindqvist and Daniel Oduya met in Oster behind closed doors, aides said.'),
      source('c', 'The owners of the two clubs met and parted as friends.'),
    ];
    const people = joinPeople(sources, []);
    const tellings = happeningsOf(sources[0]!, people, []);
    const mentions = sources.flatMap((from, i) =>
      mentionsOf(from, people)
        .filter(({ lemma }) => lemma === 'meet')
        .map((one) => (i === 0 ? one : { ...one, event: null })),
    );
    const event = describeEvent({ tellings, mentions }, people, new Stories(sources), new Set());
    assert.deepEqual(
      event.tellings.map((one) => [one.source, one.unsure === true]),
      [
        ['a', false],
        ['b', false],
        ['c', true],
      ],
    );
  });

  it('is left out of what people see, and stays in what is compared', () => {
    const tellings = [
      { source: 'a', event: 'e1' },
      { source: 'b', event: '', unsure: true },
      { source: 'c', event: '' },
    ];
    const event = { id: 'x', listed: true, tellings } as unknown as SharedEvent;
    const comparison: Comparison = { stories: [], people: [], events: [event], issues: [], findings: [] };
    const [shown] = listedOnly(comparison).events;
    assert.deepEqual(
      shown!.tellings.map(({ source }) => source),
      ['a', 'c'],
    );
    assert.equal(comparison.events[0]!.tellings.length, 3);
  });
});
