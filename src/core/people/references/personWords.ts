// Pronouns, and nouns that stand for one person beyond the offices, ranks and kin that the vocabulary of titles lists.

import { titleOf } from '../../language/vocabulary';

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MALE = set(
  'man boy guy gentleman dad father brother son husband bridegroom groom schoolboy lad ex-husband ex-boyfriend',
);
const FEMALE = set(
  'woman girl lady mum mom mother sister daughter wife bride schoolgirl widow ex-wife ex-girlfriend actress',
);
const EITHER = set(
  'person victim suspect defendant witness resident student pupil toddler teenager teen youth baby infant adult pensioner ' +
    'official worker employee passenger patient protester demonstrator attacker killer shooter murderer thief robber ' +
    'hostage prisoner inmate detainee refugee migrant survivor bystander neighbour neighbor customer tourist visitor ' +
    'caller pedestrian motorist motorcyclist hiker climber fighter militant rebel insurgent hacker burglar assailant ' +
    'perpetrator accused plaintiff claimant juror bidder winner loser veteran activist whistleblower celebrity star ' +
    'politician dictator tyrant tycoon billionaire magnate cleric scientist specialist firefighter rescuer volunteer ' +
    'source insider informant spy agent passer-by guest host leader newcomer youngster',
);

export function isPersonNoun(lemma: string): boolean {
  return MALE.has(lemma) || FEMALE.has(lemma) || EITHER.has(lemma) || titleOf(lemma) !== undefined;
}

/** Only where the word itself tells it. */
export function genderOfNoun(lemma: string): Gender | null {
  if (MALE.has(lemma)) return 'male';
  if (FEMALE.has(lemma)) return 'female';
  return titleOf(lemma)?.gender ?? null;
}
