// Trains the second look at arcs on trees by a parser that had not learnt from the same sentences.

import { choiceOf, type Choices } from '../../src/core/language/model';
import { candidateList, findCandidates } from '../../src/core/language/reviewCandidates';
import { isDoubted, marksOf, verbsOf } from '../../src/core/language/reviewer';
import { MOST_REVIEW_FEATURES, readReviewFeatures } from '../../src/core/language/reviewFeatures';
import { ReviewedTree } from '../../src/core/language/reviewedTree';
import { landmarkKinds } from '../../src/core/language/landmarks';
import { MARGIN, countBetween, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { RELATIONS } from '../../src/core/language/tagset';
import { featureBuffer, type FeatureBuffer } from '../../src/core/language/weights';
import type { WordFacts } from '../../src/core/language/wordFacts';
import { randomFrom, shuffle } from '../corpus';
import type { TagClasses } from './examples';
import { Learner, type Learnt, type Preference } from './learner';
import type { Guessed } from './trainGuesses';
import { LONGEST_EXAMPLE } from './trainTagger';

/** A sentence with its tree as a parser drew it that had not learnt from it. By word: head by position, relation, `Parser.doubt`. */
export interface Parsed extends Guessed {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly doubts: Uint8Array;
}

/** An arc that may be chosen, with its facts in a buffer that is used again for the next word. */
interface Choice extends Preference {
  readonly head: number;
}

export class ReviewCourse {
  private readonly view: SentenceView;
  private readonly kinds: Uint8Array;
  private readonly marks: Uint8Array;
  private readonly verbs: Uint8Array;
  private readonly tree = new ReviewedTree(LONGEST_EXAMPLE);
  private readonly head = new Int32Array(LONGEST_EXAMPLE + 2 * MARGIN);
  private readonly relation = new Uint8Array(LONGEST_EXAMPLE + 2 * MARGIN);
  private readonly candidates = candidateList();
  private readonly buffers: FeatureBuffer[] = [];
  private readonly learner = new Learner(RELATIONS.length, 3);

  constructor(
    facts: WordFacts,
    private readonly choices: Choices,
    private readonly classes: TagClasses,
  ) {
    this.view = sentenceView(facts, LONGEST_EXAMPLE);
    this.kinds = landmarkKinds(classes);
    this.marks = marksOf(classes);
    this.verbs = verbsOf(classes);
  }

  train(sentences: readonly Parsed[], rounds: number, seed: number): Learnt {
    const random = randomFrom(seed);
    const order = [...sentences];
    for (let round = 0; round < rounds; round++) for (const sentence of shuffle(order, random)) this.learn(sentence);
    return this.learner.average();
  }

  private learn({ example, tags, guesses, heads, relations, doubts }: Parsed): void {
    const { view, tree, head, relation } = this;
    setSentence(view, example.forms);
    view.tag.set(tags, MARGIN);
    view.guess.set(guesses, MARGIN);
    countBetween(view, this.kinds);
    head.fill(0);
    relation.fill(0);
    head.set(heads, MARGIN);
    relation.set(relations, MARGIN);
    tree.start({ head, relation }, example.forms.length);
    example.heads.forEach((right, k) => {
      const at = k + MARGIN;
      if (head[at] !== 0 && this.verbs[tags[k]!] === 1 && isDoubted(doubts[k]!))
        this.learnArc(at, doubts[k]!, right, example.relations[k]!);
    });
  }

  /** Learns from the arc and leaves in the tree what would have been chosen. */
  private learnArc(word: number, doubt: number, rightHead: number, rightRelation: number): void {
    const { view, tree, candidates, learner } = this;
    findCandidates(tree, word, view.length, (at) => this.marks[view.tag[at]!] === 1, candidates);
    let [right, wrong]: [Choice | null, Choice | null] = [null, null];
    for (let k = 0; k < candidates.length; k++) {
      const head = candidates.head[k]!;
      const facts = (this.buffers[k] ??= featureBuffer(MOST_REVIEW_FEATURES));
      const choices = this.choicesOf(head, word);
      readReviewFeatures(view, tree, { word, head, way: candidates.way[k]!, doubt }, facts);
      const scores = learner.score(facts, choices);
      for (const relation of choices) {
        const choice = { head, facts, class: relation, score: scores[relation]! };
        if (head === rightHead && relation === rightRelation) right = choice;
        else if (wrong === null || choice.score > wrong.score) wrong = choice;
      }
    }
    if (right !== null && wrong !== null) learner.prefer(right, wrong);
    const chosen = right !== null && (wrong === null || right.score > wrong.score) ? right : wrong;
    if (chosen !== null) tree.hang(word, chosen.head, chosen.class);
  }

  private choicesOf(head: number, word: number): Uint8Array {
    const { tag } = this.view;
    return choiceOf(this.choices, this.classes.tags.length, tag[head]!, tag[word]!, head < word);
  }
}
