// The truth of what a noun names: "the attack", "a planned visit", "accused of theft", "denied involvement", "called off the strike".

import type { Clause } from './clauses';
import { composed } from './composition';
import type { Factuality, Voice } from './factuality';
import { isTelling, nounVoice, sourceOf, voiceOf } from './sources';
import { contentNoun, eventAdjective, nominalGovernor, type Effect } from './vocabulary';
import { NONE, type Words } from './words';

interface Grammar {
  readonly words: Words;
  clauseOf(word: number): Clause | null;
  factualityOf(clause: Clause): Factuality;
}

/** Of an event that the word names; by the clause alone where nothing nearer decides. Null outside every clause. */
export function nounFactuality(grammar: Grammar, noun: number): Factuality | null {
  const { words } = grammar;
  const clause = grammar.clauseOf(noun);
  if (clause === null) return null;
  const fact = grammar.factualityOf(clause);
  const own = byModifier(words, noun);
  if (own !== null) return { ...fact, status: own, because: own === 'denied' ? 'negation' : 'adverb' };
  const head = joinedTo(words, noun);
  return (
    byContentNoun(grammar, clause, fact, head) ?? byVerb(grammar, clause, fact, head) ?? stated(clause, fact, head)
  );
}

/** "arrests and | raids" share what is made of the first. */
function joinedTo(words: Words, noun: number): number {
  let head = noun;
  while (words.relation(head) === 'conj' && words.pos(words.head(head)) !== 'VERB') head = words.head(head);
  return head;
}

function byModifier(words: Words, noun: number): Factuality['status'] | null {
  for (const child of words.children(noun)) {
    if (words.relation(child) === 'det' && words.lower(child) === 'no') return 'denied';
    const effect = child < noun ? eventAdjective(words.lower(child)) : undefined;
    if (effect === 'undone') return 'denied';
    if (effect === 'planned' || effect === 'ongoing') return effect;
    if (effect !== undefined) return 'hypothetical';
  }
  return null;
}

/** "plans for a strike", "allegations of fraud". */
function byContentNoun(grammar: Grammar, clause: Clause, fact: Factuality, noun: number): Factuality | null {
  const { words } = grammar;
  const above = words.head(noun);
  const effect = words.relation(noun) === 'nmod' ? contentNoun(words.lemma(above)) : undefined;
  if (effect === undefined || effect === 'know') return null;
  const voice = nounVoice(words, above, clause);
  return made(clause, fact, effect, voice === null ? [] : [voice]);
}

function byVerb({ words }: Grammar, clause: Clause, fact: Factuality, noun: number): Factuality | null {
  const { verb } = clause;
  const frame = frameOf(clause, noun);
  const effect = verb === null || frame === null ? undefined : nominalGovernor(verb.lemma, verb.particle, frame);
  return effect === undefined ? null : made(clause, fact, effect, voices(words, clause, effect));
}

/** "object" also of a passive's subject ("the visit was called off"); null where the noun is the one who acts. */
function frameOf({ verb, subject, object, obliques, predicate }: Clause, noun: number): string | null {
  if (object?.head === noun) return 'object';
  if (subject?.head === noun) return verb?.voice === 'passive' ? 'object' : null;
  const oblique = obliques.find(({ head }) => head === noun);
  return oblique === undefined || predicate === NONE ? null : oblique.preposition;
}

function voices(words: Words, clause: Clause, effect: Effect): Voice[] {
  if (!isTelling(effect) && effect !== 'alleged' && effect !== 'denied') return [];
  const told = voiceOf(words, clause);
  const source = sourceOf(clause);
  const kind = effect === 'denied' ? 'deny' : isTelling(effect) ? effect : 'alleged';
  const cue = clause.verb?.head ?? clause.predicate;
  return [{ source: source?.head ?? NONE, cue, kind, taken: told?.taken ?? false, sure: source?.sure ?? 0.5 }];
}

function made(clause: Clause, fact: Factuality, effect: Effect, sources: readonly Voice[]): Factuality {
  const outer = { status: fact.status, clause, twoWay: true, pure: false };
  const hold = { effect, outer, sources: [], above: null, sure: fact.sure };
  const { status } = composed({ ...clause, verb: null }, hold, { status: 'happened', because: 'stated' });
  return { ...fact, status, sources: [...fact.sources, ...sources], because: 'governor' };
}

/** "No attack happened" denies; what a denied verb is not about may have happened ("did not comment on | the attack"). */
function stated(clause: Clause, fact: Factuality, noun: number): Factuality {
  const isCore = clause.subject?.head === noun || clause.object?.head === noun || clause.predicate === noun;
  if (isCore || fact.status === 'happened' || fact.status === 'general') return fact;
  return fact.status === 'denied' ? { ...fact, status: 'hypothetical', because: 'governor' } : fact;
}
