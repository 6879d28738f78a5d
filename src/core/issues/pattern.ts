// The language the taxonomy's words are written in, read into elements that a matcher can walk.
//
//   trade war          the words one after the other, any case, each also in the plural and with 's
//   hold~ back         ~ a verb: held, holds, holding too
//   AI, Quad           a capital: exactly so, Quads too
//   tariff|duty        one of the words
//   {free|cross-border} trade    one of the phrases
//   (global) trade     the same, or nothing at all
//   hold~ back … chip  … up to five words between
//
// Hyphens count as blanks: "people-to-people" is three words.

import { inflect } from '../language/lemma';

/** What may stand at one place of a phrase. */
export type Element = WordElement | { readonly kind: 'gap' };

export interface WordElement {
  readonly kind: 'word';
  readonly forms: readonly string[];
  /** The same for the same forms. */
  readonly key: string;
}

/** Most words that a `…` passes over. */
export const LONGEST_GAP = 5;

/** Nobody writes a longer phrase, or one that can be said in more ways; "(a) (b) (c) …" doubles them with each word. */
const LONGEST_PHRASE = 500;
const MOST_WAYS = 500;

/** Every way to say the phrase: optional words in and out. Throws nothing; an empty phrase gives an empty list, and so does one beyond all measure. */
export function readPattern(phrase: string): Element[][] {
  if (phrase.length > LONGEST_PHRASE) return [];
  let variants: Element[][] = [[]];
  for (const [part] of phrase.replace(/(?<!\s)\s*\|\s*/g, '|').matchAll(/[({][^(){}]*[)}]|…|[^\s(){}…-]+/g)) {
    const choices = /^[({]/.test(part) ? choicesOf(part) : [[elementOf(part)]];
    if (variants.length * choices.length > MOST_WAYS) return [];
    variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
  }
  return variants.filter(isPhrase);
}

/** `(a|b|c d)` has the choices a or b, c d, and none; `{…}` has not the last. */
function choicesOf(group: string): Element[][] {
  const phrases = group
    .slice(1, -1)
    .split('|')
    .map((phrase) => phrase.split(/[\s-]+/).filter(Boolean));
  const single = phrases.filter((words) => words.length === 1).map(([word]) => word);
  const choices = phrases.filter((words) => words.length > 1).map((words) => words.map(elementOf));
  if (single.length > 0) choices.unshift([elementOf(single.join('|'))]);
  return group.startsWith('(') ? [...choices, []] : choices;
}

/** A gap at the rim holds nothing together. */
const isPhrase = (variant: readonly Element[]): boolean =>
  variant.length > 0 && variant[0]!.kind === 'word' && variant.at(-1)!.kind === 'word';

function elementOf(place: string): Element {
  if (place === '…') return { kind: 'gap' };
  return { kind: 'word', forms: [...new Set(place.split('|').filter(Boolean).flatMap(formsOf))], key: place };
}

/** Forms with a capital are matched as they are, the others against the text in lower case. */
function formsOf(word: string): string[] {
  if (/\p{Lu}/u.test(word)) return /^\p{Lu}\p{Ll}+$/u.test(word) ? [word, inflect(word, 'NNS')] : [word];
  if (word.endsWith('~')) return verbForms(word.slice(0, -1));
  return word.length < 3 || /[^\p{L}]/u.test(word) ? [word] : [word, inflect(word, 'NNS')];
}

const verbForms = (lemma: string): string[] => [
  lemma,
  ...(['VBZ', 'VBD', 'VBN', 'VBG'] as const).map((tag) => inflect(lemma, tag)),
];
