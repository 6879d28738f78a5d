// The tree of a sentence: first which word hangs on which, then, on the whole tree, the names of the relations.

import { HeadFinder } from './headFinder';
import type { SyntaxModel } from './model';
import { Outline } from './outline';
import { RelationNamer } from './relationNamer';
import type { SentenceView } from './sentence';

export class Parser {
  /** Heads and relations of the sentence read last. */
  readonly outline: Outline;
  private readonly finder: HeadFinder;
  private readonly namer: RelationNamer;

  constructor(model: SyntaxModel, most: number) {
    this.outline = new Outline(most);
    this.finder = new HeadFinder(model.actions, most);
    this.namer = new RelationNamer(model, most);
  }

  /** The words must be tagged and their relations guessed. */
  parse(view: SentenceView): void {
    this.finder.find(view);
    this.outline.start(view, this.finder.state.head);
    this.namer.name(view, this.outline);
  }

  /** How sure head and relation of a word are, as a place in `SyntaxModel.sureness`. */
  doubt(word: number): number {
    return bucketOf(this.finder.lead[word]!) * BUCKETS + bucketOf(this.namer.lead[word]!);
  }
}

export const BUCKETS = 8;

/** Leads by powers of two: 0 to 7 steps of the weights, 8 to 15, 16 to 31 … */
export function bucketOf(lead: number): number {
  return Math.min(BUCKETS - 1, 32 - Math.clz32(Math.max(0, lead) >> 3));
}
