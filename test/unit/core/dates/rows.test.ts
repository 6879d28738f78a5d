// Every row of English has cases that must be found and cases that must stay silent. Found cases mark the expression and its value:
// "on [3 May 2021=2021-05-03]". The article is of Wednesday, 19 June 2024.

import assert from 'node:assert';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { findDates } from '../../../../src/core/dates/dates';
import { allRows } from '../../../../src/core/dates/en/english';
import { read } from '../../../../src/core/reading/reading';

const published = '2024-06-19';

interface Cases {
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

const cases: Record<string, Cases> = {
  // Dates by their parts
  'iso date': { found: ['It was signed on [2021-05-03=2021-05-03].'], silent: ['Part 2021-45-99 was sent.'] },
  'iso date and time': {
    found: ['Logged [2021-05-03T07:50=2021-05-03T07:50] by Oduya.'],
    silent: ['Item 2021-45-03T07:50 was sent.'],
  },
  'date with slashes': {
    found: ['It was signed on [7/8/07=2007-07-08].', 'It was signed on [25/12/2019=2019-12-25].'],
    silent: ['They won 13/14/15 of the sets.', 'A ratio of 3/4 is fine.'],
  },
  'date with points': {
    found: ['Signed on [24.04.2024=2024-04-24].'],
    silent: ['Version 24.44.2024 came out.', 'Release 2.0.1 came out.'],
  },
  '9/11': {
    found: ['the attacks of [9/11=2001-09-11] changed it.'],
    silent: ['They are open 24/7.', 'The vote was 10/11.'],
  },
  'month day year': {
    found: [
      'Lindqvist arrived on [April 24, 2024=2024-04-24], for talks.',
      'Lindqvist arrived on [Apr. 3rd, 2021=2021-04-03].',
      'Filed [Fri., Sept. 13, 2013=2013-09-13] in Norland.',
    ],
    silent: ['April 31, 20000 people', 'They may 24, 202 times.'],
  },
  'month day': {
    found: [
      'The vote was held on [June 3=2024-06-03].',
      'Talks resume on [August 1=2024-08-01].',
      'It fell on [Sept. 30=2023-09-30] last.',
    ],
    silent: ['They may 3 times.', 'June 3 million'],
  },
  'day month year': {
    found: [
      'on [19 June 2023=2023-06-19] in Kessin',
      'on [the 5th of May, 2010=2010-05-05] in Kessin',
      'on [19-Jun-2023=2023-06-19] there',
    ],
    silent: ['some 19 junes'],
  },
  'day month': {
    found: ['It ended on [3 June=2024-06-03].', 'It ended on [the 3rd of June=2024-06-03].'],
    silent: ['He said 3 may come.'],
  },
  'year month day': { found: ['[2021 March 4=2021-03-04] was cold.'], silent: ['they march on 4 roads'] },
  'month day pair': {
    found: [
      'The visit of [April 24=2024-04-24] to [26, 2024=2024-04-26] was long.',
      'The visit of [June 3=2024-06-03]–[5=2024-06-05] ended.',
    ],
    silent: ['They may 3 to 5 times.'],
  },
  'day pair month': {
    found: ['from [24=2024-04-24] to [26 April 2024=2024-04-26] in Kessin'],
    silent: ['from 24 to 26 of them'],
  },
  'month year': {
    found: ['since [January 2021=2021-01] in office', 'since [Sept. 2021=2021-09] in office'],
    silent: ['may 2000 people come'],
  },
  'month of antiquity': { found: ['in [June 480 BC=BC0480-06] they sailed'], silent: ['june 480 bcd'] },
  month: {
    found: ['since [March=2024-03] it rose', 'in [May=2024-05] it rose', 'It will open in [October=2024-10].'],
    silent: ['They may march on.', 'Theresa May said so.', 'April Ryan wrote it.', 'March on, they said.'],
  },
  'short month': { found: ['It fell in [Sept=2023-09]. and rose'], silent: ['It was a dec. affair'] },
  'season year': {
    found: ['in [the summer of 2012=2012-SU] they met', 'in [spring 2021=2021-SP] they met'],
    silent: ['a bummer of kinds'],
  },
  'season of antiquity': {
    found: ['in [the spring of 480 BC=BC0480-SP] they sailed'],
    silent: ['a spring of 48 bars'],
  },
  season: {
    found: ['over [the winter=2023-WI] it fell'],
    silent: [
      'Prices fall in Kessin.',
      'It will spring a leak.',
      'the Winter Games were cold',
      'the Prague Spring was short',
      'They sow winter wheat.',
    ],
  },
  quarter: {
    found: ['Profit rose in [the first quarter=2024-Q1].', 'Profit rose in [third-quarter=2023-Q3] trading.'],
    silent: ['a quarter of the vote', 'the fifth quarter of the town'],
  },
  'year pair': {
    found: ['the war of [1939=1939]-[45=1945] began', 'between [2014=2014]–[2025=2025] it grew'],
    silent: ['call 555-1990', 'Part 2021-45-99 was sent.'],
  },
  'year by name': {
    found: ['in [fiscal 1989=1989] it grew', 'In [the year 1950=1950] it grew'],
    silent: ['the year 12 pupils'],
  },
  year: {
    found: ['since [2010=2010] in Kessin', 'the [1987=1987] crash'],
    silent: [
      '2000 people came',
      'it cost $1990',
      'at 1,990 points',
      'call 555-1990',
      'page 1990 of it',
      '2019 troops left',
      'the 1709 schoolchildren',
    ],
  },
  'short year': { found: ["since ['82=1982] they knew"], silent: ["it's 82 miles"] },
  'year of antiquity': { found: ['in [490 BC=BC0490] they won', 'in [146 B.C.=BC0146] they won'], silent: ['490 bcs'] },
  'year of our era': { found: ['in [AD 79=0079] it blew up'], silent: ['an ad 79 words long'] },
  decade: {
    found: ['in [the 1980s=198] they met', "in [the '60s=196] they met", 'in [the sixties=196] they met'],
    silent: ['he wore 501s', 'in their 20ies'],
  },
  century: {
    found: ['in [the 20th century=19] they met', 'a [nineteenth-century=18] house'],
    silent: ['the 20th centurion'],
  },

  // From the article's day or the last date told
  'day before yesterday': {
    found: ['He left [the day before yesterday=2024-06-17].'],
    silent: ['The bay before him was wide.'],
  },
  'day after tomorrow': {
    found: ['He leaves [the day after tomorrow=2024-06-21].'],
    silent: ['The bay after it was wide.'],
  },
  'numbered day': { found: ['A [three-day=P3D] visit since [June 3=2024-06-03].'], silent: ['They pay 2 each.'] },
  today: {
    found: ['He left [yesterday=2024-06-18] and returns [tomorrow=2024-06-20].', '[Today=2024-06-19] it rained.'],
    silent: ['He read todays news.'],
  },
  'weekday told': {
    found: ['He left [last Friday=2024-06-14].', 'He goes [next Monday=2024-06-24].'],
    silent: ['the last man left'],
  },
  weekday: {
    found: [
      'He left on [Monday=2024-06-17].',
      'It was said on [Wednesday=2024-06-19].',
      'He will leave on [Friday=2024-06-21].',
      'He left on [Friday=2024-06-14].',
    ],
    silent: ['Black Friday sales rose.', 'He reads the Sunday Times.', 'The sun sat low.'],
  },
  'this past period': { found: ['He left [this past week=2024-W24].'], silent: ['this past is gone'] },
  period: {
    found: [
      '[last week=2024-W24] it rained',
      '[next month=2024-07] it rains',
      '[this year=2024] it rained',
      'It began in [March 2020=2020-03] and ended [the following month=2020-04].',
    ],
    silent: ['the last man', 'the next town', 'this person'],
  },
  'latest period': { found: ['In [the latest quarter=2024-Q1] it rose.'], silent: ['the latest news'] },
  'day before': {
    found: ['It opened on [May 3, 2021=2021-05-03], having closed [the day before=2021-05-02].'],
    silent: ['the bay before'],
  },
  'day after': {
    found: ['It closed on [May 3, 2021=2021-05-03] and opened [the day after=2021-05-04].'],
    silent: ['the bay after'],
  },
  'month told': {
    found: ['[last March=2024-03] it rained', '[next May=2025-05] it rains'],
    silent: ['the last march was long'],
  },
  'season told': {
    found: ['[last summer=2023-SU] it rained', '[next fall=2024-FA] it rains'],
    silent: ['the last fail'],
  },
  'year end': {
    found: ['by [year-end=2024] it will stop', "by the [year's end=2024] it will stop"],
    silent: ['the dead end'],
  },
  'in the period': { found: ['It rained [later in the year=2024].'], silent: ['later in the town'] },
  'definite period': {
    found: [
      'Sales for [the year=2024] rose.',
      'They met over [the weekend=2024-W24-WE].',
      'by [the end of the month=2024-06]',
    ],
    silent: ['the day of the vote', 'man of the year'],
  },
  ago: {
    found: [
      'He left [two years ago=2022].',
      'He left [three weeks ago=2024-W22].',
      'He left [several years ago=PAST_REF].',
    ],
    silent: ['two miles ago they met'],
  },
  'from now': { found: ['[two years from now=2026] it opens'], silent: ['two miles from here'] },
  earlier: {
    found: [
      'It rose in [2010=2010] and fell [two years earlier=2008].',
      'Profit in [the first quarter=2024-Q1] rose from [a year earlier=2023-Q1].',
    ],
    silent: ['two miles earlier'],
  },
  before: {
    found: ['It opened on [May 3, 2021=2021-05-03]; he left [two days before=2021-05-01].'],
    silent: ['two miles before.'],
  },
  later: {
    found: ['It opened on [May 3, 2021=2021-05-03] and closed [three days later=2021-05-06].'],
    silent: ['three miles later'],
  },
  after: {
    found: ['It opened on [May 3, 2021=2021-05-03]; he left [two days after=2021-05-05].'],
    silent: ['two miles after.'],
  },

  // Vague
  now: {
    found: ['It is [now=PRESENT_REF] open.', 'It is open [at present=PRESENT_REF].'],
    silent: ['Now that it is open, he left.'],
  },
  recently: { found: ['It [recently=PAST_REF] opened.'], silent: ['a recent man'] },
  'the past': {
    found: ['It was so in [the past=PAST_REF].'],
    silent: ['They walked past the house.', 'in the past tense'],
  },
  'the future': { found: ['It may change in [the future=FUTURE_REF].'], silent: ['the future of the town'] },
  soon: { found: ['It will [soon=FUTURE_REF] open.'], silent: ['as soon as he came', 'It soon fell.'] },

  // Clock and parts of the day
  'hour and minute': {
    found: ['at [10:30 a.m.=2024-06-19T10:30] it opened', 'at [15:11 GMT=2024-06-19T15:11Z] it opened'],
    silent: ['a 3:2 win'],
  },
  'bare hour and minute': {
    found: ['at [22:30=2024-06-19T22:30] it closed'],
    silent: ['Norland beat Kessin 10:30 there'],
  },
  hour: {
    found: ['at [6 p.m.=2024-06-19T18:00] it closed', "at [8 o'clock=2024-06-19T08:00] it closed"],
    silent: ['6 pmx'],
  },
  'point clock': { found: ['at [6.30pm=2024-06-19T18:30] it closed'], silent: ['6.30 percent'] },
  'four digits': { found: ['at [1500 GMT=2024-06-19T15:00Z] it closed'], silent: ['1575 gmx'] },
  noon: { found: ['at [noon=2024-06-19T12:00] it closed'], silent: ['the noose'] },
  tonight: { found: ['He speaks [tonight=2024-06-19TNI].'], silent: ['He speaks to Knight.'] },
  'last night': { found: ['He spoke [last night=2024-06-18TNI].'], silent: ['the last knight'] },
  'this morning': { found: ['He spoke [this morning=2024-06-19TMO].'], silent: ['this mourning'] },
  'that night': {
    found: ['It opened on [May 3, 2021=2021-05-03]. He left [that night=2021-05-03TNI].'],
    silent: ['that knight'],
  },
  'next morning': {
    found: ['It opened on [May 3, 2021=2021-05-03]. He left [the next morning=2021-05-04TMO].'],
    silent: ['the next mourner'],
  },
  'previous night': {
    found: ['It opened on [May 3, 2021=2021-05-03]. He came [the previous night=2021-05-02TNI].'],
    silent: ['the previous knight'],
  },
  overnight: { found: ['It fell [overnight=2024-06-19TNI].'], silent: ['over a knight'] },
  part: {
    found: ['It fell at [night=2024-06-19TNI].'],
    silent: ['the evening was long', 'the Kessin Morning Herald', 'a night train'],
  },

  // Lengths and sets
  'length pair': { found: ['in [60=P60D] to [90 days=P90D] it ends'], silent: ['in 60 to 90 ways'] },
  length: {
    found: [
      'for [three days=P3D] it rained',
      'a [27-year=P27Y] career',
      'for [the next four years=P4Y]',
      'within [a year=P1Y] it fell',
      'in [thirty minutes=PT30M]',
      'for [1,200 days=P1200D]',
    ],
    silent: ['a 6-year-old boy', 'a second man', 'the 45-year-old left', 'three dames'],
  },
  half: {
    found: [
      'for [half an hour=PT30M] it rained',
      'in [the first half of 2009=2009-H1]',
      'Profit in [the first half=2024-H1] rose 3%.',
    ],
    silent: ['half a loaf', 'They scored in the first half.'],
  },
  'length and a half': { found: ['for [two and a half years=P2.5Y]'], silent: ['two and a half loaves'] },
  'length and half in digits': { found: ['for [2 1/2 hours=PT2.5H]'], silent: ['2 1/2 miles'] },
  'vague length': {
    found: ['for [several months=PXM] it rained', 'in [a few days=PXD]', 'for [a couple of weeks=P2W]'],
    silent: ['several moths'],
  },
  'bare length': { found: ['For [years=PXY], it rained.'], silent: ['His years were good.'] },
  long: { found: ['a [decades-long=PXDE] war', 'a [month-long=P1M] war'], silent: ['a mile-long road'] },
  fortnight: { found: ['for [a fortnight=P2W] it rained'], silent: ['a fort'] },
  stretch: {
    found: ['in [the past three months=P3M]', 'over [the past year=P1Y]', 'in [the first nine months=P9M]'],
    silent: ['the past three mouths'],
  },
  'recent times': { found: ['in [recent years=PAST_REF] it grew'], silent: ['recent ears'] },
  'coming times': { found: ['in [the coming weeks=FUTURE_REF] it grows'], silent: ['the coming storm'] },
  'every period': {
    found: ['[every year=P1Y] it rains', '[twice a week=P1W] it rains', '[every two years=P2Y] it rains'],
    silent: ['every ear'],
  },
  weekends: { found: ['open [on weekends=XXXX-WXX-WE] only'], silent: ['on weak ends'] },
  'times a period': { found: ['[three times a day=P1D] it rains'], silent: ['three times a charm'] },
  'every weekday': {
    found: ['[every Monday=XXXX-WXX-1] it rains', 'on [Fridays=XXXX-WXX-5] it rains'],
    silent: ['every Monk'],
  },
  'every part': { found: ['[every morning=XXXX-XX-XXTMO] it rains'], silent: ['every mourner'] },
  regular: {
    found: ['a [daily=P1D] train', 'the [annual=P1Y] talks'],
    silent: ['the Kessin Daily Herald', 'the Annual Report'],
  },

  // Joined
  'weekday with date': {
    found: ['on [Friday, April 26=2024-04-26], it rained', 'on [Monday, 12 June=2023-06-12] it rained'],
    silent: ['26 people of it'],
  },
  'date of year': {
    found: ['in [October of next year=2025-10]', 'In [2010=2010] he left; in [May of that year=2010-05] he died.'],
    silent: ['the order of next'],
  },
  'dates sharing a year': {
    found: ['between [May=1990-05] and [August 1990=1990-08] it fell'],
    silent: ['they may and will'],
  },
  "year's part": {
    found: ["in [fiscal 1990's first quarter=1990-Q1]", "in [last year's third quarter=2023-Q3]"],
    silent: ["the ear's part"],
  },
  "year's half": { found: ["in [last year's first half=2023-H1]"], silent: ["the ear's first half"] },
  'weekday of week': { found: ['on [Monday last week=2024-06-10]'], silent: ['on the last of them'] },
  'part of period': {
    found: ['in [the third week of May 2021=2021-W19]', 'in [the first quarter of 2009=2009-Q1]'],
    silent: ['the third wheel of it'],
  },
  'last of period': { found: ['in [the last week of May 2021=2021-W22]'], silent: ['the last wheel of it'] },
  'stretch of period': { found: ['in [the first two months of 1989=P2M]'], silent: ['the first two moths of it'] },
  'day of course': {
    found: ['He came on [May 3, 2021=2021-05-03] for a [three-day=P3D] visit. On [the final day=2021-05-05] he left.'],
    silent: ['the final dray'],
  },
  'part of day': {
    found: ['on [Friday night=2024-06-14TNI] it fell', 'in [the morning of May 3, 2021=2021-05-03TMO]'],
    silent: ['a Knight of Fridley'],
  },
  'clock on day': { found: ['at [10 a.m. Monday=2024-06-17T10:00] it fell'], silent: ['10 amps'] },
  'edge of period': {
    found: ['at [the end of 2010=2010] it fell', 'by [the beginning of next year=2025]'],
    silent: ['the end of it'],
  },
  'early in period': {
    found: [
      '[early last year=2023] it fell',
      'in [mid-June=2024-06]',
      'in [the late 1970s=197]',
      '[earlier this week=2024-W25]',
    ],
    silent: ['an early man'],
  },
  'early part of day': { found: ['[late Sunday evening=2024-06-16TEV] it fell'], silent: ['a late man'] },
  about: { found: ['for [about a week=P1W] it rained', '[nearly two years ago=2022]'], silent: ['about a weak man'] },
  'more than': { found: ['for [more than three years=P3Y]'], silent: ['more than three ears'] },
  'less than': { found: ['in [less than two weeks=P2W]'], silent: ['less than two wheels'] },
  'at least': { found: ['for [at least a decade=P1DE]'], silent: ['at least a decider'] },
  'at most': { found: ['for [up to 90 days=P90D]'], silent: ['up to 90 dales'] },

  // Feasts
  'christmas eve': { found: ['on [Christmas Eve 2014=2014-12-24]'], silent: ['on eve'] },
  christmas: { found: ['at [Christmas=2023-12-25] they met'], silent: ['Johan Christmas left.'] },
  'boxing day': { found: ['on [Boxing Day 2014=2014-12-26]'], silent: ['a boxing bay'] },
  "new year's eve": { found: ["on [New Year's Eve 2014=2014-12-31]"], silent: ['a new ear'] },
  "new year's day": { found: ["on [New Year's Day 2014=2014-01-01]"], silent: ['a new ear'] },
  "valentine's day": { found: ["on [Valentine's Day 2014=2014-02-14]"], silent: ["Valentine's bay"] },
  "St Patrick's day": { found: ["on [St. Patrick's Day 2014=2014-03-17]"], silent: ["St. Patrick's bay"] },
  'april fools': { found: ["on [April Fool's Day 2014=2014-04-01]"], silent: ["a fool's bay"] },
  'may day': { found: ['on [May Day 2014=2014-05-01]'], silent: ['a may bay'] },
  'independence day': { found: ['on [the Fourth of July=2024-07-04] they met'], silent: ['independence bay'] },
  'bastille day': { found: ['on [Bastille Day 2014=2014-07-14]'], silent: ['bastille bay'] },
  halloween: { found: ['on [Halloween 2014=2014-10-31]'], silent: ['hallows'] },
  'armistice day': { found: ['on [Veterans Day 2014=2014-11-11]'], silent: ['veterans bay'] },
  thanksgiving: { found: ['on [Thanksgiving 2014=2014-11-27]'], silent: ['thanks for giving'] },
  'labor day': { found: ['on [Labor Day 2014=2014-09-01]'], silent: ['labor bay'] },
  'memorial day': { found: ['on [Memorial Day 2014=2014-05-26]'], silent: ['memorial bay'] },
  easter: { found: ['at [Easter 2014=2014-04-20]'], silent: ['an eastern man'] },
  'easter monday': { found: ['on [Easter Monday 2014=2014-04-21]'], silent: ['eastern bay'] },
  'good friday': { found: ['on [Good Friday 2014=2014-04-18]'], silent: ['good friends'] },
};

/** The text with what was found in it marked again. */
function marked(text: string): string {
  const { dates } = findDates(read({ id: 'case', text }), published, chronicle);
  let out = '';
  let at = 0;
  for (const { start, end, value } of dates) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}=${value}]`;
    at = end;
  }
  return out + text.slice(at);
}

const unmarked = (text: string): string => text.replace(/\[([^\]]*?)=[^\]=]*\]/g, '$1');

describe('dates: rows of English', () => {
  for (const [name, { found, silent }] of Object.entries(cases)) {
    for (const text of found) it(`${name} finds ${text}`, () => assert.strictEqual(marked(unmarked(text)), text));
    for (const text of silent) it(`${name} is silent in ${text}`, () => assert.strictEqual(marked(text), text));
  }

  it('have cases, every one', () => {
    const names = new Set(allRows.map(({ name }) => name));
    assert.deepStrictEqual(
      [...names].filter((name) => !(name in cases)),
      [],
    );
    assert.deepStrictEqual(
      Object.keys(cases).filter((name) => !names.has(name)),
      [],
    );
  });
});
