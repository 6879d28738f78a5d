// Two people who act in one clause without being joined: "Lindqvist met Oduya. They shook hands."

import type { Analysis } from '../../language/analysis';
import type { Clause } from '../../language/clauses';
import type { Discourse, Entity } from './discourse';

/** Sentences back. */
const REACH = 2;

/** Subject and other of the nearest clause that has just these two people; none where a clause between has one or three. */
export function pairBefore(analysis: Analysis, discourse: Discourse, sentence: number, word: number): Entity[] {
  for (let back = 0; back <= REACH && back <= sentence; back++) {
    const { start, end } = analysis.words.of(sentence - back);
    if (back === 1 && hasSubject(analysis, sentence, word)) return [];
    const acting = actingIn(analysis, discourse, start, Math.min(end, word));
    if (acting.length === 0) continue;
    const pair = acting.length === 1 ? discourse.pairOf(acting[0]!) : null;
    return pair === null ? [] : [pair];
  }
  return [];
}

/** Of a sentence before a word: "Officials said | they" are not whoever acted in the sentence before. */
function hasSubject({ words }: Analysis, sentence: number, word: number): boolean {
  for (let i = words.of(sentence).start; i < word; i++) if (/^nsubj/.test(words.relation(i))) return true;
  return false;
}

/** Deeds that two do with each other; whoever asks, warns or defends another stays apart from him. */
const SHARED = new Set(
  'meet marry wed divorce date join accompany host welcome greet embrace visit face debate fight confer negotiate talk speak dine'.split(
    ' ',
  ),
);

/** So long is no sentence that a reader keeps in mind. */
const LONGEST = 80;

/** The two people of each clause that has a single person for subject and just one more. */
function actingIn(analysis: Analysis, discourse: Discourse, start: number, end: number): [Entity, Entity][] {
  if (end - start > LONGEST) return [];
  const byClause = new Map<Clause, Set<Entity>>();
  for (let i = start; i < end; i++) {
    const entity = discourse.entityAt(i);
    const clause = analysis.clauseOf(i);
    if (entity === undefined || clause === null || entity.kind === 'thing' || entity.plural) continue;
    if (!SHARED.has(clause.verb?.lemma ?? '') || !hasHappened(analysis, clause)) continue;
    if (byClause.has(clause)) byClause.get(clause)!.add(entity);
    else if (isSubject(clause, i)) byClause.set(clause, new Set([entity]));
  }
  return [...byClause.values()].filter((all) => all.size === 2).map((all) => [...all] as [Entity, Entity]);
}

/** "had never spoken to Oduya" brings nobody together. */
function hasHappened(analysis: Analysis, clause: Clause): boolean {
  return /^(?:happened|ongoing|planned|general)$/.test(analysis.factualityOf(clause).status);
}

function isSubject({ subject }: Clause, word: number): boolean {
  return subject !== null && subject.start <= word && word < subject.end;
}
