// Verbs that lead to another: "expected to meet", "began to fall", "was forced to resign", "agreed to meet on Friday".

import { BASE, GERUND, PARTICIPLE, verbForm } from './forms';
import { ADVERBS, BE, COMMITTING, DO, HAVE, NEGATIONS, PLANNING, REFUSING, SUPPOSING } from './grammar-words';
import type { Predicate, Tense } from './predicates';
import type { Stretch } from './verbhood';
import { fineness } from './when';
import { isName, type Word } from './words';

const MOST_LINKS = 3;
const PROMISE_REACH = 16;
/** Carry what follows, like "be": "stands prepared to act". */
const STANDS = /^(?:stands?|stood|remains?|remained|seems?|seemed|appears?|appeared)$/;
/** Done in the end: "was forced to resign". */
const FORCING = new Set('force compel oblige'.split(' '));
const CATENATIVE = new Set('begin start continue try attempt manage appear seem come proceed help dare'.split(' '));

/** Moves the head along "expected to meet", "hoped to sign", "began to fall". */
export function grow(
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
  for (let step = 0; step < MOST_LINKS; step++) {
    const next = linkedVerb(words, head, to, isPassive);
    if (next === null) break;
    via.push(...words.slice(head + 1, next.link).map(({ lower }) => lower), words[head]!.lower);
    head = next.head;
    isPassive = next.passive;
  }
  const scope = words.slice(Math.max(0, first - 1), first).concat(words.slice(first, head));
  const negated = scope.some(({ lower }) => NEGATIONS.has(lower)) || via.some((word) => REFUSING.has(word));
  const start = STANDS.test(words[first - 1]?.lower ?? '') && tense === 'past' ? first - 1 : first;
  return { first: start, head, lemma: lemmaAt(words, head), tense, passive: isPassive, negated, via };
}

interface Linked {
  /** Index of "to". */
  readonly link: number;
  readonly head: number;
  readonly passive: boolean;
}

/** The verb that the one at `head` only leads to: "expected | to meet", "went on | to say"; null where it tells by itself. */
function linkedVerb(words: readonly Word[], head: number, to: number, passive: boolean): Linked | null {
  const lemma = lemmaAt(words, head);
  const goesOn = lemma === 'go' && words[head + 1]?.lower === 'on';
  let link = goesOn ? head + 2 : head + 1;
  while (link < to && link < head + 4 && isBetween(words[link]!)) link++;
  if (words[link]?.lower !== 'to' || link + 1 >= to) return null;
  const leads =
    goesOn ||
    isTruthWord(words[head]!.lower) ||
    isTruthWord(words[link - 1]!.lower) ||
    CATENATIVE.has(lemma) ||
    (passive && FORCING.has(lemma));
  const infinitive = leads ? infinitiveAfter(words, link, to) : null;
  return infinitive === null ? null : { ...infinitive, link };
}

function isBetween(word: Word): boolean {
  return word.lower.endsWith('ly') || ADVERBS.has(word.lower) || isBridge(word);
}

/** "agreed to meet on Friday": a meeting is planned for a day, too. */
export function promisedAfter(
  words: readonly Word[],
  { lemma, head, negated }: Predicate,
  end: number,
): Predicate | null {
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

export function infinitiveAfter(
  words: readonly Word[],
  to: number,
  end: number,
): { head: number; passive: boolean } | null {
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
