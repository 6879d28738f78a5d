import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import type { EventStatus } from '../../../../src/core/article';
import { compare, listedOnly } from '../../../../src/core/comparison/comparison';
import { statusDiffers } from '../../../../src/core/comparison/event-summary';
import { knowledge } from '../../../support/knowledge';

const story = (first: string, second: string) => {
  const articles = [first, second].map((body, i) => {
    const text = `Tolmar news\n\nMayor Edda Brenn of Tolmar spoke of a bad week. ${body}\n\nBrenn will speak again in Tolmar.\n`;
    return { article: annotate({ id: `${i}.txt`, text, published: '2031-03-05' }, knowledge), text };
  });
  return compare(articles, []);
};
const together = (first: string, second: string, [a, b]: readonly [string, string]): boolean =>
  listedOnly(story(first, second)).events.some(({ tellings }) =>
    [a, b].every((word, i) => tellings.some(({ source, text }) => source === `${i}.txt` && text.includes(word))),
  );
const one = (first: string, second: string, words: readonly [string, string]) =>
  it(`one: ${words.join(' / ')}`, () => assert.ok(together(first, second, words)));
const two = (first: string, second: string, words: readonly [string, string]) =>
  it(`two: ${words.join(' / ')}`, () => assert.ok(!together(first, second, words)));

describe('comparison: clauses that tell the event of a noun', () => {
  one(
    'Hundreds attended a vigil for the dead miners on Sunday.',
    'Hundreds of people came to a vigil for the dead miners on Sunday.',
    ['attended', 'came'],
  );
  two(
    'Hundreds attended a vigil for the dead miners on Sunday.',
    'Hundreds of people came to a debate on the price of bread on Sunday.',
    ['attended', 'came'],
  );
  one('An earthquake shook the town on Monday.', 'An earthquake flattened whole streets on Monday.', [
    'shook',
    'flattened',
  ]);
  two('An earthquake shook the town on Monday.', 'A second earthquake shook the town on Monday.', ['shook', 'shook']);
});

describe('comparison: whether it happened', () => {
  type Told = Parameters<typeof statusDiffers>[0][number];
  const [first, second] = [{}, {}] as [Told['from'], Told['from']];
  const told = (from: Told['from'], status: EventStatus): Told => ({ from, event: { status } });
  const [done, planned] = [told(first, 'happened'), told(second, 'planned')];
  it('is one where one tells it as planned, the other as done', () =>
    assert.ok(statusDiffers([done, planned])(done, planned)));
  it('is no difference where one of them tells both', () =>
    assert.ok(!statusDiffers([done, planned, told(second, 'happened')])(done, planned)));
});

describe('comparison: what befalls one and what befalls many', () => {
  one('A man with a rifle killed six people on Monday.', 'Jory Lund killed seven people on Monday.', [
    'killed',
    'killed',
  ]);
  two('A man with a rifle killed six people on Monday.', 'Officer Ilse Marr killed Jory Lund on Monday.', [
    'killed',
    'killed',
  ]);
});

describe('comparison: what cannot be twice', () => {
  const finds = (type: string, first: string, second: string) =>
    it(`${type}: ${second}`, () => assert.deepEqual(typesOf(first, second), [type]));
  const silent = (first: string, second: string) =>
    it(`silent: ${second}`, () => assert.deepEqual(typesOf(first, second), []));
  const typesOf = (first: string, second: string) =>
    story(first, second).findings.map(({ kind, type }) => `${kind}/${type}`);
  const DIED = 'Jory Lund died on 3 May 2029 in a clinic in Tolmar.';
  finds('contradiction/date', DIED, 'Jory Lund died on 7 May 2029 in a clinic in Tolmar.');
  silent(DIED, 'Ilse Marr died on 7 May 2029 in a clinic in Tolmar.');
  silent(DIED, 'Jory Lund spoke on 7 May 2027 in a clinic in Tolmar.');
  const PLEADED = 'Jory Lund has pleaded not guilty to the theft of a boat.';
  finds('contradiction/outcome', PLEADED, 'Jory Lund pleaded guilty to the theft of a boat.');
  silent(PLEADED, 'Jory Lund pleaded not guilty to all he is accused of.');
  silent(PLEADED, 'Ilse Marr pleaded guilty to the theft of a boat.');
});
