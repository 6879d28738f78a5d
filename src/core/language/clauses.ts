// The clauses of each sentence: which words head one, of what kind it is, which words are its own, and what it hangs on.

import { ArgumentFinder, type Argument, type Oblique } from './arguments';
import { isFinite, type VerbGroup } from './verbs';
import { quotedWords } from './quoted';
import type { Tree } from './tree';
import { NONE, type Words } from './words';

/**
 * `main`: heads the sentence or stands beside its head ("…, he said"). `complement`: content of a verb, an adjective or a noun
 * ("said that he left", "due to leave", "the claim that he left"). `relative`: "who left". `adverbial`: "because he left",
 * "before leaving", "to leave early". `participle`: "speaking in Paris", "seized by police". `conjunct`: joined to its parent.
 */
export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'participle' | 'conjunct';

export interface Clause {
  /** Its place in the list of clauses. */
  readonly index: number;
  readonly kind: ClauseKind;
  /** The verb, or the noun or adjective after "be"; the head of a fragment without a verb. */
  readonly predicate: number;
  /** Null in a fragment ("Fire in harbour"). */
  readonly verb: VerbGroup | null;
  /** Words from the first to the last of its own, half-open; words of other clauses may stand between them (see Analysis.clauseOf). */
  readonly start: number;
  readonly end: number;
  /** The same with all clauses under it. */
  readonly wholeStart: number;
  readonly wholeEnd: number;
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly indirectObject: Argument | null;
  /** "by police" of a passive. */
  readonly agent: Argument | null;
  /** What the verb makes of subject or object: "found guilty", "elected mayor"; a word, NONE without one. */
  readonly secondary: number;
  readonly obliques: readonly Oblique[];
  /** Index of the clause that is the verb's content, NONE without one: also "…, he said" beside it and "as he put it". */
  readonly complement: number;
  /** Lower-case word or words that open it: "that", "because", "even if", "who", "where"; '' without one. */
  readonly opener: string;
  /** Index of the clause it hangs in, NONE for the first of a sentence. */
  readonly parent: number;
  /** The word it hangs on: a verb, a noun ("the plan | to leave"), an adjective; NONE for the first of a sentence. */
  readonly governor: number;
  /** Its predicate stands between double quotation marks. */
  readonly quoted: boolean;
  readonly mood: 'statement' | 'question' | 'imperative';
}

export type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

const ALWAYS = new Set(['root', 'ccomp', 'csubj', 'csubj:pass', 'acl:relcl', 'advcl:relcl']);
const WITH_VERB = new Set(['xcomp', 'advcl', 'acl', 'parataxis', 'conj', 'list', 'dep', 'discourse']);

export interface Clauses {
  readonly list: readonly Clause[];
  /** Clause of each word, NONE outside every tree. */
  readonly of: Int32Array;
}

/** All clauses in the order of their predicates. */
export function findClauses(words: Words, tree: Tree, verbs: ReadonlyMap<number, VerbGroup>): Clauses {
  const groups = byPredicate(words, verbs);
  const heads: number[] = [];
  for (let i = 0; i < words.length; i++) if (headsClause(words, i, groups)) heads.push(i);
  const of = ownersOf(tree, heads);
  const quoted = quotedWords(words);
  const list = heads.map((head, index) => draft(words, tree, groups, of, { head, index, quoted: quoted[head] === 1 }));
  stretch(words, list, of);
  const finder = new ArgumentFinder(words, tree, list, of);
  // Heads first, so that what a clause shares with its parent is there when it asks.
  for (const word of tree.order) {
    const clause = list[of[word] ?? NONE];
    if (clause?.predicate === word) finder.fill(clause);
  }
  return { list, of };
}

/** Verb groups by the word that heads their clause: "late" for "was late". */
function byPredicate(words: Words, verbs: ReadonlyMap<number, VerbGroup>): Map<number, VerbGroup> {
  const groups = new Map<number, VerbGroup>();
  for (const group of verbs.values()) {
    const predicate = words.relation(group.head) === 'cop' ? words.head(group.head) : group.head;
    groups.set(predicate, group);
  }
  return groups;
}

