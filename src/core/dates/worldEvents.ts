// Dated events of the world 2000-2025, put together from the tables in world/.

import type { ChronicleEntry } from './chronicle';
import { days } from './world/days';
import { americanElectionDays, elections } from './world/elections';
import { cups, olympics } from './world/games';
import { referendums } from './world/referendums';
import type { Row } from './world/rows';
import { summits } from './world/summits';
import { talks } from './world/talks';
import { treaties } from './world/treaties';
import { visits } from './world/visits';

const list = (text: string): string[] => (text === '' ? [] : text.split('|'));

/** "in India", "the Delhi summit", "the Paris climate conference": the words that make it the host. */
function asHost(place: string, words: readonly string[]): string[] {
  return [`in ${place}`, `${place} summit`, ...words.map((word) => `${place} ${word}`)];
}

const meetings = [...summits, ...talks, olympics].flatMap(({ id, name, words, occasions, source, lines }) =>
  lines.map(([start, end, place, ownName]): ChronicleEntry => {
    const hosts = list(place);
    const all = [...(ownName === undefined ? [] : [ownName]), ...list(words)];
    return {
      id: `${id}-${start.slice(0, 7)}`,
      name: `${name} in ${hosts[0]!.replace('@', '')}`,
      start,
      end,
      words: all,
      places: hosts.flatMap((host) => (host.startsWith('@') ? asHost(host.slice(1), all) : [host])),
      source,
      ...(occasions && { occasions: list(occasions) }),
    };
  }),
);

const tournaments = cups.flatMap(({ id, name, kinds, source, lines }) =>
  lines.map(([start, end, place]): ChronicleEntry => {
    const places = list(place);
    const words = places.flatMap((host) =>
      kinds.split('|').flatMap((kind) => [`${kind}World Cup in ${host}`, `${host} ${kind}World Cup`]),
    );
    return { id: `${id}-${start.slice(0, 4)}`, name: `${name} in ${places[0]!}`, start, end, words, places, source };
  }),
);

const entryOf = ({ words, places, occasions, ...row }: Row): ChronicleEntry => ({
  ...row,
  words: list(words),
  places: list(places),
  ...(occasions && { occasions: list(occasions) }),
});

/** Spoken of in the same month of other years too, so that a month alone does not tell them. */
const byDay = (row: Row): ChronicleEntry => ({ ...entryOf(row), byDay: true });

const votes = elections.flatMap(({ id, days, ...election }) =>
  days.split(' ').map((day): ChronicleEntry => {
    const [start, end] = day.split('/') as [string, string?];
    return byDay({ ...election, id: `${id}-election-${start}`, start, ...(end && { end }) });
  }),
);

const americanVotes = americanElectionDays.split(' ').flatMap((start) => {
  const year = Number(start.slice(0, 4));
  const source = 'https://www.archives.gov/electoral-college';
  return [
    byDay({
      id: `us-election-${year}`,
      name: `${year} United States presidential election`,
      start,
      words: `${year} presidential election|${year} election|${year} US election|${year} U.S. election`,
      places: '',
      source,
    }),
    byDay({
      id: `us-inauguration-${year + 1}`,
      name: `${year + 1} United States presidential inauguration`,
      start: `${year + 1}-01-20`,
      words: `${year + 1} inauguration`,
      places: '',
      source,
    }),
  ];
});

export const worldEvents: readonly ChronicleEntry[] = [
  ...meetings,
  ...tournaments,
  ...visits.map(entryOf),
  ...[...treaties, ...referendums, ...days].map(byDay),
  ...votes,
  ...americanVotes,
];
