// How surely two mentions tell one event: what they share and what parts them, weighed as learnt (see training/comparison).

import { daysShared, gapOf, lengthOf, type Days } from './calendar';
import learnt from './data/samenessWeights.json';
import { areOpposite, tellOneDeed } from './deedWords';
import { isKin, type EventMention } from './mentions';
import { areOtherRounds } from './nounDeeds';
import { comparePlaces } from './places';
import { nearness, rarity } from './wordVectors';

/** Names of features with what they are worth; those that are nought are left out. */
export type Features = ReadonlyMap<string, number>;
export type Weights = ReadonlyMap<string, number>;

export const LEARNT: Weights = new Map(Object.entries(learnt.weights));
/** From this mean chance on two groups of mentions are one event. */
export const JOINS: number = learnt.joins;

/** So near by their vectors, two things may be one. */
const ALIKE = 0.5;
/** So far by their vectors, two things have no name in common. */
const FAR = 0.3;
/** A day that is told may be the next one elsewhere on earth. */
const DAY_OFF = 1;
const COMMONEST = 6;
/** The nearest that lemmas must be for two words to be worth comparing where nothing points to one event. */
export const WORTH_COMPARING = 0.35;

/** 0 to 1. `stories`: how alike the two articles are, 0 to 1. */
export function sameness(a: EventMention, b: EventMention, stories: number, weights: Weights = LEARNT): number {
  if (areOpposite(a.lemma, b.lemma) || daysApart(a.days, b.days) || areOfOthers(a, b)) return 0;
  if (areOtherRounds(a.round, b.round) && (a.lemma === b.lemma || tellOneDeed(a.lemma, b.lemma))) return 0;
  let sum = 0;
  weigh(a, b, stories, (name, value) => (sum += Number(value) * (weights.get(name) ?? 0)));
  return 1 / (1 + Math.exp(-sum));
}

/** More than a time zone apart; of what is told by the week, month or year farther than that is long. */
function daysApart(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return false;
  const longest = Math.max(lengthOf(a), lengthOf(b));
  return gapOf(a, b) > (longest <= 2 ? DAY_OFF : longest);
}

/** Two verbs with other people or things on both sides, with one side and the figures apart, or of which only one is denied. */
function areOfOthers(a: EventMention, b: EventMention): boolean {
  if (a.nominal || b.nominal) return false;
  const agents = partsApart(a.agents, b.agents) === 1;
  const patients = partsApart(a.patients, b.patients) === 1 && nearestOf(a.patients, b.patients) < ALIKE;
  const figures =
    a.figures.size > 0 && b.figures.size > 0 && shared(a.figures, b.figures) === 0 && !mayBeNamed(a.agents, b.agents);
  const denied = (a.status === 'denied') !== (b.status === 'denied');
  return (agents && (patients || figures || denied)) || (denied && patients) || isOneOfMany(a, b) || isOneOfMany(b, a);
}

/** "The officer shot Oduya", "Oduya shot six people". */
function isOneOfMany(one: EventMention, many: EventMention): boolean {
  const named = [...one.patients].filter((patient) => patient.startsWith('@'));
  return (
    named.length === 1 &&
    one.figures.size === 0 &&
    many.figures.size > 0 &&
    many.patients.size > 0 &&
    !many.patients.has(named[0]!) &&
    shared(one.agents, many.agents) === 0
  );
}

/** One names whom the other only describes: "a man with a rifle killed six", "Oduya killed seven", as a toll grows. */
function mayBeNamed(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isNamed = (set: ReadonlySet<string>): boolean => [...set].some((one) => one.startsWith('@'));
  return isNamed(a) !== isNamed(b);
}

export function featuresOf(a: EventMention, b: EventMention, stories: number): Features {
  const features = new Map<string, number>();
  weigh(a, b, stories, (name, value) => {
    if (value !== false && value !== 0) features.set(name, Number(value));
  });
  return features;
}

function weigh(a: EventMention, b: EventMention, stories: number, add: Add): void {
  add('constant', 1);
  const word = byWord(a, b, add);
  const people = shared(a.who, b.who);
  const parts = Math.min(2, shared(a.agents, b.agents) + shared(a.patients, b.patients));
  add('people', Math.min(2, people));
  add('parts', parts);
  add('parts crossed', Math.min(1, shared(a.agents, b.patients) + shared(a.patients, b.agents)));
  add('near parts', parts > 0 ? 0 : nearestOf(a.patients, b.patients));
  add('other parts', partsApart(a.agents, b.agents) + partsApart(a.patients, b.patients));
  const matter = overlapOf(a.stems, b.stems);
  add('matter', matter);
  add('word among the other', a.stems.has(b.lemma) || b.stems.has(a.lemma) ? 1 : 0);
  byCircumstance(a, b, add);
  const others = people === 0 && a.who.size > 0 && b.who.size > 0;
  add('same word, people or parts', word === 'same' && people + parts > 0);
  add('same word, other people', word === 'same' && others);
  add('named parts apart', namedApart(a.agents, b.agents) || namedApart(a.patients, b.patients));
  add('other word, matter', word === 'other' ? matter : 0);
  add('other word, other people', word === 'other' && others);
  add('other word, both lead', word === 'other' && a.leads && b.leads);
  add('same word, matter', word === 'same' ? matter : 0);
  add('same word, other agents', word === 'same' ? partsApart(a.agents, b.agents) : 0);
  add('same word, other patients', word === 'same' ? partsApart(a.patients, b.patients) : 0);
  add('same word, far things', word === 'same' && areOtherThings(a.patients, b.patients));
  add('same word, near parts', word === 'same' && parts === 0 ? nearestOf(a.patients, b.patients) : 0);
  add('other word, people or parts', word === 'other' && people + parts > 0);
  if (word === 'deed') byDeed(a, b, { matter, stories, others, people: people + parts > 0, parts: parts > 0 }, add);
  const telling = a.telling && b.telling;
  add('telling', telling);
  add('telling, other matter', telling ? 1 - matter : 0);
  add('one tells', a.telling !== b.telling);
  add('stories', stories);
  add('same word, stories', word === 'same' ? stories : 0);
}

