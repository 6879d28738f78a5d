// Whose word it is: the one who says, writes, denies; "according to Oduya"; "reportedly".

import type { Argument } from './arguments';
import type { Clause } from './clauses';
import type { Voice } from './factuality';
import { adverbClass, contentNoun, tellingVerb, type Effect, type TellingClass } from './vocabulary';
import { NONE, type Words } from './words';

const TELLING = new Set<string>('say tell deny allege think know ask promise judge speak'.split(' '));
/** Bring a source at the edge of a clause. */
const BY_WORD_OF = new Set(['according to', 'in the words of', 'per']);

export function isTelling(effect: Effect): effect is TellingClass {
  return TELLING.has(effect);
}

/** The voice that a telling clause lends to its content; null where its verb tells nothing. */
export function voiceOf(words: Words, clause: Clause): Voice | null {
  const { verb } = clause;
  if (verb === null) return null;
  const kind = tellingClassOf(words, clause);
  if (kind === undefined && !(clause.opener === 'as')) return null;
  const source = sourceOf(clause);
  return {
    source: source?.head ?? NONE,
    cue: verb.head,
    kind: kind ?? 'say',
    taken: kind === 'know',
    sure: source?.sure ?? 0.5,
  };
}

/** What a clause's verb makes of its content; "the court heard that": what is put before a court is alleged. */
export function tellingClassOf(words: Words, { verb, subject }: Clause): TellingClass | undefined {
  const kind = verb === null ? undefined : tellingVerb(verb.lemma, verb.particle)?.class;
  const isHearing = verb?.lemma === 'hear' && HEARING.test(words.lemma(subject?.head ?? NONE).toLowerCase());
  return isHearing ? 'allege' : kind;
}

const HEARING = /^(?:court|juror|jury|inquest|tribunal|inquiry|hearing|trial|panel|judge|magistrate)$/;

/** The subject, of a passive its agent: "was told by | Oduya". */
export function sourceOf({ verb, subject, agent }: Clause): Argument | null {
  return verb?.voice === 'passive' ? agent : subject;
}

/** "According to Oduya, …" */
export function obliqueVoice(words: Words, { obliques }: Clause): Voice | null {
  for (const { preposition, head, sure } of obliques)
    if (BY_WORD_OF.has(preposition)) return { source: head, cue: cueOf(words, head), kind: 'say', taken: false, sure };
  return null;
}

function cueOf(words: Words, head: number): number {
  return words.child(head, 'case');
}

/** "reportedly", "allegedly". */
export function adverbVoices(words: Words, { predicate, verb }: Clause): Voice[] {
  const voices: Voice[] = [];
  for (const head of new Set([predicate, verb?.head ?? predicate]))
    for (const child of words.children(head)) {
      const kind = words.relation(child) === 'advmod' ? adverbClass(words.lemma(child)) : undefined;
      if (kind === 'hearsay' || kind === 'alleged')
        voices.push({ source: NONE, cue: child, kind, taken: false, sure: 1 });
    }
  return voices;
}

/** "the minister's claim that", "a claim by Oduya that", "Oduya made the claim that". */
export function nounVoice(words: Words, noun: number, parent: Clause): Voice | null {
  const effect = contentNoun(words.lemma(noun));
  if (effect === undefined || !isTelling(effect)) return null;
  const owner = words.child(noun, 'nmod:poss');
  const source = owner === NONE ? madeBy(words, noun, parent) : owner;
  if (source === NONE && (effect === 'know' || effect === 'think')) return null;
  return {
    source,
    cue: noun,
    kind: effect,
    taken: effect === 'know',
    sure: source === NONE ? 0.5 : words.sureness(source),
  };
}

function madeBy(words: Words, noun: number, parent: Clause): number {
  for (const child of words.children(noun)) {
    const preposition = words.lower(words.child(child, 'case'));
    if (words.relation(child) === 'nmod' && (preposition === 'by' || preposition === 'from' || preposition === 'of'))
      return child;
  }
  return parent.object?.head === noun && MAKING.has(parent.verb?.lemma ?? '') ? (parent.subject?.head ?? NONE) : NONE;
}

const MAKING = new Set('make issue repeat give voice express have hold reject put raise'.split(' '));
