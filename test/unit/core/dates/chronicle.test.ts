// What the world's calendar tells of dates without a year, and where it must not. The article is of Wednesday, 19 June 2024.

import assert from 'node:assert';
import { parseDay } from '../../../../src/core/dates/calendar';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { datesOf } from '../../../support/analysed';

const recalledIn = (text: string): string[] =>
  datesOf({ id: 'case', text }, '2024-06-19', chronicle)
    .dates.filter(({ because }) => /^The .* on /.test(because))
    .map(({ value }) => value);

const recalls = (text: string, value: string): void => assert.deepStrictEqual(recalledIn(text), [value]);
const silent = (text: string): void => assert.deepStrictEqual(recalledIn(text), []);

describe('dates: chronicle of the world', () => {
  const told: readonly (readonly [string, string])[] = [
    ['They had met at the G20 summit in November in Bali.', '2022-11'],
    ['They had met on 15 November on the sidelines of the G20 summit in Bali.', '2022-11-15'],
    ['At the COP26 conference in Glasgow in November ministers promised more.', '2021-11'],
    ['The Delhi G20 summit in September ended with a text.', '2023-09'],
    ['The summit of G20 leaders in Buenos Aires ended on December 1.', '2018-12-01'],
    ['NATO leaders gathered for a summit in Madrid on 29 June.', '2022-06-29'],
    ['The bid for the World Cup in Qatar, which began in November, was costly.', '2022-11'],
    ['They remember the attacks of September 11.', '2001-09-11'],
    ['It was the tenth anniversary of the September 11 terrorist attacks.', '2001-09-11'],
    ['Hundreds died in the Hamas-led attack on October 7, she said.', '2023-10-07'],
    ['Since Russia began its invasion of Ukraine on February 24, prices have doubled.', '2022-02-24'],
    ['Britain voted on the EU referendum of June 23 after a long campaign.', '2016-06-23'],
    ['France chose in the presidential election runoff on 7 May.', '2017-05-07'],
    ['Pelosi visited Taiwan in August against all advice.', '2022-08'],
    ['The Lisbon Treaty came into force on 1 December.', '2009-12-01'],
  ];
  for (const [text, value] of told) it(`tells ${value} in: ${text}`, () => recalls(text, value));

  it('says when it took place or began', () => {
    const reasonIn = (text: string) => datesOf({ id: 'case', text }, '2024-06-19', chronicle).dates[0]?.because;
    assert.strictEqual(
      reasonIn('They remember the attacks of September 11.'),
      'The attacks of September 11 took place on 2001-09-11.',
    );
    assert.strictEqual(
      reasonIn('They had met at the G20 summit in November in Bali.'),
      'The G20 summit in Bali began on 2022-11-15.',
    );
  });

  const untold: readonly string[] = [
    'They met at the G20 summit in November in Port Amsel.',
    // A group at its seat, a guest at a summit elsewhere: no host.
    'NATO ministers met in Brussels in June.',
    'NATO sent more troops to Poland in July.',
    'Russia stayed away from the G20 summit in September.',
    'Seoul said at the G20 summit in November that it would pay.',
    'India told the climate summit in November that it needs coal.',
    'Germany plays a World Cup qualifier in June.',
    // Several years fit.
    'APEC leaders held their summit in Lima in November.',
    // Spoken of long after.
    'On September 11 the town marked the anniversary of the attacks.',
    'On February 24, two years after the invasion of Ukraine began, Russia struck again.',
    'The general election in Britain in July was close.',
    'Ministers spoke about the Paris Agreement in December.',
    // Another day, another weekday.
    'They met at the G20 summit on 9 November in Bali.',
    'They met at the G20 summit on Friday, 15 November, in Bali.',
    // Another breath of the same sentence.
    'The attacks, of which the court had heard so much from so many witnesses in the long weeks before the recess and would hear more, came up on September 11.',
  ];
  for (const text of untold) it(`is silent in: ${text}`, () => silent(text));
});

describe('dates: rows of the chronicle', () => {
  it('have real days in order, none longer than two months', () => {
    for (const { id, start, end } of chronicle) {
      const [first, last] = [parseDay(start), parseDay(end ?? start)];
      assert.ok(first && last, id);
      const days = first.until(last, { largestUnit: 'days' }).days;
      assert.ok(days >= 0 && days < 62, id);
    }
  });
  it('lie between 2000 and 2025', () =>
    assert.deepStrictEqual(
      chronicle.filter(({ start }) => start < '2000' || start >= '2026'),
      [],
    ));
  it('have words, a source and an id of their own', () => {
    for (const { id, words, source } of chronicle) assert.ok(words.length > 0 && /^https?:\/\/\S+$/.test(source), id);
    assert.strictEqual(new Set(chronicle.map(({ id }) => id)).size, chronicle.length);
  });
  it('vote on the Tuesday after the first Monday of November in the United States', () => {
    const votes = chronicle
      .filter(({ id }) => /^us-(?:election|midterms-election)-/.test(id))
      .map(({ start }) => start);
    assert.strictEqual(votes.length, 13);
    for (const vote of votes) {
      const { month, day, dayOfWeek } = parseDay(vote)!;
      assert.deepStrictEqual([month, dayOfWeek, day > 1 && day < 9], [11, 2, true], vote);
    }
  });
});
