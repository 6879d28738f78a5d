// What can stand for people: names, pronouns, and phrases whose head says that somebody is meant ("a teacher", "the suspect").

import type { Analysis } from '../../language/analysis';
import type { NounPhrase } from '../../language/chunks';
import { findGroups } from './groups';
import { nounNamedBehind } from './calling';
import { NONE, type Words } from '../../language/words';
import type { Person } from '../../article';
import { ageAt } from './ages';
import { familiesOf, familyAt } from './families';
import { genderOfNoun, isPersonNoun, PRONOUNS, sizeOfSet, type Gender, type Pronoun } from './personWords';

export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

export interface Markable {
  /** `thing`: what "they" may be and nobody else: "the ships", "Nordbank". `group`: "Oduya and his wife". */
  readonly kind: 'name' | 'pronoun' | 'nominal' | 'thing' | 'group';
  /** Words, half-open. */
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly sentence: number;
  readonly role: GrammaticalRole;
  readonly number: 'singular' | 'plural';
  readonly gender: Gender | null;
  /** Of a name. */
  readonly person: string | null;
  /** Of a pronoun. */
  readonly pronoun: Pronoun | null;
  /** Of a nominal: lower-case lemma of its head. */
  readonly noun: string;
  /** "the", "this", or a possessor before a nominal. */
  readonly definite: boolean;
  /** Of a surname in the plural, "the Oduyas": ids of those who bear it. */
  readonly family: readonly string[];
  /** Of a group: heads of those it joins. */
  readonly members: readonly number[];
}

const DEFINITE = /^(?:the|this|that|these|those|both)$/;

/** In source order, a group behind its members. A phrase that only introduces a name ("Foreign Minister | Oduya") is left to the name. */
export function findMarkables(analysis: Analysis, people: readonly Person[]): Markable[] {
  const { words } = analysis;
  const found: Markable[] = [];
  const named = new Uint8Array(words.length);
  for (const person of people)
    for (const mention of person.mentions) {
      const [start, end] = [words.at(mention.start), words.at(mention.end)];
      if (end <= start) continue;
      named.fill(1, start, end);
      const head = headOf(analysis, start, end);
      found.push({ ...blank(analysis, head), kind: 'name', start, end, person: person.id });
    }
  const roles = rolesOf(analysis, people);
  const families = familiesOf(people);
  for (let i = 0; i < words.length; i++) {
    const family = familyAt(analysis, i, families);
    if (family !== null) {
      found.push(family);
      named.fill(1, family.start, family.end);
      continue;
    }
    const pronoun = named[i] === 1 ? undefined : PRONOUNS.get(words.lower(i));
    if (pronoun !== undefined && !isDeterminerLike(analysis, i)) found.push(pronounAt(analysis, i, pronoun));
    else if (named[i] === 0 && roles[i] === 0) found.push(...nominalAt(analysis, i, named));
  }
  found.sort((a, b) => a.head - b.head);
  return [...found, ...findGroups(analysis, found)].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ kind, head, members }: Markable): number => (kind === 'group' ? members.at(-1)! + 0.5 : head);

/** 1 for each word of what a name is introduced with. */
function rolesOf({ words }: Analysis, people: readonly Person[]): Uint8Array {
  const roles = new Uint8Array(words.length);
  for (const person of people) {
    for (const { start, end } of person.mentions) {
      const noun = nounNamedBehind(words, words.at(start), words.at(end - 1) + 1);
      if (noun !== NONE) roles[noun] = 1;
    }
    for (const { start, end } of person.roles) {
      const [first, last] = [words.at(start), words.at(end - 1) + 1];
      if (touches(words, person, first, last)) roles.fill(1, first, last);
    }
  }
  return roles;
}

/** With no more than a comma and an article between. */
function touches(words: Words, { mentions }: Person, first: number, last: number): boolean {
  return mentions.some(({ start, end }) => {
    const [from, to] = [words.at(start), words.at(end - 1) + 1];
    const isBeside = (from >= last && from - last <= 1) || (first >= to && first - to <= MOST_BETWEEN);
    return isBeside && words.sentence(from) === words.sentence(first);
  });
}

/** "Oduya, 14, a | student". */
const MOST_BETWEEN = 4;

export function blank(analysis: Analysis, head: number): Markable {
  const { words } = analysis;
  return {
    kind: 'nominal',
    start: head,
    end: head + 1,
    head,
    sentence: words.sentence(head),
    role: roleOf(analysis, head),
    number: 'singular',
    gender: null,
    person: null,
    pronoun: null,
    noun: '',
    definite: false,
    family: [],
    members: [],
  };
}

function headOf({ words }: Analysis, start: number, end: number): number {
  for (let i = start; i < end; i++) if (words.head(i) < start || words.head(i) >= end) return i;
  return end - 1;
}

/** "US officials", never the country's own pronoun. */
function isDeterminerLike({ words }: Analysis, i: number): boolean {
  return words.form(i) === 'HIM' || words.pos(i) === 'PROPN';
}

