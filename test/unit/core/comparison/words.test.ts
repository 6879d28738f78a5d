import assert from 'node:assert';
import { contentStems, fold, stemOf, wordsOf } from '../../../../src/core/comparison/words';
import { dayNumber, daysOf, inWords, weekdayOf } from '../../../../src/core/comparison/calendar';
import { deletionKeys, middlesAgree, nameParts, oneLetterApart } from '../../../../src/core/comparison/names';
import { canAgree, numbersIn, sharedUnit } from '../../../../src/core/comparison/numbers';

describe('comparison: words', () => {
  const same = (a: string, b: string) => it(`${a} = ${b}`, () => assert.equal(stemOf(fold(a)), stemOf(fold(b))));
  same('signed', 'signing');
  same('signs', 'sign');
  same('licences', 'licence');
  same('agreed', 'agree');
  same('countries', 'country');
  same('talks', 'talk');
  same('sanctions', 'sanction');
  same('imposed', 'impose');
  same('met', 'meeting');
  same('José', 'JOSE');
  same('Chinese', 'China');
  same('Frenchman', 'France');

  const apart = (a: string, b: string) => it(`${a} ≠ ${b}`, () => assert.notEqual(stemOf(fold(a)), stemOf(fold(b))));
  apart('new', 'news');
  apart('port', 'report');
  apart('boss', 'bos');
  apart('polish', 'Poland');

  it('“US” is the country, “us” is nobody’s', () =>
    assert.deepEqual([...contentStems('The US told us of U.S. ships')], ['america', 'ship']));

  it('keeps offsets of a stretch', () => {
    const text = 'The sea, Lindqvist’s sea.';
    const words = wordsOf(text, { start: 9, end: text.length });
    assert.deepEqual(
      words.map(({ start, end, folded }) => [text.slice(start, end), folded]),
      [
        ['Lindqvist’s', 'lindqvist'],
        ['sea', 'sea'],
      ],
    );
  });
  it('keeps only words that carry matter', () =>
    assert.deepEqual([...contentStems('She said that the boats were at sea')], ['boat', 'sea']));
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
  const read = (text: string) => numbersIn(text, wordsOf(text));
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
  reads('at least 40 people', 40, 'person', 'at-least');
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
