// Fits the weights of src/core/reading/documentKind.json: articles against what else lies in folders. Articles are those handed for
// pages and events and the project's own; the others are the documentation and licences of the packages that the project installs.
// Logistic regression by gradient descent from zero; the floor leaves out one article in five hundred at most, measured on folds.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../bench/knowledge';
import { documentFeatures, FEATURES } from '../src/core/reading/documentKind';

const ROUNDS = 4_000;
const RATE = 0.3;
const DECAY = 0.5;
const FOLDS = 5;
const LOST = 1 / 500;
const LEAST_WORDS = 60;

interface Example {
  /** Texts of one outlet, story or package stand in one fold. */
  readonly group: string;
  readonly name: string;
  readonly isArticle: boolean;
  readonly features: readonly number[];
}

function example(group: string, name: string, text: string, isArticle: boolean): Example[] {
  if ((text.match(/\S+/g)?.length ?? 0) < LEAST_WORDS) return [];
  const features = documentFeatures(text);
  return [{ group, name, isArticle, features: FEATURES.map((key) => features[key]) }];
}

function linesOf(path: string): { readonly id: string; readonly text: string }[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { id: string; text: string });
}

function articles(): Example[] {
  const shared = join(root, '..', 'shared');
  const handed = ['data/pages/dev.jsonl', 'data/events/ecb-dev.jsonl', 'gold/news/dev.jsonl'].flatMap((path) =>
    linesOf(join(shared, path)),
  );
  const fixtures = join(root, 'test', 'fixtures', 'news');
  const own = readdirSync(fixtures)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      id: name,
      text: (JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as { text: string }).text,
    }));
  const samples = readdirSync(join(root, 'samples')).map((name) => ({
    id: name,
    text: readFileSync(join(root, 'samples', name), 'utf8'),
  }));
  return [...handed, ...own, ...samples].flatMap(({ id, text }) =>
    example(id.split(/[/_]/)[1]?.split('.')[0] ?? id, id, text, true),
  );
}

function others(): Example[] {
  const folder = join(root, 'node_modules');
  const known = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:\.md|\.txt|\.markdown)$/i.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (known.has(text)) return [];
    known.add(text);
    return example(dirname(file), `${dirname(file)}/${basename(file)}`, text, false);
  });
}

interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Both kinds weigh the same, however many there are of each. */
function fit(examples: readonly Example[]): Fit {
  const counts = [false, true].map((kind) => examples.filter(({ isArticle }) => isArticle === kind).length);
  let bias = 0;
  let weights = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => (DECAY * weight) / examples.length);
    let level = 0;
    for (const { features, isArticle } of examples) {
      const sum = features.reduce((total, value, k) => total + value * weights[k]!, bias);
      const error = (1 / (1 + Math.exp(-sum)) - Number(isArticle)) / (2 * counts[Number(isArticle)]!);
      level += error;
      features.forEach((value, k) => (slope[k]! += error * value));
    }
    bias -= RATE * level;
    weights = weights.map((weight, k) => weight - RATE * slope[k]!);
  }
  return { bias, weights };
}

function score({ bias, weights }: Fit, { features }: Example): number {
  return features.reduce((total, value, k) => total + value * weights[k]!, bias);
}

/** Scores by models that did not see the group. */
function heldOut(examples: readonly Example[]): { readonly of: Example; readonly score: number }[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = fit(examples.filter(({ group }) => foldOf.get(group) !== fold));
    return examples.filter(({ group }) => foldOf.get(group) === fold).map((of) => ({ of, score: score(model, of) }));
  });
}

export function trainDocuments(): void {
  const examples = [...articles(), ...others()];
  const scored = heldOut(examples);
  const right = scored.filter(({ of }) => of.isArticle).sort((a, b) => a.score - b.score);
  const wrong = scored.filter(({ of }) => !of.isArticle);
  const floor = right[Math.floor(right.length * LOST)]!.score - 0.5;
  const { bias, weights } = fit(examples);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const data = {
    source: 'Logistic weights fitted by training/documents.ts; below the floor a text is no article.',
    bias: round(bias),
    floor: round(floor),
    weights: Object.fromEntries(FEATURES.map((name, k) => [name, round(weights[k]!)])),
  };
  writeFileSync(join(root, 'src/core/reading/documentKind.json'), `${JSON.stringify(data, null, 2)}\n`);
  const kept = wrong.filter((one) => one.score > floor);
  console.log(`${right.length} articles, ${wrong.length} others, ${FOLDS} folds`);
  console.log(`articles left out: ${right.filter((one) => one.score <= floor).length}; others read: ${kept.length}`);
  console.log(
    'lowest articles:',
    right.slice(0, 6).map((one) => `${one.of.name} ${round(one.score)}`),
  );
  console.log(
    'highest others:',
    kept
      .sort((a, b) => b.score - a.score)
      .slice(0, 25)
      .map((one) => `${one.of.name} ${round(one.score)}`),
  );
}
