// Nouns beside each other that the tree took for a row.

import type { Mender } from './mender';
import { NONE } from './words';

/** So soon after the noun an "and" shows that it is one of a row after all. */
const SOON = 3;

/** "Oduya, mayor of Varn", "her home, | the old mill": a row ends in "and"; two nouns without it are one thing named twice. */
export function namedTwice(tree: Mender, i: number): void {
  const head = tree.head(i);
  if (tree.relation(i) !== 'conj' || i < head || !isNoun(tree, i) || !isNoun(tree, head)) return;
  if (tree.children(i, 'cc', 'cop', 'case', 'nsubj').length > 0 || isRow(tree, head)) return;
  if (!tree.children(i, 'punct').some((mark) => mark < i)) return;
  for (let k = i + 1; k <= i + SOON; k++) if (tree.tag(k) === 'CC') return;
  if (namesTheOther(tree, head, i) || isMarkedOff(tree, i)) tree.set(i, head, 'appos');
}

function isRow(tree: Mender, head: number): boolean {
  return tree.children(head, 'conj').length > 1 || tree.children(head, 'cc').length > 0;
}

/** A name and a common noun are no row: "a separate body, | Varnport". */
function namesTheOther(tree: Mender, head: number, i: number): boolean {
  return isName(tree, head) !== isName(tree, i);
}

/** "a hereditary ruler", "our common friends", "President of Norland"; "music, candles" is a row. */
function isMarkedOff(tree: Mender, i: number): boolean {
  return tree.children(i, isName(tree, i) ? 'nmod' : 'det', 'nmod:poss').length > 0;
}

const isName = (tree: Mender, i: number): boolean => tree.tag(i).startsWith('NNP');
const isNoun = (tree: Mender, i: number): boolean => tree.tag(i).startsWith('NN');

/** "on 4 May | for a visit": what stands between two prepositions of one noun is a phrase of its own. */
export function phraseInside(tree: Mender, i: number): void {
  const [first, ...later] = tree.children(i, 'case');
  const last = later.at(-1);
  if (first === undefined || last === undefined || last > i) return;
  const inside = tree.children(i, 'nummod', 'nmod:unmarked', 'compound').filter((k) => k > first && k < last);
  const [own, ...rest] = inside;
  if (own === undefined || !inside.every((k) => /^(?:CD|NNPS?)$/.test(tree.tag(k)))) return;
  tree.set(own, tree.head(i), tree.relation(i));
  tree.set(first, own, 'case');
  for (const k of rest) tree.set(k, own, 'nmod:unmarked');
}

/** "The 34-year-old | cried": with no noun behind it, an age is who has it. */
export function ageAlone(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.form(i) !== 'old' || tree.tag(i - 1) !== 'HYPH' || tree.relation(i) !== 'amod' || verb !== i + 1) return;
  if (!/^VB[DPZ]$/.test(tree.tag(verb)) || tree.children(verb, 'nsubj', 'nsubj:pass').length > 0) return;
  tree.set(i, verb, 'nsubj');
  for (const child of [...tree.children(verb)]) if (child < i) tree.set(child, i, tree.relation(child));
}

/** "in | Port Amsel", "the | ferry crew": what opens a phrase belongs to the noun that the phrase is built on. */
export function openerOfPhrase(tree: Mender, i: number): void {
  if (!/^(?:case|det)$/.test(tree.relation(i))) return;
  let noun = tree.head(i);
  while (i < noun && isInName(tree, noun) && tree.head(noun) > noun) noun = tree.head(noun);
  if (noun !== tree.head(i)) tree.set(i, noun, tree.relation(i));
}

/** The "Port" of "in Port Amsel", even where the tree has it as "of Amsel": no name with a preposition stands before its noun. */
function isInName(tree: Mender, i: number): boolean {
  const relation = tree.relation(i);
  if (relation === 'nmod') return tree.head(i) === i + 1 && isName(tree, i) && isName(tree, i + 1);
  return relation === 'compound' || relation === 'flat';
}

/** "Oduya, | 24, left": a number between commas behind a name is an age, and no one more. */
export function ageBehindName(tree: Mender, i: number): void {
  const name = tree.head(i);
  if (tree.tag(i) !== 'CD' || !/^\d{1,2}$/.test(tree.form(i)) || tree.relation(i) !== 'conj') return;
  if (!/^NNPS?$/.test(tree.tag(name)) || name !== i - 2 || tree.form(i - 1) !== ',') return;
  if (/^[,.]$/.test(tree.form(i + 1)) && tree.children(i, 'cc').length === 0) tree.set(i, name, 'amod');
}

/** "Heavy rain | flooded streets": a past between two nouns describes neither. */
export function verbBetweenNouns(tree: Mender, i: number): void {
  const noun = tree.head(i);
  const before = tree.children(noun, 'compound').find((child) => child === i - 1) ?? NONE;
  if (tree.tag(i) !== 'VBD' || tree.relation(i) !== 'amod' || noun < i || before === NONE) return;
  if (!/^(?:root|ccomp|parataxis|conj)$/.test(tree.relation(noun)) || tree.children(noun, 'cop', 'nsubj').length > 0)
    return;
  tree.set(i, tree.head(noun), tree.relation(noun));
  for (const child of [...tree.children(noun)]) if (child < before) tree.set(child, before, tree.relation(child));
  tree.set(before, i, 'nsubj');
  tree.set(noun, i, 'obj');
}
