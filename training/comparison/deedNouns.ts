// Nouns that mostly name an act or a happening, by how often WordNet's tagged texts mean each of their senses. Written to
// src/core/comparison/data/deedNouns.json.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGET = join(import.meta.dirname, '..', '..', 'src', 'core', 'comparison', 'data', 'deedNouns.json');
const SOURCE =
  'Made by `npm run train -- deeds FOLDER` from WordNet 3.0 (Princeton University, WordNet licence): nouns of one word whose senses are ' +
  'acts or events in at least 60 % of the tagged texts.';
const LEAST_SHARE = 0.6;
/** Lexicographer files of WordNet. */
const DEEDS: ReadonlySet<string> = new Set(['04', '11']);
/** Senses that no tagged text has count a little, the first one more. */
const UNSEEN = 0.1;
const UNSEEN_FIRST = 0.5;

/** `npm run train -- deeds FOLDER`: the folder holds WordNet's `index.sense`. */
export function trainDeeds(): void {
  const file = join(process.argv[3] ?? '.', 'index.sense');
  if (!existsSync(file)) {
    console.log('Name the folder of WordNet that holds index.sense; deedNouns.json stays as it is.');
    return;
  }
  const nouns = deedNouns(readFileSync(file, 'utf8'));
  writeFileSync(TARGET, `${JSON.stringify({ source: SOURCE, nouns: nouns.join(' ') }, null, 2)}\n`);
  console.log(`${nouns.length} nouns`);
}

/** `index` has one sense a line: "arrest%1:04:01:: 00088481 1 6" (lemma, noun, file …, offset, which sense, times tagged). */
export function deedNouns(index: string): string[] {
  const counts = new Map<string, { deeds: number; all: number }>();
  for (const line of index.split('\n')) {
    const [, lemma, file, sense, tagged] = /^([a-z-]{3,})%1:(\d\d):\S+ \d+ (\d+) (\d+)/.exec(line) ?? [];
    if (lemma === undefined) continue;
    const weight = Number(tagged) + (sense === '1' ? UNSEEN_FIRST : UNSEEN);
    const known = counts.get(lemma) ?? { deeds: 0, all: 0 };
    known.all += weight;
    if (DEEDS.has(file!)) known.deeds += weight;
    counts.set(lemma, known);
  }
  return [...counts]
    .filter(([, { deeds, all }]) => deeds / all >= LEAST_SHARE)
    .map(([lemma]) => lemma)
    .sort();
}
