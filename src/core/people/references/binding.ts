// Who a description cannot stand for, since its sentence has spoken of them above it: in "He says the man died" the man is another.

import type { Analysis } from '../../language/analysis';
import type { Argument } from '../../language/arguments';
import { NONE, type Words } from '../../language/words';
import type { Discourse, Entity } from './discourse';
import type { Markable } from './markables';

/** Clauses above one; sentences are not deeper. */
const MOST_CLAUSES = 8;

/** The subjects of its own clause and of all clauses above it that stand before it (principle C of binding theory). */
export function commanders(analysis: Analysis, discourse: Discourse, anaphor: Markable): Entity[] {
  const found: Entity[] = [];
  let clause = analysis.clauseOf(anaphor.head);
  let beside = false;
  for (let steps = 0; clause !== null && steps < MOST_CLAUSES; steps++) {
    const { subject, kind, parent } = clause;
    if (!beside && subject !== null && subject.head < anaphor.start)
      found.push(...entitiesOf(analysis, discourse, subject));
    // "Oduya left and the mayor stayed": the first of a row stands beside the second, not above it.
    beside = kind === 'conjunct' || kind === 'main';
    clause = analysis.clauses[parent] ?? null;
  }
  return found;
}

function entitiesOf({ words }: Analysis, discourse: Discourse, { head, start, end }: Argument): Entity[] {
  const found: Entity[] = [];
  for (let i = Math.min(start, head); i < Math.max(end, head + 1); i++) {
    const entity = discourse.entityAt(i);
    if (entity !== undefined && isOneWith(words, i, head)) found.push(entity);
  }
  return found;
}

/** Also the name beside the noun: "His father, | Oduya, said". */
export function isOneWith(words: Words, word: number, head: number): boolean {
  let at = word;
  for (let steps = 0; steps < 4 && at !== head && at !== NONE && BESIDE.test(words.relation(at)); steps++)
    at = words.head(at);
  return at === head;
}

const BESIDE = /^(?:appos|flat|compound|nmod:unmarked)$/;
