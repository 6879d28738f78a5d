// Pronouns, and nouns that stand for a person.

import { titleOf } from '../../language/vocabulary';
import data from './personNouns.json';

export type Gender = 'male' | 'female';

export interface Pronoun {
  /** Null for "they". */
  readonly gender: Gender | null;
  readonly number: 'singular' | 'plural';
  readonly possessive: 'always' | 'maybe' | 'never';
  readonly reflexive: boolean;
}

function pronoun(gender: Gender | null, possessive: Pronoun['possessive'], reflexive = false): Pronoun {
  return { gender, number: gender === null ? 'plural' : 'singular', possessive, reflexive };
}

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('male', 'never')],
  ['him', pronoun('male', 'never')],
  ['his', pronoun('male', 'always')],
  ['himself', pronoun('male', 'never', true)],
  ['she', pronoun('female', 'never')],
  ['her', pronoun('female', 'maybe')],
  ['hers', pronoun('female', 'always')],
  ['herself', pronoun('female', 'never', true)],
  ['they', pronoun(null, 'never')],
  ['them', pronoun(null, 'never')],
  ['their', pronoun(null, 'always')],
  ['theirs', pronoun(null, 'always')],
  ['themselves', pronoun(null, 'never', true)],
]);

/** What a noun tells of whom it stands for. */
export type NounKind = 'person' | 'young' | 'kin' | 'case' | 'part' | 'office' | 'set';

interface PersonNoun {
  readonly kind: NounKind;
  readonly gender: Gender | null;
}

const nouns = new Map<string, PersonNoun>();
for (const { kind, gender, lemmas } of data.rows as { kind: NounKind; gender?: Gender; lemmas: string }[])
  for (const lemma of lemmas.split(' ')) nouns.set(lemma, { kind, gender: gender ?? null });

const sets = new Map([
  ...data.sets.two.split(' ').map((lemma) => [lemma, 2] as const),
  ...data.sets.more.split(' ').map((lemma) => [lemma, 3] as const),
]);

/** How many people "both", "the pair", "the trio" are (3 for three or more); undefined for all other words. */
export function sizeOfSet(lemma: string): 2 | 3 | undefined {
  return sets.get(lemma);
}

export type Tie = 'parent' | 'child' | 'spouse' | 'sibling';

const ties = new Map(
  Object.entries(data.ties).flatMap(([tie, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, tie as Tie])),
);

/** How "father" stands to whose father he is: a parent; undefined for nouns of no close kin. */
export function tieOf(lemma: string): Tie | undefined {
  return ties.get(lemma);
}

const AGE = /^\d{1,3}-year-olds?$/;

function personNoun(lemma: string): PersonNoun | undefined {
  const own = nouns.get(lemma);
  if (own !== undefined) return own;
  if (AGE.test(lemma)) return { kind: 'young', gender: null };
  const title = titleOf(lemma);
  if (title === undefined) return undefined;
  return { kind: title.kind === 'kin' ? 'kin' : 'office', gender: title.gender ?? null };
}

export function isPersonNoun(lemma: string): boolean {
  return personNoun(lemma) !== undefined;
}

/** "set" for a word that tells only how many. */
export function kindOfNoun(lemma: string): NounKind {
  return personNoun(lemma)?.kind ?? (sets.has(lemma) ? 'set' : 'part');
}

/** Only where the word itself tells it. */
export function genderOfNoun(lemma: string): Gender | null {
  return personNoun(lemma)?.gender ?? null;
}

/** Words that say the same of somebody: "the boy" is a child, "the spokesman" a spokesperson. */
const SAME: readonly string[] = [
  'child kid boy girl son daughter baby infant toddler newborn youngster schoolboy schoolgirl',
  'teenager teen youth boy girl student pupil youngster schoolboy schoolgirl',
  'parent mother father mum mom dad',
  'spouse wife husband partner bride groom bridegroom widow widower',
  'sibling brother sister',
  'suspect defendant accused attacker killer murderer shooter gunman assailant',
  'spokesperson spokesman spokeswoman representative',
  'chair chairman chairwoman chairperson',
  'premier minister prime-minister pm',
  'player striker midfielder defender goalkeeper forward captain winger footballer',
  'lawyer attorney barrister solicitor',
  'lawmaker mp senator congressman congresswoman representative legislator politician councillor',
  'leader president premier chief head chancellor king emperor chairman',
  'scientist researcher professor biologist chemist physicist',
  'officer policeman policewoman constable sergeant detective inspector superintendent',
  'boss manager coach chief',
  'diplomat minister ambassador envoy secretary',
  'author writer novelist poet playwright',
];
const circles = new Map<string, Set<number>>();
SAME.forEach((line, circle) => {
  for (const word of line.split(' ')) circles.set(word, (circles.get(word) ?? new Set()).add(circle));
});

export function sayAlike(one: string, other: string): boolean {
  const [here, there] = [circles.get(one), circles.get(other)];
  return here !== undefined && there !== undefined && [...here].some((circle) => there.has(circle));
}
