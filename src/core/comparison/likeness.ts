// How surely two tellings tell one event: when, who, where, what kind, which words. 0 means they cannot.

import { gapOf, lengthOf } from './calendar';
import type { Happening, WordWeights } from './happenings';
import { comparePlaces } from './places';

/** From here on two tellings are taken for one event. */
export const JOINS = 0.6;

/** Kinds that people and day make one: two meet once a day, but say many things, and only words tell those apart. */
export const BY_PEOPLE: ReadonlySet<string> = new Set(['meeting', 'travel']);
/** Kinds of which many happen on one day, so that other people mean another event. */
export const MANY_A_DAY: ReadonlySet<string> = new Set([...BY_PEOPLE, 'statement', 'criticism', 'appeal', 'contact']);
/** Shares of the four questions in the score. */
const WEIGHTS = {
  byPeople: { when: 0.34, who: 0.38, where: 0.14, words: 0.14 },
  byWords: { when: 0.3, who: 0.28, where: 0.14, words: 0.28 },
};
const FRESH_DAYS = 10;
const FARTHEST_DAYS = 3;
const FEWEST_STEMS = 2;
const OTHER_KIND_WORDS = 0.5;
/** So alike, the words tell one event though a source leaves its day out. */
const SAME_WORDS = 0.7;

/** 0 to 1. */
export function likeness(a: Happening, b: Happening, weights: WordWeights): number {
  if (conflict(a, b) || whoAlike(a, b) === 0) return 0;
  const byPeople = BY_PEOPLE.has(a.event.kind) && a.event.kind === b.event.kind && a.who.size + b.who.size > 0;
  const words = weights.likeness(a.stems, b.stems);
  const when = words >= SAME_WORDS ? Math.max(whenAlike(a, b), 0.5) : whenAlike(a, b);
  const told = byPeople && !meetsAlone(a, b);
  if (words < wordsNeeded(a, b, told, when) || (!told && sharedStems(a, b) < stemsNeeded(a, b))) return 0;
  const share = byPeople ? WEIGHTS.byPeople : WEIGHTS.byWords;
  const where = { same: 1, compatible: 0.6, different: 0 }[comparePlaces(a.place, b.place)];
  const alike = Math.min(1, words * 1.5);
  return share.when * when + share.who * whoAlike(a, b) + share.where * where + share.words * alike;
}

/** Days, people or direction of travel that cannot be those of one event; of a deed, sources may name different people. */
export function conflict(a: Happening, b: Happening): boolean {
  const others = MANY_A_DAY.has(a.event.kind) && whoAlike(a, b) === 0;
  return whenAlike(a, b) === 0 || others || opposed(a.trigger, b.trigger) || otherStations(a, b) || otherRooms(a, b);
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

/** "talks on the strait" of one September: the noun that tells the event counts as one word where the days agree. */
function stemsNeeded(a: Happening, b: Happening): number {
  return a.trigger === b.trigger && a.days && b.days ? FEWEST_STEMS - 1 : FEWEST_STEMS;
}

/** Shared words but those that only say what kind of event it is. */
function sharedStems(a: Happening, b: Happening): number {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && stem !== a.trigger && stem !== b.trigger) shared++;
  return shared;
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
 * Of an article without a date it may be of any year, and then it is none that has a day.
 */
function undatedAlike(a: Happening, b: Happening): number {
  const [left, right] = [a.days ?? a.published, b.days ?? b.published];
  if (!left || !right) return left || right ? 0 : 0.35;
  if (gapOf(left, right) <= FRESH_DAYS) return 0.65;
  if (!a.days && !b.days) return 0;
  const [dated, article] = a.days ? [left, right] : [right, left];
  return dated.first > article.last ? 0 : 0.2;
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

/** How alike the words must be at least; more where something else is in doubt. */
function wordsNeeded(a: Happening, b: Happening, byPeople: boolean, when: number): number {
  if (a.event.kind !== b.event.kind) return OTHER_KIND_WORDS;
  const sameSource = a.from === b.from ? 0.2 : 0;
  const otherDay = bothStated(a, b) && gapOf(a.days!, b.days!) > 0 ? 0.25 : 0;
  const nobody = a.who.size === 0 || b.who.size === 0 ? 0.15 : 0;
  const unsure = isMere(a) !== isMere(b) || when < 0.3 ? 0.2 : 0;
  const sum = sameSource + otherDay + nobody + unsure;
  if (meetsAlone(a, b)) return sum + 0.22;
  return byPeople ? sum : 0.28 + sum + (a.days && b.days ? 0 : 0.1);
}

/** "met students": one of the two meetings names nobody else, so that only the words can tell. */
function meetsAlone(a: Happening, b: Happening): boolean {
  return a.event.kind === 'meeting' && b.event.kind === 'meeting' && Math.min(a.who.size, b.who.size) < 2;
}

/** Not said to have been, nor to be coming. */
function isMere({ event }: Happening): boolean {
  return event.status === 'hypothetical' || event.status === 'denied';
}
