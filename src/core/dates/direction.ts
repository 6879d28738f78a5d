// Does the clause around a time expression speak of what was or of what is to come? Ahead look "will meet on Friday", "agreed to meet
// again Friday", "voters go to the polls Sunday", "the vote scheduled for Friday"; back look "on Sunday issued", "could not be reached
// Friday", "will discuss Sunday's massacre".

import type { Clause } from '../language/clauses';
import type { Analysis } from '../language/language';
import type { VerbGroup } from '../language/verbs';
import { contentAdjective, nominalGovernor, tellingVerb } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import type { Span } from '../span';
import { clauseBeside, isAfterMishap, isSetAhead, leadOf } from './directionBeside';
import {
  accounts,
  announced,
  appointed,
  awaiting,
  courses,
  deferring,
  forthcoming,
  prospects,
  states,
  unforeseen,
} from './directionWords';

export type Direction = 'past' | 'future' | null;

/** Of the clause that governs `span`, a stretch of the source; null where nothing tells. */
export function directionAt(analysis: Analysis, span: Span): Direction {
  const word = headOf(analysis, span);
  if (word === NONE) return null;
  const lead = leadOf(analysis, span);
  if (lead === 'since' || isAfterMishap(analysis, lead, span)) return 'past';
  if (lead === 'until' || lead === 'till' || isSetAhead(analysis, word, lead, span)) return 'future';
  const beside = clauseBeside(analysis, word, lead, span);
  const told =
    (beside && ofClause(analysis, beside, word)) ??
    ofNoun(analysis, word, lead) ??
    ofClause(analysis, analysis.clauseOf(word), word);
  return lead === 'by' || lead === 'before' ? (told ?? 'future') : told;
}

/** The word of the expression that hangs outside it. */
function headOf({ words }: Analysis, { start, end }: Span): number {
  const [from, to] = [words.at(start), words.at(end - 1) + 1];
  for (let i = from; i < to && words.start(i) < end; i++) {
    const above = words.head(i);
    if (above < from || above >= to) return i;
  }
  return NONE;
}

/** "Sunday's vote", "an election for May", "the report, to be released Friday": by the noun, and by the word that governs it. */
function ofNoun(analysis: Analysis, word: number, lead: string): Direction {
  const { words } = analysis;
  const noun = words.head(word);
  if (words.relation(noun) === 'amod' && words.tag(words.child(noun, 'mark')) === 'TO') return 'future';
  if (!/^NOUN|PROPN$/.test(words.pos(noun)) || words.relation(word) === 'obl') return null;
  const before = words.relation(word) !== 'nmod';
  if (before && (unforeseen.has(words.lemma(noun)) || isAccount(words, noun, word))) return 'past';
  const opener = openerOf(words, noun);
  if ((before ? AHEAD : PENDING).test(opener)) return 'future';
  if (
    before
      ? (opener === 'for' || lead === 'for') && forthcoming.has(words.lemma(noun))
      : lead === 'for' && CONTRACT.test(words.lemma(noun))
  )
    return 'future';
  if (before && isAnnounced(analysis, noun)) return 'future';
  const isPutOff = before && deferring.has(analysis.clauseOf(noun)?.verb?.lemma ?? '');
  return (lead === 'for' || before) && !isPutOff && isPlanned(analysis, noun) ? 'future' : null;
}

/** "Sunday's vote is a test": told in the present, and known beforehand. */
function isAnnounced(analysis: Analysis, noun: number): boolean {
  const verb = analysis.clauseOf(noun)?.verb;
  return announced.has(analysis.words.lemma(noun)) && verb?.tense === 'present' && !verb.perfect;
}

const AHEAD = /^(?:ahead|before|until|pending)$/;
const PENDING = /^(?:ahead|until|pending)$/;
const CONTRACT = /^(?:futures?|contracts?)$/;

/** "will report third-quarter results": of a quarter that is over; not "expects third-quarter sales to fall". */
function isAccount(words: Words, noun: number, word: number): boolean {
  return /^(?:quarter|half)$/.test(words.lemma(word)) && accounts.has(words.lemma(noun));
}

