// Cases for dates told from the article's day or from the last date told, and vague times; see rows.test.ts for how they are written.

import type { Cases } from './cases';

export const relativeCases: Record<string, Cases> = {
  // From the article's day or the last date told
  'day before yesterday': {
    found: ['He left [the day before yesterday=2024-06-17].'],
    silent: ['The bay before him was wide.'],
  },
  'day after tomorrow': {
    found: ['He leaves [the day after tomorrow=2024-06-21].'],
    silent: ['The bay after it was wide.'],
  },
  'numbered day': {
    found: ['He came on [May 3, 2021=2021-05-03] for a [three-day=P3D] visit. [Day 2=2021-05-04] was wet.'],
    silent: ['They pay 2 each.'],
  },
  today: {
    found: [
      'He left [yesterday=2024-06-18] and returns [tomorrow=2024-06-20].',
      '[Today=2024-06-19] it rained.',
      'TALKS OPEN [TODAY=2024-06-19] IN KESSIN',
    ],
    silent: [
      'He read todays news.',
      'He saw the Today programme in Kessin Today.',
      'She told Radio Kessin\u2019s Today programme so.',
      'Photo: Tom Kerr/KESSIN TODAY Sports',
    ],
  },
  'weekday told': {
    found: [
      'He left [last Friday=2024-06-14].',
      'He goes [next Monday=2024-06-24].',
      '[This Friday=2024-06-21], please help.',
    ],
    silent: ['the last man left'],
  },
  weekday: {
    found: [
      'He left on [Monday=2024-06-17].',
      'It was said on [Wednesday=2024-06-19].',
      'He will leave on [Friday=2024-06-21].',
      'Talks resume [Friday=2024-06-21].',
      'He begins a [four-day=P4D] visit on [Friday=2024-06-21].',
      'They agreed to meet again [Friday=2024-06-21].',
      'They agreed [Friday=2024-06-14] to meet again.',
      'The report, to be released [Friday=2024-06-21], says so.',
      'He could not be reached for comment [Friday=2024-06-14].',
      'He would not say [Friday=2024-06-14] if he will run.',
      'Unless they agree by [Friday=2024-06-21], it ends.',
      'The deadline is [Friday=2024-06-21].',
      '[Friday=2024-06-21] is the deadline.',
      'Voters go to the polls [Sunday=2024-06-23].',
      'The ship that leaves Kessin sailed on [Friday=2024-06-14].',
      'The bank on [Friday=2024-06-14] issued notes that will fall due later.',
      'The lease had been due to expire [Friday=2024-06-21].',
      'He is headed [Saturday=2024-06-22] to Kessin.',
      'The vote scheduled for [Friday=2024-06-21] was called off.',
      'The judge set a hearing for [Monday=2024-06-24].',
      'The judge left the room on [Monday=2024-06-17].',
      'The case was adjourned to [Friday=2024-06-21].',
      'The case was adjourned on [Friday=2024-06-14].',
      'Court to rule on ban [Friday=2024-06-21]',
      'They asked her to leave [Friday=2024-06-21].',
      'They tried to leave [Friday=2024-06-14].',
      'The judges sit [Monday=2024-06-24] through [Friday=2024-06-28].',
      'The court sat [Monday=2024-06-17] and [Friday=2024-06-14].',
      "Ahead of [Thursday=2024-06-20]'s talks, both were calm.",
      'After talks on [Thursday=2024-06-13], both were calm.',
      'The leaders spoke ahead of [Sunday=2024-06-23]\u2019s vote.',
      'The leaders will speak about [Sunday=2024-06-16]\u2019s massacre.',
      'He is held after fleeing on [Friday=2024-06-14].',
      'She celebrates the victory on [Monday=2024-06-17].',
      'He left on [Friday=2024-06-14].',
    ],
    silent: [
      'They meet on a Monday at times.',
      'Black Friday sales rose.',
      'He reads the Sunday Times.',
      'They watch Monday Night Football.',
      'The sun sat low.',
    ],
  },
  'this past period': {
    found: ['He left [this past week=2024-W24].', 'It fell over [the past weekend=2024-W24-WE].'],
    silent: ['this past is gone'],
  },
  'period without its apostrophe': {
    found: ['The theme of [this years=2024] festival is the sea.', 'It is on [this weeks=2024-W25] list.'],
    silent: ['these men', 'this isle'],
  },
  period: {
    found: [
      '[This weekend=2024-W25-WE], voters go to the polls.',
      'They came [this weekend=2024-W24-WE] and left.',
      '[last week=2024-W24] it rained',
      '[next month=2024-07] it rains',
      '[this year=2024] it rained',
      'It began in [March 2020=2020-03] and ended [the following month=2020-04].',
      'He came in [1990=1990]. [The next year=1991] he left; [next year=2025] he returns.',
    ],
    silent: ['the last man', 'the next town', 'this person'],
  },
  'latest period': { found: ['In [the latest quarter=2024-Q1] it rose.'], silent: ['the latest news'] },
  'period before last': {
    found: [
      'It fell in [the week before last=2024-W23].',
      'It ends [the month after next=2024-08].',
      'He left on [the Tuesday of the week before last=2024-06-04].',
    ],
    silent: ['the speaker before last'],
  },
  'day before': {
    found: ['It opened on [May 3, 2021=2021-05-03], having closed [the day before=2021-05-02].'],
    silent: ['the bay before'],
  },
  'day after': {
    found: [
      'It closed on [May 3, 2021=2021-05-03] and opened [the day after=2021-05-04].',
      'On [May 3, 2021=2021-05-03], [the day after=2021-05-03] the vote, he left.',
      'It was [May 3, 2021=2021-05-03]. He came [the day after=XXXX-XX-XX] the vote.',
    ],
    silent: ['the bay after', 'He came day after day.'],
  },
  'month told': {
    found: ['[last March=2024-03] it rained', '[last Oct. 19=2023-10-19] it rained', '[next May=2025-05] it rains'],
    silent: ['the last march was long'],
  },
  'season told': {
    found: ['[last summer=2023-SU] it rained', '[next fall=2024-FA] it rains', '[last winter=2023-WI] it rained'],
    silent: ['the last fail'],
  },
  'year end': {
    found: ['by [year-end=2024] it will stop', "by the [year's end=2024] it will stop"],
    silent: ['the dead end'],
  },
  'mid period': { found: ['by [mid-year=2024] it fell', 'by [midyear=2024] it fell'], silent: ['a midyearling'] },
  'opening night': {
    found: ['It began on [May 3, 2021=2021-05-03]. On [opening night=2021-05-03] it rained.'],
    silent: ['an opening light'],
  },
  'in the period': {
    found: ['It rained [later in the year=2024].', 'He came in [May 1990=1990-05]. [Later that year=1990] he left.'],
    silent: ['later in the town'],
  },
  'definite period of something': {
    found: ["Most of [the year=2024]'s output is sold.", "It is [the decade=202]'s best, by [year's end=2024] gone."],
    silent: ["all in the king's work", "the queue's end"],
  },
  'definite period': {
    found: [
      'Sales for [the year=2024] rose.',
      'In [the quarter=2024-Q1], the firm lost $3 million.',
      'In [the quarter=2024-Q2], the firm will lose $3 million.',
      'They met over [the weekend=2024-W24-WE].',
      'Orders fell in [May=2024-05]; sales for [the month=2024-05] rose.',
      'by [the end of the month=2024-06]',
      'at [the turn of the century=20] it will open',
    ],
    silent: ['the day of the vote', 'man of the year'],
  },
  ago: {
    found: [
      'He left [two years ago=2022].',
      'He left [three weeks ago=2024-W22].',
      'He left [several years ago=PAST_REF].',
      'He left [years ago=PAST_REF].',
      'He left [a few years back=PAST_REF].',
      'He left [48 hours ago=2024-06-17].',
      'He left [two hours ago=PT2H].',
    ],
    silent: ['two miles ago they met'],
  },
  'from now': { found: ['[two years from now=2026] it opens'], silent: ['two miles from here'] },
  'period a year earlier': {
    found: [
      'Profit rose in [the third quarter=2023-Q3] from [the year-ago quarter=2022-Q3].',
      'Profit fell from [the year-earlier quarter=2023-Q1].',
    ],
    silent: ['the pier-earlier quarter'],
  },
  'half a period ago': {
    found: [
      '[Half a century ago=1974] it was built.',
      '[A quarter of a century ago=1999] it was built.',
      '[Half a year ago=2023-12] it was shut.',
    ],
    silent: ['half a loaf ago', 'half a country later'],
  },
  earlier: {
    found: [
      'It rose in [2010=2010] and fell [two years earlier=2008].',
      'Profit in [the first quarter=2024-Q1] rose from [a year earlier=2023-Q1].',
      'Profit in [the first quarter=2024-Q1] fell. In [the nine months=P9M] it rose from [a year earlier=2023].',
      'Output in [May=2024-05] rose from [April=2024-04] and from [a year earlier=2023-05].',
      'The rate in [May=2024-05] was up from [a month earlier=2024-04] and [a year earlier=2023-05].',
      'It opened on [May 3, 2021=2021-05-03], [a month=P1M] earlier than planned.',
    ],
    silent: ['two miles earlier'],
  },
  'and a half ago': {
    found: [
      'He left [a year and a half ago=2022-12].',
      'He left [two and a half years ago=2021-12].',
      'It lasted [a year and a half=P1.5Y].',
    ],
    silent: ['a mile and a half ago'],
  },
  before: {
    found: ['It opened on [May 3, 2021=2021-05-03]; he left [two days before=2021-05-01].'],
    silent: ['two miles before.'],
  },
  later: {
    found: [
      'It opened on [May 3, 2021=2021-05-03] and closed [three days later=2021-05-06].',
      'He came at [9 p.m. Monday=2024-06-17T21:00] and left [four hours later=2024-06-18T01:00].',
      'He scored. [Six minutes later=PT6M] he fell.',
      'It opened on [May 3, 2021=2021-05-03], [two weeks=P2W] later than the bridge.',
    ],
    silent: ['three miles later'],
  },
  'half an hour later': {
    found: ['He came at [9 p.m. Monday=2024-06-17T21:00] and left [half an hour later=2024-06-17T21:30].'],
    silent: ['half an acre later'],
  },
  after: {
    found: ['It opened on [May 3, 2021=2021-05-03]; he left [two days after=2021-05-05].'],
    silent: ['two miles after.'],
  },

  // Vague
  nowadays: {
    found: [
      'Gulls are rarer [today=PRESENT_REF] than ever before.',
      'The wall is as strong [today=PRESENT_REF] as it was.',
      'Shares fell more [today=2024-06-19] than on [Monday=2024-06-17].',
    ],
    silent: ['He read todays news.'],
  },
  now: {
    found: [
      'It is [now=PRESENT_REF] open.',
      'It is open [at present=PRESENT_REF].',
      'It is open [at the moment=PRESENT_REF].',
    ],
    silent: ['Now that it is open, he left.', 'He comes every now and then.'],
  },
  recently: {
    found: ['It [recently=PAST_REF] opened.', 'It opened [not long ago=PAST_REF].'],
    silent: ['a decent man'],
  },
  recent: { found: ['They blame [recent=PAST_REF] losses.'], silent: ['the most recent visit'] },
  'that time': {
    found: [
      'It opens on [June 24=2024-06-24]. By [that time=2024-06-24], he left.',
      'He was ill at [that time=PAST_REF].',
    ],
    silent: ['That time he fell.', 'that time of need', 'at the same time'],
  },
  'the past': {
    found: ['It was so in [the past=PAST_REF].'],
    silent: ['They walked past the house.', 'in the past tense'],
  },
  'the future': {
    found: ['It may change in [the future=FUTURE_REF].', 'It is safe for [the long term=FUTURE_REF].'],
    silent: ['the future of the town', 'the future president spoke'],
  },
};
