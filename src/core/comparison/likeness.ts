// How surely two tellings tell one event: when, who, where, what kind, which words. 0 means they cannot.

import { gapOf, lengthOf } from './calendar';
import type { Happening, WordWeights } from './happenings';
import { comparePlaces } from './places';

/** Kinds that people and day make one: two meet once a day, but say many things, and only words tell those apart. */
const BY_PEOPLE: ReadonlySet<string> = new Set(['meeting', 'travel']);
const FAR_PUBLISHED = 14;
const FARTHEST_DAYS = 3;
const FEWEST_STEMS = 2;
export const JOINS = 0.6;

/** 0 to 1; from JOINS on they are taken for one event. */
export function likeness(a: Happening, b: Happening, weights: WordWeights): number {
  const when = whenAlike(a, b);
  const who = whoAlike(a, b);
  if (when === 0 || who === 0 || !kindsFit(a, b)) return 0;
  if (!BY_PEOPLE.has(a.event.kind) && sharedStems(a, b) < FEWEST_STEMS) return 0;
  const words = weights.likeness(a.stems, b.stems);
  if (words < wordsNeeded(a, b, when)) return 0;
  const where = { same: 1, compatible: 0.6, different: 0 }[comparePlaces(a.place, b.place)];
  return 0.3 * when + 0.3 * who + 0.14 * where + 0.26 * Math.min(1, words * 1.5);
}

/** Days, people or direction of travel that cannot be those of one event. */
export function conflict(a: Happening, b: Happening): boolean {
  return whenAlike(a, b) === 0 || whoAlike(a, b) === 0 || !kindsFit(a, b);
}

/** Shared words but those that only say what kind of event it is. */
function sharedStems(a: Happening, b: Happening): number {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && stem !== a.trigger && stem !== b.trigger) shared++;
  return shared;
}

function whenAlike(a: Happening, b: Happening): number {
  if (!a.days || !b.days) {
    const apart = a.published !== null && b.published !== null ? Math.abs(a.published - b.published) : 0;
    return apart > FAR_PUBLISHED ? 0 : 0.5;
  }
  const gap = gapOf(a.days, b.days);
  if (gap > FARTHEST_DAYS) return 0;
  if (gap > 0) return gap === 1 ? 0.4 : 0.25;
  const longest = Math.max(lengthOf(a.days), lengthOf(b.days));
  return longest === 1 ? 1 : longest <= 7 ? 0.9 : longest <= 31 ? 0.7 : longest <= 366 ? 0.4 : 0.2;
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

/** Two people in common; a telling that names one only must not name others beside ("met students"), nor meet a round of three. */
function sameMeeting(a: Happening, b: Happening, small: number, shared: number): boolean {
  if (small >= 2) return shared >= 2;
  const [few, many] = a.who.size <= b.who.size ? [a, b] : [b, a];
  return many.who.size <= 2 && (many.who.size === few.who.size || few.event.others.length === 0);
}

function kindsFit(a: Happening, b: Happening): boolean {
  return a.event.kind === b.event.kind && !opposed(a.trigger, b.trigger);
}

const ARRIVING: ReadonlySet<string> = new Set(['arriv', 'land', 'reach', 'touch', 'enter']);
const LEAVING: ReadonlySet<string> = new Set(['leav', 'leave', 'depart', 'return', 'conclud', 'end']);

/** "arrived" and "left" are one journey but two events. */
function opposed(a: string, b: string): boolean {
  return (ARRIVING.has(a) && LEAVING.has(b)) || (LEAVING.has(a) && ARRIVING.has(b));
}

function wordsNeeded(a: Happening, b: Happening, when: number): number {
  const sameSource = a.from === b.from ? 0.2 : 0;
  const apart = a.days && b.days && gapOf(a.days, b.days) > 0 ? 0.25 : 0;
  const vague = when <= 0.5 ? 0.15 : 0;
  const nobody = a.who.size === 0 || b.who.size === 0 ? 0.15 : 0;
  const base = BY_PEOPLE.has(a.event.kind) ? 0.05 : 0.28;
  return base + sameSource + apart + vague + nobody;
}
