// What the word above makes of a clause: "managed to", "failed to", "denied that", "accused him of", "the plan to", "unable to".

import { calledParty } from './arguments';
import type { Clause } from './clauses';
import type { Factuality, Status, Voice } from './factuality';
import { isTelling, nounVoice, sourceOf, tellingClassOf, voiceOf } from './sources';
import { catenative, contentAdjective, contentNoun, tellingVerb, type Effect, type Frame } from './vocabulary';
import type { VerbGroup } from './verbs';
import { NONE, type Words } from './words';

/** What a clause takes over from above. */
export interface Hold {
  readonly sources: readonly Voice[];
  /** Null where the clause stands for itself: main, relative, adverbial. */
  readonly effect: Effect | null;
  /** Status of the clause that governs it, and that clause; null without effect. */
  readonly outer: {
    readonly status: Status;
    readonly clause: Clause;
    readonly twoWay: boolean;
    readonly pure: boolean;
  } | null;
  /** Of the clause above, null at the top. */
  readonly above: Pick<Factuality, 'status' | 'because'> | null;
  readonly sure: number;
}

const PREPOSITION_FRAMES = new Map<string, readonly Frame[]>([
  ['of', ['object of', 'ing']],
  ['with', ['object with']],
  ['for', ['object for']],
  ['from', ['object ing', 'ing']],
  ['in', ['ing']],
  ['to', ['ing']],
  ['on', ['ing']],
  ['against', ['ing']],
]);
const FREE: Omit<Hold, 'sources' | 'sure' | 'above'> = { effect: null, outer: null };

/** The hold of `parent` on a clause that is not joined to another. */
export function governed(words: Words, parent: Clause, clause: Clause, above: Factuality): Hold {
  const sure = above.sure * words.sureness(clause.predicate);
  const free = { ...FREE, sources: above.sources, above, sure };
  const governor = isFreeRelative(words, clause) ? words.head(clause.governor) : clause.governor;
  const hangsOnVerb = governor === parent.predicate || governor === parent.verb?.head;
  if (!hangsOnVerb || words.relation(clause.predicate) === 'acl') return byNoun(words, parent, clause, above) ?? free;
  const effect = effectOfVerb(words, parent, clause) ?? effectOfAdjective(words, parent, clause);
  if (effect === null) return free;
  return {
    sources: [...above.sources, ...newVoices(words, parent, effect)],
    effect,
    outer: {
      status: above.status,
      clause: parent,
      twoWay: parent.object === null && parent.verb?.voice !== 'passive',
      pure: isPure(parent),
    },
    above,
    sure,
  };
}

function isPure({ verb }: Clause): boolean {
  return tellingVerb(verb?.lemma ?? '', verb?.particle)?.frames.includes('fact') === true;
}

/** "know" verbs that report carry a voice ("confirmed that"), those that only perceive do not ("knew that"). */
function newVoices(words: Words, parent: Clause, effect: Effect): Voice[] {
  if (effect === 'alleged' || effect === 'found' || effect === 'denied') return [accuser(parent, effect)];
  const row = tellingVerb(parent.verb?.lemma ?? '', parent.verb?.particle);
  const speaks = row?.class === 'ask' || row?.class === 'promise' || row?.class === 'tell';
  if (!isTelling(effect) && !speaks) return [];
  if (effect === 'know' && row?.frames.includes('quote') !== true && row?.frames.includes('as') !== true) return [];
  const voice = voiceOf(words, parent);
  return voice === null ? [] : [isTelling(effect) ? { ...voice, kind: effect } : voice];
}

function accuser(parent: Clause, effect: 'alleged' | 'found' | 'denied'): Voice {
  const source = sourceOf(parent);
  return {
    source: source?.head ?? NONE,
    cue: parent.verb?.head ?? parent.predicate,
    kind: effect === 'denied' ? 'deny' : effect,
    taken: effect === 'found',
    sure: source?.sure ?? 0.5,
  };
}

/** Null where the clause is none of the verb's: a purpose, a time, a reason. */
function effectOfVerb(words: Words, parent: Clause, clause: Clause): Effect | null {
  const { verb } = parent;
  if (verb === null || verb.head !== parent.predicate) return null;
  if (verb.lemma === 'get' && words.tag(clause.predicate) === 'VBN' && parent.object === null) return 'done';
  for (const frame of framesOf(words, parent, clause)) {
    const effect = catenative(verb.lemma, verb.particle, frame);
    // "is expected to sell" is planned, "he expects her to sell" is what he thinks.
    if (effect === 'planned' && frame === 'object to' && verb.voice !== 'passive' && isThought(verb)) return 'think';
    if (effect !== undefined)
      return verb.lemma === 'have' && verb.tense !== 'past' && frame === 'to' ? 'wanted' : effect;
  }
  if (!isContent(words, clause)) return null;
  const told = tellingClassOf(words, parent);
  if (told !== undefined) return told;
  return verb.lemma === 'be'
    ? clause.verb?.form === 'infinitive'
      ? 'planned'
      : null
    : clause.verb?.finite === true
      ? null
      : 'wanted';
}

