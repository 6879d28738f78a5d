// Mentions are joined by groups, so that one may come in by the company it is in: "reporters were allowed in" and "allocating funds".
// People are shown a mention that no article lists only where it is one with a listed one on its own account.

import { daysShared } from './calendar';
import { tellOneDeed } from './deedWords';
import { isKin, type EventMention } from './mentions';
import { comparePlaces } from './places';
import { sameness } from './sameness';
import type { ComparedArticle } from './types';
import { nearness } from './wordVectors';

/** Chance that two mentions are one event: of one deed, of any two. */
const SURE_OF_DEED = 0.5;
const SURE = 0.85;
/** Things of the clause that both have: words, people, figures, a place, a day. */
const SHARED_OF_DEED = 2;
const SHARED = 3;
/** So near by their vectors, two words of one stem are one deed: "collide" and "collision", not "allow" and "allocate". */
const NEAR_KIN = 0.4;

/** `likeness`: how alike two articles are, 0 to 1. */
export function isBorneOut(
  one: EventMention,
  listed: readonly EventMention[],
  likeness: (a: ComparedArticle, b: ComparedArticle) => number,
): boolean {
  return listed.some((other) => {
    const isDeed = areOneDeed(one.lemma, other.lemma);
    const chance = sameness(one, other, likeness(one.from, other.from));
    return chance >= (isDeed ? SURE_OF_DEED : SURE) && sharedBy(one, other) >= (isDeed ? SHARED_OF_DEED : SHARED);
  });
}

function areOneDeed(a: string, b: string): boolean {
  return a === b || tellOneDeed(a, b) || (isKin(a, b) && (nearness(a, b) ?? 0) >= NEAR_KIN);
}

function sharedBy(a: EventMention, b: EventMention): number {
  const inBoth = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
    [...left].filter((one) => right.has(one)).length;
  const place = comparePlaces(a.place, b.place) === 'same';
  const day = a.days !== null && b.days !== null && daysShared(a.days, b.days);
  // A whole story may be about the same two people.
  const people = Math.min(1, inBoth(a.who, b.who));
  return inBoth(a.stems, b.stems) + inBoth(a.figures, b.figures) + people + Number(place) + Number(day);
}