function headsClause(words: Words, i: number, groups: ReadonlyMap<number, VerbGroup>): boolean {
  const relation = words.relation(i);
  if (words.head(i) === NONE || ALWAYS.has(relation)) return words.pos(i) !== 'PUNCT';
  if (relation === 'cop') return false;
  const verbal = groups.has(i);
  if (WITH_VERB.has(relation)) return verbal || words.child(i, 'nsubj', 'nsubj:pass') !== NONE;
  return verbal && isFinite(words, i);
}

function ownersOf(tree: Tree, heads: readonly number[]): Int32Array {
  const { words } = tree;
  const of = new Int32Array(words.length).fill(NONE);
  for (const [index, head] of heads.entries()) of[head] = index;
  for (const word of tree.order) if (of[word] === NONE) of[word] = of[words.head(word)] ?? NONE;
  return of;
}

interface Found {
  readonly head: number;
  readonly index: number;
  readonly quoted: boolean;
}

function draft(
  words: Words,
  tree: Tree,
  groups: ReadonlyMap<number, VerbGroup>,
  of: Int32Array,
  { head, index, quoted }: Found,
): Draft {
  const verb = groups.get(head) ?? null;
  return {
    index,
    kind: kindOf(words, head, verb),
    predicate: head,
    verb,
    start: head,
    end: head + 1,
    wholeStart: tree.from(head),
    wholeEnd: tree.to(head),
    subject: null,
    object: null,
    indirectObject: null,
    agent: null,
    secondary: NONE,
    obliques: [],
    complement: NONE,
    opener: openerOf(words, head),
    parent: of[words.head(head)] ?? NONE,
    governor: words.head(head),
    quoted,
    mood: moodOf(words, tree, head, verb),
  };
}

function kindOf(words: Words, head: number, verb: VerbGroup | null): ClauseKind {
  const relation = words.relation(head);
  if (relation === 'conj' || relation === 'list') return 'conjunct';
  if (relation === 'acl:relcl' || relation === 'advcl:relcl') return 'relative';
  if (relation === 'ccomp' || relation === 'xcomp' || relation === 'csubj' || relation === 'csubj:pass')
    return 'complement';
  const bare = verb?.form === 'participle' && words.child(head, 'mark') === NONE;
  if (relation === 'acl') return bare ? 'participle' : 'complement';
  if (relation === 'advcl') return bare ? 'participle' : 'adverbial';
  return 'main';
}

/** "even if" and "in order" are one; "to" belongs to the verb. */
function openerOf(words: Words, head: number): string {
  for (const child of words.children(head)) {
    const relation = words.relation(child);
    if (relation === 'mark' && words.tag(child) !== 'TO') return led(words, child);
    const tag = words.tag(child);
    if (child < head && (tag === 'WRB' || tag === 'WDT' || tag === 'WP')) return words.lower(child);
  }
  return '';
}

/** "even | if", "only | after". */
function led(words: Words, mark: number): string {
  const before = words.lower(mark - 1);
  return before === 'even' || before === 'only' ? `${before} ${withFixed(words, mark)}` : withFixed(words, mark);
}

/** A word with what is fixed to it: "as if", "according to", "instead of". */
export function withFixed(words: Words, first: number): string {
  let text = words.lower(first);
  for (const child of words.children(first)) if (words.relation(child) === 'fixed') text += ` ${words.lower(child)}`;
  const twin =
    words.relation(first) === 'mark' && words.relation(first + 1) === 'mark' && words.tag(first + 1) !== 'TO';
  return twin && words.head(first + 1) === words.head(first) ? `${text} ${words.lower(first + 1)}` : text;
}

function moodOf(words: Words, tree: Tree, head: number, verb: VerbGroup | null): Clause['mood'] {
  const relation = words.relation(head);
  if (verb?.form === 'imperative') return 'imperative';
  if (!['root', 'conj', 'ccomp', 'parataxis'].includes(relation)) return 'statement';
  const end = tree.to(head);
  for (let i = end - 1; i < end + 2; i++) {
    if (words.sentence(i) !== words.sentence(head)) break;
    if (words.form(i).startsWith('?')) return 'question';
  }
  return 'statement';
}

/** First and last own word; a mark at the edge is not the clause's. */
function stretch(words: Words, list: readonly Draft[], of: Int32Array): void {
  for (let i = 0; i < words.length; i++) {
    const clause = list[of[i] ?? NONE];
    if (clause === undefined || words.pos(i) === 'PUNCT') continue;
    clause.start = Math.min(clause.start, i);
    clause.end = Math.max(clause.end, i + 1);
  }
}
