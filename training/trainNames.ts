// Trains the name tagger and writes src/core/people/names.bin. `--check` instead measures it on texts held out from training
// and writes report.json; `--lists` keeps the weights and writes the lists again; `--check --keep FOLDER` keeps the models of the check, to try rules on without training again.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openModel, type NameModel } from '../src/core/people/model';
import { check } from './check';
import { CORPORA, NEWS, WIKIPEDIA, dataIsThere, readClusters, readCorpus } from './corpus';
import { makeExamples, ready, trainWeights, type Plan } from './course';
import { gatherLists } from './lists';
import type { Weights } from './perceptron';
import { weightsOf, writeModel } from './write';

const MODEL = join(import.meta.dirname, '..', 'src', 'core', 'people', 'names.bin');

function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : process.argv[at + 1]!;
}

const plan: Plan = {
  rounds: Number(option('rounds') ?? 5),
  shuffles: Number(option('shuffles') ?? 4),
  headlines: 0.2,
};
const ROWS = 100_000;

export function trainNames(): void {
  if (!dataIsThere()) {
    console.log('The annotated texts are not here (../shared/data/entities); the shipped model stays as it is.');
  } else if (process.argv.includes('--lists')) relist();
  else if (process.argv.includes('--check')) check({ ...parts(), plan, keep: option('keep') });
  else ship();
}

/** A model of the lists alone, to make examples with, and how weights become a model file. */
function parts(): { bare: NameModel; write: (weights: Weights) => Uint8Array } {
  const lists = gatherLists();
  // Learnt with the clusters of rare words too, shipped without them: most of the gain at none of the size.
  const frequent = readClusters(['clusters.tsv']);
  const bare = writeModel({ lists, rows: 0, clusters: [...frequent, ...readClusters(['clusters-rest.tsv'])] });
  return {
    bare: openModel(bare),
    write: (weights) => writeModel({ lists, rows: ROWS, clusters: frequent, weights }),
  };
}

/** New lists around the weights that are there. */
function relist(): void {
  const clusters = readClusters(['clusters.tsv']);
  const file = writeModel({ lists: gatherLists(), rows: 0, clusters, kept: weightsOf(readFileSync(MODEL)) });
  save(file);
}

function save(file: Uint8Array): void {
  writeFileSync(MODEL, file);
  console.log(`names.bin: ${file.length} bytes, deflated ${deflateRawSync(file, { level: 9 }).length}`);
}

// The government texts are left out: a third of their people are not marked, or marked with their titles.
function ship(): void {
  const { bare, write } = parts();
  const examples = makeExamples([...CORPORA, WIKIPEDIA, NEWS, NEWS].flatMap(readCorpus), bare, plan);
  const file = write(trainWeights(examples, ready(examples), plan));
  save(file);
}