/** "ahead" of "ahead of the vote", whatever the tree makes of it. */
function openerOf(words: Words, noun: number): string {
  const opener = words.child(noun, 'case');
  const isOf = words.lower(opener) === 'of' && words.lower(opener - 1) === 'ahead';
  return isOf ? 'ahead' : words.lower(opener);
}

/** "called an election for May", "the planned vote" */
function isPlanned(analysis: Analysis, noun: number): boolean {
  const { verb, object } = analysis.clauseOf(noun) ?? { verb: null, object: null };
  const isObject = verb !== null && object?.head === noun;
  if (verb !== null && isWaitedFor(analysis.words, verb.lemma, noun)) return true;
  const effect = isObject ? nominalGovernor(verb.lemma, verb.particle, 'object') : undefined;
  if (effect === 'planned' || effect === 'wanted') return true;
  return analysis.factualityOfNoun(noun)?.status === 'planned';
}

/** "waiting for Friday's report", "prepare for Sunday's game"; not "blamed for Sunday's fire" */
function isWaitedFor(words: Words, lemma: string, noun: number): boolean {
  return words.lower(words.child(noun, 'case')) === 'for' && nominalGovernor(lemma, '', 'for') === 'wanted';
}

/** Clauses asked one after the other for what the inner one leaves open. */
const mostAbove = 6;

function ofClause(analysis: Analysis, clause: Clause | null, word: number, depth = 0): Direction {
  if (clause === null || depth === mostAbove) return null;
  const { verb } = clause;
  const own = verb ? ofVerb(analysis, clause, verb, word) : ofFragment(analysis, clause);
  if (own) return own === 'unknown' ? null : own;
  return ofClause(analysis, analysis.clauses[clause.parent] ?? null, clause.predicate, depth + 1);
}

/** "editors will front the committee": the auxiliary tells where the verb is not seen to be one. */
function ofFragment({ words }: Analysis, { predicate }: Clause): Direction {
  return /^(?:will|shall|'ll|won't)$/.test(words.lower(words.child(predicate, 'aux'))) ? 'future' : null;
}

/** Null where the clause above decides. */
function ofVerb(analysis: Analysis, clause: Clause, verb: VerbGroup, word: number): Direction | 'unknown' {
  if (isAppointed(analysis, clause, verb)) return 'future';
  if (verb.finite) return ofFinite(analysis, clause, verb, word) ?? 'unknown';
  return verb.form === 'participle' ? ofParticiple(analysis, clause, verb) : ofInfinitive(analysis, clause, verb);
}

/** "a ban starting Monday", "the letter sent Monday", "after disappearing on Monday" */
function ofParticiple(
  { words }: Analysis,
  { predicate, opener, governor }: Clause,
  { lemma, voice }: VerbGroup,
): Direction {
  if (opener === 'after' || opener === 'since' || isOfDeed(words, governor, opener)) return 'past';
  if (voice === 'active' && opener === '' && courses.has(lemma)) return 'future';
  return voice === 'passive' && words.relation(predicate) === 'acl' ? 'past' : null;
}

/** "accused of killing", "held for lying": what is laid to somebody has been. */
function isOfDeed(words: Words, governor: number, opener: string): boolean {
  return nominalGovernor(words.lemma(governor), '', opener) === 'alleged';
}

/** "agreed to meet", "the report to be released", "asked him to leave", "hopes to leave"; not "tried to leave", "is said to have left". */
function ofInfinitive(analysis: Analysis, clause: Clause, { start, perfect }: VerbGroup): Direction {
  const { words } = analysis;
  if (words.tag(start) !== 'TO') return null;
  const { status } = analysis.factualityOf(clause);
  if (perfect && status !== 'planned') return 'past';
  const isOfNoun = words.relation(clause.predicate).startsWith('acl');
  // "left and were to return"
  const isBeTo = /^(?:am|is|are|was|were)$/.test(words.lower(words.child(clause.predicate, 'cop')));
  if (status === 'planned' || isOfNoun || isBeTo || isDue(analysis, clause.governor)) return 'future';
  if (isHeadline(words, start) || isObliged(words, clause.governor)) return 'future';
  const isAsked = words.pos(clause.governor) === 'VERB' && tellingVerb(words.lemma(clause.governor)) !== undefined;
  return isAsked && status === 'hypothetical' ? 'future' : null;
}

