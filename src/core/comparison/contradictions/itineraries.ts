// Where a visit began: one passage has the visitor arrive in one city, another has the visit start in a second one, and the
// visitor is still there on a later day. Going on to the next city the same day is no contradiction, so that day must be told.

import { inWords, lengthOf } from '../calendar';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { addTo } from '../grouping';
import type { Happening } from '../happenings';
import { comparePlaces } from '../places';
import type { Evidence } from './evidence';

const ARRIVES: ReadonlySet<string> = new Set(['arrive', 'land', 'touch']);
const BEGINS: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'kick', 'launch']);
const VISIT: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'stay']);
/** No country, river or building; a town that no gazetteer has is of unknown kind. */
const TOWNS: ReadonlySet<string> = new Set(['city', 'unknown']);
/** A visit is over by then. */
const LONGEST_DAYS = 31;

export function itineraryContradictions({ events }: Evidence): Draft[] {
  const travellers = new Map<string, Happening[]>();
  for (const one of events.flatMap(({ tellings }) => tellings)) {
    if (one.event.status !== 'happened' || !one.place || !TOWNS.has(one.place.kind)) continue;
    for (const id of one.who) addTo(travellers, id, one);
  }
  return [...travellers.values()].flatMap((stations) => twoBeginnings(stations) ?? []);
}

function twoBeginnings(stations: readonly Happening[]): Draft | null {
  for (const arrival of stations.filter(isArrival)) {
    const start = stations.find((one) => isStart(one) && elsewhere(arrival, one));
    const stay =
      start && stations.find((one) => isLater(arrival, one) && comparePlaces(one.place, start.place) === 'same');
    if (start && stay) return contradiction(arrival, start, stay);
  }
  return null;
}

/** "arrived in Port Amsel on 4 May". */
function isArrival({ trigger, days, dayStated }: Happening): boolean {
  return ARRIVES.has(trigger) && dayStated && days !== null && lengthOf(days) === 1;
}

/** "started her visit in Kessin". */
function isStart({ trigger, stems }: Happening): boolean {
  return BEGINS.has(trigger) && [...VISIT].some((stem) => stems.has(stem));
}

/** Another city of the same country, on the same day or no day told. */
function elsewhere(arrival: Happening, start: Happening): boolean {
  if (comparePlaces(arrival.place, start.place) !== 'different') return false;
  if (arrival.place!.country !== start.place!.country) return false;
  return start.days === null ? start.from === arrival.from : start.days.first === arrival.days!.first;
}

function isLater(arrival: Happening, { days }: Happening): boolean {
  const since = days === null ? 0 : days.first - arrival.days!.first;
  return since > 0 && since <= LONGEST_DAYS && lengthOf(days!) === 1;
}

function contradiction(arrival: Happening, start: Happening, stay: Happening): Draft {
  const [first, second] = [arrival.place!.name, start.place!.name];
  return {
    kind: 'contradiction',
    type: 'place',
    severity: 'medium',
    title: `Where the visit began: ${first} or ${second}`,
    because: `${sourceName(arrival.from)} has the arrival in ${first} on ${inWords(arrival.days!)}, ${
      start.from === arrival.from ? 'but also' : sourceName(start.from)
    } the start of the visit in ${second}, where it goes on: ${inWords(stay.days!)}.`,
    spans: [arrival, start, stay].map((one) => sourceSpan(one.from, one.event)),
  };
}
