// Negation that does not stand in the verb group: "nobody came", "found no trace", "neither met nor called", "did not eat or sleep".

import type { Clause } from './clauses';
import type { Grammar } from './factuality';
import type { VerbGroup } from './verbs';
import { NONE, type Words } from './words';

const NOBODY = /^(?:nobody|none|nothing|neither|nowhere)$/;
const NO = /^(?:no|neither)$/;

export function isNegated(grammar: Grammar, clause: Clause, verb: VerbGroup | null): boolean {
  const { words } = grammar;
  return (
    verb?.negative === true ||
    isOneOfNone(grammar, clause) ||
    isNo(words, clause.subject?.by === 'own' ? clause.subject.head : NONE) ||
    isNo(words, clause.object?.by === 'own' ? clause.object.head : NONE) ||
    isNo(words, clause.agent?.head ?? NONE) ||
    clause.obliques.some(({ head }) => isNo(words, head)) ||
    (clause.verb !== null && clause.verb.head !== clause.predicate && isNo(words, clause.predicate)) ||
    isNeither(words, clause)
  );
}

/** "never robbed or | killed": one "never" for both; not "did not stay, or he fled", which has a subject of its own. */
function isOneOfNone({ words, clauses }: Grammar, { kind, parent, predicate, subject }: Clause): boolean {
  if (kind !== 'conjunct' || subject?.by === 'own') return false;
  return words.lower(words.child(predicate, 'cc')) === 'or' && clauses[parent]?.verb?.negative === true;
}

/** "no trace", "none of them", "no one". */
function isNo(words: Words, head: number): boolean {
  if (NOBODY.test(words.lower(head)) || isNeitherNor(words, head)) return true;
  const determiner = words.child(head, 'det');
  return NO.test(words.lower(determiner)) && words.lower(determiner + 1) !== 'doubt' && words.lower(head) !== 'time';
}

/** "neither Oduya nor Kovac". */
function isNeitherNor(words: Words, head: number): boolean {
  if (words.lower(words.child(head, 'cc')) === 'neither') return true;
  const joined = words.child(head, 'conj');
  return joined !== NONE && words.lower(words.child(joined, 'cc')) === 'nor';
}

/** "neither met nor called", "nor did he call". */
function isNeither(words: Words, clause: Clause): boolean {
  for (const child of words.children(clause.predicate)) {
    const relation = words.relation(child);
    if (relation !== 'cc' && relation !== 'advmod') continue;
    if (/^(?:neither|nor)$/.test(words.lower(child))) return true;
  }
  return false;
}

/** "has not met or | called": a verb joined without auxiliaries has those of the first, and its "not" unless "but" stands between. */
export function sharedVerb(grammar: Grammar, clause: Clause): VerbGroup | null {
  const { words, clauses } = grammar;
  const { verb } = clause;
  const first = clause.kind === 'conjunct' ? clauses[clause.parent] : undefined;
  if (
    verb === null ||
    first === undefined ||
    verb.finite ||
    verb.auxiliaries.length > 0 ||
    words.tag(verb.start) === 'TO'
  )
    return verb;
  const lender = sharedVerb(grammar, first);
  if (lender === null || words.tag(lender.head) !== words.tag(verb.head)) return verb;
  const but = words.lower(words.child(clause.predicate, 'cc')) === 'but';
  return {
    ...lender,
    head: verb.head,
    lemma: verb.lemma,
    particle: verb.particle,
    negative: verb.negative || (lender.negative && !but),
  };
}
