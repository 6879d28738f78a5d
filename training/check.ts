// How well the tagger does on texts that it has not learnt from: report.json.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openModel, type NameModel } from '../src/core/people/model';
import { CORPORA, GOVERNMENT, NEWS, WIKIPEDIA, readCorpus, type CorpusText } from './corpus';
import { makeExamples, ready, trainWeights, type Plan } from './course';
import { f1, noScores, productOf, score, table, taggerOf, type Finder, type Scores } from './evaluate';
import type { Example } from './examples';
import type { FeatureIndex } from './featureIndex';
import type { Weights } from './perceptron';

const REPORT = join(import.meta.dirname, 'report.json');
const FOLDS = 5;

export interface Check {
  readonly bare: NameModel;
  readonly write: (weights: Weights) => Uint8Array;
  readonly plan: Plan;
  /** Folder for the models of the check. */
  readonly keep: string | null;
}

const FINDERS: [name: string, finder: (model: NameModel) => Finder][] = [
  ['tagger alone', taggerOf],
  ['product', productOf],
];

/** News is so short that each fifth is held out in turn; the other two corpora are held out whole. */
export function check(settings: Check): void {
  const { bare, plan } = settings;
  const base = makeExamples(CORPORA.flatMap(readCorpus), bare, plan);
  const wikipedia = makeExamples(readCorpus(WIKIPEDIA), bare, plan);
  const texts = readCorpus(NEWS);
  const news = texts.map((text) => makeExamples([text], bare, plan));
  // All texts share one numbering of features; a text that is held out teaches nothing, not even the first pass.
  const index = ready([...base, ...wikipedia], news.flat());
  const figures: Record<string, number> = {};
  const heldOut = trained(settings, index, base, 'base');
  for (const name of [WIKIPEDIA, GOVERNMENT]) report(figures, name, measure([[heldOut, readCorpus(name)]]));
  const folds = Array.from({ length: FOLDS }, (_, fold): [NameModel, CorpusText[]] => {
    const learnt = news.filter((_text, i) => i % FOLDS !== fold).flat();
    const model = trained(settings, index, [...base, ...wikipedia, ...learnt, ...learnt], `fold${fold}`);
    return [model, texts.filter((_text, i) => i % FOLDS === fold)];
  });
  report(figures, NEWS, measure(folds));
  writeFileSync(REPORT, `${JSON.stringify(figures, null, 2)}\n`);
}

function trained(
  { write, plan, keep }: Check,
  index: FeatureIndex,
  examples: readonly Example[],
  name: string,
): NameModel {
  const file = write(trainWeights(examples, index, plan));
  if (keep !== null) writeFileSync(join(keep, `${name}.bin`), file);
  return openModel(file);
}

/** Scores of each finder over all texts, each text by its own model. */
function measure(pairs: readonly [NameModel, CorpusText[]][]): Scores[] {
  return FINDERS.map(([, finder]) => {
    const scores = noScores();
    for (const [model, texts] of pairs) score(texts, finder(model), scores);
    return scores;
  });
}

function report(figures: Record<string, number>, corpus: string, scores: readonly Scores[]): void {
  FINDERS.forEach(([name], i) => {
    console.log(table(`${corpus}, ${name}`, scores[i]!));
    for (const [type, words] of [
      ['PER', 'people'],
      ['LOC', 'places'],
      ['ORG', 'organisations'],
    ] as const) {
      figures[`${corpus}, ${name}, ${words} F1`] = Math.round(f1(scores[i]![type]) * 10) / 10;
    }
  });
}
