// Learns how much checking a claim matters from articles whose claims are annotated, those of test/fixtures/news: `id`, `text`,
// `published` and `claims` ({start, end, level: "must" | "fine"}). Usage: npm run train -- claims

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../../src/core/annotate';
import { weighedUnits } from '../../src/core/claims/claims';
import { type Evidence, FEATURES } from '../../src/core/claims/evidence';
import { chronicle } from '../../src/core/dates/chronicle';
import { defaultTaxonomy } from '../../src/core/issues/taxonomy';
import { loadSyntaxModel } from '../../src/core/language/language';
import { loadNameModel } from '../../src/core/people/people';
import { read } from '../../src/core/reading/reading';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly claims: readonly { readonly start: number; readonly end: number; readonly level: 'must' | 'fine' }[];
}

interface Example {
  readonly evidence: Evidence;
  /** 1 what must be checked, less what may be, 0 what nobody would. */
  readonly wanted: number;
}

const FINE = 0.3;
const ROUNDS = 2000;
const RATE = 0.5;
const SHRINK = 0.01;

function examplesOf(article: Annotated, knowledge: Knowledge): Example[] {
  const source = { id: article.id, text: article.text, ...(article.published && { published: article.published }) };
  const found = annotate(source, knowledge);
  const { analysis, dates, quotations } = found;
  const { words } = analysis;
  const units = weighedUnits({ prose: read(source), analysis, names: found, dates, quotations });
  return units.map(({ unit, evidence }) => {
    const [start, end] = [words.start(unit.start), words.end(unit.end - 1)];
    const share = (claim: { start: number; end: number }): number =>
      (Math.min(end, claim.end) - Math.max(start, claim.start)) / Math.min(end - start, claim.end - claim.start);
    const hits = article.claims.filter((claim) => share(claim) >= 0.5);
    return { evidence, wanted: hits.some(({ level }) => level === 'must') ? 1 : hits.length > 0 ? FINE : 0 };
  });
}

/** Gradient descent on the logistic loss with a small penalty on large weights; no chance in it. */
function fit(examples: readonly Example[]): { bias: number; weights: Record<string, number> } {
  const weights = new Map<string, number>(FEATURES.map((feature) => [feature, 0]));
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const { evidence, wanted } of examples) {
      const sum = FEATURES.reduce((all, feature) => all + (weights.get(feature) ?? 0) * evidence[feature], bias);
      const miss = 1 / (1 + Math.exp(-sum)) - wanted;
      biasSlope += miss;
      for (const feature of FEATURES) slope.set(feature, (slope.get(feature) ?? 0) + miss * evidence[feature]);
    }
    bias -= (RATE * biasSlope) / examples.length;
    for (const [feature, weight] of weights)
      weights.set(feature, weight - RATE * ((slope.get(feature) ?? 0) / examples.length + SHRINK * weight));
  }
  const rounded = [...weights].map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000] as const);
  return { bias: Math.round(bias * 1000) / 1000, weights: Object.fromEntries(rounded) };
}

/** What ships, for the rooms that are read before the claims. */
function shipped(): Knowledge {
  const core = join(__dirname, '..', '..', 'src', 'core');
  return {
    names: loadNameModel(readFileSync(join(core, 'people', 'names.bin'))),
    syntax: loadSyntaxModel(readFileSync(join(core, 'language', 'syntax.bin'))),
    taxonomy: defaultTaxonomy,
    chronicle,
  };
}

/** Reads the annotated articles and writes the weights beside the room. */
export function trainWorth(): void {
  const knowledge = shipped();
  const root = join(__dirname, '..', '..');
  const folder = join(root, 'test', 'fixtures', 'news');
  const articles = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotated);
  const examples = articles.flatMap((article) => examplesOf(article, knowledge));
  const source = `Learnt by npm run train -- claims from ${articles.length} annotated articles, ${examples.length} units.`;
  const out = join(root, 'src', 'core', 'claims', 'worth.json');
  writeFileSync(out, `${JSON.stringify({ source, ...fit(examples) }, null, 2)}\n`);
}
