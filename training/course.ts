// How one model is trained: two halves tag each other, so that the second pass learns from tags as it will meet them.

import type { NameModel } from '../src/core/people/model';
import { randomFrom, shuffle, type CorpusText } from './corpus';
import { addVerdicts, makeExample, type Example } from './examples';
import { FeatureIndex } from './featureIndex';
import { asHeadline } from './headlines';
import { Perceptron, meanOf, tagWith, type Weights } from './perceptron';

export interface Plan {
  readonly rounds: number;
  readonly shuffles: number;
  /** Share of the texts whose first sentence is set again as a headline. */
  readonly headlines: number;
}

const WITH_VERDICTS = 0.6;
const ROUNDS_OF_HALVES = 3;

export function makeExamples(texts: readonly CorpusText[], model: NameModel, plan: Plan): Example[] {
  const random = randomFrom(5);
  return texts.flatMap((source) => {
    const example = makeExample(source, model);
    if (random() >= plan.headlines) return [example];
    const headline = asHeadline(source, random() < 0.5);
    return headline === null ? [example] : [example, makeExample(headline.text, model, headline.length)];
  });
}

/** Numbers the features of both passes. The texts of `onlyTagged` get their first tags from the others. */
export function ready(examples: readonly Example[], onlyTagged: readonly Example[] = []): FeatureIndex {
  const index = new FeatureIndex();
  const all = [...examples, ...onlyTagged];
  index.take(all, 'features');
  tagByHalves(examples, onlyTagged, index);
  index.take(all, 'verdicts');
  return index;
}

/** The examples have been made ready with this index. */
export function trainWeights(examples: readonly Example[], index: FeatureIndex, plan: Plan): Weights {
  const perceptron = new Perceptron(index);
  const runs: Weights[] = [];
  for (let seed = 1; seed <= plan.shuffles; seed++) {
    runs.push(perceptron.train(examples, { rounds: plan.rounds, seed, withVerdicts: WITH_VERDICTS }));
    console.log(`  run ${seed} of ${plan.shuffles}: ${index.features.length} features, ${examples.length} texts`);
  }
  return meanOf(runs);
}

function tagByHalves(examples: readonly Example[], onlyTagged: readonly Example[], index: FeatureIndex): void {
  const mixed = shuffle([...examples], randomFrom(3));
  const middle = mixed.length >> 1;
  const [one, other] = [mixed.slice(0, middle), mixed.slice(middle)];
  const perceptron = new Perceptron(index);
  const course = { rounds: ROUNDS_OF_HALVES, seed: 9, withVerdicts: 0 };
  for (const [learnt, tagged] of [
    [one, other],
    [other, one],
  ] as const) {
    const weights = perceptron.train(learnt, course);
    for (const example of [...tagged, ...onlyTagged]) addVerdicts(example, tagWith(weights, example));
  }
}
