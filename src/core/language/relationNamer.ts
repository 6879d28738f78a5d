// Names the relation of each arc of a tree, word by word, among those that words with these two tags were seen to have.

import { choiceOf, type SyntaxModel } from './model';
import type { Outline } from './outline';
import { MOST_RELATION_FEATURES, readRelationFeatures } from './relationFeatures';
import { MARGIN, type SentenceView } from './sentence';
import { RELATIONS } from './tagset';
import { addScores, bestAmong, featureBuffer } from './weights';

const ROOT = RELATIONS.indexOf('root');

export class RelationNamer {
  /** By word, how far its relation stood above the next best, in steps of the weights. */
  readonly lead: Int32Array;
  private readonly facts = featureBuffer(MOST_RELATION_FEATURES);
  private readonly scores = new Int32Array(RELATIONS.length);

  constructor(
    private readonly model: SyntaxModel,
    most: number,
  ) {
    this.lead = new Int32Array(most + 2 * MARGIN);
  }

  /** Writes the relations into the outline. */
  name(view: SentenceView, outline: Outline): void {
    const { head, relation } = outline;
    // Nothing is to be decided about a root.
    this.lead.fill(CERTAIN, 0, view.length + 2 * MARGIN);
    for (let word = MARGIN; word < view.length + MARGIN; word++)
      relation[word] = head[word] === 0 ? ROOT : this.choose(view, outline, word);
  }

  private choose(view: SentenceView, outline: Outline, word: number): number {
    const { scores, facts, model, lead } = this;
    const head = outline.head[word]!;
    const choices = choiceOf(model.relationChoices, model.tags.length, view.tag[head]!, view.tag[word]!, head < word);
    if (choices.length === 1) return choices[0]!;
    for (let c = 0; c < choices.length; c++) scores[choices[c]!] = 0;
    readRelationFeatures(view, outline, word, facts);
    addScores(model.relations, facts, scores, choices);
    const best = bestAmong(scores, choices);
    for (let c = 0; c < choices.length; c++)
      if (choices[c] !== best) lead[word] = Math.min(lead[word]!, scores[best]! - scores[choices[c]!]!);
    return best;
  }
}

const CERTAIN = 0x7fff;