function isThought({ lemma, particle }: VerbGroup): boolean {
  return tellingVerb(lemma, particle)?.class === 'think';
}

function isContent(words: Words, clause: Clause): boolean {
  const relation = words.relation(clause.predicate);
  return relation === 'ccomp' || relation === 'xcomp' || isFreeRelative(words, clause);
}

/** "asked | why he left", "said | what he knew": treebanks hang the clause on the pronoun. */
function isFreeRelative(words: Words, { kind, governor }: Clause): boolean {
  return kind === 'relative' && /^W/.test(words.tag(governor));
}

function framesOf(words: Words, parent: Clause, clause: Clause): readonly Frame[] {
  const form = clause.verb?.form;
  if (form === 'participle' && clause.opener !== '') return PREPOSITION_FRAMES.get(clause.opener) ?? [];
  if (!isContent(words, clause) && !(form === 'infinitive' && isObjectControl(parent))) return [];
  const called = calledParty(parent);
  if (form === 'infinitive' && called !== null) return [`${called.preposition} to`];
  const hasObject = parent.object !== null || parent.indirectObject !== null || parent.verb?.voice === 'passive';
  if (form === 'infinitive') {
    const marked = words.tag(clause.verb?.start ?? NONE) === 'TO';
    const bare: readonly Frame[] = hasObject || ownSubject(words, clause) ? ['object', 'object to'] : ['to'];
    return marked ? (hasObject ? ['object to', 'to'] : ['to']) : bare;
  }
  if (form === 'participle' && hasObject && words.tag(clause.predicate) === 'VBN')
    return ['object ing', 'object', 'ing'];
  if (form === 'participle') return hasObject || ownSubject(words, clause) ? ['object ing', 'ing'] : ['ing'];
  return [];
}

function ownSubject(words: Words, { predicate }: Clause): boolean {
  return words.child(predicate, 'nsubj', 'nsubj:pass') !== NONE;
}

/** "ordered the bank | to return" stays the bank's though the tree calls it a purpose. */
function isObjectControl({ verb, object }: Clause): boolean {
  if (verb === null || (object === null && verb.voice === 'active')) return false;
  return catenative(verb.lemma, verb.particle, 'object to') !== undefined;
}

function effectOfAdjective(words: Words, parent: Clause, clause: Clause): Effect | null {
  const { predicate } = parent;
  if (words.pos(predicate) === 'VERB' && parent.verb?.head === predicate && words.tag(predicate) !== 'VBN') return null;
  const effect = contentAdjective(words.lower(predicate));
  if (effect !== undefined) return effect;
  return clause.verb?.form === 'infinitive' && isContent(words, clause) ? 'wanted' : null;
}

/** "the claim that", "plans to", "a refusal to"; of other nouns an infinitive is only possible. */
function byNoun(words: Words, parent: Clause, clause: Clause, above: Factuality): Hold | null {
  if (words.relation(clause.predicate) !== 'acl' || clause.kind === 'participle') return null;
  const noun = clause.governor;
  const none = /^(?:no|little|neither)$/.test(words.lower(words.child(noun, 'det', 'amod')));
  const known = none
    ? 'alleged'
    : (contentNoun(words.lemma(noun)) ?? (ORDINALS.has(words.lower(noun)) ? 'done' : undefined));
  const effect = known ?? (clause.verb?.finite === false ? 'wanted' : null);
  if (effect === null) return null;
  const voice = nounVoice(words, noun, parent);
  return {
    sources: voice === null ? above.sources : [...above.sources, voice],
    effect,
    outer: { status: outerOfNoun(above.status), clause: parent, twoWay: true, pure: effect === 'know' },
    above,
    sure: above.sure * words.sureness(clause.predicate),
  };
}

const ORDINALS = new Set(['first', 'second', 'third', 'last', 'latest', 'only']);

/** "rejected the claim that": the claim was made whatever became of it. */
function outerOfNoun(status: Status): Status {
  return status === 'denied' ? 'hypothetical' : status === 'general' || status === 'ongoing' ? 'happened' : status;
}
