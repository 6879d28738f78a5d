// Cases for clock times, parts of the day, lengths of time and sets; see rows.test.ts for how they are written.

import type { Cases } from './cases';

export const timeCases: Record<string, Cases> = {
  // Clock and parts of the day
  'hour and minute': {
    found: [
      'at [10:30 a.m.=2024-06-19T10:30] it opened',
      'at [15:11 GMT=2024-06-19T15:11Z] it opened',
      'at [4:30 p.m. Eastern time=2024-06-19T16:30] it closed',
    ],
    silent: ['a 3:2 win'],
  },
  'bare hour and minute': {
    found: [
      'at [22:30=2024-06-19T22:30] it closed',
      'The vote was held on [Sunday=2024-06-16]. The last poll closed at [22:30=2024-06-16T22:30].',
      'The vote was held on [Sunday=2024-06-16]. The mayor will speak at [22:30=2024-06-19T22:30].',
    ],
    silent: [
      'Norland beat Kessin 10:30 there',
      'Watch the speech\n\n00:53\n\nMore',
      'Watch: the mayor speaks (2:31)',
      'Duration: 03:45',
      'Video, 00:01:23',
      'All times AEST (GMT +10:00)',
    ],
  },
  hour: {
    found: [
      'at [6 p.m.=2024-06-19T18:00] it closed',
      "at [8 o'clock=2024-06-19T08:00] it closed",
      'Polls closed at [10 p.m.=2024-06-16T22:00] on [Sunday=2024-06-16]. At [2 a.m.=2024-06-17T02:00] she spoke.',
      'Polls opened at [7 a.m.=2024-06-16T07:00] on [Sunday=2024-06-16]. At [2 a.m.=2024-06-16T02:00] the first had come.',
    ],
    silent: ['6 pmx'],
  },
  'point clock': { found: ['at [6.30pm=2024-06-19T18:30] it closed'], silent: ['6.30 percent'] },
  'four digits': { found: ['at [1500 GMT=2024-06-19T15:00Z] it closed'], silent: ['1575 gmx'] },
  noon: { found: ['at [noon=2024-06-19T12:00] it closed'], silent: ['the noose'] },
  tonight: {
    found: ['He speaks [tonight=2024-06-19TNI].'],
    silent: ['He speaks to Knight.', 'She sang on the Tonight show.'],
  },
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
    found: ['It fell at [night=2024-06-19TNI].', 'It fell in [the predawn hours=2024-06-19TMO].'],
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
      'for [three million years=P3000000Y]',
      'It is [a week old=P1W].',
      '[One day=FUTURE_REF] he will win.',
      'for [20-plus months=P20M]',
      'They filmed for [40 hours=PT40H].',
      'She dreams of [a day=FUTURE_REF] when all can read.',
      'It rained for [a day=P1D].',
    ],
    silent: [
      'Aged 35 years, she was the youngest.',
      'At age 35 years he left.',
      'It rose on a year-to-year basis.',
      'The baby is six months old.',
      'The calf, 12 weeks old, is well.',
      'He died at the age of 93 years.',
      'The box holds 40 hours of film.',
      'On it 900 hours can be recorded.',
      'It came on a day when nobody worked.',
      'a 6-year-old boy',
      'a weekend attack',
      'a second man',
      'the 45-year-old left',
      'She is 61 years old.',
      'three dames',
    ],
  },
  'whole length': {
    found: ['It rained [all day=P1D].', 'for [the whole year=P1Y]'],
    silent: ['all dates', 'the whole ear'],
  },
  'period of length': {
    found: ['in [a 60-day period=P60D]', 'for [a four-year term=P4Y]'],
    silent: ['a three-ring period', 'a two period game'],
  },
  half: {
    found: [
      'for [half an hour=PT30M] it rained',
      'for [half a century=P50Y] it stood',
      'in [the first half of 2009=2009-H1]',
      'Profit in [the first half=2024-H1] rose 3%.',
      'Revenue in [the second half=2024-H2] will rise.',
      '[First-half=2024-H1] profit rose.',
    ],
    silent: ['half a loaf', 'They scored in the first half.'],
  },
  'length and a half': {
    found: [
      'for [two and a half years=P2.5Y]',
      'a [two-and-a-half-hour=PT2.5H] talk',
      'for [two and half years=P2.5Y]',
      '[a year-and-a-half long=P1.5Y] walk',
    ],
    silent: ['two and a half loaves'],
  },
  'length and half in digits': { found: ['for [2 1/2 hours=PT2.5H]'], silent: ['2 1/2 miles'] },
  'vague length': {
    found: [
      'for [several months=PXM] it rained',
      'in [a few days=PXD]',
      'for [a number of years=PXY]',
      'for [a couple of weeks=P2W]',
    ],
    silent: ['several moths', 'It is feared in some quarters that he lied.'],
  },
  'bare length': {
    found: ['For [years=PXY], it rained.', 'In the [months=PXM] since, it did not.'],
    silent: ['His years were good.'],
  },
  'the length': { found: ['over [the years=PXY] it fell'], silent: ['the years were good'] },
  long: {
    found: ['a [decades-long=PXY] war', 'a [month-long=P1M] war', 'a [weeklong=P1W] war'],
    silent: ['a mile-long road', 'a lifelong friend'],
  },
  fortnight: { found: ['for [a fortnight=P2W] it rained'], silent: ['a fort'] },
  stretch: {
    found: [
      'It is expected to last [six months=P6M].',
      'in [the past three months=P3M]',
      'over [the past year=P1Y]',
      'in [the first nine months=P9M]',
      'over [the next year=P1Y] it grows',
    ],
    silent: ['the past three mouths'],
  },
  'recent times': { found: ['in [recent times=PAST_REF] it grew'], silent: ['decent tides'] },
  'stretch beside now': {
    found: [
      'in [recent years=PXY] it grew',
      'in [the coming weeks=PXW] it grows',
      'Hard times lie in [the decades to come=PXY].',
    ],
    silent: ['the coming storm'],
  },
  'every period': {
    found: [
      '[every year=P1Y] it rains',
      '[twice a week=P1W] it rains',
      '[every two years=P2Y] it rains',
      '[once every four years=P4Y]',
    ],
    silent: ['every ear'],
  },
  'every few periods': { found: ['[every few years=PXY] it rains'], silent: ['every few yards'] },
  'quarter of a century': { found: ['for [a quarter century=P25Y] it stood'], silent: ['a quarter of it'] },
  'hour pair': {
    found: [
      'They met from [6=2024-06-19T18:00] to [8 p.m.=2024-06-19T20:00] in Kessin.',
      'The shop is open from [6=T18:00] to [8 p.m.=T20:00].',
      'She was sewing from [5 a.m.=T05:00] to [noon=T12:00] without a break.',
      'The shop will be open from [6=2024-06-19T18:00] to [8 p.m.=2024-06-19T20:00].',
    ],
    silent: ['6 to 8 pmx'],
  },
  weekends: { found: ['open [on weekends=XXXX-WXX-WE] only'], silent: ['on weak ends'] },
  'times a period': {
    found: ['[three times a day=P1D] it rains', '[several times a day=P1D] it rains'],
    silent: ['three times a charm'],
  },
  'every weekday': {
    found: ['[every Monday=XXXX-WXX-1] it rains', 'on [Fridays=XXXX-WXX-5] it rains'],
    silent: ['every Monk'],
  },
  'weekday of every month': {
    found: ['They meet on [the third Friday of each month=P1M].'],
    silent: ['They meet on the third fry day of each moth.'],
  },
  'every season': {
    found: ['[Every spring=XXXX-SP] it rains.', '[each May=XXXX-05] it rains'],
    silent: ['every springer', 'every march they made'],
  },
  'part of every weekday': {
    found: ['on [Sunday evenings=XXXX-WXX-7TEV] it rains', '[every Friday night=XXXX-WXX-5TNI] it rains'],
    silent: ['sundry evenings'],
  },
  'every part': { found: ['[every morning=XXXX-XX-XXTMO] it rains'], silent: ['every mourner'] },
  regular: {
    found: ['a [daily=P1D] train', 'the [annual=P1Y] talks'],
    silent: ['the Kessin Daily Herald', 'the Annual Report'],
  },
};
