// Speed of each stage, warm, on one core: MB/s over the sample articles and ms for an article of 800 words.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../src/core/annotate';
import type { Source } from '../src/core/article';
import { findClaims } from '../src/core/claims/claims';
import { findDates } from '../src/core/dates/dates';
import { findEvents } from '../src/core/events/events';
import { findIssues } from '../src/core/issues/issues';
import { analyse } from '../src/core/language/language';
import { findNames } from '../src/core/people/people';
import { findReferences } from '../src/core/people/references';
import { findQuotations } from '../src/core/quotes/quotes';
import { read } from '../src/core/reading/reading';
import type { Figures } from './bench';
import { loadKnowledge, root } from './knowledge';

const WORDS = 800;
const WARM_MS = 1500;
const MEASURE_MS = 3000;

export function benchSpeed(): Figures {
  const started = performance.now();
  const knowledge = loadKnowledge();
  const loaded = performance.now() - started;
  const article = articleOf(WORDS);
  runFor(WARM_MS, () => annotate(article, knowledge));
  const whole = runFor(MEASURE_MS, () => annotate(article, knowledge));
  const stages = stageTimes(article, knowledge);
  const figures: Figures = { 'data load, ms': round(loaded), 'whole pipeline, ms an article': round(whole) };
  figures['whole pipeline, MB/s'] = round(article.text.length / whole / 1000);
  for (const [name, ms] of stages)
    figures[`${name}, ms (MB/s)`] = `${round(ms)} (${round(article.text.length / ms / 1000)})`;
  return figures;
}

/** The sample articles one after the other, cut at `words` words. */
function articleOf(words: number): Source {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile());
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  const ends = [...text.matchAll(/\S+/g)].map((match) => match.index + match[0].length);
  return { id: 'bench', text: text.slice(0, ends[words - 1]), format: 'text', published: '2024-05-16' };
}

/** Mean ms of one stage after the other, each given what the stages before it found. */
function stageTimes(source: Source, knowledge: Knowledge): [string, number][] {
  const prose = read(source);
  const analysis = analyse(prose, knowledge.syntax);
  const names = findNames(prose, knowledge.names);
  const references = findReferences(prose, names.people, analysis);
  const { published, dates } = findDates(prose, analysis, source.published, knowledge.chronicle);
  const issues = findIssues(prose, knowledge.taxonomy);
  const quotations = findQuotations(prose, analysis, names, references);
  const given = { prose, analysis, names, references, published, dates, issues, quotations };
  const stages: [string, () => unknown][] = [
    ['reading', () => read(source)],
    ['language', () => analyse(prose, knowledge.syntax)],
    ['people', () => findNames(prose, knowledge.names)],
    ['references', () => findReferences(prose, names.people, analysis)],
    ['dates', () => findDates(prose, analysis, source.published, knowledge.chronicle)],
    ['issues', () => findIssues(prose, knowledge.taxonomy)],
    ['quotes', () => findQuotations(prose, analysis, names, references)],
    ['events', () => findEvents(given)],
    ['claims', () => findClaims(given)],
  ];
  return stages.map(([name, run]) => [name, runFor(MEASURE_MS / 4, run)]);
}

/** Runs for at least `ms` milliseconds; answers the mean of a run. */
function runFor(ms: number, run: () => unknown): number {
  const started = performance.now();
  let runs = 0;
  while (performance.now() - started < ms) {
    run();
    runs++;
  }
  return (performance.now() - started) / runs;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
