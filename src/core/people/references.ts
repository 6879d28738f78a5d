// Pronouns and descriptions that stand for people already named: "he", "the pair", "the foreign minister".
// Not found: "I", "it", one that could be two people.

import type { Person, Prose, Reference } from '../article';
import type { Analysis } from '../language/analysis';
import { bySpan } from '../span';
import { resolveReferences } from './references/resolve';

/** References in source order, never overlapping each other. Doubt gives no reference. */
export function findReferences(prose: Prose, people: readonly Person[], analysis: Analysis): Reference[] {
  if (people.length === 0) return [];
  let end = 0;
  return resolveReferences(prose, people, analysis)
    .sort(bySpan)
    .filter((reference) => {
      const isFree = reference.start >= end;
      if (isFree) end = reference.end;
      return isFree;
    });
}
