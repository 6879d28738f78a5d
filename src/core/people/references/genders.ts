// He or she: what titles, roles, nouns and given names say of a person. Positive for a man, negative for a woman.

import type { Person } from '../../article';
import { titleOf } from '../../language/vocabulary';
import type { Words } from '../../language/words';
import givenNames from './givenNames.json';
import { genderOfNoun, type Gender } from './personWords';

/** What a title or noun says is as good as certain; a given name less so; a pronoun that was answered still less. */
export const TOLD = 6;
const GIVEN = 2.5;

const female = new Set(givenNames.female.split(' '));
const male = new Set(givenNames.male.split(' '));

/** "Ms Oduya", "her husband Jon Oduya", "the actress": the evidence that the article's words and the name bring. */
export function genderEvidence(words: Words, person: Person): number {
  for (const mention of person.mentions) {
    const before = words.at(mention.start) - 1;
    // "Ms." is a word and a stop to some tokenisers and one word to others.
    const told =
      genderOfNoun(words.lower(before)) ?? genderOfNoun(words.lower(words.form(before) === '.' ? before - 1 : -1));
    if (told !== null) return signed(told, TOLD);
  }
  for (const role of person.roles)
    for (const word of role.text.toLowerCase().split(/[^\p{L}-]+/u)) {
      const told = genderOfNoun(word);
      if (told !== null && titleOf(word)?.kind !== 'kin') return signed(told, TOLD);
    }
  return ofGivenName(person.name);
}

/** "Maria Keller" but not "Keller"; "Kim Jong Un" by its middle word is nobody's business. */
export function ofGivenName(name: string): number {
  const parts = name.toLowerCase().split(/\s+/);
  const first = parts[0] ?? '';
  if (female.has(first)) return -(parts.length > 1 ? GIVEN : GIVEN / 5);
  if (male.has(first)) return parts.length > 1 ? GIVEN : GIVEN / 5;
  return 0;
}

export function signed(gender: Gender, strength: number): number {
  return gender === 'male' ? strength : -strength;
}
