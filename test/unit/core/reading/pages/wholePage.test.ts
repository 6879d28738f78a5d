// Whole pages as a browser copies them: headline, author, day and outlet of the article, and nothing of what stands around it.

import assert from 'node:assert/strict';
import { chronicle } from '../../../../../src/core/dates/chronicle';
import { read } from '../../../../../src/core/reading/reading';
import { boostedCase } from './boostedCase';
import { bestPath } from '../../../../../src/core/reading/pages/bestPath';
import { logOdds } from '../../../../../src/core/reading/pages/boosted';
import { linesOf } from '../../../../../src/core/reading/pages/features';
import { lineOdds } from '../../../../../src/core/reading/pages/lineOdds';
import { readPlainText } from '../../../../../src/core/reading/plainText';
import { datesOf, datesOfProse } from '../../../../support/analysed';

const PAGE = `Skip to main content

The Harbour Post

Log in

News

Sports

Weather

Saturday, June 8, 2024

Dockers of Port Amsel vote to end their strike after nine weeks

By

Ada Ruhl

Published June 3, 20243:46 PM

Share

Dockers in Port Amsel voted on Monday to end a strike that has kept the harbour closed for nine weeks, their union said.

Members backed an offer of four percent more pay by 612 votes to 540, said Tom Venn, who leads the dockers' union in the port.

“Nobody won this strike, but nobody has to be ashamed of it either,” Venn told reporters outside the customs house on the quay.

The harbour board, which had asked the courts to forbid the strike, said that the first ships would be unloaded on Wednesday morning.

Most Popular

Herring prices double in a year as boats stay in the harbour

Mayor of Kessin resigns over the bill for a new bridge

About The Harbour Post

Contact us

© 2024 The Harbour Post
`;

const prose = read({ id: 'page', text: PAGE });
const kindOf = (words: string): string | undefined =>
  prose.blocks.find(({ start, end }) => PAGE.slice(start, end).startsWith(words))?.kind;

describe('reading: whole pages', () => {
  it('takes the line above the text for the headline, no menu', () =>
    assert.equal(prose.masthead.title?.text, 'Dockers of Port Amsel vote to end their strike after nine weeks'));
  it('takes the name under "By"', () =>
    assert.deepEqual(
      prose.masthead.bylines.map(({ text }) => text),
      ['Ada Ruhl'],
    ));
  it('takes the outlet that the lines of the page agree on', () =>
    assert.equal(prose.masthead.outlet?.text, 'The Harbour Post'));
  it('takes the day under the headline, though a clock is glued to it, not the day at the top of the page', () =>
    assert.equal(datesOfProse(prose, undefined, chronicle).published.value, '2024-06-03'));
  it('keeps every paragraph of the article', () => {
    for (const words of ['Dockers in', 'Members backed', '“Nobody won', 'The harbour board'])
      assert.equal(kindOf(words), 'paragraph');
  });
  it('leaves out the headlines of other stories', () => {
    for (const words of ['Herring prices', 'Mayor of Kessin']) assert.equal(kindOf(words), 'furniture');
  });
});

describe('dates: numeric order', () => {
  const head = (date: string, foot = ''): string =>
    `Talks open in Port Amsel\n\nPublished ${date}\n\nThe ministers met in the old customs house and spoke for an hour.\n${foot}`;
  const published = (text: string) => datesOf({ id: 'case', text }, undefined, chronicle).published;
  it('reads the day first where another date shows it', () =>
    assert.equal(published(head('08/11/2023', '\nThey had last met in Kessin on 25/10/2023.\n')).value, '2023-11-08'));
  it('takes the header of a text of one sentence, not the update under it', () => {
    for (const foot of ['\nUpdated 25/10/2023\n', '\nLast updated: 25/10/2023.\n'])
      assert.equal(published(head('08/11/2023', foot)).value, '2023-11-08');
  });
  it('reads the month first where the clock shows it', () =>
    assert.equal(published(head('08/11/2023 9:15 AM EST')).value, '2023-08-11'));
  it('offers both where nothing shows it', () => {
    const { value, doubt } = published(head('08/11/2023'));
    assert.equal(value, null);
    assert.match(doubt!, /2023-08-11 or 2023-11-08/);
  });
  it('needs no order where day and month are one number', () =>
    assert.equal(published(head('11/11/2023')).value, '2023-11-11'));
});

describe('reading: the best path', () => {
  it('bridges one doubtful line between sure ones', () =>
    assert.deepEqual(bestPath([-5, 4, -0.5, 4, -5]), [false, true, true, true, false]));
  it('leaves out a box between sure lines', () =>
    assert.deepEqual(bestPath([4, -4, -4, 4]), [true, false, false, true]));
  it('finds no article where nothing speaks for one', () => assert.deepEqual(bestPath([-1, -2]), [false, false]));
});

describe('reading: boosted trees', () => {
  it('sums the answers of its trees', () => {
    assert.equal(logOdds(boostedCase, Float32Array.of(1, 9)), 0.5 + 1 + 4);
    assert.equal(logOdds(boostedCase, Float32Array.of(3, 2)), 0.5 + 2 + 3);
  });
});

describe('reading: how likely a line is of the article, by the measure of its page', () => {
  const { rows } = readPlainText(
    'Menu\n\nThe dockers of Port Amsel voted on Sunday to end a strike that closed the harbour.\n\nThe first ships come on Wednesday, the union of the port said.',
  );
  const told = (odds: readonly number[]): number[] => {
    const lines = { ...linesOf(rows), features: odds.map((odd) => Float32Array.of(odd)) };
    const limits = [-1.5, -0.5, 2];
    return lineOdds(lines, {
      depth: 2,
      base: 0,
      features: [0, 0, 0],
      limits: [limits[1]!, limits[0]!, limits[2]!],
      leaves: [-4, -1, 1, 3],
    });
  };
  it('lifts all lines of a page that looks strange until its surest paragraph is likely', () =>
    assert.deepEqual(told([-2, -1, -1]), [-1.5, 1.5, 1.5]));
  it('lifts none by more than a page can be strange', () => assert.deepEqual(told([-2, -2, -2]), [-1, -1, -1]));
  it('leaves a page alone whose surest paragraph is likely', () => assert.deepEqual(told([-2, -1, 3]), [-4, -1, 3]));
});

describe('reading: a headline that stands twice', () => {
  const headline = 'Dockers of Port Amsel vote to end their strike after nine weeks';

  it('is the one next to the text', () => {
    const twice = PAGE.replace('Saturday, June 8, 2024', headline);
    const { masthead } = read({ id: 'twice', text: twice });
    assert.equal(masthead.title?.start, twice.lastIndexOf(headline));
  });

  it('is the only one where it stands once', () => {
    const { masthead } = read({ id: 'once', text: PAGE });
    assert.equal(masthead.title?.start, PAGE.indexOf(headline));
  });
});
