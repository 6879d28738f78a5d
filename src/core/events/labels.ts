// "Fishing rights: Lindqvist met Oduya": a label before a clause is none of its words. Not one: "Lindqvist said: …", "Oduya: …".

import type { Range } from './clauses';
import { BE, DO, HAVE, MODALS } from './grammar-words';
import { kindOfNoun, PAST, THIRD, verbForm } from './forms';
import { isName, type Word } from './words';

const LONGEST_LABEL = 12;

/** The sentence without the label that opens it. */
export function afterLabel(words: readonly Word[], { from, to }: Range): Range {
  for (let k = from + 1; k < Math.min(to - 1, from + LONGEST_LABEL); k++) {
    const { text, quoted } = words[k]!;
    if (text === ':') return isSpeaker(words, from, k) ? { from, to } : { from: k + 1, to };
    if (quoted || /^[.!?;,“”"]$/.test(text) || isVerb(words[k]!)) break;
  }
  return { from, to };
}

function isVerb({ lower, text }: Word): boolean {
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower)) return true;
  const form = /^\p{Ll}/u.test(text) ? verbForm(lower) : null;
  return form !== null && (form.is & (PAST | THIRD)) > 0 && kindOfNoun(lower) === undefined;
}

/** "Oduya: The port is safe." */
function isSpeaker(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every((word) => word.kind !== 'word' || word.role || (isName(word) && word.people !== null));
}