interface Shared {
  readonly matter: number;
  readonly stories: number;
  /** Both name people, and nobody is the same. */
  readonly others: boolean;
  readonly people: boolean;
  readonly parts: boolean;
}

/** Another word for the deed: what else they share counts otherwise than where the word is the same. */
function byDeed(a: EventMention, b: EventMention, { matter, stories, others, people, parts }: Shared, add: Add): void {
  add('one deed, matter', matter);
  add('one deed, people or parts', people);
  add('one deed, other people', others);
  add('one deed, other agents', partsApart(a.agents, b.agents));
  add('one deed, other patients', partsApart(a.patients, b.patients));
  add('one deed, near parts', parts ? 0 : nearestOf(a.patients, b.patients));
  add('one deed, one source', a.from === b.from);
  add('one deed, stories', stories);
}

type Add = (name: string, value: number | boolean) => void;

/** "arrested" / "arrested" (same), "collide" / "collision" (kin), "fired" / "dismissal" (one deed), "shot" / "killed" (near). */
function byWord(a: EventMention, b: EventMention, add: Add): 'same' | 'deed' | 'other' {
  const rare = (Math.min(rarity(a.lemma), rarity(b.lemma)) - 8) / 5;
  const same = a.lemma === b.lemma;
  const kin = !same && isKin(a.lemma, b.lemma);
  const near = same || kin ? null : nearness(a.lemma, b.lemma);
  add('same word', same);
  add('same word, rare', same ? rare : 0);
  add('kin', kin);
  add('near', near === null ? 0 : Math.max(0, near));
  add('very near', near === null ? 0 : Math.max(0, near - 0.5));
  add('unknown', !same && !kin && near === null);
  const deed = !same && !kin && tellOneDeed(a.lemma, b.lemma);
  add('one deed', deed);
  add('nouns', a.nominal && b.nominal);
  add('noun and verb', a.nominal !== b.nominal);
  return same || kin ? 'same' : deed ? 'deed' : 'other';
}

function byCircumstance(a: EventMention, b: EventMention, add: Add): void {
  const numbers = shared(a.figures, b.figures);
  add('figures', Math.min(1, numbers));
  add('other figures', numbers === 0 && a.figures.size > 0 && b.figures.size > 0);
  if (a.days !== null && b.days !== null) add(daysShared(a.days, b.days) ? 'days' : 'other days', true);
  if (a.place !== null && b.place !== null) {
    const places = comparePlaces(a.place, b.place);
    add(places === 'same' ? 'place' : places === 'different' ? 'other place' : 'place inside', true);
  }
  add('both lead', a.leads && b.leads);
  add('one leads', a.leads !== b.leads);
  add('other status', a.status !== b.status);
  add('one source', a.from === b.from);
  add('listed', a.event !== null && b.event !== null);
  add('same kind', a.event !== null && b.event !== null && a.event.kind === b.event.kind && a.event.kind !== 'other');
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

function partsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0 ? 1 : 0;
}

/** Both name people there, and nobody is the same. */
function namedApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [a, b].map((set) => [...set].filter((one) => one.startsWith('@')));
  return left!.length > 0 && right!.length > 0 && !left!.some((one) => right!.includes(one));
}

/** Of what is done to whom: "the coach" and "the manager". */
function nearestOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let best = 0;
  for (const one of a) for (const other of b) best = Math.max(best, nearness(one, other) ?? 0);
  return best;
}

/** Two things that nobody calls by one name: "a dormitory fell", "a bridge fell"; not "two miners" and "two people". */
function areOtherThings(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isKnown = (one: string): boolean => nearness(one, one) !== null;
  return [...a].some(isKnown) && [...b].some(isKnown) && partsApart(a, b) === 1 && nearestOf(a, b) < FAR;
}

/** Weighted by how rare the words are, over the smaller side; 0 to 1. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let [both, all] = [0, 0];
  for (const stem of a) {
    const weight = rarity(stem) - COMMONEST;
    all += weight;
    if (b.has(stem)) both += weight;
  }
  for (const stem of b) all += rarity(stem) - COMMONEST;
  return all <= 0 ? 0 : Math.max(0, Math.min(1, (2 * both) / all));
}
