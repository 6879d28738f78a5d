// Whether a clause happened by its own verb (tense, modal, negation, mood, opener), and what the word above makes of that.

import type { Clause } from './clauses';
import type { Grammar, Status } from './factuality';
import type { Hold } from './governance';
import { composed } from './composition';
import { isNegated, sharedVerb } from './polarity';
import { adverbClass, tellingVerb } from './vocabulary';
import { NONE, type Words } from './words';
import type { VerbGroup } from './verbs';

export type Reason =
  | 'stated'
  | 'tense'
  | 'modal'
  | 'negation'
  | 'condition'
  | 'question'
  | 'order'
  | 'purpose'
  | 'opener'
  | 'adverb'
  | 'governor'
  | 'fragment';

export interface Judgement {
  readonly status: Status;
  readonly because: Reason;
}

const CONDITIONAL =
  /^(?:if|unless|provided|providing|assuming|lest|in case|only if|even if|whether|so long as|as long as|on condition)\b/;
const COUNTERFACT = /^(?:as if|as though|like)$/;
const UNDONE_OPENERS = new Set(['without', 'instead of', 'rather than', 'instead']);
const TIME_OPENERS = new Set(['when', 'before', 'after', 'until', 'till', 'once', 'as soon as', 'while', 'as']);
const LATER = new Set(['later', 'eventually', 'subsequently', 'afterwards', 'ultimately']);
const SOON = /^(?:tomorrow|tonight|soon|shortly)$/;

export function ownStatus(grammar: Grammar, clause: Clause, hold: Hold): Judgement {
  const own = byAdverb(grammar.words, clause, byVerb(grammar, clause, hold));
  return hold.effect === null || hold.outer === null ? own : composed(clause, hold, own);
}

function byVerb(grammar: Grammar, clause: Clause, hold: Hold): Judgement {
  const verb = sharedVerb(grammar, clause);
  if (clause.mood === 'question') return { status: 'hypothetical', because: 'question' };
  if (clause.mood === 'imperative') return { status: 'hypothetical', because: 'order' };
  const opened = byOpener(grammar.words, clause);
  if (opened !== null) return opened;
  const negative = isNegated(grammar, clause, verb);
  if (verb === null) return { status: negative ? 'denied' : 'general', because: negative ? 'negation' : 'fragment' };
  if (verb.finite) return finiteStatus(grammar, clause, verb, negative, hold);
  return openStatus(grammar, clause, verb, negative, hold);
}

function byOpener(words: Words, clause: Clause): Judgement | null {
  const { opener } = clause;
  if (opener === 'if' || CONDITIONAL.test(opener)) return { status: 'hypothetical', because: 'condition' };
  if (COUNTERFACT.test(opener) && clause.kind === 'adverbial') return { status: 'hypothetical', because: 'opener' };
  if (UNDONE_OPENERS.has(opener)) return { status: 'denied', because: 'opener' };
  return turnedCondition(words, clause) ? { status: 'hypothetical', because: 'condition' } : null;
}

/** "Had he known", "Should it fail". */
function turnedCondition(words: Words, { kind, verb, subject, opener }: Clause): boolean {
  if (kind !== 'adverbial' || verb === null || subject === null || opener !== '') return false;
  const first = verb.auxiliaries[0] ?? NONE;
  return first !== NONE && first < subject.head && /^(?:had|should|were)$/.test(words.lower(first));
}

function finiteStatus(grammar: Grammar, clause: Clause, verb: VerbGroup, negative: boolean, hold: Hold): Judgement {
  if (isConditioned(grammar, clause) && (verb.modal !== '' || (verb.tense === 'present' && !negative)))
    return { status: 'hypothetical', because: 'condition' };
  // "would receive nothing"; "would not say" is a refusal.
  if (negative && verb.modal === 'would' && !verb.negative) return { status: 'hypothetical', because: 'modal' };
  if (negative) return deniedBy(verb);
  if (waitsFor(grammar, clause)) return { status: 'hypothetical', because: 'condition' };
  if (verb.modal !== '') return modalStatus(grammar.words, clause, verb, hold);
  if (verb.form === 'subjunctive') return { status: 'hypothetical', because: 'modal' };
  if (verb.tense === 'past') return { status: 'happened', because: 'tense' };
  return presentStatus(grammar, clause, verb);
}

/** "would stay until the law | was repealed": as open as what waits for it. */
function waitsFor({ clauses }: Grammar, { opener, kind, parent }: Clause): boolean {
  if (kind !== 'adverbial' || !/^(?:until|till|once|as soon as)$/.test(opener)) return false;
  return /^(?:would|could|might|may|should|will)$/.test(clauses[parent]?.verb?.modal ?? '');
}

