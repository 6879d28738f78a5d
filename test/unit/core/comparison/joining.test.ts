import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import { averageLink } from '../../../../src/core/comparison/averageLink';
import { compare } from '../../../../src/core/comparison/comparison';
import type { Days } from '../../../../src/core/comparison/calendar';
import { tellOneDeed } from '../../../../src/core/comparison/deedWords';
import { joinMentions } from '../../../../src/core/comparison/joinMentions';
import { Labels } from '../../../../src/core/comparison/labels';
import { mentionsOf } from '../../../../src/core/comparison/mentions';
import { joinPeople } from '../../../../src/core/comparison/people';
import { withStragglers } from '../../../../src/core/comparison/stragglers';
import { Stories } from '../../../../src/core/comparison/stories';
import { triggersOf } from '../../../../src/core/comparison/triggers';
import { deedNouns } from '../../../../training/comparison/deedNouns';
import { knowledge } from '../../../support/knowledge';

const source = (id: string, text: string) => ({
  article: annotate({ id, text, published: '2031-03-05' }, knowledge),
  text,
});

describe('comparison: average link', () => {
  const LIKE = [
    [1, 0.9, 0.5, 0],
    [0.9, 1, 0.1, 0],
    [0.5, 0.1, 1, 0.6],
    [0, 0, 0.6, 1],
  ];
  const like = (a: number, b: number) => LIKE[a]![b]!;
  const ALL = [0, 1, 2].flatMap((a) => [1, 2, 3].filter((b) => b > a).map((b) => [a, b] as const));
  it('joins the most alike first', () =>
    assert.deepEqual(averageLink(4, ALL, like, 0.4), [
      [0, 1],
      [2, 3],
    ]));
  it('takes no pair for the whole: 2 is like 0, and not like 0 and 1', () =>
    assert.deepEqual(
      averageLink(
        3,
        ALL.filter(([, b]) => b < 3),
        like,
        0.4,
      ),
      [[0, 1], [2]],
    ));
  it('joins all where the mean over all pairs allows it', () =>
    assert.deepEqual(averageLink(4, ALL, like, 0.1), [[0, 1, 2, 3]]));
  it('leaves apart what never met', () => assert.deepEqual(averageLink(4, [[2, 3]], like, 0.4), [[0], [1], [2, 3]]));
  it('asks for pairs that did not meet once their groups do', () =>
    assert.deepEqual(
      averageLink(
        3,
        [
          [0, 1],
          [0, 2],
        ],
        like,
        0.35,
      ),
      [[0, 1], [2]],
    ));
});

describe('comparison: articles that no story has yet', () => {
  const LIKE = (near: number) => (a: number, b: number) => (a >= 6 || b >= 6 ? near : 0.3);
  const ALL = Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 - a - 1 }, (_, k) => [a, a + k + 1] as const));
  const groups = (near: number, ...list: number[][]) =>
    withStragglers(
      list,
      ALL.flat().filter((pair) => pair.every((one) => list.flat().includes(one))),
      LIKE(near),
    );
  it('one joins the story that it is near to', () => assert.deepEqual(groups(0.32, [0, 1, 2], [6]), [[0, 1, 2, 6]]));
  it('one that is less near stays alone', () => assert.deepEqual(groups(0.25, [0, 1, 2], [6]), [[0, 1, 2], [6]]));
  it('two stories as near as that stay two', () =>
    assert.deepEqual(groups(0.32, [0, 1, 2], [3, 4, 5]), [
      [0, 1, 2],
      [3, 4, 5],
    ]));
  it('what never met stays apart', () =>
    assert.deepEqual(withStragglers([[0, 1, 2], [6]], [], LIKE(0.9)), [[0, 1, 2], [6]]));
  it('one joins one story only, and carries no second one along', () =>
    assert.deepEqual(groups(0.32, [0, 1, 2], [3, 4, 5], [6]), [
      [0, 1, 2, 6],
      [3, 4, 5],
    ]));
});

