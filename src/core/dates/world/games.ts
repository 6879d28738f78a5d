// Olympic Games and World Cups 2000-2025 with their days. Facts from the organisers' own pages, named in `source`; wording is ours.

import type { Cup, Series } from './rows';

export const olympics: Series = {
  id: 'olympics',
  name: 'Olympic Games',
  words: 'Olympic Games|Olympics|Winter Games|Summer Games',
  source: 'https://olympics.com/en/olympic-games',
  lines: [
    ['2000-09-15', '2000-10-01', 'Sydney'],
    ['2002-02-08', '2002-02-24', 'Salt Lake City'],
    ['2004-08-13', '2004-08-29', 'Athens'],
    ['2006-02-10', '2006-02-26', 'Turin'],
    ['2008-08-08', '2008-08-24', 'Beijing'],
    ['2010-02-12', '2010-02-28', 'Vancouver'],
    ['2012-07-27', '2012-08-12', 'London'],
    ['2014-02-07', '2014-02-23', 'Sochi'],
    ['2016-08-05', '2016-08-21', 'Rio de Janeiro|Rio'],
    ['2018-02-09', '2018-02-25', 'Pyeongchang|PyeongChang'],
    ['2021-07-23', '2021-08-08', 'Tokyo'],
    ['2022-02-04', '2022-02-20', 'Beijing'],
    ['2024-07-26', '2024-08-11', 'Paris'],
  ],
};

export const cups: readonly Cup[] = [
  {
    id: 'world-cup',
    name: 'football World Cup',
    kinds: '|FIFA |football |soccer ',
    source: 'https://www.fifa.com/tournaments/mens/worldcup',
    lines: [
      ['2002-05-31', '2002-06-30', 'South Korea|Korea'],
      ['2006-06-09', '2006-07-09', 'Germany'],
      ['2010-06-11', '2010-07-11', 'South Africa'],
      ['2014-06-12', '2014-07-13', 'Brazil'],
      ['2018-06-14', '2018-07-15', 'Russia'],
      ['2022-11-20', '2022-12-18', 'Qatar'],
    ],
  },
  {
    id: 'womens-world-cup',
    name: "women's football World Cup",
    kinds: "|Women's |women's |FIFA Women's ",
    source: 'https://www.fifa.com/tournaments/womens/womensworldcup',
    lines: [
      ['2007-09-10', '2007-09-30', 'China'],
      ['2011-06-26', '2011-07-17', 'Germany'],
      ['2015-06-06', '2015-07-05', 'Canada'],
      ['2019-06-07', '2019-07-07', 'France'],
      ['2023-07-20', '2023-08-20', 'Australia|New Zealand'],
    ],
  },
  {
    id: 'rugby-world-cup',
    name: 'Rugby World Cup',
    kinds: '|Rugby |rugby ',
    source: 'https://www.world.rugby/tournaments/rugbyworldcup',
    lines: [
      ['2003-10-10', '2003-11-22', 'Australia'],
      ['2007-09-07', '2007-10-20', 'France'],
      ['2011-09-09', '2011-10-23', 'New Zealand'],
      ['2015-09-18', '2015-10-31', 'England'],
      ['2019-09-20', '2019-11-02', 'Japan'],
      ['2023-09-08', '2023-10-28', 'France'],
    ],
  },
];