/** "may not" and "should not" leave it open; "could not", "will not" and "did not" do not. */
function deniedBy({ modal }: VerbGroup): Judgement {
  return /^(?:may|might|should|must|ought)$/.test(modal)
    ? { status: 'hypothetical', because: 'modal' }
    : { status: 'denied', because: 'negation' };
}

function modalStatus(words: Words, clause: Clause, verb: VerbGroup, hold: Hold): Judgement {
  const { modal, perfect } = verb;
  if (modal === 'will' || modal === 'shall' || modal === 'be to') return { status: 'planned', because: 'tense' };
  if (modal !== 'would' || perfect) return { status: 'hypothetical', because: 'modal' };
  for (const child of words.children(clause.predicate))
    if (LATER.has(words.lower(child))) return { status: 'happened', because: 'adverb' };
  const reported = hold.effect !== null || hold.sources.length > 0;
  return { status: reported ? 'planned' : 'hypothetical', because: 'modal' };
}

function presentStatus({ words, clauses }: Grammar, clause: Clause, verb: VerbGroup): Judgement {
  const parent = clauses[clause.parent];
  if (TIME_OPENERS.has(clause.opener) && parent?.verb?.tense === 'future')
    return { status: 'planned', because: 'tense' };
  if (verb.perfect) return { status: verb.progressive ? 'ongoing' : 'happened', because: 'tense' };
  if (verb.progressive) return { status: isSoon(words, clause) ? 'planned' : 'ongoing', because: 'tense' };
  if (isHeadline(words, clause) || tellsNow(verb, clause)) return { status: 'happened', because: 'tense' };
  return { status: 'general', because: 'tense' };
}

/** "is meeting her tomorrow", "is leaving next week". */
function isSoon(words: Words, { obliques, predicate }: Clause): boolean {
  for (const child of words.children(predicate)) if (SOON.test(words.lower(child))) return true;
  return obliques.some(({ start, head }) => SOON.test(words.lower(head)) || words.lower(start) === 'next');
}

/** Headlines and captions tell what happened in the present: "Minister quits". */
function isHeadline(words: Words, { predicate, verb }: Clause): boolean {
  const block = words.prose.blocks[words.prose.sentences[words.sentence(predicate)]?.block ?? NONE];
  return /^(?:title|heading|caption)$/.test(block?.kind ?? '') && verb?.lemma !== 'be' && verb?.lemma !== 'have';
}

/** "he says" is said once. */
function tellsNow(verb: VerbGroup, { complement }: Clause): boolean {
  const row = tellingVerb(verb.lemma, verb.particle);
  return complement !== NONE && row !== undefined && row.class !== 'think' && row.class !== 'know';
}

/** A clause that another makes a condition for: "If he loses, he will resign". */
function isConditioned({ words, clauseOf }: Grammar, { predicate, index }: Clause): boolean {
  for (const child of words.children(predicate)) {
    if (words.relation(child) !== 'advcl') continue;
    const mark = words.lower(words.child(child, 'mark'));
    if (mark === 'if' || mark === 'unless') return true;
    const under = clauseOf(child);
    if (under?.parent === index && turnedCondition(words, under)) return true;
  }
  return false;
}

/** Infinitives and participles that nothing above them decides. */
function openStatus(grammar: Grammar, clause: Clause, verb: VerbGroup, negative: boolean, hold: Hold): Judgement {
  if (negative) return { status: 'denied', because: 'negation' };
  if (verb.form === 'infinitive')
    return clause.kind === 'main'
      ? { status: 'planned', because: 'tense' }
      : { status: 'hypothetical', because: 'purpose' };
  if (grammar.words.relation(clause.predicate) === 'acl' || clause.opener === 'after' || clause.opener === 'despite')
    return { status: 'happened', because: 'tense' };
  return besides(hold.above);
}

/** "Speaking in Paris, he will say" is as sure as its verb, "alleged he fired, killing two" as what is alleged; beside something denied it may be so or not. */
function besides(above: Judgement | null): Judgement {
  if (above?.status === 'denied') return { status: 'hypothetical', because: 'tense' };
  const isOpen = above?.status === 'planned' || above?.status === 'hypothetical';
  return isOpen ? above : { status: 'happened', because: 'tense' };
}

function byAdverb(words: Words, clause: Clause, own: Judgement): Judgement {
  if (own.status === 'denied') return own;
  for (const head of new Set([clause.predicate, clause.verb?.head ?? NONE]))
    for (const child of words.children(head)) {
      if (words.relation(child) !== 'advmod') continue;
      const kind = adverbClass(words.lemma(child));
      if (kind === 'possible' || kind === 'alleged') return { status: 'hypothetical', because: 'adverb' };
      if (kind === 'almost' && child === head - 1) return { status: 'denied', because: 'adverb' };
    }
  return own;
}
