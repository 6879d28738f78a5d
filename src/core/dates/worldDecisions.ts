// General treaties and votes 2000-2025 with their days. Facts from the sources named; wording is ours.

import type { ChronicleEntry } from './chronicle';

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

/** Events known by their day. */
const attacks = agreement(
  '9-11',
  'attacks of September 11',
  '2001-09-11',
  ['terrorist attacks', 'terror attacks', 'attacks', 'hijackers', 'World Trade Center'],
  [],
  'https://www.govinfo.gov/app/details/GPO-911REPORT',
);

export const treaties: readonly ChronicleEntry[] = [
  attacks,
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

export const americanVotes: readonly ChronicleEntry[] = [2000, 2004, 2008, 2012, 2016, 2020, 2024].flatMap((year) =>
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
