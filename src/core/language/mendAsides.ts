// What stands beside a clause or a noun: labels before a colon, names between commas, clauses with "who".

import type { Mender } from './mender';
import type { Relation } from './tagset';
import { NONE } from './words';

const LONGEST_LABEL = 6;

/** "Key demands: | Oduya met Brandt": the words before the mark only announce the sentence. */
export function labelBefore(tree: Mender, i: number): void {
  if (tree.form(i) !== ':') return;
  const from = labelStart(tree, i);
  if (from === NONE) return;
  const label = topIn(tree, from, i);
  const verb = verbBehind(tree, i, from);
  if (label === NONE || verb === NONE) return;
  for (let k = from; k < i; k++) if (tree.head(k) > i || tree.head(k) === NONE) tree.set(k, label, 'dep');
  tree.set(label, NONE, 'root');
  takeOut(tree, from, i, verb);
  tree.set(verb, label, 'parataxis');
  tree.set(i, label, 'punct');
}

/** The first word of a sentence that a colon follows soon, with no verb and no quotation before it. */
function labelStart(tree: Mender, colon: number): number {
  const from = startBefore(tree, colon, LONGEST_LABEL);
  if (from === NONE || !/^\p{Lu}/u.test(tree.written(colon + 1))) return NONE;
  for (let k = from; k < colon; k++) if (SAYS.test(tree.tag(k))) return NONE;
  return /^\p{Lu}/u.test(tree.written(from)) ? from : NONE;
}

/** A verb, a pronoun or a mark of quotation. */
const SAYS = /^(?:VB[DZP]|MD|``|''|PRP|W)/;

function startBefore(tree: Mender, mark: number, longest: number): number {
  for (let from = mark; from >= 0 && mark - from <= longest; from--)
    if (tree.isFirst(from)) return from === mark ? NONE : from;
  return NONE;
}

/** The label's last word that hangs outside it. */
function topIn(tree: Mender, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if ((tree.head(k) < from || tree.head(k) >= to) && tree.tag(k) !== ':') return k;
  return NONE;
}

/** The verb that the sentence behind the mark is built on: one that hangs in the label or nowhere, else the first of a clause that nothing opens. */
function verbBehind(tree: Mender, mark: number, from: number): number {
  let plain = NONE;
  for (let k = mark + 1; tree.form(k) !== '' && !tree.isFirst(k); k++) {
    if (!isFinite(tree, k) || tree.children(k, 'nsubj', 'nsubj:pass', 'expl').length === 0) continue;
    const head = tree.head(k);
    if (head === NONE || (head >= from && head < mark)) return k;
    if (plain === NONE && !isOpened(tree, k)) plain = k;
  }
  return plain;
}

function isFinite(tree: Mender, verb: number): boolean {
  const [first = verb] = tree.children(verb, 'aux', 'aux:pass', 'cop');
  return /^(?:VB[DZP]|MD)$/.test(tree.tag(first));
}

/** "while he left", "who left". */
function isOpened(tree: Mender, verb: number): boolean {
  return tree.children(verb).some((child) => tree.relation(child) === 'mark' || /^W/.test(tree.tag(child)));
}

/** Everything behind the mark that hangs in the label hangs on the verb. */
function takeOut(tree: Mender, from: number, mark: number, verb: number): void {
  for (let k = from; k < mark; k++)
    for (const child of [...tree.children(k)])
      if (child > mark && child !== verb) tree.set(child, verb, hangs(tree, child));
}

function hangs(tree: Mender, child: number): Relation {
  const relation = tree.relation(child);
  return /^(?:punct|obl|advmod|nsubj)/.test(relation) ? relation : 'parataxis';
}

/** "one of them, | Hale, scored": between two commas, with no "and", it is the same once more. */
export function sameOnceMore(tree: Mender, i: number): void {
  const noun = tree.head(i);
  if (tree.relation(i) !== 'conj' || !/^NN/.test(tree.tag(i)) || !/^(?:NN|CD)/.test(tree.tag(noun))) return;
  if (noun > i || tree.children(noun, 'conj').length > 1 || tree.children(i, 'cc', 'conj').length > 0) return;
  const start = firstOf(tree, i);
  const end = lastOf(tree, i) + 1;
  if (tree.form(start - 1) !== ',' || tree.form(end) !== ',') return;
  if (/^(?:VB|MD)/.test(tree.tag(end + 1)) && /^NNPS?$/.test(tree.tag(i))) tree.set(i, noun, 'appos');
}

function firstOf(tree: Mender, word: number): number {
  const first = tree.children(word).find((child) => child < word && tree.relation(child) !== 'punct');
  return first === undefined ? word : Math.min(word, firstOf(tree, first));
}

function lastOf(tree: Mender, word: number): number {
  const last = tree.children(word).filter((child) => child > word && tree.relation(child) !== 'punct');
  const end = last.at(-1);
  return end === undefined ? word : Math.max(word, lastOf(tree, end));
}

/** "a foul on Tate, | who left": "who" stands for the noun before its comma, where the tree hung it on a verb or past one. */
export function whoBeside(tree: Mender, i: number): void {
  if (!/^(?:acl:relcl|advcl:relcl|advcl|parataxis|conj)$/.test(tree.relation(i)) || !/^VB/.test(tree.tag(i))) return;
  const who = tree.children(i, 'nsubj', 'nsubj:pass').find((child) => tree.form(child) === 'who');
  if (who === undefined || tree.form(who - 1) !== ',' || who > i) return;
  let noun = who - 2;
  if (!/^NNPS?$/.test(tree.tag(noun))) return;
  while (/^(?:flat|compound)$/.test(tree.relation(noun)) && /^NNP/.test(tree.tag(tree.head(noun))))
    noun = tree.head(noun);
  const head = tree.head(i);
  if (head === noun || noun > who || !parts(tree, head, who)) return;
  tree.set(i, noun, 'acl:relcl');
}

/** A verb, or a noun with a verb between it and "who". */
function parts(tree: Mender, head: number, who: number): boolean {
  if (/^VB/.test(tree.tag(head))) return true;
  for (let k = head + 1; k < who; k++) if (/^VB[DZP]$/.test(tree.tag(k))) return true;
  return false;
}
