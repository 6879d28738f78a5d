import assert from 'node:assert';
import { contentStems, fold, sentenceAround, termsIn } from '../../../../src/core/comparison/terms';
import { dayNumber, daysOf, inWords, weekdayOf } from '../../../../src/core/comparison/calendar';
import { deletionKeys, middlesAgree, nameParts, oneLetterApart } from '../../../../src/core/comparison/names';
import { canAgree, numbersIn, sharedUnit } from '../../../../src/core/comparison/numbers';
import { made } from './hand-made';

const termsOf = (text: string, from = 0) => termsIn(made('a', text), { start: from, end: text.length });

describe('comparison: terms', () => {
  const stems = (text: string, ...expected: readonly string[]) =>
    it(text, () => assert.deepEqual(contentStems(made('a', text), { start: 0, end: text.length }), expected));
  stems('The ministers signed the treaty.', 'minister', 'sign', 'treaty');
  stems('Signing treaties is costly.', 'sign', 'treaty', 'costly');
  stems('The Chinese fleet left China.', 'china', 'fleet', 'leave', 'china');
  stems('The US told us of U.S. ships.', 'america', 'america', 'ship');
  stems('She said that the boats were at sea.', 'boat', 'sea');
  stems('He had made much of it.');

  it('folds accents and case', () => assert.equal(fold('ŁÓDŹ’s'), "lodz's"));
  it('keeps offsets of a stretch and leaves out the possessive', () => {
    const text = 'The sea, Lindqvist’s sea.';
    assert.deepEqual(
      termsOf(text, 9).map(({ start, end, folded }) => [text.slice(start, end), folded]),
      [
        ['Lindqvist', 'lindqvist'],
        ['sea', 'sea'],
      ],
    );
  });
  it('gives the sentence around a word', () => {
    const text = 'A boat sank. Mr. Ode saw it. Nobody came.';
    const { start, end } = sentenceAround(made('a', text), {
      start: text.indexOf('saw'),
      end: text.indexOf('saw') + 3,
    });
    assert.equal(text.slice(start, end), 'Mr. Ode saw it.');
  });
});

describe('comparison: calendar', () => {
  it('counts days', () => assert.equal(dayNumber('1970-01-02'), 1));
  it('knows no 30 February', () => assert.equal(dayNumber('2024-02-30'), null));
  it('knows 29 February of a leap year', () => assert.equal(weekdayOf(dayNumber('2024-02-29')!), 'Thursday'));
  it('knows weekdays before 1970', () => assert.equal(weekdayOf(dayNumber('1969-07-20')!), 'Sunday'));
  it('says a day', () => assert.equal(inWords(daysOf('2024-05-14', '2024-05-14')!), 'Tuesday, 14 May 2024'));
  it('says a month', () => assert.equal(inWords(daysOf('2024-02-01', '2024-02-29')!), 'February 2024'));
  it('says a year', () => assert.equal(inWords(daysOf('2024-01-01', '2024-12-31')!), '2024'));
  it('says some days', () => assert.equal(inWords(daysOf('2024-05-14', '2024-05-16')!), '14 May 2024 to 16 May 2024'));
  it('refuses days in the wrong order', () => assert.equal(daysOf('2024-05-16', '2024-05-14'), null));
});

describe('comparison: names', () => {
  const apart = (a: string, b: string, expected: boolean) =>
    it(`${a} / ${b}: ${expected}`, () => assert.equal(oneLetterApart(a, b), expected));
  apart('anthony', 'antony', true);
  apart('philip', 'phillip', true);
  apart('lindquist', 'lindqvist', true);
  apart('brain', 'brian', true);
  apart('marr', 'marr', false);
  apart('marr', 'moor', false);
  apart('', 'a', true);

  it('meets under a deletion key', () => {
    const keys = new Set(deletionKeys('anthony'));
    assert.ok(deletionKeys('antony').some((key) => keys.has(key)));
  });
  it('leaves “Jr.” aside', () => assert.equal(nameParts('Samuel K. Oyelaran Jr.').last, 'oyelaran'));
  const middles = (a: string, b: string, expected: boolean) =>
    it(`${a} / ${b}: ${expected}`, () => assert.equal(middlesAgree(nameParts(a), nameParts(b)), expected));
  middles('Ada M. Kerr', 'Ada Kerr', true);
  middles('Ada M. Kerr', 'Ada Maria Kerr', true);
  middles('Ada M. Kerr', 'Ada P. Kerr', false);
});

describe('comparison: numbers', () => {
  const read = (text: string) => numbersIn(text, termsOf(text));
  const reads = (text: string, value: number, unit: string, reach = 'exact') =>
    it(text, () => {
      const found = read(text).find((one) => one.value === value);
      assert.ok(found, JSON.stringify(read(text)));
      assert.ok(found.units.includes(unit), found.units.join());
      assert.equal(found.reach, reach);
    });
  reads('licences for 240 Sarovan boats', 240, 'boat');
  reads('three fishermen drowned', 3, 'fisherman');
  reads('twenty-one ships', 21, 'ship');
  reads('a dozen trawlers', 12, 'trawler');
  reads('6,000 jobs', 6000, 'job');
  reads('about $8.5 billion in aid', 8_500_000_000, '$', 'about');
  reads('at least 40 people', 40, 'people', 'at-least');
  reads('fell by 18%', 18, 'percent');
  reads('two hundred boats', 200, 'boat');

  const silent = (text: string) => it(`nothing in “${text}”`, () => assert.deepEqual(read(text), []));
  silent('since 2022 and before');
  silent('the 21st century');
  silent('version 3.');

  const pair = (a: string, b: string, expected: boolean) =>
    it(`${a} / ${b}: ${expected}`, () => {
      const [left, right] = [read(a)[0]!, read(b)[0]!];
      assert.ok(sharedUnit(left, right));
      assert.equal(canAgree(left, right), expected);
    });
  pair('240 boats', '420 boats', false);
  pair('three men', '3 men', true);
  pair('at least three men', 'seven men', true);
  pair('seven men', 'at least three men', true);
  pair('at least seven men', 'three men', false);
  pair('up to 12 ships', 'ten ships', true);
  pair('about 100 boats', '108 boats', true);
  pair('about 100 boats', '150 boats', false);
  pair('6,000 jobs', '5,987 jobs', true);
  pair('6,000 jobs', '5,200 jobs', false);
});
