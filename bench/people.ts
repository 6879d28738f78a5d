// Names: what a check of the tagger measured, and speed beside the library one would pick instead, on the same texts in one run.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import type { Prose } from '../src/core/article';
import { findNames, loadNameModel, type NameModel } from '../src/core/people/people';
import { read } from '../src/core/reading/reading';
import type { Figures } from './bench';
import { root, sharedPath } from './knowledge';
import { meanMs, round } from './timing';

const REPORT = join(root, 'training', 'report.json');
const WORDS = 800;
const ROUNDS = 8;

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export async function benchPeople(): Promise<Figures> {
  const bytes = readFileSync(join(root, 'src', 'core', 'people', 'names.bin'));
  const model = loadNameModel(bytes);
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Figures;
  const file = sharedPath('data', 'entities', 'gum-news-dev.jsonl');
  const news = file === null ? null : readLines(file);
  return {
    ...report,
    ...(news === null ? {} : accuracy(news, model)),
    'model, KB': Math.round(bytes.length / 1000),
    'model load, ms': round(meanMs(500, () => loadNameModel(bytes))),
    ...speed(news === null ? sampleTexts() : news.map(({ text }) => text), model),
  };
}

function readLines(file: string): Marked[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Marked);
}

function sampleTexts(): string[] {
  const folder = join(root, 'samples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

// The shipped model has learnt from these texts, so this guards against breakage; how well it does on new ones is in the report.
function accuracy(news: readonly Marked[], model: NameModel): Figures {
  const ours = f1(news, ({ id, text }) =>
    findNames(read({ id, text }), model).people.flatMap((person) => person.mentions),
  );
  const theirs = f1(news, ({ text }) => compromisePeople(text));
  return { 'people exact F1, news learnt from': round(ours), 'people exact F1, news, compromise': round(theirs) };
}

function f1(texts: readonly Marked[], find: (text: Marked) => readonly { start: number; end: number }[]): number {
  let [right, sum] = [0, 0];
  for (const text of texts) {
    const marked = new Set(
      text.entities.filter(({ type }) => type === 'PER').map(({ start, end }) => `${start}:${end}`),
    );
    const found = find(text);
    sum += marked.size + found.length;
    right += found.filter(({ start, end }) => marked.has(`${start}:${end}`)).length;
  }
  return (200 * right) / sum;
}

interface Located {
  readonly offset: { readonly start: number; readonly length: number };
  readonly text: string;
}

// Its spans with punctuation, possessive and title cut off, as ours are.
function compromisePeople(text: string): { start: number; end: number }[] {
  return (nlp(text).people().json({ offset: true }) as Located[]).map(({ offset }) => {
    const words = text.slice(offset.start, offset.start + offset.length);
    const title = /^\W*(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|President|Prime|Minister|Secretary|Professor)\.?\s+)*/.exec(
      words,
    )![0].length;
    const bare = words.slice(title).replace(/(?:['’]s)?\W*$/, '');
    return { start: offset.start + title, end: offset.start + title + bare.length };
  });
}

function speed(texts: readonly string[], model: NameModel): Figures {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const proses: Prose[] = texts.map((text, i) => read({ id: String(i), text }));
  const ourRun = (): void => proses.forEach((prose) => findNames(prose, model));
  const theirRun = (): void => texts.forEach((text) => nlp(text).people().json());
  meanMs(1500, ourRun);
  let [ours, theirs] = [Infinity, Infinity];
  // Turn by turn and the best of each, so that a busy machine is the same for both.
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(ours, meanMs(300, ourRun));
    theirs = Math.min(theirs, meanMs(1, theirRun));
  }
  return {
    'people stage, MB/s': round(size / ours / 1000),
    'compromise, MB/s': round(size / theirs / 1000),
    'times compromise': round(theirs / ours),
    'people stage, ms for 800 words': round((ours / words) * WORDS),
  };
}
