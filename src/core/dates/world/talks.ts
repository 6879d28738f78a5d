// Regional summits, conferences on one matter and talks of two sides 2000-2025 with their days. Facts from the hosts' own pages, named in `source`; wording is ours.
// Days are those of the leaders' own meeting. A series is kept whole: where two years fit, neither is taken.

import type { Series } from './rows';

export const talks: readonly Series[] = [
  {
    id: 'asean',
    name: 'ASEAN summit',
    words: 'ASEAN|Asean|Association of Southeast Asian Nations|East Asia Summit|East Asia summit',
    occasions: 'summit|summits|leaders|sidelines|gathering',
    source: 'https://asean.org/meetings/asean-summit/',
    lines: [
      ['2009-10-23', '2009-10-25', 'Hua Hin|Cha-am|@Thailand'],
      ['2011-11-17', '2011-11-19', 'Bali|@Indonesia'],
      ['2012-11-18', '2012-11-20', 'Phnom Penh|@Cambodia'],
      ['2013-10-09', '2013-10-10', 'Bandar Seri Begawan|@Brunei'],
      ['2014-11-12', '2014-11-13', 'Naypyidaw|Naypyitaw|@Myanmar'],
      ['2016-09-06', '2016-09-08', 'Vientiane|@Laos'],
      ['2018-11-11', '2018-11-15', '@Singapore'],
      ['2022-11-10', '2022-11-13', 'Phnom Penh|@Cambodia'],
      ['2023-09-05', '2023-09-07', '@Jakarta|@Indonesia'],
      ['2025-10-26', '2025-10-28', '@Kuala Lumpur|@Malaysia'],
    ],
  },
  {
    id: 'americas',
    name: 'Summit of the Americas',
    words: 'Summit of the Americas|Americas Summit',
    source: 'http://www.summit-americas.org',
    lines: [
      ['2001-04-20', '2001-04-22', 'Quebec City|@Quebec|@Canada'],
      ['2005-11-04', '2005-11-05', 'Mar del Plata|@Argentina'],
      ['2009-04-17', '2009-04-19', 'Port of Spain|@Trinidad'],
      ['2012-04-14', '2012-04-15', 'Cartagena|@Colombia'],
      ['2015-04-10', '2015-04-11', 'Panama City|@Panama'],
      ['2018-04-13', '2018-04-14', '@Lima|@Peru'],
      ['2022-06-06', '2022-06-10', 'Los Angeles'],
    ],
  },
  {
    id: 'nuclear-security',
    name: 'Nuclear Security Summit',
    words: 'Nuclear Security Summit|nuclear security summit',
    source: 'https://www.nss2016.org',
    lines: [
      ['2010-04-12', '2010-04-13', '@Washington'],
      ['2012-03-26', '2012-03-27', '@Seoul|@South Korea'],
      ['2014-03-24', '2014-03-25', '@The Hague|@Netherlands'],
      ['2016-03-31', '2016-04-01', '@Washington'],
    ],
  },
  {
    id: 'sustainable-development',
    name: 'Earth Summit',
    words: 'Earth Summit|World Summit on Sustainable Development|Rio+20|Conference on Sustainable Development',
    source: 'https://sustainabledevelopment.un.org/conferences',
    lines: [
      ['2002-08-26', '2002-09-04', 'Johannesburg|@South Africa'],
      ['2012-06-20', '2012-06-22', 'Rio de Janeiro|Rio|@Brazil'],
    ],
  },
  {
    id: 'inter-korean',
    name: 'inter-Korean summit',
    words: 'inter-Korean summit|inter-Korean summits|Korean summit|Korean leaders',
    source: 'https://www.unikorea.go.kr/eng_unikorea/',
    lines: [
      ['2000-06-13', '2000-06-15', '@Pyongyang'],
      ['2007-10-02', '2007-10-04', '@Pyongyang'],
      ['2018-04-27', '2018-04-27', 'Panmunjom'],
      ['2018-05-26', '2018-05-26', 'Panmunjom'],
      ['2018-09-18', '2018-09-20', '@Pyongyang'],
    ],
  },
  {
    id: 'korea-us',
    name: 'summit of the United States and North Korea',
    words: 'Kim Jong Un|Kim Jong-un|Kim|North Korea|North Korean',
    occasions: 'summit|summits|Trump',
    source: 'https://www.state.gov/countries-areas/north-korea/',
    lines: [
      ['2018-06-12', '2018-06-12', '@Singapore'],
      ['2019-02-27', '2019-02-28', '@Hanoi|@Vietnam'],
      ['2019-06-30', '2019-06-30', 'Panmunjom'],
    ],
  },
  {
    id: 'russia-us',
    name: 'summit of the United States and Russia',
    words: 'Putin',
    occasions: 'summit|Bush|Biden|Trump',
    source: 'https://history.state.gov/departmenthistory/travels/president',
    lines: [
      ['2001-06-16', '2001-06-16', 'Ljubljana|@Slovenia'],
      ['2005-02-24', '2005-02-24', '@Bratislava|@Slovakia'],
      ['2018-07-16', '2018-07-16', '@Helsinki|@Finland'],
      ['2021-06-16', '2021-06-16', 'Geneva|@Switzerland'],
      ['2025-08-15', '2025-08-15', 'Anchorage|Alaska'],
    ],
  },
  {
    id: 'middle-east-peace',
    name: 'Middle East peace talks',
    words: 'peace talks|peace summit|peace conference|summit|conference',
    source: 'https://history.state.gov/milestones/1993-2000',
    occasions: 'Israel|Israeli|Palestinian|Palestinians|Arafat|Barak|Abbas|Olmert',
    lines: [
      ['2000-07-11', '2000-07-25', 'Camp David'],
      ['2007-11-27', '2007-11-27', 'Annapolis'],
    ],
  },
];
