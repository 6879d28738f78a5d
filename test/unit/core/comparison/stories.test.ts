import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import { compare } from '../../../../src/core/comparison/comparison';
import { areOpposite } from '../../../../src/core/comparison/deedWords';
import { Stories } from '../../../../src/core/comparison/stories';
import { nearness } from '../../../../src/core/comparison/wordVectors';
import { knowledge } from '../../../support/knowledge';

const article = (id: string, published: string, text: string) => ({
  article: annotate({ id, text, published }, knowledge),
  text,
});

const BRIDGE = [
  article(
    'a',
    '2031-03-04',
    'Bridge falls in Tolmar\n\nA road bridge over the river Ask collapsed in the town of Tolmar on Monday, killing nine people, police said.\n\nThe bridge fell during a storm. Mayor Edda Brenn visited the site.\n',
  ),
  article(
    'b',
    '2031-03-05',
    'Nine dead as Tolmar bridge collapses\n\nNine people died on Monday when the bridge over the Ask in Tolmar collapsed in a storm.\n\nEdda Brenn, the mayor, came to the site and promised an inquiry.\n',
  ),
];
const MATCH = article(
  'c',
  '2031-03-05',
  'Veltin win the cup\n\nVeltin beat Harrowgate 3-1 in the final on Tuesday. Captain Jory Lund scored twice.\n\nThe Harrowgate goalkeeper was injured in the first half.\n',
);
const OTHER_BRIDGE = article(
  'd',
  '2034-08-20',
  'Bridge collapses in Sundra\n\nA railway bridge collapsed in Sundra on Saturday, killing four people, rescuers said.\n\nGovernor Otis Hale blamed the builders.\n',
);

describe('comparison: stories', () => {
  const ids = (...articles: typeof BRIDGE) =>
    new Stories(articles).list.map((story) => story.articles.map((one) => one.article.id).join(' '));
  it('are one where names and happenings are the same', () => assert.deepEqual(ids(...BRIDGE), ['a b']));
  it('are two of two happenings in the same days', () => assert.deepEqual(ids(...BRIDGE, MATCH), ['a b', 'c']));
  it('are two of like happenings years apart', () => assert.deepEqual(ids(...BRIDGE, OTHER_BRIDGE), ['a b', 'd']));

  const events = compare([...BRIDGE, MATCH, OTHER_BRIDGE], []).events;
  const withWord = (word: string) =>
    events.find((event) => event.tellings.some(({ trigger }) => trigger.text === word));
  it('tell their central event once, in the words of both', () =>
    assert.deepEqual([...new Set(withWord('collapsed')!.tellings.map(({ source }) => source))], ['a', 'b']));
  it('share no event', () =>
    assert.ok(
      events.every(
        ({ tellings }) =>
          !tellings.some(({ source }) => source === 'd') || tellings.every(({ source }) => source === 'd'),
      ),
    ));
});

describe('comparison: words that may tell one event', () => {
  const near = (a: string, b: string) =>
    it(`${a} ~ ${b}`, () => assert.ok(nearness(a, b)! > 0.5, String(nearness(a, b))));
  near('attack', 'bombing');
  near('convict', 'acquit');
  it('collapse is far from appoint', () => assert.ok(nearness('collapse', 'appoint')! < 0.3));
  it('an unknown word is near nothing', () => assert.equal(nearness('zzyx', 'attack'), null));
  it('convict is the opposite of acquit', () =>
    assert.ok(areOpposite('convict', 'acquit') && areOpposite('acquit', 'convict')));
  it('attack is not the opposite of bombing', () => assert.ok(!areOpposite('attack', 'bombing')));
});