describe('comparison: words for one deed', () => {
  const alike = (a: string, b: string) => it(`${a} and ${b}`, () => assert.ok(tellOneDeed(a, b) && tellOneDeed(b, a)));
  const apart = (a: string, b: string) => it(`not ${a} and ${b}`, () => assert.ok(!tellOneDeed(a, b)));
  alike('fire', 'dismissal');
  alike('foil', 'thwart');
  alike('nab', 'arrest');
  apart('fire', 'hire');
  apart('arrest', 'release');
  apart('zzyx', 'arrest');
  alike('disaster', 'earthquake');
  alike('attack', 'shoot');
  apart('shoot', 'bomb');
  apart('earthquake', 'crash');

  const joined = (first: string, second: string) =>
    compare(
      [
        source(
          'a',
          `Rovers and Lund\n\nThe Tolmar Rovers ${first} on Monday, the club said.\n\nThe Rovers had lost nine games under Jory Lund.\n`,
        ),
        source(
          'b',
          `Lund and the Rovers\n\nThe Tolmar Rovers ${second} on Monday, said the club.\n\nUnder Jory Lund the Rovers had lost nine games.\n`,
        ),
      ],
      [],
    ).events.some(
      ({ tellings }) =>
        new Set(tellings.map(({ source }) => source)).size === 2 &&
        tellings.some(({ trigger }) => /^(?:dismissed|sacked|praised)/.test(trigger.text)),
    );
  it('of one coach are one event', () => assert.ok(joined('dismissed coach Jory Lund', 'sacked coach Jory Lund')));
  it('another deed is another event', () => assert.ok(!joined('dismissed coach Jory Lund', 'praised coach Jory Lund')));
});

describe('comparison: deeds told by a phrase', () => {
  const lemmas = (text: string) => {
    const one = source('a', `Notes from Kessin\n\n${text}\n`);
    return mentionsOf(one, joinPeople([one], [])).map(({ lemma }) => lemma);
  };
  const tells = (text: string, deed: string) => it(`${deed}: ${text}`, () => assert.ok(lemmas(text).includes(deed)));
  const silent = (text: string, deed: string) =>
    it(`not ${deed}: ${text}`, () => assert.ok(!lemmas(text).includes(deed)));
  tells('A man opened fire on the crowd.', 'shoot');
  silent('A man opened a shop in the town.', 'shoot');
  silent('The crew opened the road after a fire.', 'shoot');
  tells('The man was taken into custody on Monday.', 'arrest');
  silent('The father took custody of the children.', 'arrest');
  silent('The nurse took her to a place by the sea.', 'happen');
  tells('The minister stepped down on Monday.', 'resign');
  silent('The minister stepped onto the stage.', 'resign');
  tells('The jury found Otis Hale guilty.', 'convict');
  tells('The jury found Otis Hale not guilty.', 'acquit');
  silent('The jury found Otis Hale not guilty.', 'convict');
  silent('The jury found the evidence weak.', 'convict');
  tells('The minister flew out of Kessin at noon.', 'depart');
  silent('The minister flew into Kessin at noon.', 'depart');
  tells('The minister flew home at noon.', 'return');
  silent('The minister flew a plane at noon.', 'return');
});

describe('comparison: a day that one article alone tells', () => {
  const undated = (id: string, text: string) => ({ article: annotate({ id, text }, knowledge), text });
  const dated = (first: string) =>
    undated(
      'a',
      `Rovers and Lund\n\nThe Tolmar Rovers ${first} on 3 March 2031, the club said.\n\nThe Rovers had lost nine games under Jory Lund.\n`,
    );
  const B = (second: string): string =>
    `Lund and the Rovers\n\nThe Tolmar Rovers ${second}, said the club.\n\nUnder Jory Lund the Rovers had lost nine games.\n`;
  const joined = (articles: Parameters<typeof compare>[0], word: RegExp) =>
    compare(articles, []).events.some(
      ({ tellings }) =>
        new Set(tellings.map(({ source }) => source)).size === 2 &&
        tellings.every(({ trigger }) => word.test(trigger.text)),
    );
  it('is that of a deed of another without a date', () =>
    assert.ok(joined([dated('arrested Jory Lund'), undated('b', B('arrested Jory Lund'))], /^arrest/)));
  it('is not that of an article of another year', () => {
    const other = {
      article: annotate({ id: 'b', text: B('arrested Jory Lund'), published: '2033-03-05' }, knowledge),
      text: B('arrested Jory Lund'),
    };
    assert.ok(!joined([dated('arrested Jory Lund'), other], /^arrest/));
  });
  it('is not that of a meeting, of which there may be many', () =>
    assert.ok(!joined([dated('met Jory Lund'), undated('b', B('met Jory Lund'))], /^met/)));
});

