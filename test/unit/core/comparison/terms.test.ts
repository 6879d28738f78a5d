import assert from 'node:assert';
import { contentStems, fold, sentenceAround, termsIn } from '../../../../src/core/comparison/terms';
import { dayNumber, daysOf, inWords, weekdayOf } from '../../../../src/core/comparison/calendar';
import { deletionKeys, middlesAgree, nameParts, oneLetterApart } from '../../../../src/core/comparison/names';
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