/** "has to be in court Friday", "needs to win Friday"; not "had to leave on Friday" */
function isObliged(words: Words, governor: number): boolean {
  return /^(?:have|need)$/.test(words.lemma(governor)) && /^VB[PZ]$/.test(words.tag(governor));
}

/** "Court to rule on ban Friday": a line whose first verb it is. */
function isHeadline(words: Words, to: number): boolean {
  const line = words.of(words.sentence(to));
  if (to === line.start || /^[.!?]$/.test(words.lower(line.end - 1))) return false;
  for (let i = line.start + 1; i < to; i++) if (/^(?:VERB|AUX)$/.test(words.pos(i))) return false;
  return true;
}

/** "is due out in May", "scheduled for Friday", "was set for Sunday", "expects a verdict Friday" */
function isAppointed(analysis: Analysis, { predicate, object }: Clause, verb: VerbGroup): boolean {
  if (isDue(analysis, predicate)) return true;
  if (verb.voice === 'passive') return appointed.has(verb.lemma);
  const isAwaiting = awaiting.has(verb.lemma) || (appointed.has(verb.lemma) && verb.tense === 'present');
  return isAwaiting && object !== null && !verb.perfect;
}

function isDue({ words }: Analysis, word: number): boolean {
  return (words.pos(word) === 'ADJ' && contentAdjective(words.lower(word)) === 'planned') || isOpenedByDue(words, word);
}

/** "is due in court", "is due to appear", which the tree takes for a preposition; not "closed due to snow". */
function isOpenedByDue(words: Words, word: number): boolean {
  const due = [words.child(word, 'case'), words.child(word, 'mark')].find((at) => words.lower(at) === 'due');
  if (due === undefined) return false;
  return words.pos(word) === 'VERB' || (words.child(word, 'cop') !== NONE && words.lower(due + 1) !== 'to');
}

function ofFinite(analysis: Analysis, clause: Clause, verb: VerbGroup, word: number): Direction {
  const { modal, tense, perfect } = verb;
  // "Nobody could be reached Monday" denies without a word of its own on the verb.
  const isDenied = verb.negative || analysis.factualityOf(clause).status === 'denied';
  if (tense === 'future' || modal === 'be to') return 'future';
  if (modal === 'would' && analysis.factualityOf(clause).status === 'happened') return 'past';
  if (modal !== '') return perfect || (isDenied && /^(?:would|could)$/.test(modal)) ? 'past' : 'future';
  if (tense === 'past' || perfect) return 'past';
  return tense === 'present' && isToCome(analysis, clause, verb, word) ? 'future' : null;
}

/** "Voters go to the polls Sunday", "The case is heard in May", "The deadline is Friday"; not "It is low in May", "hails the win on Monday". */
function isToCome({ words }: Analysis, { predicate, object, subject }: Clause, verb: VerbGroup, word: number): boolean {
  if (/^(?:from|through)$/.test(words.lower(words.child(word, 'case')))) return true;
  if (words.relation(verb.head) === 'cop') {
    if (prospects.has(words.lower(predicate))) return true;
    const isNamed = word === predicate && subject !== null && words.pos(subject.head) !== 'PRON';
    return isNamed || words.relation(word) === 'nsubj';
  }
  const tells = verb.voice === 'active' && tellingVerb(verb.lemma)?.frames.includes('that');
  if (!hangsOn(words, word, predicate) || (states.has(verb.lemma) && !isHeld(words, object)) || tells) return false;
  return !verb.progressive || object === null || object.head === word;
}

/** "He has a hearing on Friday", "stands trial in May"; not "has a new chief in May" */
function isHeld(words: Words, object: Clause['object']): boolean {
  return object !== null && announced.has(words.lemma(object.head));
}

/** On the verb itself, or without a preposition on what hangs there: "go to the polls | Sunday", "signs the bill | Friday". */
function hangsOn(words: Words, word: number, predicate: number): boolean {
  const above = words.head(word);
  if (above === predicate) return true;
  const isPart = words.head(above) === predicate && /^obl|^obj$/.test(words.relation(above));
  return isPart && above < word && words.child(word, 'case') === NONE;
}
