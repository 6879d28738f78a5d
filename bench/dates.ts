// Dates: accuracy by the scorer of the development data, and speed beside the libraries one would pick instead, on the same documents.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { chronicle } from '../src/core/dates/chronicle';
import { findDates } from '../src/core/dates/dates';
import type { Prose, Source } from '../src/core/article';
import { type Analysis, analyse } from '../src/core/language/language';
import { read } from '../src/core/reading/reading';
import type { Figures } from './bench';
import { loadKnowledge, root, sharedPath } from './knowledge';

const { syntax } = loadKnowledge();
const CORPORA = ['meantime-dev', 'gum-news-dev', 'gum-interview-dev', 'wikiwars-dev'];
const MEASURE_MS = 2000;
/** The Microsoft recognizers need about a minute for all; they get the first so many characters. */
const SLOW_LIBRARY_CHARACTERS = 40_000;

interface Document {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

export function benchDates(): Figures {
  const figures: Figures = {};
  const documents: Document[] = [];
  for (const name of CORPORA) {
    const file = sharedPath('data', 'dates', `${name}.jsonl`);
    const corpus = file ? documentsOf(file) : [];
    documents.push(...corpus.slice(0, 20));
    figures[`${name}: value / strict / relaxed F1`] = file ? score(file, corpus) : 'development data not present';
  }
  return { ...figures, ...speed(documents.length > 0 ? documents : samples()) };
}

function documentsOf(file: string): Document[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Document);
}

function samples(): Document[] {
  const folder = join(root, 'samples');
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  return names.map((id) => ({ id, text: readFileSync(join(folder, id), 'utf8') }));
}

function score(gold: string, corpus: readonly Document[]): string | null {
  const scorer = sharedPath('tools', 'score-dates.mjs');
  if (!scorer) return null;
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const file = join(folder, 'prediction.jsonl');
    writeFileSync(file, corpus.map(prediction).join('\n'));
    const printed = execFileSync(process.execPath, [scorer, gold, file, '--json'], { encoding: 'utf8' });
    const { all } = JSON.parse(printed) as { all: Record<'value' | 'strict' | 'relaxed', [number, number, number]> };
    return [all.value, all.strict, all.relaxed].map(([, , f]) => f.toFixed(1)).join(' / ');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function prediction({ id, text, dct }: Document): string {
  const { dates } = findDates(...analysed({ id, text }), dct, chronicle);
  return JSON.stringify({ id, timex: dates.map(({ start, end, type, value }) => ({ start, end, type, value })) });
}

/** The article as every room gets it: read and analysed once for all of them. */
function analysed(source: Source): [Prose, Analysis] {
  const prose = read(source);
  return [prose, analyse(prose, syntax)];
}

/** All of them find and resolve; megabytes (of characters) a second, warm, on articles already read and analysed. */
function speed(documents: readonly Document[]): Figures {
  const known = documents.map((one) => ({ dct: one.dct, read: analysed(one) }));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const ours = rate(characters, () => known.forEach(({ read, dct }) => findDates(...read, dct, chronicle)));
  const theirs = rate(characters, () =>
    documents.forEach(({ text, dct }) => chrono.casual.parse(text, dct ? new Date(`${dct}T12:00:00`) : undefined)),
  );
  const few = firstOf(documents, SLOW_LIBRARY_CHARACTERS);
  const microsoft = rate(
    few.reduce((sum, { text }) => sum + text.length, 0),
    () => few.forEach(({ text, dct }) => recognizeDateTime(text, 'en-us', undefined, dct ? new Date(dct) : undefined)),
  );
  return {
    'speed, MB/s': ours.toFixed(2),
    'speed of chrono-node (casual), MB/s': theirs.toFixed(2),
    'speed of @microsoft/recognizers-text-date-time, MB/s': microsoft.toFixed(3),
    'times as fast as chrono-node': (ours / theirs).toFixed(1),
  };
}

function firstOf(documents: readonly Document[], characters: number): Document[] {
  let left = characters;
  return documents.filter(({ text }) => {
    const fits = left > 0;
    left -= text.length;
    return fits;
  });
}

function rate(characters: number, run: () => void): number {
  run();
  const started = performance.now();
  let rounds = 0;
  do {
    run();
    rounds++;
  } while (performance.now() - started < MEASURE_MS);
  return (characters * rounds) / (performance.now() - started) / 1000;
}
