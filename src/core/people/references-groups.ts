// Who a sentence has named so far, and which two of them act together.

import type { Token } from '../article';
import type { Standing } from './references-scenes';

/** Who may be meant, in order of the sentence; `people` is empty for somebody unnamed ("an official"). */
export interface Group {
  readonly people: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  readonly main: boolean;
}

/** Two people who act together in a sentence: two joined by "and", else the only two in it. */
export function pairOf(groups: readonly Group[]): readonly string[] | null {
  const joined = groups.findLast(({ people }) => people.length === 2);
  if (joined !== undefined) return joined.people;
  const all = new Set(groups.flatMap(({ people }) => people));
  return all.size === 2 && groups.some(({ standing }) => standing === 'subject') ? [...all] : null;
}

/** What follows "the two" when it stands alone: a verb or an adverb, no noun. */
export function isPredicate(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return true;
  return /^(?:\p{Ll}+(?:ed|ly)|also|then|later|both|met|have|had|has|are|were|will|would|could|may|might|made|held|shook|spoke|agreed|sat|took|began|did|do|said|told|of|again|never|still|are|left|went|came|got|flew|gave|saw|stood|won|lost)$/u.test(
    token.text,
  );
}
