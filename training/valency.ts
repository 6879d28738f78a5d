// Learns which verbs hardly ever stand without an object or a content of their own, from gold trees, and writes
// src/core/language/vocabulary/transitiveVerbs.json. A clause that has such a verb and neither was read wrongly.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA } from './corpus';

const TARGET = join(import.meta.dirname, '..', 'src', 'core', 'language', 'vocabulary', 'transitiveVerbs.json');
const LEAST = 6;
const MOST = 0.06;
const SOURCE =
  'Learnt by training/valency.ts from the train parts of UD English EWT and of the free genres of GUM (CC BY-SA 4.0): verbs that ' +
  `stand there at least ${LEAST} times in the active without a particle, at most ${MOST * 100} % of them without object and content.`;

/** In a gap the object stands elsewhere: "the boat | they bought", "easy | to sell". */
const GAPPED =
  /^(?:acl|acl:relcl|advcl:relcl|amod|xcomp|conj|compound|parataxis|csubj|dep|discourse|list|orphan|reparandum)$/;
const PASSIVE = /^(?:nsubj:pass|csubj:pass|aux:pass)$/;
const TAKEN = /^(?:obj|iobj|ccomp|xcomp|expl|parataxis)$/;

interface Row {
  readonly id: string;
  readonly lemma: string;
  readonly pos: string;
  readonly tag: string;
  readonly head: string;
  readonly relation: string;
}

function sentencesOf(name: string): Row[][] {
  const text = gunzipSync(readFileSync(join(DATA, 'treebanks', `${name}.conllu.gz`))).toString('utf8');
  return text.split('\n\n').map((sentence) =>
    sentence
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'))
      .map(([id, , lemma, pos, tag, , head, relation]) => ({ id, lemma, pos, tag, head, relation }) as Row),
  );
}

/** Active, in a clause that keeps its object in its place. */
function counts({ pos, tag, relation }: Row, children: readonly Row[]): boolean {
  if (pos !== 'VERB' || GAPPED.test(relation)) return false;
  if (children.some((child) => PASSIVE.test(child.relation) || child.relation === 'compound:prt')) return false;
  if (children.some((child) => child.tag.startsWith('W'))) return false;
  return tag !== 'VBN' || children.some((child) => child.relation === 'aux');
}

export function trainValency(): void {
  if (!existsSync(join(DATA, 'treebanks'))) {
    console.log('The treebanks are not here: transitiveVerbs.json stays as it is.');
    return;
  }
  const seen = new Map<string, { all: number; bare: number }>();
  for (const rows of ['ewt-train', 'gum-train'].flatMap(sentencesOf)) {
    for (const row of rows) {
      const children = rows.filter(({ head }) => head === row.id);
      if (!counts(row, children)) continue;
      const known = seen.get(row.lemma) ?? { all: 0, bare: 0 };
      known.all++;
      if (!children.some(({ relation }) => TAKEN.test(relation))) known.bare++;
      seen.set(row.lemma, known);
    }
  }
  const rows = [...seen].filter(([, { all, bare }]) => all >= LEAST && bare / all <= MOST).map(([lemma]) => lemma);
  writeFileSync(TARGET, `${JSON.stringify({ source: SOURCE, rows: rows.sort() }, null, 2)}\n`);
  console.log(`${rows.length} verbs`);
}
