// Signs beside the tree that a word is, or is not, the subject of a verb.

import type { Draft } from './clauses';
import type { Words } from './words';

const UNLIKE = 0.4;
const BEHIND = 0.6;

/** A factor for how sure a subject is: 1 where number and place speak for it. "The ferries sinks" and a subject behind its verb lower it. */
export function agreementDoubt(words: Words, { verb, mood }: Draft, subject: number): number {
  if (verb === null) return 1;
  const place = subject > verb.head && mood !== 'question' && !turnsRound(words, verb.head) ? BEHIND : 1;
  return agrees(words, verb.auxiliaries[0] ?? verb.head, subject) ? place : place * UNLIKE;
}

/** "said Oduya", "there were riots", "is the mayor in?". */
function turnsRound(words: Words, verb: number): boolean {
  const before = words.pos(verb - 1);
  return before === 'PUNCT' || before === 'PRON' || before === 'ADV' || words.lemma(verb) === 'be';
}

function agrees(words: Words, verb: number, subject: number): boolean {
  const tag = words.tag(verb);
  if (tag !== 'VBZ' && tag !== 'VBP') return true;
  const plural = isPlural(words, subject);
  return plural === null || plural === (tag === 'VBP');
}

/** Null where the word does not tell: bodies ("police"), amounts, names, words joined by "and". */
function isPlural(words: Words, subject: number): boolean | null {
  const joined = words.child(subject, 'conj') !== -1;
  const tag = words.tag(subject);
  if (tag === 'NNS')
    return /^(?:news|politics|economics|series|headquarters|means|physics)$/.test(words.lower(subject)) ? null : true;
  if (tag === 'PRP' && /^(?:he|she|it)$/.test(words.lower(subject))) return false;
  return tag === 'NN' && !joined && words.child(subject, 'nmod', 'nummod') === -1 && words.child(subject, 'det') !== -1
    ? COLLECTIVE.test(words.lower(subject))
      ? null
      : false
    : null;
}

const COLLECTIVE =
  /^(?:police|team|government|family|staff|group|crew|committee|council|party|company|public|army|majority|number|couple|pair|board|jury|union|cabinet|club|side|band|press|media|data|rest|half)$/;
