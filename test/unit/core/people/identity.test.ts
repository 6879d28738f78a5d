import assert from 'node:assert/strict';
import { identify } from '../../../../src/core/people/identity';
import { findRoles } from '../../../../src/core/people/roles';
import { foundIn, shippedModel } from '../../../support/markedNames';

/** Marks with one letter are one person; "!slip" behind the letter is the slip of the mention. */
function knows(marked: string, ...names: string[]): void {
  it(marked.replace(/\n/g, ' / '), () => {
    const { prose, sheet, names: found, marks } = foundIn(marked);
    const people = identify(prose, sheet, found, findRoles(prose, sheet, found), shippedModel());
    const letters = new Map<string, string>();
    const got = marks.map(({ start, note }) => {
      const person = people.find(({ mentions }) => mentions.some((mention) => mention.start === start))!;
      const letter = letters.get(person.id) ?? note.split('!')[0]!;
      letters.set(person.id, letter);
      const { slip } = person.mentions.find((mention) => mention.start === start)!;
      return slip === undefined ? letter : `${letter}!${slip}`;
    });
    assert.deepEqual(
      got,
      marks.map(({ note }) => note),
    );
    assert.equal(letters.size, new Set(letters.values()).size, 'one person, one letter');
    for (const name of names)
      assert.ok(
        people.some((person) => person.name === name),
        `${name} in ${people.map((p) => p.name).join()}`,
      );
  });
}

describe('identity of people', () => {
  describe('of two who share a surname', () => {
    knows('[Jon Rask=a] won. [Rask=a] waved. His father [Emil Rask=b] came. [Ida Ode=c] wrote to [Rask=a].');
    knows('[Jon Rask=a] won. [Rask=a] waved. His father [Emil Rask=b] came. [Rask=b] smiled.');
    knows('[Jon Rask=a] won. His father [Emil Rask=b] came. [Ida Ode=c] wrote to [Rask=b].');
    knows(
      '[Jon Rask=a] won. [Rask=a] waved. His father, the old preacher [Emil Rask=b], came. [Ida Ode=c] wrote to [Rask=a].',
    );
    knows('[Jon Rask=a] won. [Rask=a] waved. The old preacher [Emil Rask=b] came. [Ida Ode=c] wrote to [Rask=b].');
    // A title excludes whoever a word before the name tells to be of the other gender.
    knows('[Jon Rask=a] won. His wife [Ida Rask=b] came. Mr [Rask=a] waved.');
    knows('[Jon Rask=a] won. His wife [Ida Rask=b] came. Mrs [Rask=b] waved.');
    knows('[Jon Rask=a] won. His brother [Emil Rask=b] came. Mr [Rask=b] waved.');
    // An age tells them apart; one year more is a birthday.
    knows('[Jon Rask=a] won. [Rask=a] waved. [Ida Rask=b], 51, came. [Rask=a], 24, smiled. [Rask=a] left.');
    knows('[Jon Rask=a] won. [Rask=a] waved. [Ida Rask=b], 51, came. [Rask=b], 51, smiled.');
    knows('[Jon Rask=a], 30, won. [Ida Rask=b], 51, came. [Rask=c], 24, smiled.');
    knows('[Jon Rask=a] won. [Ida Rask=b], 51, came. [Rask=b] (52) smiled.');
    // No relative: whoever was named in full last goes by the short name from there on.
    knows('[Jon Rask=a] won. [Rask=a] waved. Minister [Emil Rask=b] came. [Ida Ode=c] wrote to [Rask=b].');
  });

  describe('one person', () => {
    knows('[Ida Rask=a] spoke. [Rask=a] left. "Go," said [Ida=a].', 'Ida Rask');
    knows('[Rask=a] spoke first. Later [Ida Rask=a] left.', 'Ida Rask');
    knows('[Ida M. Rask=a] spoke. [Ida Rask=a] left. [I. Rask=a] stayed.', 'Ida M. Rask');
    knows('[IDA RASK=a] SPEAKS\n\n[Ida Rask=a] spoke.', 'Ida Rask');
    knows('[Jon Ode Jr.=a] spoke. [Jon Ode=a] left.');
    knows('[Joseph Ode=a] spoke. [Joe Ode=a] left.');
    knows('[Maria von der Amsel=a] spoke. [von der Amsel=a] left. [Amsel=a] came back.');
    knows('[Andres Lopez Orrado=a] spoke. [Lopez Orrado=a] left.', 'Andres Lopez Orrado');
    knows('[Kim Jong-su=a] spoke. [Kim Jong Su=a] left. [Kim=a] came back.');
    knows('[José Núñez=a] spoke. [Jose Nunez=a] left.');
  });

  describe('two people', () => {
    knows('[Ida Rask=a] met [Jon Ode=b]. [Rask=a] spoke. [Ode=b] left.');
    knows('[Ida Rask=a] met [Jon Rask=b].');
    knows('[Jan Rask=a] met [Jil Rask=b]. [Jil=b] left.');
    knows('[Jon Ode=a] met [Jon Rask=b]. [Jon=c] left.');
    knows('[Wang Tao=a] met [Wang Meiling=b].');
    knows('[Marie Ode=a] met [Mario Ode=b].');
  });

  describe('a shared family name', () => {
    knows('[Wang Tao=a] spoke. [Wang=a] left. [Wang Meiling=b] came. [Wang=b] sat down.');
    knows('Minister [Wang Tao=a] met spokesperson [Wang Meiling=b]. Minister [Wang=a] left.');
    knows('[Wang=a] left. [Wang Tao=a] came back and met [Wang Meiling=b].');
  });

  describe('family name first', () => {
    knows('Foreign Minister [Wang Tao=a] spoke. Minister [Tao=a!surname-first] left.', 'Wang Tao');
    knows('Minister [Wang Tao=a] spoke. Minister [Tao=a!surname-first] left. [Tao=a!surname-first] sat.', 'Wang Tao');
    knows('President [Zhao Lining=a] spoke. President [Lining=a!surname-first] left. [Zhao=a] sat.', 'Zhao Lining');
    knows('Minister [Pham Van Dinh=a] spoke. Minister [Dinh=a] left.');
    knows('Minister [Kim Baxter=a] spoke. Minister [Baxter=a] left.');
  });

  describe('misspelt', () => {
    knows(
      '[Ida Lindqvist=a] spoke. [Ida Lindqvist=a] left. [Ida Lindqvist=a] sat. [Ida Lindkvist=a!misspelt] rose.',
      'Ida Lindqvist',
    );
    knows('[Jon Maurer=a] spoke. [Maurer=a] left. [Mauer=a!misspelt] rose.');
  });
});
