// Fits the weights that rank whom pronouns and descriptions stand for, and gathers the given names that tell a gender.
// The annotated texts (GUM) are not part of the repository; without them the weights stay as they are.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherGivenNames } from './givenNames';
import { examplesOf, type Annotated } from './examples';
import { fit } from './fit';

const root = join(import.meta.dirname, '..', '..');
const ROOM = join(root, 'src', 'core', 'people', 'references');
const TEXTS = join(root, '..', 'shared', 'data', 'references', 'gum-train.jsonl');
const SOURCE =
  'Fitted by `npm run train -- references` on the annotations of GUM (CC BY 4.0), train part: see training/references.';

export function trainReferences(): void {
  write('givenNames.json', gatherGivenNames());
  if (!existsSync(TEXTS)) {
    console.log('The annotated texts are not here (../shared/data/references); the shipped weights stay as they are.');
    return;
  }
  const lines = readFileSync(TEXTS, 'utf8').split('\n');
  const texts = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Annotated);
  const examples = examplesOf(texts);
  console.log(`${examples.length} pronouns and descriptions`);
  write('weights.json', { source: SOURCE, weights: Object.fromEntries(fit(examples)) });
}

function write(file: string, data: object): void {
  writeFileSync(join(ROOM, file), `${JSON.stringify(data, null, 2)}\n`);
}
