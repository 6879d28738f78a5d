// Fits the weights of src/core/events/salience.json on the articles of test/fixtures/news: which of the events that the product
// lists are among those a reader would name first (level `main`). Logistic regression by gradient descent from zero, L2 1.
//   npx tsx training/salience.ts

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge, root } from '../bench/knowledge';
import { findDates } from '../src/core/dates/dates';
import { readEvents } from '../src/core/events/events';
import { featuresOf } from '../src/core/events/salience';
import { analyse } from '../src/core/language/language';
import { findNames } from '../src/core/people/people';
import { findReferences } from '../src/core/people/references';
import { findQuotations } from '../src/core/quotes/quotes';
import { read } from '../src/core/reading/reading';

const ROUNDS = 3_000;
const RATE = 0.5;
const DECAY = 1;

interface Telling {
  readonly trigger: { readonly start: number; readonly end: number };
  readonly level: 'main' | 'told' | 'optional';
}

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly events: readonly Telling[];
}

interface Example {
  readonly features: Record<string, number>;
  readonly isMain: boolean;
}

const knowledge = loadKnowledge();

function examplesOf({ id, text, published: given, events }: Annotated): Example[] {
  const prose = read({ id, text });
  const analysis = analyse(prose, knowledge.syntax);
  const names = findNames(prose, knowledge.names);
  const references = findReferences(prose, names.people, analysis);
  const { published, dates } = findDates(prose, analysis, given, knowledge.chronicle);
  const quotations = findQuotations(prose, analysis, names, references);
  const found = readEvents({ prose, analysis, names, references, published, dates, issues: [], quotations });
  return found.map(({ cluster, known }) => {
    const all = [cluster.main, ...cluster.also];
    const touches = ({ trigger }: Telling): boolean =>
      all.some((one) => one.trigger.start < trigger.end && trigger.start < one.trigger.end);
    return {
      features: featuresOf(cluster, known),
      isMain: events.some((telling) => telling.level === 'main' && touches(telling)),
    };
  });
}

function fit(examples: readonly Example[], names: readonly string[]): { bias: number; weights: number[] } {
  let bias = 0;
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map((_, k) => (DECAY * (weights[k] ?? 0)) / examples.length);
    let level = 0;
    for (const { features, isMain } of examples) {
      const sum = names.reduce((total, name, k) => total + (weights[k] ?? 0) * (features[name] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - Number(isMain)) / examples.length;
      level += error;
      names.forEach((name, k) => (slope[k] = (slope[k] ?? 0) + error * (features[name] ?? 0)));
    }
    bias -= RATE * level;
    slope.forEach((value, k) => (weights[k] = (weights[k] ?? 0) - RATE * value));
  }
  return { bias, weights };
}

const folder = join(root, 'test', 'fixtures', 'news');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotated)
  .filter(({ events }) => events !== undefined);
const examples = articles.flatMap(examplesOf);
const names = Object.keys(examples[0]?.features ?? {});
const { bias, weights } = fit(examples, names);
const round = (value: number): number => Math.round(value * 100) / 100;
const data = {
  source: 'Logistic weights fitted by training/salience.ts on test/fixtures/news.',
  bias: round(bias),
  weights: Object.fromEntries(names.map((name, k) => [name, round(weights[k] ?? 0)])),
};
writeFileSync(join(root, 'src', 'core', 'events', 'salience.json'), `${JSON.stringify(data, null, 2)}\n`);
console.log(
  `${examples.length} events of ${articles.length} articles, ${examples.filter(({ isMain }) => isMain).length} main`,
);
