// Answers each "he" and "she" that one named person most likely stands behind; what is less likely is left unanswered.

import type { Person, Prose, Reference } from '../../article';
import type { Analysis } from '../../language/analysis';
import { textSpan } from '../../span';
import { readPronouns } from './pronouns';
import { chances, LEARNT } from './ranker';

/** A false line about a person costs more than a missing one. Chosen on the development part of GAP, which the weights were not learnt from. */
export const FLOOR = 0.35;
/** From here on the pronoun also tells whether the person is a man or a woman. */
const TELLS = 0.8;

export function resolvePronouns(prose: Prose, people: readonly Person[], analysis: Analysis): Reference[] {
  const found: Reference[] = [];
  readPronouns(analysis, people, ({ anaphor, entities, options }) => {
    const shares = chances(LEARNT, options);
    const option = shares.reduce((best, share, i) => (share > (shares[best] ?? 0) ? i : best), shares.length - 1);
    const [chance, person] = [shares[option] ?? 0, entities[option]?.person ?? null];
    if (person !== null && chance >= FLOOR)
      found.push({
        ...textSpan(prose.text, analysis.words.start(anaphor.head), analysis.words.end(anaphor.head)),
        kind: 'pronoun',
        people: [person],
      });
    return { option, sure: chance >= TELLS };
  });
  return found;
}
