// Whole articles against what annotators found in them, and stories of several outlets against annotated events.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/core/annotate';
import type { Source } from '../src/core/article';
import type { Figures } from './bench';
import { loadKnowledge, root, sharedPath } from './knowledge';

type Tree = { readonly [name: string]: number | null | Tree };

/** References, quotations, events, claims and issues of ten articles that trained nothing. */
export function benchNews(): Figures {
  const [gold, scorer] = [sharedPath('gold', 'news', 'dev.jsonl'), sharedPath('tools', 'score-news.mjs')];
  if (gold === null || scorer === null) return { 'annotated articles': null };
  const knowledge = loadKnowledge();
  const answers = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.stringify(annotate(sourceOf(line), knowledge)));
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const file = join(folder, 'answers.ndjson');
    writeFileSync(file, answers.join('\n'));
    return flat(lastLine(execFileSync(process.execPath, [scorer, gold, file, '--json'], { encoding: 'utf8' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sourceOf(line: string): Source {
  const { id, text, published } = JSON.parse(line) as Source;
  return { id, text, ...(published === undefined ? {} : { published }) };
}

/** Events found and joined in the development stories of ECB+, by the built command line (`npm run build`). */
export function benchStories(): Figures {
  const [gold, scorer] = [sharedPath('data', 'events', 'ecb-dev.jsonl'), sharedPath('tools', 'score-events.mjs')];
  if (gold === null || scorer === null) return { 'annotated stories': null };
  const cli = join(root, 'dist', 'cli.js');
  return flat(lastLine(execFileSync(process.execPath, [scorer, gold, cli], { encoding: 'utf8' })));
}

function lastLine(printed: string): Tree {
  return JSON.parse(printed.trim().split('\n').at(-1)!) as Tree;
}

/** One figure a line, with the names of all levels; lists are left out. */
function flat(tree: Tree, path = ''): Figures {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]): [string, number | string | null][] => {
      const label = path === '' ? name : `${path}, ${name}`;
      if (Array.isArray(value)) return [];
      return value !== null && typeof value === 'object' ? Object.entries(flat(value, label)) : [[label, value]];
    }),
  );
}
