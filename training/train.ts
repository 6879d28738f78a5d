// Trains the name tagger and writes src/core/people/names.bin. `--check` instead measures it on texts held out from training.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import { openModel, type NameModel } from '../src/core/people/model';
import { CORPORA, GOVERNMENT, NEWS, WIKIPEDIA, dataIsThere, readClusters, readCorpus } from './corpus';
import { makeExamples, trainWeights, type Plan } from './course';
import { noScores, score, table, taggerOf } from './evaluate';
import { gatherLists } from './lists';
import type { Weights } from './perceptron';
import { writeModel } from './write';

const MODEL = join(import.meta.dirname, '..', 'src', 'core', 'people', 'names.bin');
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const plan: Plan = {
  rounds: option('rounds', 6),
  shuffles: option('shuffles', 4),
  headlines: option('headlines', 0.2),
};
const rows = option('rows', 120_000);

if (!dataIsThere()) {
  console.log('The annotated texts are not here (../shared/data/entities); the shipped model stays as it is.');
} else if (process.argv.includes('--check')) check();
else ship();

function parts(): { bare: NameModel; write: (weights?: Weights) => Uint8Array } {
  const [lists, clusters] = [gatherLists(), readClusters()];
  const write = (weights?: Weights): Uint8Array =>
    writeModel({ lists, clusters, rows, ...(weights === undefined ? {} : { weights }) });
  return { bare: openModel(write()), write };
}

function ship(): void {
  const { bare, write } = parts();
  const texts = [...CORPORA, WIKIPEDIA, GOVERNMENT, NEWS, NEWS].flatMap(readCorpus);
  const file = write(trainWeights(makeExamples(texts, bare, plan), plan));
  writeFileSync(MODEL, file);
  console.log(
    `names.bin: ${file.length} bytes, deflated ${deflateRawSync(file).length}, brotli ${brotliCompressSync(file).length}`,
  );
}

function check(): void {
  const { bare, write } = parts();
  const started = Date.now();
  const examples = makeExamples(CORPORA.flatMap(readCorpus), bare, plan);
  console.log(`${examples.length} examples, ${Date.now() - started} ms`);
  const file = write(trainWeights(examples, plan));
  console.log(`file ${file.length}, deflated ${deflateRawSync(file).length}, ${Date.now() - started} ms`);
  const model = openModel(file);
  const pooled = noScores();
  const errors: string[] = [];
  for (const name of [NEWS, WIKIPEDIA, GOVERNMENT]) {
    const scores = noScores();
    for (const into of [scores, pooled])
      score(readCorpus(name), taggerOf(model), into, into === scores ? errors : undefined);
    console.log(table(name, scores));
  }
  console.log(table('pooled', pooled));
  if (process.argv.includes('--errors')) console.log(errors.join('\n'));
  if (process.argv.includes('--keep')) writeFileSync(MODEL, file);
}
