// What two tellings of one event cannot differ in: days, people, the direction of a journey, the round of a meeting.

import { gapOf, lengthOf } from './calendar';
import type { Happening } from './happenings';
import { comparePlaces } from './places';
import { fold } from './terms';

/** Kinds that people and day make one: two meet once a day, but say many things, and only words tell those apart. */
export const BY_PEOPLE: ReadonlySet<string> = new Set(['meeting', 'travel']);
/** Kinds of which many happen on one day, so that other people mean another event. */
export const MANY_A_DAY: ReadonlySet<string> = new Set([...BY_PEOPLE, 'statement', 'criticism', 'appeal', 'contact']);
const FRESH_DAYS = 10;
const FARTHEST_DAYS = 3;
/** Days, people or direction of travel that cannot be those of one event; of a deed, sources may name different people. */
export function conflict(a: Happening, b: Happening): boolean {
  const others = MANY_A_DAY.has(a.event.kind) && whoAlike(a, b) === 0;
  return whenAlike(a, b) === 0 || others || opposed(a.deed, b.deed) || otherStations(a, b) || otherRooms(a, b);
}

/** Nothing speaks against it but that nothing speaks for it. */
export function lacksMatter(a: Happening, b: Happening): boolean {
  return needsMatter(a, b) && !sharesMatter(a, b);
}

/** One speaker says many things a day, one visitor meets many groups, and what is only expected may be another meeting. */
function needsMatter(a: Happening, b: Happening): boolean {
  if (!MANY_A_DAY.has(a.event.kind) || a.event.kind !== b.event.kind || a.event.kind === 'travel') return false;
  if (a.event.kind !== 'meeting' || isMere(a) !== isMere(b)) return true;
  return Math.min(a.who.size, b.who.size) < 2;
}

/** Not said to have been, nor to be coming. */
function isMere({ event }: Happening): boolean {
  return event.status === 'hypothetical' || event.status === 'denied';
}

/** A word beside the trigger and the place. */
function sharesMatter(a: Happening, b: Happening): boolean {
  if (a.stems.size === 0 || b.stems.size === 0) return true;
  const places = [a, b].flatMap(({ place }) => (place === null ? [] : fold(place.name).split(' ')));
  return [...a.stems].some(
    (stem) => b.stems.has(stem) && stem !== a.trigger && stem !== b.trigger && !places.includes(stem),
  );
}

/** "met officials in Kessin", "met Oduya in Port Amsel": only two people in common make two places a contradiction. */
function otherRooms(a: Happening, b: Happening): boolean {
  if (a.event.kind !== 'meeting' || b.event.kind !== 'meeting') return false;
  return comparePlaces(a.place, b.place) === 'different' && [...a.who].filter((id) => b.who.has(id)).length < 2;
}

const ARRIVING: ReadonlySet<string> = new Set('arrive land touch reach'.split(' '));

/** "toured Kessin" and "toured Port Amsel", or "arrived on 4 May" and "toured it on 5 May", are two stations of a journey. */
function otherStations(a: Happening, b: Happening): boolean {
  if (a.event.kind !== 'travel' || b.event.kind !== 'travel') return false;
  const arrivals = ARRIVING.has(a.trigger) && ARRIVING.has(b.trigger);
  const otherDay = bothStated(a, b) && gapOf(a.days!, b.days!) > 0 && a.trigger !== b.trigger;
  return !arrivals && (otherDay || comparePlaces(a.place, b.place) === 'different');
}

function whenAlike(a: Happening, b: Happening): number {
  if (!a.days || !b.days) return undatedAlike(a, b);
  const gap = gapOf(a.days, b.days);
  if (gap > FARTHEST_DAYS) return 0;
  if (gap > 0) return bothStated(a, b) ? (gap === 1 ? 0.4 : 0.25) : 0.5;
  const longest = Math.max(lengthOf(a.days), lengthOf(b.days));
  return longest === 1 ? 1 : longest <= 7 ? 0.9 : longest <= 31 ? 0.7 : longest <= 366 ? 0.4 : 0.2;
}

/** A day carried over from elsewhere in an article may be some days off. */
function bothStated(a: Happening, b: Happening): boolean {
  return a.dayStated && b.dayStated;
}

/**
 * An undated event is most likely of the days in which its article appeared; it cannot be of days that were still to come.
 * Of an article without a date it may be of any year: a deed of the same story may then be the one that has a day, but no
 * meeting, journey or statement, of which there are many.
 */
function undatedAlike(a: Happening, b: Happening): number {
  const [left, right] = [a.days ?? a.published, b.days ?? b.published];
  if (!left && !right) return 0.35;
  if (!left || !right) return isHabit(a) || isHabit(b) ? 0 : 0.2;
  if (gapOf(left, right) <= FRESH_DAYS) return 0.65;
  if (!a.days && !b.days) return 0;
  const [dated, article] = a.days ? [left, right] : [right, left];
  return dated.first > article.last ? 0 : 0.2;
}

/** People meet, agree, travel and speak again and again; a deed is told once. */
function isHabit({ event }: Happening): boolean {
  return MANY_A_DAY.has(event.kind) || event.kind === 'agreement';
}

function whoAlike(a: Happening, b: Happening): number {
  if (a.who.size === 0 || b.who.size === 0) return a.who.size === b.who.size ? 0.6 : 0.4;
  let shared = 0;
  for (const id of a.who) if (b.who.has(id)) shared++;
  const [small, large] = [Math.min(a.who.size, b.who.size), Math.max(a.who.size, b.who.size)];
  if (shared === 0) return 0;
  if (a.event.kind === 'meeting' && !sameMeeting(a, b, small, shared)) return 0;
  return (shared / small + shared / large) / 2;
}

/** Two people in common; a telling that names one only ("met students") is none of a round of three. */
function sameMeeting(a: Happening, b: Happening, small: number, shared: number): boolean {
  if (small >= 2) return shared >= 2;
  return Math.max(a.who.size, b.who.size) <= 2;
}

const STARTING: ReadonlySet<string> = new Set(
  'arrive land reach touch enter begin start embark head set travel fly'.split(' '),
);
const ENDING: ReadonlySet<string> = new Set('leave depart return conclude end cap wrap finish complete'.split(' '));

/** "arrived" and "left" are one journey but two events. */
function opposed(a: string, b: string): boolean {
  return (STARTING.has(a) && ENDING.has(b)) || (ENDING.has(a) && STARTING.has(b));
}
