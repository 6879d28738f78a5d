// Mentions are joined by groups, so that one may come in by the company it is in: "reporters were allowed in" and "allocating funds".
// People are shown a mention that no article lists only where it tells the deed of a listed one, and shares enough with it or is likely
// to be one with all that several articles tell.

import { daysShared } from './calendar';
import { MANY_A_DAY } from './conflict';
import { tellOneDeed } from './deedWords';
import { isKin, type EventMention } from './mentions';
import { comparePlaces } from './places';
import { sameness } from './sameness';
import type { ComparedArticle } from './types';
import { nearness, rarity } from './wordVectors';

/** Chance that two mentions are one event: of one deed, of any two. */
const SURE_OF_DEED = 0.5;
const SURE = 0.85;
/** Mean chance with what several articles tell, from which on a mention of the deed needs share no more with one of them. */
const SURE_OF_ALL = 0.5;
/** Things of the clause that both have: words, people, figures, a place, a day. */
const SHARED_OF_DEED = 2;
const SHARED = 3;
const MOST_ASKED = 40;
/** Commoner words, such as "make", name no deed by themselves. */
const TELLING = 8;
/** So near by their vectors, two words of one stem are one deed: "collide" and "collision", not "allow" and "allocate". */
const NEAR_KIN = 0.4;

/** `company`: all mentions of the event; `likeness`: how alike two articles are, 0 to 1. */
export function isBorneOut(
  one: EventMention,
  listed: readonly EventMention[],
  likeness: (a: ComparedArticle, b: ComparedArticle) => number,
  company: readonly EventMention[] = listed,
): boolean {
  const chanceWith = (other: EventMention): number => sameness(one, other, likeness(one.from, other.from));
  const others = areOfSeveral(listed) ? listed : company.filter(({ from }) => from !== one.from);
  const inCompany =
    !listed.some(isHabit) &&
    rarity(one.lemma) >= TELLING &&
    areOfSeveral(others) &&
    meanOf(others.slice(0, MOST_ASKED).map(chanceWith)) >= SURE_OF_ALL;
  const least = inCompany ? 0 : SHARED_OF_DEED;
  if (isOfAnyYear(one) && listed.some((other) => other.days !== null && (inCompany || isHabit(other)))) return false;
  return listed.some((other) => {
    const [sure, shared] = areOneDeed(one.lemma, other.lemma) ? [SURE_OF_DEED, least] : [SURE, SHARED];
    return chanceWith(other) >= sure && sharedBy(one, other) >= shared;
  });
}

function areOfSeveral(mentions: readonly EventMention[]): boolean {
  return new Set(mentions.map(({ from }) => from)).size > 1;
}

function meanOf(chances: readonly number[]): number {
  return chances.reduce((sum, one) => sum + one, 0) / chances.length;
}

/** People meet, agree and speak again and again. */
function isHabit({ event }: EventMention): boolean {
  return event !== null && (MANY_A_DAY.has(event.kind) || event.kind === 'agreement');
}

/** An article that names no day may tell of any year. */
function isOfAnyYear({ from, days }: EventMention): boolean {
  const { value, basis } = from.article.published;
  return days === null && (value === null || basis === 'text');
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
