// Verb groups of a sentence: "is also expected to meet", "had not signed", "Having postponed".
// Not one: "a meeting", "the suspected balloon", "firms aiding rebels" (said of the firms, not told).

import { grow, infinitiveAfter, lemmaAt, promisedAfter } from './chains';
import { BASE, GERUND, PARTICIPLE, PAST, THIRD, isKnownVerb, kindOfVerb, verbForm } from './forms';
import { ADVERBS, BE, COORDINATORS, DO, HAVE, MODALS, NEGATIONS, SUBORDINATORS } from './grammar-words';
import { isGerund, isPast, isPluralPresent, isPresent, type Stretch } from './verbhood';
import { isCapitalised, isName, type Word } from './words';

/**
 * `past`: "signed". `perfect`: "has signed". `pluperfect`: "had signed". `present`: "signs". `progressive`: "is signing".
 * `modal`: "will sign", "may sign". `gerund`: "signing", "after signing". `having`: "Having signed". `infinitive`: "to sign".
 */
export type Tense =
  'past' | 'perfect' | 'pluperfect' | 'present' | 'progressive' | 'modal' | 'gerund' | 'having' | 'infinitive';

/** Indices are into the article's words. */
export interface Predicate {
  readonly first: number;
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Words on the way to the head that bear on its truth: will, expected, hoped, likely. */
  readonly via: readonly string[];
}

const MOST_AUXILIARIES = 8;

export function predicatesOf(words: readonly Word[], { from, to, brief }: Stretch): Predicate[] {
  const found: Predicate[] = [];
  /** A finite verb stands since the last comma or connecting word: a further bare -ed only describes a noun. */
  let finite = false;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.kind === 'punctuation' || SUBORDINATORS.has(word.lower) || COORDINATORS.has(word.lower)) finite = false;
    if (word.kind !== 'word' || word.quoted || isName(word) || word.date !== null) continue;
    const predicate = groupAt(words, i, { from, to, brief }, finite, found.length > 0);
    if (predicate === null) continue;
    found.push(predicate);
    if (predicate.tense !== 'gerund' && predicate.tense !== 'having')
      finite = kindOfVerb(predicate.lemma) !== 'statement';
    const promised = promisedAfter(words, predicate, to);
    if (promised !== null) found.push(promised);
    i = promised?.head ?? predicate.head;
  }
  return found;
}

function groupAt(
  words: readonly Word[],
  i: number,
  stretch: Stretch,
  finite: boolean,
  later: boolean,
): Predicate | null {
  const { lower } = words[i]!;
  if (lower === 'may' && words[i]!.text === 'May' && i > stretch.from) return null;
  if (/^(?:be|have|do)$/.test(lower) && words[i - 1]?.lower === 'to' && i > stretch.from) return null;
  if (MODALS.has(lower) || BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return auxiliaryGroup(words, i, stretch);
  if (lower === 'to') return stretch.brief ? plannedHeadline(words, i, stretch) : null;
  const form = verbForm(lower);
  if (form === null || (isCapitalised(words[i]!) && i > stretch.from && !stretch.brief)) return null;
  if (form.is & PAST && isPast(words, i, stretch, finite, later)) return grow(words, i, i, stretch, 'past', false, []);
  if (form.is & GERUND && (later || !isOfNoun(words, i, stretch)) && isGerund(words, i, stretch))
    return grow(words, i, i, stretch, 'gerund', false, []);
  if (form.is & THIRD && isKnownVerb(lower) && isPresent(words, i, stretch))
    return grow(words, i, i, stretch, 'present', false, []);
  if (form.is & BASE && isKnownVerb(lower) && isPluralPresent(words, i, stretch))
    return grow(words, i, i, stretch, 'present', false, []);
  return null;
}

/** "Talks on limiting the catch failed": before any verb the -ing form only says what the noun is about. */
function isOfNoun(words: readonly Word[], i: number, { from }: Stretch): boolean {
  return (
    i - 2 >= from && words[i - 2]!.kind === 'word' && /^(?:of|on|about|for|against|from)$/.test(words[i - 1]!.lower)
  );
}

/** From the first auxiliary to the main verb: "will also be held", "did not sign", "has been arrested". */
function auxiliaryGroup(words: readonly Word[], first: number, stretch: Stretch): Predicate | null {
  const auxiliaries: string[] = [];
  const via: string[] = [];
  let i = first;
  for (; i < stretch.to && i <= first + MOST_AUXILIARIES; i++) {
    const { lower, kind } = words[i]!;
    if (BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower)) auxiliaries.push(lower);
    else if (
      !(ADVERBS.has(lower) || NEGATIONS.has(lower) || lower.endsWith('ly') || lower === 'since') ||
      kind !== 'word'
    )
      break;
    via.push(lower);
  }
  i = afterInserted(words, i, stretch);
  const form = i < stretch.to && !isName(words[i]!) ? verbForm(words[i]!.lower) : null;
  const last = auxiliaries.at(-1)!;
  const tense = last === 'being' ? progressive(auxiliaries) : tenseOf(auxiliaries);
  if (form !== null && BE.has(last) && form.is & PARTICIPLE) return grow(words, first, i, stretch, tense, true, via);
  if (form !== null && BE.has(last) && form.is & GERUND)
    return grow(words, first, i, stretch, progressive(auxiliaries), false, via);
  if (form !== null && HAVE.has(last) && form.is & PARTICIPLE) return grow(words, first, i, stretch, tense, false, via);
  if (form !== null && (MODALS.has(last) || DO.has(last)) && form.is & BASE)
    return grow(words, first, i, stretch, tense, false, via);
  return grow(words, first, Math.max(first, lastAuxiliary(words, first, i)), stretch, tense, false, via);
}

/** Steps over a date between auxiliary and verb: "have since last week played down". */
function afterInserted(words: readonly Word[], i: number, { to }: Stretch): number {
  let k = i;
  while (k < to && k < i + 6 && words[k]!.date !== null) k++;
  return k;
}

function lastAuxiliary(words: readonly Word[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) {
    if (BE.has(words[i]!.lower) || HAVE.has(words[i]!.lower) || DO.has(words[i]!.lower)) return i;
  }
  return first;
}

function tenseOf(auxiliaries: readonly string[]): Tense {
  const first = auxiliaries[0]!;
  if (MODALS.has(first)) return 'modal';
  if (first === 'having') return 'having';
  if (first === 'being') return 'gerund';
  if (first === 'had') return auxiliaries.length > 1 || first === 'had' ? 'pluperfect' : 'past';
  if (HAVE.has(first)) return 'perfect';
  return /^(?:was|were|did)$/.test(first) ? 'past' : 'present';
}

function progressive(auxiliaries: readonly string[]): Tense {
  const tense = tenseOf(auxiliaries);
  if (tense === 'modal' || tense === 'having' || tense === 'gerund') return tense;
  return 'progressive';
}

/** "Lindqvist to meet Oduya". */
function plannedHeadline(words: readonly Word[], i: number, stretch: Stretch): Predicate | null {
  const previous = i > stretch.from ? words[i - 1]! : null;
  if (previous === null || !isName(previous)) return null;
  const infinitive = infinitiveAfter(words, i, stretch.to);
  if (infinitive === null) return null;
  const { head, passive } = infinitive;
  return { first: i, head, lemma: lemmaAt(words, head), tense: 'infinitive', passive, negated: false, via: ['to'] };
}
