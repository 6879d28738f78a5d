// "They", "the pair", "the foreign minister": who has been named together, and who holds the office.

import type { Person, Prose, Reference } from '../../article';
import { knownGenders, learnGenders } from '../references-genders';
import { resolve } from '../references-resolve';
import { roleIndex } from '../references-roles';
import { scenesOf } from '../references-scenes';
import { PRONOUNS } from './personWords';

export function findDescriptions(prose: Prose, people: readonly Person[]): Reference[] {
  const scenes = scenesOf(prose, people);
  const roles = roleIndex(people);
  const known = knownGenders(prose, people);
  const genders = learnGenders(known, resolve(prose, scenes, roles, known));
  return resolve(prose, scenes, roles, genders)
    .map(({ reference }) => reference)
    .filter(({ text }) => PRONOUNS.get(text.toLowerCase())?.number !== 'singular');
}
