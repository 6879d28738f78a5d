// What one mention says of its event: who has which part in it, and when it was.

import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import { mentionsOf } from '../../../../src/core/comparison/mentions';
import { joinPeople } from '../../../../src/core/comparison/people';
import { knowledge } from '../../../support/knowledge';

const source = (id: string, text: string) => ({
  article: annotate({ id, text, published: '2031-03-05' }, knowledge),
  text,
});

describe('comparison: who has which part in a deed', () => {
  const mention = (text: string, word: string) => {
    const one = source('a', `Notes from Kessin\n\nOtis Hale came from Kessin. ${text}\n`);
    return mentionsOf(one, joinPeople([one], [])).find(({ lemma }) => lemma === word)!;
  };
  const dead = (text: string) => [...mention(text, 'die').patients];
  it('it is done to the one who undergoes it', () => {
    const { agents, patients } = mention('On Friday the bridge fell.', 'fall');
    assert.deepEqual([[...agents], [...patients]], [[], ['bridge']]);
  });
  it('it is done by the one who does it to a thing', () => {
    const { agents, patients } = mention('On Friday the crew sank the ship.', 'sink');
    assert.deepEqual([[...agents], [...patients]], [['crew'], ['ship']]);
  });
  it('the one whose age stands before the name', () =>
    assert.ok(dead('On Friday, 36-year-old Otis Hale died after slipping.').includes('@otis-hale')));
  it('nobody is named where an age stands alone', () =>
    assert.ok(!dead('On Friday, a 36-year-old climber died after slipping.').includes('@otis-hale')));
});

describe('comparison: the day of a noun', () => {
  const days = (text: string, word = 'quake') => {
    const one = source('a', `Notes from Kessin\n\n${text}\n`);
    return mentionsOf(one, joinPeople([one], [])).find(({ lemma }) => lemma === word)!.days;
  };
  it('is that of the clause which hangs on it', () => {
    assert.ok(days('After the killings of 2019, in which nine people died, a bill failed.', 'die'));
    assert.equal(days('In 2019, the bill failed that nine people had drafted.', 'draft'), null);
  });
  it('is one that hangs on it', () => assert.ok(days('Rescuers ended their work after the quake of Monday.')));
  it('is not that of its verb', () => assert.equal(days('On Monday rescuers ended their work after the quake.'), null));
});
