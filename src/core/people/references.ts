// Pronouns and descriptions that stand for people already named: "he", "the pair", "the foreign minister".
// Not found: "I", "it", one that could be two people.

import type { Person, Prose, Reference } from '../article';
import type { Analysis } from '../language/analysis';
import { bySpan, overlaps } from '../span';
import { findDescriptions } from './references/descriptions';
import { resolvePronouns } from './references/resolve';

/** References in source order, never overlapping each other. Doubt gives no reference. */
export function findReferences(prose: Prose, people: readonly Person[], analysis: Analysis): Reference[] {
  if (people.length === 0) return [];
  const singular = resolvePronouns(prose, people, analysis);
  const others = findDescriptions(prose, people).filter((other) => !singular.some((one) => overlaps(one, other)));
  return [...singular, ...others].sort(bySpan);
}
