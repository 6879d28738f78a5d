import assert from 'node:assert';
import { compare } from '../../../../src/core/comparison/comparison';
import type { PeopleRule } from '../../../../src/core/comparison/types';
import { made, type MadePerson } from './hand-made';

/** One article a list; the text is the names and roles one after another. */
function join(lists: readonly (readonly MadePerson[])[], rules: readonly PeopleRule[] = []) {
  const articles = lists.map((people, i) =>
    made(`${i}.txt`, people.map((one) => [...(one.roles ?? []), one.name, ...(one.as ?? [])].join(' ')).join('. '), {
      people,
    }),
  );
  return compare(articles, rules).people;
}
const sizes = (people: ReturnType<typeof join>) =>
  people.map((person) => `${person.name} ${person.members.length}`).sort();

const MARA = { name: 'Mara Lindqvist', roles: ['foreign minister'] };

describe('comparison: the same person in several sources', () => {
  it('joins full names', () => assert.deepEqual(sizes(join([[MARA], [MARA], [MARA]])), ['Mara Lindqvist 3']));
  it('joins accents and case', () =>
    assert.deepEqual(sizes(join([[{ name: 'José Díaz' }], [{ name: 'Jose Diaz' }]])).length, 1));
  it('joins a middle initial', () =>
    assert.deepEqual(sizes(join([[{ name: 'Ada M. Kerr' }], [{ name: 'Ada Kerr' }]])).length, 1));
  it('joins names with and without a hyphen', () => {
    assert.equal(join([[{ name: 'Pak Min Jae' }], [{ name: 'Pak Min-jae' }]]).length, 1);
    assert.equal(join([[{ name: 'Ada Marsh-Kerr' }], [{ name: 'Ada Marsh Kerr' }]]).length, 1);
    assert.equal(join([[{ name: 'Pak Min Jae' }], [{ name: 'Pak Min Ho' }]]).length, 2);
  });
  it('joins a short given name of one surname and one office', () => {
    const tom = { name: 'Tom Varga', roles: ['trade minister'] };
    const thomas = { name: 'Thomas Varga', roles: ['Trade Minister'] };
    assert.equal(join([[tom], [thomas]]).length, 1);
    assert.equal(join([[tom], [{ ...thomas, roles: ['goalkeeper'] }]]).length, 2);
    assert.equal(join([[tom, thomas]]).length, 2);
    assert.equal(join([[tom], [{ name: 'Timothy Varga', roles: ['trade minister'] }]]).length, 2);
  });
  it('suggests a short given name where nothing else tells', () =>
    assert.equal(join([[{ name: 'Bill Varga' }], [{ name: 'William Varga' }]])[0]!.maybeSame.length, 1));
  it('keeps different middle names apart', () =>
    assert.equal(join([[{ name: 'Ada M. Kerr' }], [{ name: 'Ada P. Kerr' }]]).length, 2));
  it('joins a lone surname of the same office', () =>
    assert.deepEqual(sizes(join([[MARA], [{ name: 'Lindqvist', roles: ['Foreign Minister'] }]])), [
      'Mara Lindqvist 2',
    ]));
  it('joins a lone surname among the same people', () => {
    const circle = [{ name: 'Ilse Marr' }, { name: 'Daniel Oduya' }];
    assert.deepEqual(
      sizes(
        join([
          [MARA, ...circle],
          [{ name: 'Lindqvist' }, ...circle],
        ]),
      ).length,
      3,
    );
  });
  it('joins by the short form an article uses for a surname-first name', () => {
    const shen = { name: 'Shen Yulan', as: ['Shen Yulan', 'Shen said'], roles: ['foreign minister'] };
    const people = join([[{ ...shen, as: ['Shen'] }], [{ name: 'Shen', roles: ['foreign minister'] }]]);
    assert.deepEqual(sizes(people), ['Shen Yulan 2']);
  });

  it('keeps a lone surname of another office apart', () =>
    assert.equal(join([[MARA], [{ name: 'Lindqvist', roles: ['striker'] }]]).length, 2));
  it('keeps two people with one surname apart', () =>
    assert.equal(join([[{ name: 'Daniel Oduya' }], [{ name: 'Grace Oduya' }]]).length, 2));
  it('gives a lone surname to neither of two', () => {
    const people = join([[{ name: 'Daniel Oduya' }, { name: 'Grace Oduya' }], [{ name: 'Oduya' }]]);
    assert.equal(people.length, 3);
    assert.equal(people.find((person) => person.name === 'Oduya')!.maybeSame.length, 2);
  });
  it('gives a lone surname to the one whose office fits', () => {
    const two = [
      { name: 'Daniel Oduya', roles: ['President'] },
      { name: 'Grace Oduya', roles: ['union leader'] },
    ];
    assert.deepEqual(sizes(join([two, [{ name: 'Oduya', roles: ['the union leader'] }]])), [
      'Daniel Oduya 1',
      'Grace Oduya 2',
    ]);
  });

  const suggests = (a: string, b: string) =>
    it(`suggests ${a} and ${b}, and joins them not`, () => {
      const people = join([[{ name: a }], [{ name: b }]]);
      assert.equal(people.length, 2);
      assert.deepEqual(people[0]!.maybeSame, [people[1]!.id]);
      assert.deepEqual(people[1]!.maybeSame, [people[0]!.id]);
    });
  suggests('Anthony Weller', 'Antony Weller');
  suggests('Philip Ostrander', 'Phillip Ostrander');
  suggests('Daniel Oduya', 'Dan Oduya');
  suggests('Mara Lindqvist', 'Mara Lindquist');
  suggests('Shen Yulan', 'Yulan Shen');
  it('suggests nothing for other given names', () =>
    assert.deepEqual(join([[{ name: 'Mara Weller' }], [{ name: 'Otto Weller' }]])[0]!.maybeSame, []));
});

describe('comparison: what people have ruled', () => {
  const two = [[{ name: 'Anthony Weller' }], [{ name: 'Antony Weller' }]];
  it('joins what is ruled to be the same, under the ruled name', () =>
    assert.deepEqual(
      sizes(join(two, [{ kind: 'same', names: ['Anthony Weller', 'Antony Weller'], name: 'Antony Weller' }])),
      ['Antony Weller 2'],
    ));
  it('parts what is ruled to be different', () =>
    assert.equal(
      join(
        [[{ name: 'Ada Kerr' }], [{ name: 'Ada M. Kerr' }]],
        [{ kind: 'different', names: ['Ada Kerr', 'Ada M. Kerr'] }],
      ).length,
      2,
    ));
  it('no longer suggests what is ruled to be different', () =>
    assert.deepEqual(join(two, [{ kind: 'different', names: ['Anthony Weller', 'Antony Weller'] }])[0]!.maybeSame, []));
  it('drops what is no person', () =>
    assert.deepEqual(sizes(join([[MARA, { name: 'Port Amsel' }]], [{ kind: 'not-a-person', names: ['Port Amsel'] }])), [
      'Mara Lindqvist 1',
    ]));
  it('renames', () =>
    assert.deepEqual(sizes(join([[{ name: 'Ada Ker' }]], [{ kind: 'rename', names: ['Ada Ker'], name: 'Ada Kerr' }])), [
      'Ada Kerr 1',
    ]));
});
