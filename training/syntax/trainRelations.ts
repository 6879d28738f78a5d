// Trains the names of relations on the trees of the treebank, each word by the names given to the words before it.

import { choiceOf, type Choices } from '../../src/core/language/model';
import { Outline } from '../../src/core/language/outline';
import { MOST_RELATION_FEATURES, readRelationFeatures } from '../../src/core/language/relationFeatures';
import { MARGIN, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { RELATIONS } from '../../src/core/language/tagset';
import { featureBuffer } from '../../src/core/language/weights';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { randomFrom, shuffle } from '../corpus';
import type { TagClasses } from './examples';
import { Learner, type Learnt } from './learner';
import type { Guessed } from './trainGuesses';
import { LONGEST_EXAMPLE } from './trainTagger';

const ROOT = RELATIONS.indexOf('root');

export class RelationCourse {
  private readonly view: SentenceView;
  private readonly outline = new Outline(LONGEST_EXAMPLE);
  private readonly heads = new Int32Array(LONGEST_EXAMPLE + 2 * MARGIN);
  private readonly features = featureBuffer(MOST_RELATION_FEATURES);
  private readonly learner = new Learner(RELATIONS.length, 2);

  constructor(
    facts: WordFacts,
    private readonly choices: Choices,
    private readonly classes: TagClasses,
  ) {
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
  }

  train(sentences: readonly Guessed[], rounds: number, seed: number): Learnt {
    const random = randomFrom(seed);
    const order = [...sentences];
    for (let round = 0; round < rounds; round++) for (const sentence of shuffle(order, random)) this.learn(sentence);
    return this.learner.average();
  }

  private learn({ example, tags, guesses }: Guessed): void {
    const { view, outline, heads, features, learner } = this;
    setSentence(view, example.forms);
    view.tag.set(tags, MARGIN);
    view.guess.set(guesses, MARGIN);
    heads.fill(0);
    heads.set(example.heads, MARGIN);
    outline.start(view, heads);
    example.relations.forEach((right, k) => {
      const word = k + MARGIN;
      if (heads[word] === 0) outline.relation[word] = ROOT;
      else {
        readRelationFeatures(view, outline, word, features);
        outline.relation[word] = learner.learn(features, this.choicesOf(word), right);
      }
    });
  }

  private choicesOf(word: number): Uint8Array {
    const { tag } = this.view;
    const head = this.heads[word]!;
    return choiceOf(this.choices, this.classes.tags.length, tag[head]!, tag[word]!, head < word);
  }
}
