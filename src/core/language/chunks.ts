// Noun phrases: "the party's two former leaders, Oduya and Kovac" has the head leaders, the possessor party, two appositions.

import type { Tree } from './tree';
import { titleOf } from './vocabulary';
import { NONE, type Words } from './words';

export interface Apposition {
  readonly head: number;
  /** 0 to 1: low where no mark parts the two, or both are names or neither is. */
  readonly sure: number;
}

export interface NounPhrase {
  readonly head: number;
  /** From determiner or possessor to the head and what is fixed to it ("Maria Keller"), half-open; no "of …", no relative clause. */
  readonly start: number;
  readonly end: number;
  /** All words under the head, without its preposition. */
  readonly wholeStart: number;
  readonly wholeEnd: number;
  /** "the", "no", "three": a word, NONE without one. */
  readonly determiner: number;
  /** "party" of "the party's leader", "his"; NONE without one. */
  readonly possessor: number;
  /** What stands beside it for the same: "Oduya, | the mayor". Trees are often wrong here: ask how sure it is. */
  readonly appositions: readonly Apposition[];
  /** Heads of what is joined to it, without itself: "Oduya and | Kovac"; not "all but | Kovac". */
  readonly conjuncts: readonly number[];
  /** Whether "or" joins them. */
  readonly either: boolean;
  readonly number: 'singular' | 'plural' | null;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);
const INNER = new Set([
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'nummod',
  'det',
  'case',
  'mark',
  'cc',
  'punct',
  'discourse',
]);
const LEFT = new Set(['det', 'amod', 'nummod', 'compound', 'nmod:poss', 'flat', 'nmod:unmarked', 'advmod']);
const RIGHT = new Set(['flat', 'nummod', 'goeswith', 'compound']);

/** Every noun, name and pronoun that is not inside another's name or number, by its head. */
export function nounPhrases(words: Words, tree: Tree): Map<number, NounPhrase> {
  const phrases = new Map<number, NounPhrase>();
  for (let i = 0; i < words.length; i++) if (isHead(words, i)) phrases.set(i, phraseOf(words, tree, i));
  return phrases;
}

function isHead(words: Words, i: number): boolean {
  if (INNER.has(words.relation(i))) return false;
  return (
    NOMINAL.has(words.pos(i)) || (words.pos(i) === 'DET' && words.relation(i) !== 'det') || isNominalised(words, i)
  );
}

/** "the poor", "the accused". */
function isNominalised(words: Words, i: number): boolean {
  return words.pos(i) === 'ADJ' && /^(?:nsubj|nsubj:pass|obj|iobj|obl|nmod)$/.test(words.relation(i));
}

function phraseOf(words: Words, tree: Tree, head: number): NounPhrase {
  const [wholeStart, wholeEnd] = whole(words, tree, head);
  const conjuncts = conjunctsOf(words, head);
  return {
    head,
    ...base(words, tree, head),
    wholeStart,
    wholeEnd,
    determiner: words.child(head, 'det'),
    possessor: words.child(head, 'nmod:poss'),
    appositions: appositionsOf(words, tree, head),
    conjuncts,
    either: conjuncts.some((word) => /^(?:or|nor)$/.test(words.lower(words.child(word, 'cc')))),
    number: numberOf(words, head),
  };
}

function conjunctsOf(words: Words, head: number): number[] {
  const found: number[] = [];
  for (const child of words.children(head))
    if (words.relation(child) === 'conj' && !isLeftOut(words, child)) found.push(child);
  return found;
}

/** "all but | Oduya", "Oduya but not | Kovac"; not "not only Oduya but also | Kovac". */
function isLeftOut(words: Words, conjunct: number): boolean {
  const joint = words.child(conjunct, 'cc');
  if (words.lower(joint) === 'but') return words.lower(joint + 1) !== 'also';
  return /^(?:not|never)$/.test(words.lower(joint + 1)) && words.head(joint + 1) === conjunct;
}

function appositionsOf(words: Words, tree: Tree, head: number): Apposition[] {
  const found: Apposition[] = [];
  for (const child of words.children(head))
    if (words.relation(child) === 'appos')
      found.push({ head: child, sure: words.sureness(child) * cuesFor(words, tree, head, child) });
  return found;
}

/** "Oduya, the mayor" and "Oduya (SNP)"; "Varnholm, Norland" and "guns, bombs" are joined otherwise. */
function cuesFor(words: Words, tree: Tree, head: number, other: number): number {
  const parted =
    /^(?:,|\(|-|–|—|:|--|-LRB-)$/.test(words.form(tree.from(other) - 1)) || words.pos(tree.from(other)) === 'PUNCT';
  const [name, what] = words.pos(head) === 'PROPN' ? [head, other] : [other, head];
  const described = words.pos(name) === 'PROPN' && words.pos(what) === 'NOUN';
  const isTitle = titleOf(words.lemma(what).toLowerCase()) !== undefined;
  return (parted ? 1 : 0.6) * (isTitle ? 1 : described ? 0.8 : 0.5);
}

/** Joined outward from the head, so that a stray arc across the sentence does not stretch the phrase. */
function base(words: Words, tree: Tree, head: number): { start: number; end: number } {
  let [start, end] = [head, head + 1];
  const left: number[] = [];
  for (const child of words.children(head)) {
    const relation = words.relation(child);
    if (child < head && (LEFT.has(relation) || isTitle(words, child))) left.push(child);
    else if (child > head && RIGHT.has(relation) && child <= end + 1) end = Math.max(end, tree.to(child));
  }
  for (const child of left.reverse()) if (tree.to(child) >= start - 1) start = Math.min(start, tree.from(child));
  while (start < head && words.pos(start) === 'PUNCT') start++;
  return { start, end };
}

/** "President | Oduya". */
function isTitle(words: Words, child: number): boolean {
  return words.relation(child) === 'nmod' && words.child(child, 'case') === NONE;
}

function whole(words: Words, tree: Tree, head: number): [number, number] {
  let start = tree.from(head);
  let end = tree.to(head);
  while (start < head && (words.pos(start) === 'PUNCT' || /^(?:case|cc|mark|fixed)$/.test(words.relation(start))))
    start++;
  while (end > head + 1 && words.pos(end - 1) === 'PUNCT') end--;
  return [start, end];
}

function numberOf(words: Words, head: number): NounPhrase['number'] {
  const tag = words.tag(head);
  if (tag === 'NNS' || tag === 'NNPS') return 'plural';
  if (tag === 'NN' || tag === 'NNP') return 'singular';
  const lower = words.lower(head);
  if (/^(?:they|them|we|us|these|those|both|many|several|few)$/.test(lower)) return 'plural';
  return /^(?:he|him|she|her|it|i|me|this|that|one|someone|somebody|nobody|everyone)$/.test(lower) ? 'singular' : null;
}

/** The innermost phrase whose base covers each word; NONE outside all. */
export function phraseOfWords(words: Words, phrases: ReadonlyMap<number, NounPhrase>): Int32Array {
  const of = new Int32Array(words.length).fill(NONE);
  const longestFirst = [...phrases.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { head, start, end } of longestFirst) for (let i = start; i < end; i++) of[i] = head;
  return of;
}
