// Trains the first guesses of relations: greedy, each word by the guesses that it gave the words before.

import { GUESSES, MOST_GUESS_FEATURES, guessOf, readGuessFeatures } from '../../src/core/language/guesses';
import { Landmarks, landmarkKinds } from '../../src/core/language/landmarks';
import { MARGIN, sentenceView, setSentence } from '../../src/core/language/sentence';
import { featureBuffer } from '../../src/core/language/weights';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { randomFrom, shuffle } from '../corpus';
import type { Example, TagClasses } from './examples';
import { Learner, type Learnt } from './learner';
import { LONGEST_EXAMPLE } from './trainTagger';

/** A sentence with the tags that a tagger gave it which had not learnt from it. */
export interface Tagged {
  readonly example: Example;
  readonly tags: Uint8Array;
}

/** And with the guesses of a guesser which had not. */
export interface Guessed extends Tagged {
  readonly guesses: Uint8Array;
}

export function goldGuesses({ heads, relations }: Example): Uint8Array {
  return Uint8Array.from(relations, (relation, k) => guessOf(relation, heads[k]! - MARGIN < k && heads[k] !== 0));
}

/** By tag, the guesses that words of this tag were seen to deserve. */
export function guessChoices(examples: readonly Tagged[], classes: number): Uint8Array[] {
  const sets = Array.from({ length: classes }, () => new Set<number>());
  for (const { example, tags } of examples) {
    goldGuesses(example).forEach((guess, k) => sets[tags[k]!]!.add(guess));
  }
  const all = Uint8Array.from(new Set(sets.flatMap((set) => [...set]))).sort();
  return sets.map((set) => (set.size === 0 ? all : Uint8Array.from(set).sort()));
}

export class GuessCourse {
  private readonly view;
  private readonly marks = new Landmarks(LONGEST_EXAMPLE);
  private readonly buffer = featureBuffer(MOST_GUESS_FEATURES);
  private readonly learner = new Learner(GUESSES, 2);
  private readonly kinds: Uint8Array;

  constructor(
    facts: WordFacts,
    classes: TagClasses,
    private readonly choices: readonly Uint8Array[],
  ) {
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
    this.kinds = landmarkKinds(classes);
  }

  train(examples: readonly Tagged[], rounds: number, seed: number): Learnt {
    const random = randomFrom(seed);
    const order = [...examples];
    for (let round = 0; round < rounds; round++) for (const example of shuffle(order, random)) this.learn(example);
    return this.learner.average();
  }

  private learn({ example, tags }: Tagged): void {
    const { view, marks, buffer, learner } = this;
    setSentence(view, example.forms);
    view.tag.set(tags, MARGIN);
    marks.find(view, this.kinds);
    const gold = goldGuesses(example);
    for (let k = 0; k < gold.length; k++) {
      const choices = this.choices[tags[k]!]!;
      readGuessFeatures(view, marks, k + MARGIN, buffer);
      view.guess[k + MARGIN] = learner.learn(buffer, choices, gold[k]!);
    }
  }
}
