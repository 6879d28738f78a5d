// How the language layer reads the clause of a deed: told as done, denied, or so only for the time being.

import type { Clause } from '../../language/clauses';
import type { Passage } from '../passages';

/** The first clause of a passage whose verb, or whose noun for a deed, has this stem; null without one. */
export function clauseOfDeed({ from, words }: Passage, stem: string): Clause | null {
  const { analysis } = from.article;
  for (const word of words) {
    if (word.stem !== stem) continue;
    const clause = analysis.clauseOf(analysis.words.at(word.start));
    if (clause) return clause;
  }
  return null;
}

/** Told as done, by the source or by somebody whose word it gives. */
export function isReported({ from }: Passage, clause: Clause): boolean {
  return (
    /^(?:happened|ongoing|general)$/.test(from.article.analysis.factualityOf(clause).status) &&
    clause.mood === 'statement'
  );
}

export function isDenied({ from }: Passage, clause: Clause): boolean {
  return from.article.analysis.factualityOf(clause).status === 'denied';
}

/** "Results have not been released": true for the time of writing, and perhaps no longer an hour later. */
export function isRelative({ verb }: Clause): boolean {
  return verb !== null && verb.negative && verb.perfect && verb.tense === 'present';
}
