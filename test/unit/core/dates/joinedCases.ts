// Cases for expressions joined of several, and feasts; see rows.test.ts for how they are written.

import type { Cases } from './cases';

export const joinedCases: Record<string, Cases> = {
  // Joined
  'weekday with date': {
    found: ['on [Friday, April 26=2024-04-26], it rained', 'on [Monday, 12 June=2023-06-12] it rained'],
    silent: ['26 people of it'],
  },
  'date of year': {
    found: [
      'in [October=2025-10] of [next year=2025] it ends',
      'from [May 3=2024-05-03] [this year=2024] on it rained',
      'In [2010=2010] he left; in [May of that year=2010-05] he died.',
    ],
    silent: ['the order of next'],
  },
  'dates sharing a year': {
    found: [
      'between [May=1990-05] and [August 1990=1990-08] it fell',
      'in [the spring=1988-SP] and [summer of 1988=1988-SU]',
    ],
    silent: ['they may and will'],
  },
  "year's part": {
    found: ["in [fiscal 1990's first quarter=1990-Q1]", "in [last year's third quarter=2023-Q3]"],
    silent: ["the ear's part"],
  },
  "year's half": { found: ["in [last year's first half=2023-H1]"], silent: ["the ear's first half"] },
  'weekday of week': {
    found: ['on [Monday last week=2024-06-10]', 'He fell ill on [the Friday of the week before=2024-06-14].'],
    silent: ['on the last of them'],
  },
  'part of period': {
    found: [
      'in [the third week of May 2021=2021-W19]',
      'in [the first quarter of 2009=2009-Q1]',
      'in [the last half of the year=2024-H2]',
    ],
    silent: ['the third wheel of it'],
  },
  'weekday of period': {
    found: [
      'on [the first Monday of May=2024-05-06]',
      'on [the last Friday of the month=2024-06-28]',
      'on [the second Tuesday in November 1996=1996-11-12]',
    ],
    silent: ['the first sun of the moth'],
  },
  'day by its weekday': {
    found: ['by [the end of the day Saturday=2024-06-15] it fell'],
    silent: ['the dray of Satterley'],
  },
  'year ended': {
    found: [
      'in [the year=P1Y] ended [May 31, 2021=2021-05-31] it fell',
      'For its [fiscal year=P1Y] ended [June 30, 2021=2021-06-30] it lost more.',
      'Prices rose in [the year=P1Y] to [May=2024-05].',
    ],
    silent: ['the ear ended'],
  },
  'period ended': {
    found: [
      'in [the quarter=2021-Q2] ended [June 30, 2021=2021-06-30] it fell',
      'It fell [the week=2021-W20] ended [May 21, 2021=2021-05-21].',
    ],
    silent: ['the oak ended'],
  },
  'period of date': {
    found: ['in [the week of May 5, 2021=2021-W18]', 'in [the month of May 2021=2021-05]'],
    silent: ['the week of the vote'],
  },
  'last of period': { found: ['in [the last week of May 2021=2021-W22]'], silent: ['the last wheel of it'] },
  'day so long ago': {
    found: [
      'It fell [a year ago today=2023-06-19].',
      'It fell [two weeks ago Friday=2024-06-07].',
      'It fell [a year ago this month=2023-06].',
      'He left [two years ago=2022]; [last week=2024-W24] he came.',
    ],
    silent: ['It fell ages ago.'],
  },
  'same period of year': {
    found: ['In [the third quarter=2023-Q3] it rose from [the same quarter a year earlier=2022-Q3].'],
    silent: ['the same quarrel last time'],
  },
  'days of feast': {
    found: [
      'over [Thanksgiving weekend=2023-W47-WE] it fell',
      'on [Labor Day weekend=2023-W35-WE] it fell',
      'in [Christmas week=2023-W52] it fell',
    ],
    silent: ['the labour of weekends'],
  },
  'day and its date': {
    found: ['[The next day=2021-05-05], [May 5, 2021=2021-05-05], he left.'],
    silent: ['the next dray, it seemed'],
  },
  'stretch of period': { found: ['in [the first two months of 1989=P2M]'], silent: ['the first two moths of it'] },
  'day of course': {
    found: [
      'He came on [May 3, 2021=2021-05-03] for a [three-day=P3D] visit. On [the final day=2021-05-05] he left.',
      'He came from [May 3=2021-05-03] to [5, 2021=2021-05-05]. On [the final day=2021-05-05] he left.',
      'He came from [3=2021-05-03] to [5 May 2021=2021-05-05]. [Day 2=2021-05-04] was calm.',
    ],
    silent: ['the final dray'],
  },
  'part of day': {
    found: [
      'on [Friday night=2024-06-14TNI] it fell',
      'in [the early hours of Sunday morning=2024-06-16TMO]',
      'in [the morning of May 3, 2021=2021-05-03TMO]',
    ],
    silent: ['a Knight of Fridley'],
  },
  'early hours': {
    found: ['in [the early hours of Sunday=2024-06-16TMO] it fell'],
    silent: ['the early flowers of it'],
  },
  'day beside a date': {
    found: ['He left [the day after Christmas=2023-12-26].', 'He left [the day before May 5=2024-05-04].'],
    silent: ['the dray after it'],
  },
  'clock and day': {
    found: [
      'at [10 a.m.=2024-06-17T10:00] on [Monday=2024-06-17] it fell',
      'on [Monday=2024-06-17] at [10 a.m.=2024-06-17T10:00] it fell',
      'The wake is [Saturday=2024-06-22] at [noon=2024-06-22T12:00].',
      'The wake was [Saturday=2024-06-15] at [noon=2024-06-15T12:00].',
    ],
    silent: ['10 amps on Monty'],
  },
  'middle of the night': {
    found: ['He left in [the middle of the night=2024-06-19TNI].'],
    silent: ['the middle of the knight'],
  },
  'clock on day': { found: ['at [10 a.m. Monday=2024-06-17T10:00] it fell'], silent: ['10 amps'] },
  'edge of period': {
    found: [
      'at [the end of 2010=2010] it fell',
      'It fell in the months to [end-March=2024-03].',
      'in [the final days of 1997=1997]',
      'by [the beginning of next year=2025]',
    ],
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
  about: {
    found: [
      'for [about a week=P1W] it rained',
      '[nearly two years ago=2022]',
      'over [the 12 months=P12M] to then',
      'It is spread over [ten years=P10Y].',
      'It cut 400 jobs over [two years=P2Y].',
      'It stood for [over ten years=P10Y].',
      '[Over a year ago=2023] it fell.',
    ],
    silent: ['about a weak man'],
  },
  'about a clock time': { found: ['at [about 8:45 p.m.=2024-06-19T20:45] it fell'], silent: ['about 845 of it'] },
  'more than': { found: ['for [more than three years=P3Y]'], silent: ['more than three ears'] },
  'less than': { found: ['in [less than two weeks=P2W]'], silent: ['less than two wheels'] },
  'at least': { found: ['for [at least a decade=P10Y]'], silent: ['at least a decider'] },
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
  'earth day': { found: ['on [Earth Day 2014=2014-04-22]'], silent: ['earth bay'] },
  'inauguration day': { found: ['on [Inauguration Day 2013=2013-01-20]'], silent: ['inauguration bay'] },
  'election day': { found: ['on [Election Day 2014=2014-11-04]'], silent: ['election bay'] },
  'columbus day': { found: ['on [Columbus Day 2014=2014-10-13]'], silent: ['columbus bay'] },
  "father's day": { found: ["on [Father's Day 2014=2014-06-15]"], silent: ["a father's bay"] },
  "mother's day": { found: ["on [Mother's Day 2014=2014-05-11]"], silent: ["a mother's bay"] },
  "presidents' day": { found: ["on [Presidents' Day 2014=2014-02-17]"], silent: ["the presidents' bay"] },
  'king day': { found: ['on [Martin Luther King Day 2014=2014-01-20]'], silent: ['a king of dates'] },
  'palm sunday': { found: ['on [Palm Sunday 2014=2014-04-13]'], silent: ['palm sundries'] },
  'ash wednesday': { found: ['on [Ash Wednesday 2014=2014-03-05]'], silent: ['ash widened'] },
  easter: { found: ['at [Easter 2014=2014-04-20]'], silent: ['an eastern man'] },
  'easter monday': { found: ['on [Easter Monday 2014=2014-04-21]'], silent: ['eastern bay'] },
  'good friday': { found: ['on [Good Friday 2014=2014-04-18]'], silent: ['good friends'] },
};
