// Pronouns and descriptions that stand for people already named: "he", "the pair", "the foreign minister".
// Not found: "I", "it", a pronoun inside a quotation, one that could be two people.

import type { Person, Prose, Reference } from '../article';
import { bySpan } from '../span';
import { scenesOf } from './references-scenes';
import { knownGenders, learnGenders } from './references-genders';
import { resolve } from './references-resolve';
import { roleIndex } from './references-roles';

/** References in source order, never overlapping each other. Doubt gives no reference. */
export function findReferences(prose: Prose, people: readonly Person[]): Reference[] {
  if (people.length === 0) return [];
  const scenes = scenesOf(prose, people);
  const roles = roleIndex(people);
  const known = knownGenders(prose, people);
  // Twice: what the article's plain cases tell about he or she decides its harder ones.
  const genders = learnGenders(known, resolve(prose, scenes, roles, known));
  return resolve(prose, scenes, roles, genders)
    .map(({ reference }) => reference)
    .sort(bySpan);
}
