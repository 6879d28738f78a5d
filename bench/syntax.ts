// Words, tags and trees on raw text against gold treebanks, and speed beside the libraries one would pick instead, in one run.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import compromise from 'compromise/three';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Source } from '../src/core/article';
import { articleAsConllu } from '../src/core/export/conllu';
import { analyse, loadSyntaxModel, type SyntaxModel } from '../src/core/language/language';
import { read } from '../src/core/reading/reading';
import type { Figures } from './bench';
import { root, sharedPath } from './knowledge';
import { meanMs, round } from './timing';

const TREEBANKS = ['gum-dev', 'ewt-dev'];
const ROUNDS = 6;

export function benchSyntax(): Figures {
  const bytes = readFileSync(join(root, 'src', 'core', 'language', 'syntax.bin'));
  const model = loadSyntaxModel(bytes);
  const scorer = sharedPath('tools', 'score-syntax.mjs');
  const figures: Figures = {};
  for (const name of scorer === null ? [] : TREEBANKS) Object.assign(figures, accuracy(scorer!, name, model));
  return {
    ...figures,
    'model, KB deflated': Math.round(deflateRawSync(bytes, { level: 9 }).length / 1000),
    'model load, ms': round(meanMs(0, () => loadSyntaxModel(bytes))),
    ...(scorer === null ? {} : speed(documentsOf(scorer, TREEBANKS[0]!), model)),
  };
}

function documentsOf(scorer: string, treebank: string): Source[] {
  const gold = sharedPath('data', 'treebanks', `${treebank}.conllu.gz`);
  const lines = execFileSync(process.execPath, [scorer, 'input', gold!], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Source);
}

function accuracy(scorer: string, treebank: string, model: SyntaxModel): Figures {
  const gold = sharedPath('data', 'treebanks', `${treebank}.conllu.gz`);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-syntax-'));
  try {
    const said = documentsOf(scorer, treebank).map((source) => {
      const analysis = analyse(read(source), model);
      return articleAsConllu({ id: source.id, analysis });
    });
    const file = join(folder, 'said.conllu');
    writeFileSync(file, said.join(''));
    const told = execFileSync(process.execPath, [scorer, gold!, file, '--json'], { encoding: 'utf8' });
    return flattened(treebank, JSON.parse(told) as Record<string, number | Record<string, number>>);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function flattened(name: string, scores: Record<string, number | Record<string, number>>): Figures {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([key, value]) =>
      typeof value === 'number'
        ? [[`${name}, ${key}`, value]]
        : Object.entries(value).map(([inner, figure]) => [`${name}, ${key} ${inner}`, figure]),
    ),
  );
}

function speed(documents: readonly Source[], model: SyntaxModel): Figures {
  const wink = winkNlp(winkModel);
  const proses = documents.map((source) => read(source));
  const words = proses.reduce((sum, prose) => sum + analyse(prose, model).words.length, 0);
  const runs: [name: string, run: () => unknown][] = [
    ['tags and trees', () => proses.map((prose) => analyse(prose, model))],
    ['from raw text', () => documents.map((source) => analyse(read(source), model))],
    ['wink-nlp', () => documents.map(({ text }) => wink.readDoc(text))],
    ['compromise', () => documents.map(({ text }) => compromise(text).json())],
  ];
  const best = runs.map(() => Infinity);
  // Turn by turn and the best of each, so that a busy machine is the same for all.
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach(([, run], i) => (best[i] = Math.min(best[i]!, meanMs(0, run))));
  }
  return Object.fromEntries(
    runs.map(([name], i) => [`${name}, words a second`, Math.round((1000 * words) / best[i]!)]),
  );
}
