// Verb groups of a sentence: "is also expected to meet", "had not signed", "Having postponed".
// Not one: "a meeting", "the suspected balloon", "firms aiding rebels" (said of the firms, not told).

import { BASE, GERUND, PARTICIPLE, PAST, THIRD, isKnownVerb, kindOfVerb, verbForm } from './forms';
import {
  ADVERBS,
  BE,
  COMMITTING,
  COORDINATORS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PLANNING,
  REFUSING,
  SUBORDINATORS,
  SUPPOSING,
} from './grammar-words';
import { isGerund, isPast, isPluralPresent, isPresent, type Stretch } from './verbhood';
import { fineness } from './when';
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
const PROMISE_REACH = 16;
/** Carry what follows, like "be": "stands prepared to act". */
const STANDS = /^(?:stands?|stood|remains?|remained|seems?|seemed|appears?|appeared)$/;
/** Done in the end: "was forced to resign". */
const FORCING = new Set('force compel oblige'.split(' '));
const CATENATIVE = new Set('begin start continue try attempt manage appear seem come proceed help dare'.split(' '));

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

/** Moves the head along "expected to meet", "hoped to sign", "began to fall". */
function grow(
  words: readonly Word[],
  first: number,
  at: number,
  { to }: Stretch,
  tense: Tense,
  passive: boolean,
  before: readonly string[],
): Predicate {
  const via = [...before];
  let head = at;
  let isPassive = passive;
  for (let step = 0; step < 3; step++) {
    // "went on to say"
    let link = lemmaAt(words, head) === 'go' && words[head + 1]?.lower === 'on' ? head + 2 : head + 1;
    while (
      link < to &&
      (words[link]!.lower.endsWith('ly') || ADVERBS.has(words[link]!.lower) || isBridge(words[link]!)) &&
      link < head + 4
    )
      link++;
    if (words[link]?.lower !== 'to' || link + 1 >= to) break;
    if (link > head + 1) via.push(...words.slice(head + 1, link).map(({ lower }) => lower));
    const bridge = words[link - 1]!.lower;
    const infinitive = infinitiveAfter(words, link, to);
    if (
      infinitive === null ||
      !(
        isTruthWord(words[head]!.lower) ||
        isTruthWord(bridge) ||
        CATENATIVE.has(lemmaAt(words, head)) ||
        bridge === 'on'
      )
    )
      break;
    via.push(words[head]!.lower);
    head = infinitive.head;
    isPassive = infinitive.passive;
  }
  const scope = words.slice(Math.max(0, first - 1), first).concat(words.slice(first, head));
  const negated = scope.some(({ lower }) => NEGATIONS.has(lower)) || via.some((word) => REFUSING.has(word));
  const start = STANDS.test(words[first - 1]?.lower ?? '') && tense === 'past' ? first - 1 : first;
  return { first: start, head, lemma: lemmaAt(words, head), tense, passive: isPassive, negated, via };
}

/** "agreed to meet on Friday": a meeting is planned for a day, too. */
function promisedAfter(words: readonly Word[], { lemma, head, negated }: Predicate, end: number): Predicate | null {
  if (!COMMITTING.has(lemma) || negated || words[head + 1]?.lower !== 'to') return null;
  const infinitive = infinitiveAfter(words, head + 1, end);
  if (infinitive === null || !isDated(words, infinitive.head, end)) return null;
  const { head: at, passive } = infinitive;
  return {
    first: head + 1,
    head: at,
    lemma: lemmaAt(words, at),
    tense: 'infinitive',
    passive,
    negated: false,
    via: ['to'],
  };
}

function isDated(words: readonly Word[], from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + PROMISE_REACH); k++) {
    if (words[k]!.kind === 'punctuation') return false;
    if (words[k]!.date !== null && fineness(words[k]!.date!) > 0) return true;
  }
  return false;
}

function isBridge({ lower }: Word): boolean {
  return /^(?:due|likely|unlikely|set|ready|prepared|bound|poised|able)$/.test(lower);
}

function isTruthWord(lower: string): boolean {
  return PLANNING.has(lower) || SUPPOSING.has(lower) || REFUSING.has(lower);
}

function infinitiveAfter(words: readonly Word[], to: number, end: number): { head: number; passive: boolean } | null {
  let i = to + 1;
  while (i < end && (ADVERBS.has(words[i]!.lower) || words[i]!.lower.endsWith('ly'))) i++;
  const word = words[i];
  if (i >= end || word === undefined || isName(word)) return null;
  if (word.lower === 'be' && i + 1 < end) {
    const form = verbForm(words[i + 1]!.lower);
    if (form !== null && form.is & (PARTICIPLE | GERUND)) return { head: i + 1, passive: (form.is & PARTICIPLE) > 0 };
  }
  const form = verbForm(word.lower);
  return form !== null && form.is & BASE ? { head: i, passive: false } : null;
}

export function lemmaAt(words: readonly Word[], i: number): string {
  const { lower } = words[i]!;
  if (BE.has(lower)) return 'be';
  if (HAVE.has(lower)) return 'have';
  if (DO.has(lower)) return 'do';
  return verbForm(lower)?.lemma ?? lower;
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
