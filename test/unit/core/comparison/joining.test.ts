import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import { averageLink } from '../../../../src/core/comparison/averageLink';
import { compare } from '../../../../src/core/comparison/comparison';
import { Labels } from '../../../../src/core/comparison/labels';
import { joinPeople } from '../../../../src/core/comparison/people';
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
