// Participles that only describe a noun, taken for the verb that a sentence is built on; and the verb it is built on.

import type { Mender } from './mender';
import { give, isOrphan, startOf } from './mendOrphans';
import { needsObject } from './vocabulary';
import { NONE } from './words';

/** Somebody is given, refused or told something: in the passive they keep an object. */
const GIVES = /^(?:refuse|deny|offer|give|award|grant|send|pay|hand|show|lend|promise|teach|ask|tell|assign|allot)$/;

/** "A man | fired last week walked in", "a fossil | picked up by a girl has been sold", "Oduya, | refused a visa, stayed": the first verb describes. */
export function reducedRelative(tree: Mender, i: number): void {
  if (!/^(?:root|ccomp|parataxis|conj)$/.test(tree.relation(i)) || !/^VB[DN]$/.test(tree.tag(i))) return;
  if (tree.children(i, 'aux', 'aux:pass', 'mark', 'ccomp', 'xcomp', 'cc').length > 0) return;
  const [noun = NONE] = tree.children(i, 'nsubj', 'nsubj:pass');
  const verb = tree.children(i).find((child) => child > i && isMain(tree, child)) ?? NONE;
  if (verb === NONE || noun === NONE || noun > i || !/^NN/.test(tree.tag(noun)) || !mayDescribe(tree, i, verb)) return;
  const [head, relation] = [tree.head(i), tree.relation(i)];
  tree.set(verb, head, relation);
  if (tree.tag(verb) === 'VBN' && startOf(tree, verb) === NONE) tree.retag(verb, 'VBD');
  for (const child of [...tree.children(i)]) if (child > verb) tree.set(child, verb, tree.relation(child));
  for (const agent of [...tree.children(verb, 'nsubj', 'nsubj:pass')]) tree.set(agent, i, 'obl:agent');
  give(tree, noun, verb);
  tree.set(i, noun, 'acl');
  tree.retag(i, 'VBN');
}

/** Finite or a form of the past, opened by nothing, with no subject but one that "by" stands before. */
function isMain(tree: Mender, verb: number): boolean {
  if (!/^(?:advcl|conj|parataxis|obl|ccomp|dep)$/.test(tree.relation(verb)) || tree.form(verb - 1) === 'and')
    return false;
  if (tree.children(verb, 'cc', 'mark', 'case').length > 0) return false;
  const subjects = tree.children(verb, 'nsubj', 'nsubj:pass');
  if (subjects.length > 0) return startOf(tree, verb) !== NONE && subjects.every((one) => byBefore(tree, one));
  const isPast =
    tree.tag(verb) === 'VBN' && tree.form(verb - 1) === ',' && tree.children(verb, 'aux:pass').length === 0;
  return isPast || isOrphan(tree, verb, startOf(tree, verb));
}

function byBefore(tree: Mender, noun: number): boolean {
  return tree.children(noun, 'case').some((mark) => tree.form(mark) === 'by');
}

/** A past that is a participle as well, and takes no object but what somebody is given between commas. */
function mayDescribe(tree: Mender, i: number, verb: number): boolean {
  const objects = tree.children(i, 'obj', 'iobj');
  const isSetOff = tree.form(i - 1) === ',' && tree.form(beforeFirst(tree, verb)) === ',';
  if (objects.length > 0) return isSetOff && objects.length === 1 && GIVES.test(tree.lemma(i));
  const isDoneBy = [i, verb].some((one) => tree.children(one).some((child) => child < verb && byBefore(tree, child)));
  return tree.form(i).endsWith('ed') ? tree.form(i - 1) !== ',' || isSetOff : isDoneBy;
}

function beforeFirst(tree: Mender, verb: number): number {
  const start = startOf(tree, verb);
  return (start === NONE ? verb : start) - 1;
}

/** "Soldiers led | by a colonel seized power": what stands right behind a participle of the subject belongs to it, not to the verb ahead. */
export function phraseOfParticiple(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (!/^obl/.test(tree.relation(i)) || i > verb) return;
  const [opener = NONE] = tree.children(i, 'case');
  const before = tree.relation(opener - 1) === 'compound:prt' ? opener - 2 : opener - 1;
  const noun = tree.relation(before) === 'acl' ? tree.head(before) : NONE;
  if (opener === NONE || opener > i || noun === NONE) return;
  if (tree.head(noun) === verb && /^nsubj/.test(tree.relation(noun)))
    tree.set(i, before, tree.form(opener) === 'by' ? 'obl:agent' : 'obl');
}

/** "Two men suspected of theft | were beaten, police said": a verb with an auxiliary is no description, the noun is its subject. */
export function finiteUnderNoun(tree: Mender, i: number): void {
  const noun = tree.head(i);
  const start = startOf(tree, i);
  if (tree.relation(i) !== 'acl' || start === NONE || start === i || noun > start) return;
  const verb = tree.head(noun);
  const others = tree.children(verb, 'nsubj').filter((subject) => subject !== noun);
  if (!/^nsubj/.test(tree.relation(noun)) || others.length !== 1 || others[0]! < i) return;
  tree.set(i, verb, 'ccomp');
  give(tree, noun, i);
}

/** "| Led away in handcuffs, he told them": what opens a sentence without a subject is not what is told. */
export function openingParticiple(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'ccomp' || !/^VB[NGD]$/.test(tree.tag(i)) || !tree.isFirst(i) || verb < i) return;
  if (tree.children(i, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop', 'mark').length > 0) return;
  if (!tree.children(verb, 'nsubj').some((subject) => subject > i && subject < verb)) return;
  tree.set(i, verb, 'advcl');
  if (tree.tag(i) === 'VBD') tree.retag(i, 'VBN');
}

/** "Also | charged was Oduya": the participle in front is what was done to who stands behind. */
export function turnedPassive(tree: Mender, i: number): void {
  const noun = tree.head(i);
  if (tree.relation(i) !== 'csubj' || tree.tag(i) !== 'VBN' || noun < i || !/^NN/.test(tree.tag(noun))) return;
  const [be = NONE] = tree.children(noun, 'cop');
  if (be !== i + 1 || tree.children(i, 'mark', 'aux', 'obj').length > 0) return;
  tree.set(i, tree.head(noun), tree.relation(noun));
  for (const child of [...tree.children(noun, 'punct')]) tree.set(child, i, 'punct');
  tree.set(noun, i, 'nsubj:pass');
  tree.set(be, i, 'aux:pass');
}

/** "The mayor was removed and the constitution | suspended": the auxiliary is not said twice. */
export function sharedPassive(tree: Mender, i: number): void {
  const first = tree.head(i);
  if (tree.relation(i) !== 'conj' || !/^VB[DN]$/.test(tree.tag(i)) || tree.children(first, 'aux:pass').length === 0)
    return;
  if (tree.children(i, 'obj', 'aux', 'aux:pass', 'ccomp', 'xcomp', 'obl', 'advmod').length > 0) return;
  const [noun = NONE] = tree.children(i, 'nsubj');
  if (noun === NONE || (tree.tag(i) !== 'VBN' && !needsObject(tree.lemma(i)))) return;
  tree.retag(i, 'VBN');
  tree.set(noun, i, 'nsubj:pass');
}
