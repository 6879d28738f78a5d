// Trains the name tagger and writes src/core/people/names.bin. `--check` instead measures it on texts held out from training.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openModel, type NameModel } from '../src/core/people/model';
import { CORPORA, GOVERNMENT, NEWS, WIKIPEDIA, dataIsThere, readClusters, readCorpus, type CorpusText } from './corpus';
import { makeExamples, ready, trainWeights, type Plan } from './course';
import { noScores, productOf, score, table, taggerOf, type Scores } from './evaluate';
import type { Example } from './examples';
import { gatherLists } from './lists';
import type { Weights } from './perceptron';
import { writeModel } from './write';

const MODEL = join(import.meta.dirname, '..', 'src', 'core', 'people', 'names.bin');
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const plan: Plan = {
  rounds: option('rounds', 5),
  shuffles: option('shuffles', 4),
  headlines: option('headlines', 0.2),
};
const FOLDS = 5;
const rows = option('rows', 100_000);

if (!dataIsThere()) {
  console.log('The annotated texts are not here (../shared/data/entities); the shipped model stays as it is.');
} else if (process.argv.includes('--check')) check();
else ship();

function parts(): { bare: NameModel; write: (weights?: Weights) => Uint8Array } {
  const lists = gatherLists();
  // Learnt with the clusters of rare words too, shipped without: half the gain at none of the size.
  const [frequent, all] = [readClusters(['clusters.tsv']), readClusters(['clusters.tsv', 'clusters-rest.tsv'])];
  const write = (weights?: Weights): Uint8Array =>
    writeModel({
      lists,
      rows,
      clusters: weights === undefined ? all : frequent,
      ...(weights === undefined ? {} : { weights }),
    });
  return { bare: openModel(write()), write };
}

// The government texts are left out: a third of their people are not marked, or marked with their titles.
function ship(): void {
  const { bare, write } = parts();
  const examples = makeExamples([...CORPORA, WIKIPEDIA, NEWS, NEWS].flatMap(readCorpus), bare, plan);
  const file = write(trainWeights(examples, ready(examples), plan));
  writeFileSync(MODEL, file);
  console.log(`names.bin: ${file.length} bytes, deflated ${deflateRawSync(file, { level: 9 }).length}`);
}

// News is so short that each fifth is held out in turn; the other two are held out whole.
function check(): void {
  const { bare, write } = parts();
  const base = makeExamples(CORPORA.flatMap(readCorpus), bare, plan);
  const wikipedia = makeExamples(readCorpus(WIKIPEDIA), bare, plan);
  const texts = readCorpus(NEWS);
  const news = texts.map((text) => makeExamples([text], bare, plan));
  // All texts share one numbering of features; a text that is held out teaches nothing, not even the first pass.
  const index = ready([...base, ...wikipedia], news.flat());
  const pooled = [noScores(), noScores()];
  const trained = (examples: readonly Example[]): { file: Uint8Array; model: NameModel } => {
    const file = write(trainWeights(examples, index, plan));
    return { file, model: openModel(file) };
  };
  const heldOut = trained(base);
  keep('base', heldOut.file);
  for (const name of [WIKIPEDIA, GOVERNMENT]) measure(name, heldOut.model, readCorpus(name), pooled);
  const sums = [noScores(), noScores()];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = news.filter((_, i) => i % FOLDS !== fold).flat();
    const model = trained([...base, ...wikipedia, ...learnt, ...learnt]);
    keep(`fold${fold}`, model.file);
    measure(
      `${NEWS} ${fold + 1}`,
      model.model,
      texts.filter((_, i) => i % FOLDS === fold),
      sums,
    );
  }
  console.log(`${table(`${NEWS}, tagger`, sums[0]!)}\n${table(`${NEWS}, product`, sums[1]!)}`);
}

// `--keep FOLDER`: the models of a check, to try rules on without training again.
function keep(name: string, file: Uint8Array): void {
  const at = process.argv.indexOf('--keep');
  if (at >= 0) writeFileSync(join(process.argv[at + 1]!, `${name}.bin`), file);
}

function measure(name: string, model: NameModel, texts: CorpusText[], sums: Scores[]): void {
  const errors: string[] = [];
  for (const [i, find] of [taggerOf(model), productOf(model)].entries()) {
    const scores = noScores();
    score(texts, find, scores, i === 1 ? errors : undefined);
    score(texts, find, sums[i]!);
    console.log(table(`${name}${i === 1 ? ', product' : ''}`, scores));
  }
  if (process.argv.includes('--errors')) console.log(errors.join('\n'));
}
