// How far the phrase of an event's noun reaches: "the November summit in Port Amsel between Lindqvist and Oduya".

import type { Range } from './clauses';
import { deedKind } from './deeds';
import { kindOfNoun, THIRD, verbForm } from './forms';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import { isName, type Word } from './words';

const LONGEST_PHRASE = 40;
const MOST_PREMODIFIERS = 8;
/** Whoever follows these takes part, after a comma, too: "a meeting with the mayor, Ode". */
const PARTNERS = /^(?:with|between|by|of)$/;
const OPENS_ANOTHER = /^(?:and|with|by|after|before|during|amid|following)$/;

/** From the article or modifiers before the noun to the end of the phrases that hang on it. */
export function phraseOf(words: readonly Word[], i: number, limits: Range): Range {
  let from = i;
  while (from > limits.from && i - from < MOST_PREMODIFIERS && isPremodifier(words, from - 1)) {
    from--;
    if (/^(?:the|an?|his|her|their|its)$/.test(words[from]!.lower)) break;
  }
  let to = i + 1;
  while (to < limits.to && to - i < LONGEST_PHRASE && continues(words, i, to)) to++;
  while (
    to > i + 1 &&
    (words[to - 1]!.kind === 'punctuation' ||
      COORDINATORS.has(words[to - 1]!.lower) ||
      PREPOSITIONS.has(words[to - 1]!.lower))
  )
    to--;
  return { from, to };
}

function isPremodifier(words: readonly Word[], k: number): boolean {
  const word = words[k]!;
  if (word.people !== null) return /^(?:his|her|their)$/.test(word.lower) || isOwner(words, k);
  if (word.lower.endsWith('ly')) return false;
  const form = /^\p{Ll}/u.test(word.text) ? verbForm(word.lower) : null;
  if (form !== null && form.is === THIRD && kindOfNoun(word.lower) === undefined) return false;
  if (word.kind === 'punctuation') return word.text === '-';
  if (PREPOSITIONS.has(word.lower) || COORDINATORS.has(word.lower) || SUBORDINATORS.has(word.lower)) return false;
  return !ADVERBS.has(word.lower) || word.lower === 'first';
}

/** Part of a name that owns the noun: "Ode" of "Ode's visit". */
function isOwner(words: readonly Word[], k: number): boolean {
  let end = k;
  while (words[end + 1]?.people === words[k]!.people) end++;
  return /^'s?$/.test(words[end + 1]?.text ?? '');
}

/** Prepositional phrases go on; a finite verb or a new clause ends them (the limits), and so does a comma before no name. */
function continues(words: readonly Word[], i: number, k: number): boolean {
  const word = words[k]!;
  if (/^[;:—–()“”".!?]$/.test(word.text)) return false;
  if (SUBORDINATORS.has(word.lower) && word.lower !== 'since') return false;
  const next = words[k + 1];
  if (opensAnother(words, k)) return false;
  if (word.text === ',') {
    if (next === undefined) return false;
    const so = words.slice(i, k);
    const named = so.some(({ people }) => people !== null) || !so.some(({ lower }) => PARTNERS.test(lower));
    return (
      (!named && (next.people !== null || next.role)) ||
      next.lower === 'scheduled' ||
      (next.place !== null && words[k - 1]!.place !== null)
    );
  }
  return true;
}

/** "a visit | with a crucial meeting with Ode", "the arrest of Ode | and the killing of Brandt": another event's phrase. */
export function opensAnother(words: readonly Word[], k: number): boolean {
  if (!OPENS_ANOTHER.test(words[k]!.lower) || !/^(?:the|an?|his|her|their)$/.test(words[k + 1]?.lower ?? ''))
    return false;
  for (let i = k + 2; i < k + 2 + MOST_PREMODIFIERS && words[i] !== undefined; i++) {
    const { lower, kind } = words[i]!;
    if (kind === 'punctuation' || PREPOSITIONS.has(lower) || DETERMINERS.has(lower)) return false;
    if (kindOfNoun(lower) !== undefined || deedKind(words, i) !== null) return !isHeaded(words, i);
  }
  return false;
}

/** "a meeting room": the event noun only describes. */
function isHeaded(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    kindOfNoun(next.lower) === undefined &&
    !PREPOSITIONS.has(next.lower) &&
    !COORDINATORS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    !ADVERBS.has(next.lower)
  );
}

/** "a meeting room", "talks process": the next word is the head. */
export function isModifier(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (next === undefined || i + 1 >= to || next.kind !== 'word' || isName(next) || next.date !== null) return false;
  if (next.text === "'s") return false;
  const small = PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower) || SUBORDINATORS.has(next.lower);
  return (
    !small &&
    !ADVERBS.has(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    /^\p{Ll}/u.test(next.text) &&
    !/(?:ed|ing|ly)$/.test(next.lower) &&
    next.lower !== 'to'
  );
}
