// Two sources that give another number of what reads as the same thing: the same noun, of the same kind, in clauses that are alike.

import type { Words } from '../../language/words';
import { contains, overlaps } from '../../span';
import { gapOf, daysShared } from '../calendar';
import { groupBy } from '../grouping';
import { WordWeights } from '../happenings';
import type { ComparedArticle } from '../types';
import { namesDeed } from '../nounDeeds';
import { relate, type Amount } from './agreement';
import { thingCounted, type Quantity } from './quantities';

export interface Rivals {
  readonly a: Quantity;
  readonly b: Quantity;
  /** 0 to 1: how alike what is said around them is. */
  readonly alike: number;
}

const ALIKE = 0.36;
/** Whatever is measured, units come back; only nearly the same clause means the same thing. */
const ALIKE_MEASURED = 0.45;
/** Besides what is counted. */
const FEWEST_SHARED = 2;
const CLEARLY = 0.2;
const SAME_DAYS = 2;
/** Words to either side that say what a number is of. */
const REACH = 60;
const CONVERTED = 0.03;
const SAME_AGE_DAYS = 10;
/** Years of difference that no birthday makes. */
const SURELY_ANOTHER = 2;
/** Told of one by its name or by the story: nothing around it need be alike. */
const NAMED: ReadonlySet<string> = new Set(['age']);

/** Pairs of one story; `bySource` are the quantities of its articles, without those of a series. */
export function rivalsIn(bySource: readonly (readonly Quantity[])[]): Rivals[] {
  const all = bySource.flat();
  const contexts = new Map(all.map((one) => [one, contextsOf(one)]));
  const weights = new WordWeights([...contexts.values()].map(({ sentence }) => sentence));
  const groups = [...groupBy(bySource.flatMap(foremost), keyOf).values()].map(withoutManyLengths);
  return groups.flatMap((group) => clearest(pairsIn(group, contexts, weights), all));
}

/** A source that tells how long several talks were may mean any of them. */
function withoutManyLengths(group: readonly Quantity[]): readonly Quantity[] {
  if (!isLength(group[0]!)) return group;
  return [...groupBy(group, ({ from }) => from).values()].flatMap((own) =>
    new Set(own.map(({ low }) => low)).size === 1 ? own : [],
  );
}

/** Of one thing counted again and again a source's first numbers; more of them are a table. */
const MOST_OF_ONE = 12;

function foremost(own: readonly Quantity[]): Quantity[] {
  return [...groupBy(own, keyOf).values()].flatMap((group) => group.slice(0, MOST_OF_ONE));
}

/** An age by the last name, so that "Samuel Lasko" meets "Lasko". */
function keyOf(one: Quantity): string {
  return one.kind === 'age' ? one.kind : thingCounted(one);
}

function pairsIn(
  group: readonly Quantity[],
  contexts: ReadonlyMap<Quantity, Contexts>,
  weights: WordWeights,
): Rivals[] {
  return group.flatMap((a, i) =>
    group.slice(i + 1).flatMap((b) => {
      if (a.from === b.from || !ofOneThing(a, b)) return [];
      const isNamed = NAMED.has(a.kind) || areEquated(a, b) || isLength(a);
      const alike = isNamed ? 1 : contextsAlike(contexts.get(a)!, contexts.get(b)!, weights);
      return alike >= (a.kind === 'count' ? ALIKE : ALIKE_MEASURED) ? [{ a, b, alike }] : [];
    }),
  );
}

/** As alike as the clauses or the sentences are, the better of both; 0 where they share too little. */
function contextsAlike(a: Contexts, b: Contexts, weights: WordWeights): number {
  const alike = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
    const shared = [...left].filter((lemma) => right.has(lemma)).length;
    return shared >= FEWEST_SHARED ? weights.likeness(left, right) : 0;
  };
  return Math.max(alike(a.clause, b.clause), alike(a.sentence, b.sentence));
}

