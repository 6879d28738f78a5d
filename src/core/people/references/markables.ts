// What can stand for a person: names, pronouns, and phrases whose head says that somebody is meant ("a teacher", "the suspect").

import type { Analysis } from '../../language/analysis';
import { NONE } from '../../language/words';
import type { Person } from '../../article';
import { genderOfNoun, isPersonNoun, PRONOUNS, type Gender, type Pronoun } from './personWords';

export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

export interface Markable {
  readonly kind: 'name' | 'pronoun' | 'nominal';
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
}

const DEFINITE = /^(?:the|this|that|these|those|both)$/;

/** In source order. A phrase that only introduces a name ("Foreign Minister | Oduya") is left to the name. */
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
      found.push({ ...base(analysis, head), kind: 'name', start, end, number: 'singular', person: person.id });
    }
  for (let i = 0; i < words.length; i++) {
    const pronoun = named[i] === 1 ? undefined : PRONOUNS.get(words.lower(i));
    if (pronoun !== undefined && !isDeterminerLike(analysis, i)) found.push(pronounAt(analysis, i, pronoun));
    else if (named[i] === 0) found.push(...nominalAt(analysis, i, named));
  }
  return found.sort((a, b) => a.head - b.head);
}

function base(analysis: Analysis, head: number): Markable {
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
    ...base(analysis, i),
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
  const noun = words.lemma(i).toLowerCase();
  if (phrase === undefined || !/^(?:NOUN|PROPN)$/.test(words.pos(i)) || !isPersonNoun(noun)) return [];
  if (introducesName(analysis, i, named) || isPredicate(analysis, i)) return [];
  const determiner = words.lower(phrase.determiner);
  return [
    {
      ...base(analysis, i),
      start: phrase.start,
      end: phrase.end,
      number: phrase.number ?? 'singular',
      gender: genderOfNoun(noun),
      noun,
      definite: DEFINITE.test(determiner) || phrase.possessor !== NONE,
    },
  ];
}

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
    return named[i + 1] === 1 || relation === 'appos' || relation === 'compound' || relation === 'nmod:unmarked';
  }
  return (phrases.get(i)?.appositions ?? []).some(({ head }) => named[head] === 1);
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