function pronounAt(analysis: Analysis, i: number, pronoun: Pronoun): Markable {
  const role = pronoun.possessive === 'always' || isPossessiveHer(analysis, i) ? 'possessor' : roleOf(analysis, i);
  return {
    ...blank(analysis, i),
    kind: 'pronoun',
    role,
    number: pronoun.number,
    gender: pronoun.gender,
    pronoun,
  };
}

function isPossessiveHer({ words }: Analysis, i: number): boolean {
  return words.lower(i) === 'her' && words.relation(i) === 'nmod:poss';
}

function nominalAt(analysis: Analysis, i: number, named: Uint8Array): Markable[] {
  const { words } = analysis;
  const phrase = analysis.phrases.get(i);
  const noun = ageAt(words, i) ?? words.lemma(i).toLowerCase();
  if (phrase === undefined || isPredicate(analysis, i)) return [];
  const definite = isDefinite(analysis, phrase) || noun === 'both';
  // "the past couple of weeks" counts something else.
  const size = definite && words.lower(i + 1) !== 'of' ? sizeOfSet(noun) : undefined;
  const isCalled = /^(?:NOUN|PROPN|ADJ)$/.test(words.pos(i)) && isPersonNoun(noun) && !isBodyPart(words, i, noun);
  const somebody = size !== undefined || isCalled;
  if (!somebody) return thingAt(analysis, i, phrase.number, named);
  if (introducesName(analysis, i, named)) return [];
  return [
    {
      ...blank(analysis, i),
      start: words.lower(phrase.start - 1) === 'the' ? phrase.start - 1 : phrase.start,
      end: phrase.end,
      number: size !== undefined ? 'plural' : (phrase.number ?? 'singular'),
      gender: genderOfNoun(noun),
      noun,
      definite,
    },
  ];
}

/** "a cut to the | head" is nobody's leader; "the head of the bank" is. */
function isBodyPart(words: Words, i: number, noun: string): boolean {
  return noun === 'head' && words.child(i, 'case') !== NONE && words.child(i, 'nmod') === NONE;
}

/** A parser may hang "the" of "the two met" elsewhere. */
function isDefinite({ words }: Analysis, { start, determiner, possessor }: NounPhrase): boolean {
  return possessor !== NONE || DEFINITE.test(words.lower(determiner)) || words.lower(start - 1) === 'the';
}

/** "ships", "Nordbank", "the team": none of them is a person, all of them may be "they". */
function thingAt(analysis: Analysis, i: number, number: 'singular' | 'plural' | null, named: Uint8Array): Markable[] {
  const { words } = analysis;
  const isName = words.pos(i) === 'PROPN';
  if (!isName && words.pos(i) !== 'NOUN') return [];
  if (number !== 'plural' && !isName && !COLLECTIVE.has(words.lemma(i).toLowerCase())) return [];
  if (named[i] === 1 || introducesName(analysis, i, named)) return [];
  return [{ ...blank(analysis, i), kind: 'thing', number: number ?? 'singular', noun: words.lemma(i).toLowerCase() }];
}

const COLLECTIVE = new Set(
  'police team company firm government group party family club union council court committee army band crew board staff agency bank crowd public jury'.split(
    ' ',
  ),
);

/** "Oduya was | a teacher", "as | a teacher": says what somebody is, and brings nobody new. */
function isPredicate({ words }: Analysis, i: number): boolean {
  return (
    words.child(i, 'cop') !== NONE || words.lower(words.child(i, 'case')) === 'as' || words.relation(i) === 'xcomp'
  );
}

/** "Mayor Oduya", "the mayor, Oduya,", "Oduya, the mayor": one person in two phrases that touch. */
export function introducesName({ words, phrases }: Analysis, i: number, named: Uint8Array): boolean {
  if (named[i + 1] === 1 || named[words.head(i)] === 1) {
    const relation = words.relation(i);
    if (relation === 'nmod' && words.child(i, 'case') === NONE) return true;
    return named[i + 1] === 1 || relation === 'appos' || relation === 'compound' || relation === 'nmod:unmarked';
  }
  return (phrases.get(i)?.appositions ?? []).some(({ head }) => named[head] === 1) || isNamedAs(words, i, named);
}

/** "named the gunman as | Oduya" */
function isNamedAs(words: Words, i: number, named: Uint8Array): boolean {
  if (words.relation(i) !== 'obj') return false;
  for (const child of words.children(words.head(i)))
    if (child > i && named[child] === 1 && words.lower(words.child(child, 'case')) === 'as') return true;
  return false;
}

/** A conjunct and what stands in apposition have the role of what they are joined to. */
export function roleOf({ words }: Analysis, i: number): GrammaticalRole {
  let at = i;
  for (let steps = 0; steps < 8 && /^(?:conj|appos|flat|compound)$/.test(words.relation(at)); steps++)
    at = words.head(at);
  switch (words.relation(at)) {
    case 'nsubj':
    case 'nsubj:pass':
      return 'subject';
    case 'obj':
    case 'iobj':
      return 'object';
    case 'obl':
    case 'obl:agent':
    case 'nmod':
      return 'oblique';
    case 'nmod:poss':
      return 'possessor';
    default:
      return 'other';
  }
}