/** What can be told of the numbers alone: both reported, of the whole, of one day and place. */
function ofOneThing(a: Quantity, b: Quantity): boolean {
  if (a.scope.partial || b.scope.partial) return false;
  if (a.kind === 'age') return a.counted !== '' && sameName(a.counted, b.counted) && !hadBirthday(a, b);
  return (
    sameVerb(a, b) &&
    (isLength(a) || (sameDoer(a, b) && sameNames(a, b))) &&
    sameStatus(a, b) &&
    sameLimits(a, b) &&
    samePlaces(a, b) &&
    sameTime(a, b)
  );
}

/** One year between two articles whose days are not known to be the same few may be a birthday. */
function hadBirthday(a: Quantity, b: Quantity): boolean {
  const apart = a.scope.asOf && b.scope.asOf ? gapOf(a.scope.asOf, b.scope.asOf) : Infinity;
  const years = Math.abs(a.low - b.low);
  return apart > SAME_AGE_DAYS && years <= Math.min(apart / 365.25 + 1, SURELY_ANOTHER - 1);
}

function sameName(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (
    short.every((word) => long.includes(word)) &&
    (short.length === long.length || short.length > 1 || short[0] === long.at(-1) || short[0] === long[0])
  );
}

function sameVerb(a: Quantity, b: Quantity): boolean {
  return isLength(a) || a.clause?.verb?.lemma === b.clause?.verb?.lemma;
}

/** "nine hours of talks", "talked for six hours": how long a happening of the story was, whatever else is said of it. */
function isLength({ kind, counted, unit }: Quantity): boolean {
  return kind === 'span' && /^(?:hour|minute)$/.test(unit) && namesDeed(counted);
}

/** Each names somebody or something, and nothing in common: one index and another. */
function sameNames(a: Quantity, b: Quantity): boolean {
  const [left, right] = [namesOf(a), namesOf(b)];
  return left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name));
}

/** Whoever is only said to tell it is left out: "according to police chief Alan Reyes". */
function namesOf(one: Quantity): Set<string> {
  const { analysis, dates, quotations } = one.from.article;
  const { words } = analysis;
  const { start, end } = words.of(words.sentence(one.word));
  const cited = citedFrom(words, start, end);
  const said = quotations.find(({ kind, ...span }) => kind === 'indirect' && contains(span, one));
  const names = new Set<string>();
  for (let i = start; i < cited; i++) {
    const at = { start: words.start(i), end: words.end(i) };
    const isApart = dates.some((date) => overlaps(date, at)) || (said !== undefined && !contains(said, at));
    if (words.pos(i) === 'PROPN' && !isApart) names.add(words.lower(i));
  }
  return names;
}

/** The word at which "…, according to police chief Oduya" begins at a sentence's end. */
function citedFrom(words: Words, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (words.lower(i) === 'according') return i;
  return end;
}

/** "Turnout was 68 percent" in both, of nothing narrower: the subject says it all. */
function areEquated(a: Quantity, b: Quantity): boolean {
  const isSubject = ({ clause, word, kind }: Quantity): boolean => kind !== 'count' && clause?.subject?.head === word;
  const sameScope = a.scope.limits.join() === b.scope.limits.join() && a.scope.places.join() === b.scope.places.join();
  return isSubject(a) && isSubject(b) && sameScope;
}

/** What one party took and what another took are two; a "they" may be anybody. */
function sameDoer(a: Quantity, b: Quantity): boolean {
  const [left, right] = [doerOf(a), doerOf(b)];
  if (left === null || right === null) return left === right;
  return left.size === 0 || right.size === 0 || [...left].some((lemma) => right.has(lemma));
}

/** Lemmas of the subject; null where there is none or the number is part of it. */
function doerOf({ from, clause, word }: Quantity): Set<string> | null {
  const subject = clause?.subject;
  if (!subject || subject.head === word || (subject.start <= word && word < subject.end)) return null;
  const { words, phrases } = from.article.analysis;
  const { start, end } = phrases.get(subject.head) ?? subject;
  const lemmas = new Set<string>();
  for (let i = start; i < end; i++) if (/^(?:NOUN|PROPN)$/.test(words.pos(i))) lemmas.add(words.lemma(i).toLowerCase());
  return lemmas;
}

