// Speed on texts as long as news is, warm, in processor time: all that Dateline does, each of its stages, and the libraries one
// would pick instead, turn by turn in one run.

import nlp from 'compromise/three';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
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
import { loadKnowledge } from './knowledge';
import { textsOf } from './texts';
import { meanMs, round } from './timing';

/** Words in a text, and how many different texts of that length are read. */
const SIZES = [
  { words: 800, texts: 10 },
  { words: 5000, texts: 3 },
  { words: 20_000, texts: 1 },
];
const ROUNDS = 5;
/** The optimising compiler takes that long for all that one article goes through. */
const WARM_MS = 4000;
const TURN_MS = 300;
const STAGE_MS = 750;

export function benchSpeed(): Figures {
  const [before, knowledge] = [process.memoryUsage().rss, loadKnowledge()];
  const load = meanMs(500, loadKnowledge);
  const memory = process.memoryUsage().rss - before;
  const figures: Figures = { 'data load, ms': round(load), 'memory for data, MB': Math.round(memory / 1e6) };
  const wink = winkNlp(winkModel);
  const [warm] = textsOf(800, 1);
  meanMs(WARM_MS, () => annotate(source(warm!), knowledge));
  for (const { words, texts } of SIZES) {
    const given = textsOf(words, texts);
    const [ours, winks, compromises] = turnByTurn([
      () => given.forEach((text) => annotate(source(text), knowledge)),
      () => given.forEach((text) => wink.readDoc(text)),
      () => given.forEach((text) => nlp(text).people().json()),
    ]);
    const [label, letters] = [`${words.toLocaleString('en-GB')} words`, given.join('').length];
    figures[`${label}, ms`] = round(ours! / texts);
    figures[`${label}, MB/s`] = round(letters / ours! / 1000);
    figures[`${label}, wink-nlp, ms`] = round(winks! / texts);
    figures[`${label}, compromise’s people, ms`] = round(compromises! / texts);
    figures[`${label}, times the time of wink-nlp`] = round(ours! / winks!);
    figures[`${label}, times as fast as compromise’s people`] = round(compromises! / ours!);
  }
  for (const [name, ms] of stageTimes(source(warm!), knowledge)) figures[`800 words, ${name}, ms`] = round(ms);
  return figures;
}

function source(text: string): Source {
  return { id: 'bench', text, format: 'text', published: '2024-05-16' };
}

/** Least processor time of each in milliseconds, so that a busy machine is the same for all. */
function turnByTurn(runs: readonly (() => unknown)[]): number[] {
  const least = runs.map(() => Infinity);
  for (let turn = 0; turn < ROUNDS; turn++)
    for (const [i, run] of runs.entries()) least[i] = Math.min(least[i]!, meanMs(turn === 0 ? WARM_MS : TURN_MS, run));
  return least;
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
  return stages.map(([name, run]) => [name, meanMs(STAGE_MS, run)]);
}
