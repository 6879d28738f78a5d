// What rooms ask of the language layer, asked of a treebank's own trees and of ours on its raw text: F1 of the facts, by the
// places of their words. Where a rule on tags and phrases could answer too, it stands beside the tree on the same gold.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Analysis } from '../src/core/language/analysis';
import { analyse, type SyntaxModel } from '../src/core/language/language';
import { read } from '../src/core/reading/reading';
import { wordsOfTreebank } from '../test/support/treebank';
import type { Figures } from './bench';
import { factsByRule } from './syntaxRules';

/** Kind of fact to its instances, each written with the offsets of its words. */
export type Facts = ReadonlyMap<string, ReadonlySet<string>>;

/** `file`: CoNLL-U, gzipped. Figures in percent. */
export function scoreFacts(file: string, model: SyntaxModel): Figures {
  const gold = new Analysis(wordsOfTreebank(gunzipSync(readFileSync(file)).toString('utf8')));
  const found = analyse(read({ id: file, text: gold.words.prose.text }), model);
  const wanted = factsOf(gold);
  const figures: Record<string, number> = {};
  for (const [by, facts] of [
    ['tree', factsOf(found)],
    ['rule', factsByRule(found)],
  ] as const)
    for (const [kind, answers] of facts) figures[`${kind}, ${by}`] = f1(wanted.get(kind) ?? new Set(), answers);
  return figures;
}

export function f1(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let hits = 0;
  for (const fact of found) if (wanted.has(fact)) hits++;
  const all = wanted.size + found.size;
  return all === 0 ? 100 : Math.round((2000 * hits) / all) / 10;
}

/** All facts that are scored, from a tree. */
export function factsOf(analysis: Analysis): Facts {
  const facts = new Map<string, Set<string>>();
  const add = (kind: string, ...parts: readonly (string | number)[]) =>
    (facts.get(kind) ?? facts.set(kind, new Set()).get(kind)!).add(parts.join(' '));
  verbFacts(analysis, add);
  clauseFacts(analysis, add);
  phraseFacts(analysis, add);
  return facts;
}

export type Add = (kind: string, ...parts: readonly (string | number)[]) => void;

function verbFacts({ words, verbs }: Analysis, add: Add): void {
  for (const { head, finite, tense, perfect, progressive, voice, negative, modal } of verbs.values()) {
    if (!finite) continue;
    const at = words.start(head);
    add('finite verb', at);
    add('tense, aspect, voice, modal', at, tense ?? '', `${perfect}`, `${progressive}`, voice, modal);
    if (voice === 'passive') add('passive', at);
    if (negative) add('negated', at);
  }
}

function clauseFacts(analysis: Analysis, add: Add): void {
  const { words, clauses } = analysis;
  for (const clause of clauses) {
    const { verb, predicate, subject, object, complement, kind } = clause;
    if (verb === null) continue;
    const at = words.start(verb.head);
    add('clause', words.start(predicate));
    if (verb.finite && subject !== null) add('subject of a finite verb', at, words.start(subject.head));
    if (object !== null) add('object', at, words.start(object.head));
    if (complement !== -1) add('complement', at, words.start(clauses[complement]?.predicate ?? -1));
    if (kind !== 'conjunct') add('clause end', words.start(predicate), words.end(lastWord(analysis, clause.wholeEnd)));
    const { status, sources } = analysis.factualityOf(clause);
    add('status', at, status);
    for (const { source } of sources) if (source !== -1) add('source', at, words.start(source));
  }
}

/** The last word of a stretch that is no mark. */
function lastWord({ words }: Analysis, end: number): number {
  let last = end - 1;
  while (last > 0 && words.pos(last) === 'PUNCT') last--;
  return last;
}

function phraseFacts({ words, phrases }: Analysis, add: Add): void {
  for (const { head, start, end, appositions, conjuncts } of phrases.values()) {
    add('noun phrase', words.start(start), words.end(end - 1));
    for (const { head: other } of appositions) add('apposition', words.start(head), words.start(other));
    for (const other of conjuncts) add('coordination', words.start(head), words.start(other));
  }
}