const REPORTED = /^(?:happened|ongoing|general)$/;

function sameStatus(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a.scope.status, b.scope.status];
  return left === right ? left === 'planned' || REPORTED.test(left) : REPORTED.test(left) && REPORTED.test(right);
}

/** "240 Norland boats" and "240 boats" may be the same, "Norland boats" and "fishing boats" not. */
function sameLimits(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a.scope.limits, b.scope.limits];
  return left.every((one) => right.includes(one)) || right.every((one) => left.includes(one));
}

function samePlaces(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a.scope.places, b.scope.places];
  return left.length === 0 || right.length === 0 || left.some((one) => right.includes(one));
}

/** Of one day where both tell it; what is no past deed may change from one day to the next. */
function sameTime(a: Quantity, b: Quantity): boolean {
  if (a.scope.on && b.scope.on && !daysShared(a.scope.on, b.scope.on)) return false;
  if (a.scope.status === 'happened' && b.scope.status === 'happened') return true;
  return !a.scope.asOf || !b.scope.asOf || gapOf(a.scope.asOf, b.scope.asOf) <= SAME_DAYS;
}

/** Lemmas of what is said besides the number: nouns, names, verbs, adjectives. */
interface Contexts {
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
}

function contextsOf({ from, word, counted, start, end, clause }: Quantity): Contexts {
  const { analysis, dates } = from.article;
  const { words } = analysis;
  const contexts = { clause: new Set<string>(), sentence: new Set<string>() };
  const sentence = words.of(words.sentence(word));
  const last = Math.min(sentence.end, word + REACH);
  for (let i = Math.max(sentence.start, word - REACH); i < last; i++) {
    const inside = words.start(i) >= start && words.end(i) <= end;
    const isDate = dates.some((date) => date.start < words.end(i) && words.start(i) < date.end);
    const lemma = words.lemma(i).toLowerCase();
    if (inside || isDate || lemma === counted || !/^(?:NOUN|PROPN|VERB|ADJ)$/.test(words.pos(i))) continue;
    contexts.sentence.add(lemma);
    if (analysis.clauseOf(i)?.predicate === clause?.predicate) contexts.clause.add(lemma);
  }
  return contexts;
}

/**
 * Only where the two sources nowhere agree on it, as a number or as a sum of numbers, and no other sentence of either could be meant.
 */
function clearest(pairs: readonly Rivals[], all: readonly Quantity[]): Rivals[] {
  const apart = pairs.filter((pair) => amountsApart(pair.a, pair.b) && !agreesElsewhere(pair, all));
  return apart.filter(({ a, b, alike }) =>
    pairs.every((other) => {
      const rival =
        (other.a === a && other.b.from === b.from && other.b !== b) ||
        (other.b === b && other.a.from === a.from && other.a !== a);
      return !rival || alike - other.alike >= CLEARLY;
    }),
  );
}

/** What was converted from feet to metres is rounded on the way. */
function amountsApart(a: Quantity, b: Quantity): boolean {
  const slack = a.unit !== b.unit && a.kind !== 'money' ? CONVERTED : 0;
  const widened: Amount = { ...a, low: a.low * (1 - slack), high: a.high * (1 + slack) };
  return relate(widened, b) === 'apart';
}

function agreesElsewhere({ a, b }: Rivals, all: readonly Quantity[]): boolean {
  return hasSame(a, b.from, all) || hasSame(b, a.from, all);
}

function hasSame(one: Quantity, source: ComparedArticle, all: readonly Quantity[]): boolean {
  const theirs = all.filter(({ from, kind }) => from === source && kind === one.kind);
  if (one.kind === 'age')
    return theirs.some((other) => sameName(other.counted, one.counted) && relate(one, other) === 'same');
  const near = theirs.filter(({ counted }) => counted === one.counted || one.kind !== 'count');
  const sums = near.some((x, i) => near.slice(i + 1).some((y) => x.low + y.low === one.low));
  return sums || near.some((other) => !amountsApart(one, other));
}
