// How one model is trained: two halves tag each other, so that the second pass learns from tags as it will meet them.

import type { NameModel } from '../src/core/people/model';
import { randomFrom, shuffle, type CorpusText } from './corpus';
import { addVerdicts, makeExample, type Example } from './examples';
import { asHeadline } from './headlines';
import { FeatureIndex, Perceptron, meanOf, tagWith, type Weights } from './perceptron';

export interface Plan {
  readonly rounds: number;
  readonly shuffles: number;
  /** Share of the texts whose first sentence is set again as a headline. */
  readonly headlines: number;
}

const WITH_VERDICTS = 0.6;

export function makeExamples(texts: readonly CorpusText[], model: NameModel, plan: Plan): Example[] {
  const random = randomFrom(5);
  return texts.flatMap((source) => {
    const example = makeExample(source, model);
    if (random() >= plan.headlines) return [example];
    const headline = asHeadline(source, random() < 0.5);
    return headline === null ? [example] : [example, makeExample(headline.text, model, headline.length)];
  });
}

export function trainWeights(examples: readonly Example[], plan: Plan): Weights {
  tagByHalves(examples);
  const index = new FeatureIndex(examples, 2);
  const perceptron = new Perceptron(examples, index);
  const runs: Weights[] = [];
  for (let seed = 1; seed <= plan.shuffles; seed++) {
    runs.push(perceptron.train({ rounds: plan.rounds, seed, withVerdicts: WITH_VERDICTS }));
    console.log(`  trained run ${seed} of ${plan.shuffles}, ${index.features.length} features`);
  }
  return meanOf(runs);
}

function tagByHalves(examples: readonly Example[]): void {
  const mixed = shuffle([...examples], randomFrom(3));
  const middle = mixed.length >> 1;
  const halves = [mixed.slice(0, middle), mixed.slice(middle)];
  for (const example of examples) example.verdicts.length = 0;
  for (const [learners, tagged] of [halves, [...halves].reverse()] as [Example[], Example[]][]) {
    const index = new FeatureIndex(
      learners.map((example) => ({ ...example, verdicts: [] })),
      2,
    );
    const bare = learners.map((example) => ({ ...example, verdicts: [] }));
    const weights = new Perceptron(bare, index).train({ rounds: 3, seed: 9, withVerdicts: 0 });
    for (const example of tagged) pending.set(example, tagWith(weights, index, example));
  }
  for (const example of examples) addVerdicts(example, pending.get(example)!);
  pending.clear();
}

const pending = new Map<Example, Uint8Array>();
