// Trains tags and trees and writes src/core/language/syntax.bin. What is learnt from is made ready here, learnt in network.py, and
// written here again.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openSyntax } from '../../src/core/language/model';
import { surenessOf } from './calibrate';
import { LONGEST_EXAMPLE, TagClasses, asHeadlines, makeExample } from './examples';
import { writeLessons } from './lessons';
import { makeLexicon } from './lexicon';
import { readTreebank, treebanksAreThere } from './treebank';
import { writeSyntax } from './write';

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'core', 'language', 'syntax.bin');
/** Share of the sentences that are read again as headlines. */
const HEADLINES = 0.1;

/**
 * `--vectors FOLDER`: word vectors, see ../README.md. `--work FOLDER`: where lessons and weights are kept on the way. `--pack`: only
 * writes the model file again from what was learnt there before. `--lessons`: only writes the lessons.
 */
export function trainSyntax(): void {
  const [vectors, work] = [optionOf('--vectors'), optionOf('--work')];
  if (!treebanksAreThere() || vectors === undefined || work === undefined) {
    console.log(
      'Needed: ../shared/data/treebanks, --vectors FOLDER and --work FOLDER. The shipped model stays as it is.',
    );
    return;
  }
  const trees = ['ewt-train', 'gum-train'].flatMap(readTreebank);
  const classes = new TagClasses(trees);
  const plain = trees.map((tree) => makeExample(tree, classes)).filter(({ forms }) => forms.length <= LONGEST_EXAMPLE);
  const development = Object.fromEntries(
    ['ewt-dev', 'gum-dev'].map((name) => [name, readTreebank(name).map((tree) => makeExample(tree, classes))]),
  );
  const lexicon = makeLexicon(plain, vectors);
  if (!process.argv.includes('--pack')) {
    mkdirSync(work, { recursive: true });
    if (!existsSync(join(work, 'vectors.f32'))) copyFileSync(join(vectors, 'vectors.f32'), join(work, 'vectors.f32'));
    writeLessons(work, { train: [...plain, ...asHeadlines(plain, HEADLINES)], development }, lexicon, classes);
    if (process.argv.includes('--lessons')) return;
    learn(work);
  }
  const model = openSyntax(writeSyntax(work, classes, lexicon));
  const sureness = surenessOf(model, Object.values(development).flat());
  const file = writeSyntax(work, classes, lexicon, sureness);
  writeFileSync(MODEL, file);
  console.log(`syntax.bin: ${file.length} bytes, deflated ${deflateRawSync(file, { level: 9 }).length}`);
}

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function learn(work: string): void {
  const { status, error } = spawnSync('python3', [join(import.meta.dirname, 'network.py'), work], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error('The network was not learnt: see above.');
}
