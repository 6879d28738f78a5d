// Whether it happened: tense, modals, negation and the words on the way to the verb.

import type { EventStatus } from '../article';
import { PLANNING, REFUSING, SUPPOSING } from './grammar-words';
import type { Predicate } from './predicates';

const WILL = new Set(['will', 'shall', "'ll", 'would', "'d"]);
const PERHAPS = new Set(['may', 'might', 'could', 'possibly', 'perhaps', 'maybe']);
/** A duty or an ability tells no event. */
const OUGHT = new Set(['should', 'must', 'can', 'cannot', "can't"]);

/** Null where the words tell of no event at all: "should sign", "can meet". */
export function statusOf({ tense, negated, via, lemma, passive }: Predicate, opener: string): EventStatus | null {
  if (passive && tense !== 'present' && /^(?:plan|schedule|expect)$/.test(lemma)) return null;
  if (via.some((word) => OUGHT.has(word)) || (lemma === 'name' && negated)) return null;
  if (via.some((word) => REFUSING.has(word))) return 'denied';
  if (via.some((word) => PERHAPS.has(word)) || /^(?:if|unless)$/.test(opener)) return 'hypothetical';
  if (negated) return 'denied';
  if (via.some((word) => SUPPOSING.has(word))) return 'hypothetical';
  if (via.some((word) => PLANNING.has(word) || WILL.has(word)) || tense === 'infinitive') return 'planned';
  if (passive && tense === 'present' && /^(?:plan|schedule|expect)$/.test(lemma)) return 'planned';
  return tense === 'progressive' && !via.some((word) => /^(?:was|were|had)$/.test(word)) ? 'ongoing' : 'happened';
}

const POSSIBLE = new Set(['possible', 'potential', 'hypothetical', 'proposed', 'prospective', 'eventual', 'any']);
const COMING = new Set(['planned', 'upcoming', 'forthcoming', 'scheduled', 'expected', 'next', 'coming', 'inaugural']);

/** Status of a noun's event from the words of its phrase and of the verb that governs it; `past` is that verb's own status. */
export function nounStatus(words: readonly string[], governor: EventStatus | null): EventStatus {
  if (words.some((word) => POSSIBLE.has(word))) return 'hypothetical';
  if (words.some((word) => COMING.has(word)) && governor !== 'happened') return 'planned';
  if (words.some((word) => /^(?:planned|upcoming|forthcoming|scheduled)$/.test(word))) return 'planned';
  return governor === null || governor === 'denied' || governor === 'ongoing' ? 'happened' : governor;
}
