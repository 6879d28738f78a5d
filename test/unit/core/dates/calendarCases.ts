// Cases for dates by their parts; see rows.test.ts for how they are written.

import type { Cases } from './cases';

export const calendarCases: Record<string, Cases> = {
  // Dates by their parts
  'iso date': { found: ['It was signed on [2021-05-03=2021-05-03].'], silent: ['Part 2021-45-99 was sent.'] },
  'iso date and time': {
    found: ['Logged [2021-05-03T07:50=2021-05-03T07:50] by Oduya.'],
    silent: ['Item 2021-45-03T07:50 was sent.'],
  },
  'date with slashes': {
    found: [
      'It was signed on [7/8/07=2007-07-08].',
      'It was signed on [25/12/2019=2019-12-25].',
      'It was signed on [05/06/2024=2024-06-05] and ended on [25/06/2024=2024-06-25].',
      'It was signed on [05/06/2024=2024-05-06] and ended on [06/25/2024=2024-06-25].',
    ],
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
      'It was signed on [June. 3, 2019=2019-06-03] in Kessin.',
      'The law of [June 31, 2021=XXXX-06-31] lapsed.',
    ],
    silent: ['April 31, 20000 people', 'They may 24, 202 times.'],
  },
  'month day': {
    found: [
      'The vote was held on [June 3=2024-06-03].',
      'Talks resume on [August 1=2024-08-01].',
      'It fell on [Sept. 30=2023-09-30] last.',
      'He was named its head, effective [Aug. 1=2024-08-01].',
      'It rose in [the 12 months=P12M] through [Sept. 30=2023-09-30].',
      'The lease ends on [April 31=XXXX-04-31].',
    ],
    silent: ['the gene Oct4 was cut', 'They may 3 times.', 'June 3 million', 'June 45'],
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
    found: [
      'since [March=2024-03] it rose',
      'After the [March=2024-03] vote he left.',
      'in [May=2024-05] it rose',
      'It will open in [October=2024-10].',
      'Car sales in [September=2023-09] fell.',
      'The firm expects to release the film in [mid-November=2024-11].',
      'The case is heard in [May=2025-05].',
      'They have postponed a [February=2024-02] trip.',
      'They plan a [February=2025-02] trip.',
      'The trial was moved to [October=2024-10].',
      'Oil for [August=2024-08] delivery rose.',
      'Oil prices for [August=2023-08] rose.',
      'The price is low in [May=2024-05].',
      'The mill will have sold its land by [February=2025-02].',
      'They met in [1852=1852], [1853=1853], [1854=1854], [1855=1855], [1856=1856], [1857=1857], [1858=1858], [1859=1859]. In [July 1863=1863-07] he won, a file of [1990=1990] says. In [August=1863-08] he lost.',
    ],
    silent: [
      'They burned farms along the March.',
      'The March to Kessin began.',
      'They may march on.',
      'Theresa May said so.',
      'April Ryan wrote it.',
      'March on, they said.',
    ],
  },
  'short month': { found: ['It fell in [Sept.=2023-09] and rose'], silent: ['It was a dec. affair'] },
  'season year': {
    found: ['in [the summer of 2012=2012-SU] they met', 'in [spring 2021=2021-SP] they met'],
    silent: ['a bummer of kinds'],
  },
  'season of antiquity': {
    found: ['in [the spring of 480 BC=BC0480-SP] they sailed'],
    silent: ['a spring of 48 bars'],
  },
  season: {
    found: ['over [the winter=2023-WI] it fell', 'They will vote in [the fall=2024-FA].'],
    silent: [
      'Prices fall in Kessin.',
      'He died in the fall of the city.',
      'It will spring a leak.',
      'the Winter Games were cold',
      'the Prague Spring was short',
      'They sow winter wheat.',
    ],
  },
  quarter: {
    found: [
      'Profit rose in [the first quarter=2024-Q1].',
      'Profit rose in [third-quarter=2023-Q3] trading.',
      'Profit rose in [the second fiscal quarter=2024-Q2].',
      'Sales fell in [2Q24=2024-Q2] and rose in [3Q 2023=2023-Q3].',
      'Exports grew in [Q3=2023-Q3].',
      'The firm expects [third-quarter=2024-Q3] sales of $5 million.',
      'The firm will report [third-quarter=2023-Q3] results.',
      'Profit led forecasts by 10-15% in [the third quarter=2023-Q3].',
    ],
    silent: [
      'Kessin led 45-40 after the third quarter.',
      'The 2Q24a chip and the X3Q were sold.',
      'She dunked in the fourth quarter.',
      'a quarter of the vote',
      'the fifth quarter of the town',
      'They scored in the third quarter.',
      'a third-quarter touchdown',
    ],
  },
  'quarter of year': {
    found: ['Profit rose in [the third quarter=2023-Q3]; in [the 2022 quarter=2022-Q3] it fell.'],
    silent: ['the 32 quarter of it'],
  },
  'half in figures': {
    found: ['Sales rose in [1H 2024=2024-H1] and [2H23=2023-H2]; then [H1 2023=2023-H1], [2H FY25=2025-H2].'],
    silent: ['The H1 visa and H5N1 spread.', 'Gate 3H 20 is shut.'],
  },
  'quarter pair': {
    found: ['in the [first=2024-Q1] and [second quarters=2024-Q2] it fell'],
    silent: ['the first and second house'],
  },
  'year pair': {
    found: [
      'the war of [1939=1939]-[45=1945] began',
      'between [2014=2014]–[2025=2025] it grew',
      'the [2005=2005]/[2006=2006] season',
    ],
    silent: ['call 555-1990', 'Part 2021-45-99 was sent.'],
  },
  'year by name': {
    found: [
      'in [fiscal 1989=1989] it grew',
      'in [the 1998 fiscal year=1998] it grew',
      'In [the year 1950=1950] it grew',
    ],
    silent: ['the year 12 pupils'],
  },
  year: {
    found: [
      'The toll was told in [1990=1990].',
      'Of all cases [2023=2023] had the most.',
      'In [1920=1920] Harbour Street was built.',
      'since [2010=2010] in Kessin',
      'in [nineteen ninety-one=1991] it fell',
      'in [1890=1890] as before',
      'sold in [1979=1979] to people there',
      'the [1987=1987] crash',
    ],
    silent: [
      'The toll has risen to 1990.',
      'A total of 2023 cases were heard.',
      'He lives at 1920 Harbour Street.',
      'It left from gate 2024.',
      '2000 people came',
      'it cost $1990',
      'at 1,990 points',
      'call 555-1990',
      'page 1990 of it',
      'Route 1992 is closed.',
      'nineteen horses',
      '2019 troops left',
      'the 1709 schoolchildren',
      'The toll had risen to 1400 by then.',
      'It fell from 1800 to 1400.',
      'It has 60 readers, compared to the 1000 + on the other.',
    ],
  },
  'short year': {
    found: ["since ['82=1982] they knew", "lowest since['82=1982] in Kessin"],
    silent: ["it's 82 miles"],
  },
  'year of antiquity': { found: ['in [490 BC=BC0490] they won', 'in [146 B.C.=BC0146] they won'], silent: ['490 bcs'] },
  'year of our era': { found: ['in [AD 79=0079] it blew up'], silent: ['an ad 79 words long'] },
  decade: {
    found: [
      'in [the 1980s=198] they met',
      "in [the '60s=196] they met",
      'in [the sixties=196] they met',
      'in [the nineteen sixties=196] they met',
      'in [the 1800s=18] ships rotted',
      'in [the 2000s=200] ships rusted',
      'a house of [the late 1700s=17]',
    ],
    silent: ['he wore 501s', 'in their 20ies', 'She is in her early 30s.'],
  },
  'century pair': {
    found: ['in the [15th=14] and [16th centuries=15] they met'],
    silent: ['the 15th and 16th centurions'],
  },
  century: {
    found: ['in [the 20th century=19] they met', 'a [nineteenth-century=18] house'],
    silent: ['the 20th centurion'],
  },
};