describe('comparison: what speaks against one pair', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    source(id, `Bridge falls in Tolmar\n\nA road bridge collapsed in Tolmar during a storm, killing nine people.\n`),
  );
  const mentions = five.map((one) => mentionsOf(one, joinPeople([one], [])).find(({ lemma }) => lemma === 'collapse')!);
  const day = (first: number): Days => ({ first, last: first });
  const groups = (days: readonly (Days | null)[]) =>
    joinMentions(
      days.map((one, i) => [{ ...mentions[i]!, days: one }]),
      { likeness: () => 0.6 },
    ).length;
  it('does not part many that are alike', () => assert.equal(groups([day(10), null, null, null, day(20)]), 1));
  it('parts two', () => assert.equal(groups([day(10), day(20)]), 2));
  it('parts two years, and leaves a day beside a year together', () => {
    const year = (first: number): Days => ({ first, last: first + 364 });
    assert.equal(groups([year(0), day(1200)]), 2);
    assert.equal(groups([year(0), day(380)]), 1);
  });
  it('parts two groups whose every pair it stands between', () =>
    assert.equal(groups([day(10), day(10), day(20), day(20)]), 2));
});

describe('comparison: words that tell events', () => {
  const told = (text: string) => {
    const one = source('a', `Notes from Kessin\n\n${text}\n`);
    const { analysis } = one.article;
    return triggersOf(one.article, new Labels(one.article, joinPeople([one], []))).map((i) => analysis.words.form(i));
  };
  const tells = (text: string, word: string) => it(`${word}: ${text}`, () => assert.ok(told(text).includes(word)));
  const silent = (text: string, word: string) =>
    it(`not ${word}: ${text}`, () => assert.ok(!told(text).includes(word)));
  tells('The minister spoke of piracy off the coast.', 'piracy');
  silent('The minister spoke of the harbour off the coast.', 'harbour');
  tells('The singer will host the Oscars in March.', 'Oscars');
  silent('The singer will host the Brannocks in March.', 'Brannocks');
  tells('She came to the Kessin Film Festival on Friday.', 'Festival');
  silent('She came to the Kessin Film Museum on Friday.', 'Museum');
  tells('Two people were hurt at a party in the village.', 'party');
  tells('A guest of the staff party called the police.', 'party');
  silent('The ruling party lost two seats.', 'party');
  silent('The party of the farmers lost two seats.', 'party');
});

describe('training: nouns that name deeds', () => {
  const INDEX = [
    'arrest%1:04:01:: 00088481 1 6',
    'arrest%1:26:00:: 00089481 2 1',
    'harbour%1:06:00:: 00089482 1 4',
    'visit%2:38:00:: 00089483 1 9',
    'clash%1:11:00:: 00089484 1 2',
    'clash%1:07:00:: 00089485 2 2',
  ].join('\n');
  it('keeps those that texts mostly mean as acts or happenings', () => assert.deepEqual(deedNouns(INDEX), ['arrest']));
});

describe('comparison: one word for two deeds', () => {
  const story = (first: string, second: string) =>
    compare(
      [
        source(
          'a',
          `Tolmar votes\n\nTolmar voted on Monday after a long campaign, Edda Brenn said. ${first}\n\nBrenn thanked the people of Tolmar.\n`,
        ),
        source(
          'b',
          `Vote in Tolmar\n\nPeople in Tolmar voted on Monday after a long campaign, said Edda Brenn. ${second}\n\nThe people of Tolmar were thanked by Brenn.\n`,
        ),
      ],
      [],
    ).events.filter(({ tellings }) => tellings.some(({ trigger }) => /^(?:took|takes)/.test(trigger.text)));
  it('other people with other figures are two', () =>
    assert.equal(story('The Harbour Party took 112 seats.', 'The Farmers took 84 seats.').length, 2));
  it('the same with the same figure is one', () =>
    assert.equal(story('The Harbour Party took 112 seats.', 'The party took 112 seats in parliament.').length, 1));
});

describe('comparison: what two articles are about', () => {
  const arrest = (id: string, name: string, day: string) =>
    source(
      id,
      `${name} arrested in Tolmar\n\n${name}, a player of the Tolmar Rovers, was arrested in Tolmar on ${day} on suspicion of drunk driving, police said.\n\n` +
        `${name.split(' ')[1]} failed a test on the harbour road. The Rovers said that they knew of the arrest of ${name.split(' ')[1]}.\n`,
    );
  const stories = (...sources: ReturnType<typeof source>[]) => new Stories(sources).list.length;
  it('two people in two articles that read alike are less alike', () => {
    const [a, b, c] = [
      arrest('a', 'Jory Lund', 'Monday'),
      arrest('b', 'Jory Lund', 'Monday'),
      arrest('c', 'Otis Hale', 'Sunday'),
    ];
    const all = new Stories([a, b, c]);
    assert.ok(all.likeness(a, c) < 0.75 * all.likeness(a, b), `${all.likeness(a, c)} ${all.likeness(a, b)}`);
  });
  it('one person is one story', () =>
    assert.equal(stories(arrest('a', 'Jory Lund', 'Monday'), arrest('b', 'Jory Lund', 'Monday')), 1));
});
