// National elections 2000-2025 by their days. Facts from the election authorities and the IFES guide to elections; wording is ours.

import type { Election } from './rows';

const presidential = 'presidential election|presidential elections|presidential vote|runoff|run-off';
const parliamentary =
  'general election|general elections|parliamentary election|parliamentary elections|federal election|legislative election|legislative elections|snap election';

export const elections: readonly Election[] = [
  {
    id: 'us-midterms',
    name: 'midterm elections of the United States',
    words: 'midterm|midterms|midterm election|midterm elections',
    places: 'Congress|Senate|House|Democrats|Republicans|Democratic|Republican|U.S.|US',
    source: 'https://www.fec.gov',
    days: '2002-11-05 2006-11-07 2010-11-02 2014-11-04 2018-11-06 2022-11-08',
  },
  {
    id: 'uk',
    name: 'general election in the United Kingdom',
    words: parliamentary,
    places: 'Britain|British|UK|U.K.|United Kingdom|Labour|Conservatives|Tories',
    source: 'https://www.electoralcommission.org.uk',
    days: '2001-06-07 2005-05-05 2010-05-06 2015-05-07 2017-06-08 2019-12-12 2024-07-04',
  },
  {
    id: 'eu',
    name: 'election of the European Parliament',
    words: 'European elections|European election|European Parliament elections|European parliamentary elections',
    places: 'European',
    source: 'https://results.elections.europa.eu',
    days: '2004-06-10/2004-06-13 2009-06-04/2009-06-07 2014-05-22/2014-05-25 2019-05-23/2019-05-26 2024-06-06/2024-06-09',
  },
  {
    id: 'france',
    name: 'presidential election in France',
    words: presidential,
    places: 'France|French|Macron|Le Pen|Hollande|Sarkozy|Chirac',
    source: 'https://www.conseil-constitutionnel.fr',
    days: '2002-04-21 2002-05-05 2007-04-22 2007-05-06 2012-04-22 2012-05-06 2017-04-23 2017-05-07 2022-04-10 2022-04-24',
  },
  {
    id: 'germany',
    name: 'federal election in Germany',
    words: parliamentary,
    places: 'Germany|German|Germans|Bundestag',
    source: 'https://www.bundeswahlleiterin.de',
    days: '2002-09-22 2005-09-18 2009-09-27 2013-09-22 2017-09-24 2021-09-26 2025-02-23',
  },
  {
    id: 'canada',
    name: 'federal election in Canada',
    words: parliamentary,
    places: 'Canada|Canadian|Canadians',
    source: 'https://www.elections.ca',
    days: '2000-11-27 2004-06-28 2006-01-23 2008-10-14 2011-05-02 2015-10-19 2019-10-21 2021-09-20 2025-04-28',
  },
  {
    id: 'australia',
    name: 'federal election in Australia',
    words: parliamentary,
    places: 'Australia|Australian|Australians',
    source: 'https://www.aec.gov.au',
    days: '2001-11-10 2004-10-09 2007-11-24 2010-08-21 2013-09-07 2016-07-02 2019-05-18 2022-05-21 2025-05-03',
  },
  {
    id: 'japan',
    name: 'general election in Japan',
    words: `${parliamentary}|lower house election`,
    places: 'Japan|Japanese',
    source: 'https://www.soumu.go.jp/senkyo/',
    days: '2000-06-25 2003-11-09 2005-09-11 2009-08-30 2012-12-16 2014-12-14 2017-10-22 2021-10-31 2024-10-27',
  },
  {
    id: 'south-korea',
    name: 'presidential election in South Korea',
    words: presidential,
    places: 'South Korea|South Korean|Korean|Seoul',
    source: 'https://www.nec.go.kr',
    days: '2002-12-19 2007-12-19 2012-12-19 2017-05-09 2022-03-09 2025-06-03',
  },
  {
    id: 'taiwan',
    name: 'presidential election in Taiwan',
    words: presidential,
    places: 'Taiwan|Taiwanese|Taipei',
    source: 'https://web.cec.gov.tw',
    days: '2000-03-18 2004-03-20 2008-03-22 2012-01-14 2016-01-16 2020-01-11 2024-01-13',
  },
  {
    id: 'russia',
    name: 'presidential election in Russia',
    words: presidential,
    places: 'Russia|Russian|Russians|Putin|Medvedev',
    source: 'http://www.cikrf.ru',
    days: '2000-03-26 2004-03-14 2008-03-02 2012-03-04 2018-03-18 2024-03-15/2024-03-17',
  },
  {
    id: 'ukraine',
    name: 'presidential election in Ukraine',
    words: presidential,
    places: 'Ukraine|Ukrainian|Ukrainians',
    source: 'https://www.cvk.gov.ua',
    days: '2004-10-31 2004-11-21 2004-12-26 2010-01-17 2010-02-07 2014-05-25 2019-03-31 2019-04-21',
  },
  {
    id: 'iran',
    name: 'presidential election in Iran',
    words: presidential,
    places: 'Iran|Iranian|Iranians|Tehran',
    source: 'https://www.electionguide.org/countries/id/103/',
    days: '2001-06-08 2005-06-17 2005-06-24 2009-06-12 2013-06-14 2017-05-19 2021-06-18 2024-06-28 2024-07-05',
  },
  {
    id: 'turkey',
    name: 'presidential election in Turkey',
    words: presidential,
    places: 'Turkey|Turkish|Turks|Erdogan|Erdoğan',
    source: 'https://www.ysk.gov.tr',
    days: '2014-08-10 2018-06-24 2023-05-14 2023-05-28',
  },
  {
    id: 'brazil',
    name: 'presidential election in Brazil',
    words: presidential,
    places: 'Brazil|Brazilian|Brazilians|Lula|Bolsonaro|Rousseff',
    source: 'https://www.tse.jus.br',
    days: '2002-10-06 2002-10-27 2006-10-01 2006-10-29 2010-10-03 2010-10-31 2014-10-05 2014-10-26 2018-10-07 2018-10-28 2022-10-02 2022-10-30',
  },
  {
    id: 'mexico',
    name: 'presidential election in Mexico',
    words: presidential,
    places: 'Mexico|Mexican|Mexicans',
    source: 'https://www.ine.mx',
    days: '2000-07-02 2006-07-02 2012-07-01 2018-07-01 2024-06-02',
  },
  {
    id: 'venezuela',
    name: 'presidential election in Venezuela',
    words: presidential,
    places: 'Venezuela|Venezuelan|Venezuelans|Maduro',
    source: 'https://www.electionguide.org/countries/id/231/',
    days: '2006-12-03 2012-10-07 2013-04-14 2018-05-20 2024-07-28',
  },
  {
    id: 'south-africa',
    name: 'general election in South Africa',
    words: parliamentary,
    places: 'South Africa|South African|South Africans|ANC',
    source: 'https://www.elections.org.za',
    days: '2004-04-14 2009-04-22 2014-05-07 2019-05-08 2024-05-29',
  },
];

/** Election day is the Tuesday after the first Monday of November; the oath is taken on 20 January after. */
export const americanElectionDays = '2000-11-07 2004-11-02 2008-11-04 2012-11-06 2016-11-08 2020-11-03 2024-11-05';
