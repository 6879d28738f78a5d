// Reads treebanks in CoNLL-U. They are not part of the repository.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  PARTS_OF_SPEECH,
  RELATIONS,
  TAGS,
  type PartOfSpeech,
  type Relation,
  type Tag,
} from '../../src/core/language/tagset';
import { DATA } from '../corpus';

/** One sentence as its annotators saw it. */
export interface Tree {
  readonly forms: readonly string[];
  /** Indices into TAGS, PARTS_OF_SPEECH and RELATIONS. */
  readonly tags: Uint8Array;
  readonly pos: Uint8Array;
  readonly relations: Uint8Array;
  /** Index of each word's head in the sentence, -1 for the root. */
  readonly heads: Int32Array;
}

export function treebanksAreThere(): boolean {
  return existsSync(join(DATA, 'treebanks', 'ewt-train.conllu.gz'));
}

export function readTreebank(name: string): Tree[] {
  const text = gunzipSync(readFileSync(join(DATA, 'treebanks', `${name}.conllu.gz`))).toString('utf8');
  const trees: Tree[] = [];
  for (const sentence of text.split('\n\n')) {
    const rows = sentence.split('\n').filter((line) => /^\d+\t/.test(line));
    if (rows.length > 0) trees.push(treeOf(rows.map((row) => row.split('\t'))));
  }
  return trees;
}

function treeOf(rows: readonly string[][]): Tree {
  return {
    forms: rows.map((row) => row[1]!.replace(/[’‘]/g, "'")),
    tags: Uint8Array.from(rows, (row) => TAGS.indexOf(row[4] as Tag)),
    pos: Uint8Array.from(rows, (row) => PARTS_OF_SPEECH.indexOf(row[3] as PartOfSpeech)),
    relations: Uint8Array.from(rows, (row) => relationOf(row[7]!)),
    heads: Int32Array.from(rows, (row) => Number(row[6]) - 1),
  };
}

/** The subtypes that no question needs are cut: `det:predet` is `det`. */
function relationOf(name: string): number {
  const exact = RELATIONS.indexOf(name as Relation);
  return exact > 0 ? exact : RELATIONS.indexOf(name.split(':')[0] as Relation);
}
