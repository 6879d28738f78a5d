// Pronouns and descriptions that stand for people already named: "he", "the pair", "the foreign minister".

import type { Person, Prose, Reference } from '../article';

export function findReferences(_prose: Prose, _people: readonly Person[]): Reference[] {
  return [];
}
