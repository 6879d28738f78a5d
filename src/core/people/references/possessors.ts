// Whose: "her | husband", "Oduya's | lawyer", "the lawyer of | Oduya".

import type { Analysis } from '../../language/analysis';
import { NONE } from '../../language/words';
import type { Discourse, Entity } from './discourse';

/** Who owns or is kin to whom a description stands for; null where nobody known does. */
export function possessorOf(analysis: Analysis, discourse: Discourse, head: number): Entity | null {
  const { words } = analysis;
  const owner = analysis.phrases.get(head)?.possessor ?? NONE;
  if (owner !== NONE) return entityIn(analysis, discourse, owner);
  const whose = words.child(head, 'nmod');
  return whose > head && words.lower(words.child(whose, 'case')) === 'of' ? entityIn(analysis, discourse, whose) : null;
}

function entityIn(analysis: Analysis, discourse: Discourse, head: number): Entity | null {
  const own = discourse.entityAt(head);
  if (own !== undefined) return own;
  const phrase = analysis.phrases.get(head);
  for (let i = phrase?.start ?? head; i < (phrase?.end ?? head); i++) {
    const entity = discourse.entityAt(i);
    if (entity !== undefined) return entity;
  }
  return null;
}
