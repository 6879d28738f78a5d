// The annotated texts the tagger learns from. They are not part of the repository.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type EntityType = 'PER' | 'LOC' | 'ORG' | 'MISC';
export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface CorpusText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  /** Types that the source marks throughout; of others an unmarked word says nothing. */
  readonly labels: readonly EntityType[];
}

export const DATA = join(import.meta.dirname, '..', '..', 'shared', 'data');

export const CORPORA = [
  'gum-other-train',
  'ewt-train',
  'wikigold-train',
  'redocred-train',
  'crossner-train',
  'btc-train',
  'wnut17-train',
];
export const NEWS = 'gum-news-dev';
export const WIKIPEDIA = 'pud-wiki-dev';
export const GOVERNMENT = 're3d-gov-dev';

export function dataIsThere(): boolean {
  return existsSync(join(DATA, 'entities', `${NEWS}.jsonl`));
}

export function readCorpus(name: string): CorpusText[] {
  return readFileSync(join(DATA, 'entities', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusText);
}

/** Coarse and fine cluster of words, most frequent word first; the frequent ones alone or the rare ones too. */
export function readClusters(files: readonly string[]): [word: string, coarse: number, fine: number][] {
  return files
    .flatMap((file) => readFileSync(join(DATA, 'words', file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [word, coarse, fine] = line.split('\t');
      return [word!, Number(coarse) + 1, Number(fine) + 1];
    });
}

/** The same numbers on every machine: a small generator with a seed. */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k]!, list[i]!];
  }
  return list;
}
