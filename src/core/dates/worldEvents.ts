// General world events 2000-2025 with their days. Facts from the hosts' own pages, named in `source`; wording is ours.

import type { ChronicleEntry } from './chronicle';

type Line = readonly [start: string, end: string, place: string];

/** A series of events that go by the same words. */
interface Series {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly source: string;
  /** Days and places; several names of a place are divided by `|`, the first is the one shown. */
  readonly lines: readonly Line[];
}

const series: readonly Series[] = [
  {
    id: 'g20',
    name: 'G20 summit',
    words: ['G20', 'G-20', 'Group of 20', 'Group of Twenty'],
    source: 'https://www.g20.org',
    lines: [
      ['2008-11-14', '2008-11-15', 'Washington'],
      ['2009-04-02', '2009-04-02', 'London'],
      ['2009-09-24', '2009-09-25', 'Pittsburgh'],
      ['2010-06-26', '2010-06-27', 'Toronto|Canada'],
      ['2010-11-11', '2010-11-12', 'Seoul|South Korea'],
      ['2011-11-03', '2011-11-04', 'Cannes|France'],
      ['2012-06-18', '2012-06-19', 'Los Cabos|Mexico'],
      ['2013-09-05', '2013-09-06', 'St. Petersburg|Saint Petersburg|Russia'],
      ['2014-11-15', '2014-11-16', 'Brisbane|Australia'],
      ['2015-11-15', '2015-11-16', 'Antalya|Turkey'],
      ['2016-09-04', '2016-09-05', 'Hangzhou|China'],
      ['2017-07-07', '2017-07-08', 'Hamburg|Germany'],
      ['2018-11-30', '2018-12-01', 'Buenos Aires|Argentina'],
      ['2019-06-28', '2019-06-29', 'Osaka|Japan'],
      ['2020-11-21', '2020-11-22', 'Riyadh|Saudi Arabia'],
      ['2021-10-30', '2021-10-31', 'Rome|Italy'],
      ['2022-11-15', '2022-11-16', 'Bali|Indonesia'],
      ['2023-09-09', '2023-09-10', 'New Delhi|Delhi|India'],
      ['2024-11-18', '2024-11-19', 'Rio de Janeiro|Brazil'],
      ['2025-11-22', '2025-11-23', 'Johannesburg|South Africa'],
    ],
  },
  {
    id: 'g7',
    name: 'G7 or G8 summit',
    words: ['G7', 'G8', 'G-7', 'G-8', 'Group of Seven', 'Group of Eight'],
    source: 'http://www.g7.utoronto.ca/summit/',
    lines: [
      ['2000-07-21', '2000-07-23', 'Okinawa|Japan'],
      ['2001-07-20', '2001-07-22', 'Genoa|Italy'],
      ['2002-06-26', '2002-06-27', 'Kananaskis|Canada'],
      ['2003-06-01', '2003-06-03', 'Evian|France'],
      ['2004-06-08', '2004-06-10', 'Sea Island'],
      ['2005-07-06', '2005-07-08', 'Gleneagles|Scotland'],
      ['2006-07-15', '2006-07-17', 'St. Petersburg|Saint Petersburg|Russia'],
      ['2007-06-06', '2007-06-08', 'Heiligendamm|Germany'],
      ['2008-07-07', '2008-07-09', 'Toyako|Hokkaido|Japan'],
      ['2009-07-08', '2009-07-10', "L'Aquila|Italy"],
      ['2010-06-25', '2010-06-26', 'Muskoka|Huntsville|Canada'],
      ['2011-05-26', '2011-05-27', 'Deauville|France'],
      ['2012-05-18', '2012-05-19', 'Camp David'],
      ['2013-06-17', '2013-06-18', 'Lough Erne|Northern Ireland'],
      ['2014-06-04', '2014-06-05', 'Brussels'],
      ['2015-06-07', '2015-06-08', 'Elmau|Germany'],
      ['2016-05-26', '2016-05-27', 'Ise-Shima|Japan'],
      ['2017-05-26', '2017-05-27', 'Taormina|Sicily|Italy'],
      ['2018-06-08', '2018-06-09', 'Charlevoix|Quebec|Canada'],
      ['2019-08-24', '2019-08-26', 'Biarritz|France'],
      ['2021-06-11', '2021-06-13', 'Carbis Bay|Cornwall'],
      ['2022-06-26', '2022-06-28', 'Elmau|Germany'],
      ['2023-05-19', '2023-05-21', 'Hiroshima|Japan'],
      ['2024-06-13', '2024-06-15', 'Fasano|Apulia|Puglia|Italy'],
      ['2025-06-15', '2025-06-17', 'Kananaskis|Canada'],
    ],
  },
  {
    id: 'apec',
    name: 'APEC summit',
    words: ['APEC', 'Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
    source: 'https://www.apec.org/meeting-papers/leaders-declarations',
    lines: [
      ['2000-11-15', '2000-11-16', 'Brunei'],
      ['2001-10-20', '2001-10-21', 'Shanghai'],
      ['2002-10-26', '2002-10-27', 'Los Cabos|Mexico'],
      ['2003-10-20', '2003-10-21', 'Bangkok|Thailand'],
      ['2004-11-20', '2004-11-21', 'Santiago|Chile'],
      ['2005-11-18', '2005-11-19', 'Busan|South Korea'],
      ['2006-11-18', '2006-11-19', 'Hanoi|Vietnam'],
      ['2007-09-08', '2007-09-09', 'Sydney|Australia'],
      ['2008-11-22', '2008-11-23', 'Lima|Peru'],
      ['2009-11-14', '2009-11-15', 'Singapore'],
      ['2010-11-13', '2010-11-14', 'Yokohama|Japan'],
      ['2011-11-12', '2011-11-13', 'Honolulu|Hawaii'],
      ['2012-09-08', '2012-09-09', 'Vladivostok|Russia'],
      ['2013-10-07', '2013-10-08', 'Bali|Indonesia'],
      ['2014-11-10', '2014-11-11', 'Beijing|China'],
      ['2015-11-18', '2015-11-19', 'Manila|Philippines'],
      ['2016-11-19', '2016-11-20', 'Lima|Peru'],
      ['2017-11-10', '2017-11-11', 'Da Nang|Danang|Vietnam'],
      ['2018-11-17', '2018-11-18', 'Port Moresby|Papua New Guinea'],
      ['2022-11-18', '2022-11-19', 'Bangkok|Thailand'],
      ['2023-11-15', '2023-11-17', 'San Francisco'],
      ['2024-11-15', '2024-11-16', 'Lima|Peru'],
      ['2025-10-31', '2025-11-01', 'Gyeongju|South Korea'],
    ],
  },
  {
    id: 'nato',
    name: 'NATO summit',
    words: ['NATO', 'North Atlantic Treaty Organization'],
    source: 'https://www.nato.int/cps/en/natohq/topics_50115.htm',
    lines: [
      ['2002-11-21', '2002-11-22', 'Prague'],
      ['2004-06-28', '2004-06-29', 'Istanbul'],
      ['2006-11-28', '2006-11-29', 'Riga|Latvia'],
      ['2008-04-02', '2008-04-04', 'Bucharest|Romania'],
      ['2009-04-03', '2009-04-04', 'Strasbourg|Kehl'],
      ['2010-11-19', '2010-11-20', 'Lisbon|Portugal'],
      ['2012-05-20', '2012-05-21', 'Chicago'],
      ['2014-09-04', '2014-09-05', 'Newport|Wales'],
      ['2016-07-08', '2016-07-09', 'Warsaw|Poland'],
      ['2018-07-11', '2018-07-12', 'Brussels'],
      ['2019-12-03', '2019-12-04', 'London|Watford'],
      ['2021-06-14', '2021-06-14', 'Brussels'],
      ['2022-06-28', '2022-06-30', 'Madrid|Spain'],
      ['2023-07-11', '2023-07-12', 'Vilnius|Lithuania'],
      ['2024-07-09', '2024-07-11', 'Washington'],
      ['2025-06-24', '2025-06-25', 'The Hague|Netherlands'],
    ],
  },
  {
    id: 'cop',
    name: 'United Nations climate conference',
    words: ['COP', 'climate summit', 'climate conference', 'climate change conference', 'climate talks', 'UNFCCC'],
    source: 'https://unfccc.int/process/bodies/supreme-bodies/conference-of-the-parties-cop',
    lines: [
      ['2007-12-03', '2007-12-15', 'Bali|Indonesia'],
      ['2008-12-01', '2008-12-12', 'Poznan|Poland'],
      ['2009-12-07', '2009-12-18', 'Copenhagen|Denmark'],
      ['2010-11-29', '2010-12-10', 'Cancun|Mexico'],
      ['2011-11-28', '2011-12-11', 'Durban|South Africa'],
      ['2012-11-26', '2012-12-08', 'Doha|Qatar'],
      ['2013-11-11', '2013-11-23', 'Warsaw|Poland'],
      ['2014-12-01', '2014-12-12', 'Lima|Peru'],
      ['2015-11-30', '2015-12-12', 'Paris'],
      ['2016-11-07', '2016-11-18', 'Marrakech|Marrakesh|Morocco'],
      ['2017-11-06', '2017-11-17', 'Bonn|Germany'],
      ['2018-12-02', '2018-12-15', 'Katowice|Poland'],
      ['2019-12-02', '2019-12-15', 'Madrid|Spain'],
      ['2021-10-31', '2021-11-13', 'Glasgow|Scotland'],
      ['2022-11-06', '2022-11-20', 'Sharm el-Sheikh|Sharm El-Sheikh|Egypt'],
      ['2023-11-30', '2023-12-13', 'Dubai|United Arab Emirates'],
      ['2024-11-11', '2024-11-22', 'Baku|Azerbaijan'],
      ['2025-11-10', '2025-11-21', 'Belem|Belém|Brazil'],
    ],
  },
  {
    id: 'brics',
    name: 'BRICS summit',
    words: ['BRICS', 'BRIC'],
    source: 'http://www.brics.utoronto.ca/docs/',
    lines: [
      ['2009-06-16', '2009-06-16', 'Yekaterinburg|Russia'],
      ['2010-04-15', '2010-04-15', 'Brasilia|Brazil'],
      ['2011-04-14', '2011-04-14', 'Sanya|China'],
      ['2012-03-29', '2012-03-29', 'New Delhi|India'],
      ['2013-03-26', '2013-03-27', 'Durban|South Africa'],
      ['2014-07-15', '2014-07-16', 'Fortaleza|Brazil'],
      ['2015-07-08', '2015-07-09', 'Ufa|Russia'],
      ['2016-10-15', '2016-10-16', 'Goa|India'],
      ['2017-09-03', '2017-09-05', 'Xiamen|China'],
      ['2018-07-25', '2018-07-27', 'Johannesburg|South Africa'],
      ['2019-11-13', '2019-11-14', 'Brasilia|Brazil'],
      ['2023-08-22', '2023-08-24', 'Johannesburg|South Africa'],
      ['2024-10-22', '2024-10-24', 'Kazan|Russia'],
      ['2025-07-06', '2025-07-07', 'Rio de Janeiro|Brazil'],
    ],
  },
  {
    id: 'sco',
    name: 'Shanghai Cooperation Organisation summit',
    words: ['SCO', 'Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
    source: 'https://eng.sectsco.org',
    lines: [
      ['2017-06-08', '2017-06-09', 'Astana|Kazakhstan'],
      ['2018-06-09', '2018-06-10', 'Qingdao|China'],
      ['2019-06-13', '2019-06-14', 'Bishkek|Kyrgyzstan'],
      ['2021-09-16', '2021-09-17', 'Dushanbe|Tajikistan'],
      ['2022-09-15', '2022-09-16', 'Samarkand|Uzbekistan'],
      ['2024-07-03', '2024-07-04', 'Astana|Kazakhstan'],
      ['2025-08-31', '2025-09-01', 'Tianjin|China'],
    ],
  },
  {
    id: 'olympics',
    name: 'Olympic Games',
    words: ['Olympic Games', 'Olympics', 'Olympic'],
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
  },
  {
    id: 'world-cup',
    name: 'football World Cup',
    words: ['World Cup'],
    source: 'https://www.fifa.com/tournaments/mens/worldcup',
    lines: [
      ['2002-05-31', '2002-06-30', 'Japan|South Korea'],
      ['2006-06-09', '2006-07-09', 'Germany'],
      ['2010-06-11', '2010-07-11', 'South Africa'],
      ['2014-06-12', '2014-07-13', 'Brazil'],
      ['2018-06-14', '2018-07-15', 'Russia'],
      ['2022-11-20', '2022-12-18', 'Qatar'],
    ],
  },
];

const agreement = (
  id: string,
  name: string,
  start: string,
  words: readonly string[],
  places: readonly string[],
  source: string,
): ChronicleEntry => ({
  id,
  name,
  start,
  words,
  places,
  source,
});

const treaties: readonly ChronicleEntry[] = [
  agreement(
    'new-start',
    'signing of the New START treaty',
    '2010-04-08',
    ['New START'],
    ['Prague'],
    'https://www.state.gov/new-start',
  ),
  agreement(
    'jcpoa',
    'Iran nuclear agreement',
    '2015-07-14',
    ['Joint Comprehensive Plan of Action', 'JCPOA', 'nuclear deal'],
    ['Vienna'],
    'https://www.eeas.europa.eu',
  ),
  agreement(
    'paris-agreement',
    'adoption of the Paris Agreement',
    '2015-12-12',
    ['Paris Agreement', 'Paris climate agreement'],
    ['Paris'],
    'https://unfccc.int/process-and-meetings/the-paris-agreement',
  ),
  agreement(
    'lisbon-treaty',
    'signing of the Treaty of Lisbon',
    '2007-12-13',
    ['Treaty of Lisbon', 'Lisbon Treaty'],
    ['Lisbon'],
    'https://eur-lex.europa.eu',
  ),
  agreement(
    'minsk-2',
    'second Minsk agreement',
    '2015-02-12',
    ['Minsk agreement', 'Minsk agreements', 'Minsk II'],
    ['Minsk'],
    'https://www.osce.org',
  ),
  agreement(
    'doha-agreement',
    'agreement of the United States and the Taliban',
    '2020-02-29',
    ['Taliban'],
    ['Doha'],
    'https://www.state.gov',
  ),
];

const americanVotes: readonly ChronicleEntry[] = [2000, 2004, 2008, 2012, 2016, 2020, 2024].flatMap((year) =>
  americanYear(year),
);

/** Election day is the Tuesday after the first Monday of November; the oath is on 20 January after. */
function americanYear(year: number): ChronicleEntry[] {
  const days: Record<number, string> = {
    2000: '07',
    2004: '02',
    2008: '04',
    2012: '06',
    2016: '08',
    2020: '03',
    2024: '05',
  };
  const source = 'https://www.archives.gov/electoral-college';
  return [
    {
      id: `us-election-${year}`,
      name: `${year} United States presidential election`,
      start: `${year}-11-${days[year]!}`,
      words: [`${year} presidential election`, `${year} election`, `${year} US election`],
      places: [],
      source,
    },
    {
      id: `us-inauguration-${year + 1}`,
      name: `${year + 1} United States presidential inauguration`,
      start: `${year + 1}-01-20`,
      words: [`${year + 1} inauguration`],
      places: [],
      source,
    },
  ];
}

export const worldEvents: readonly ChronicleEntry[] = [
  ...series.flatMap(({ id, name, words, source, lines }) =>
    lines.map(([start, end, place]) => {
      const places = place.split('|');
      return { id: `${id}-${start.slice(0, 7)}`, name: `${name} in ${places[0]!}`, start, end, words, places, source };
    }),
  ),
  ...treaties,
  ...americanVotes,
];
