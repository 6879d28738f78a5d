// Looks once more at the arcs that were chosen by a hair, with the whole tree in view (stacking: Nivre and McDonald 2008): head and
// relation together, among the few heads that stand near.

import { choiceOf, type SyntaxModel } from './model';
import { BUCKETS, bucketOf, type Parser } from './parser';
import { candidateList, findCandidates } from './reviewCandidates';
import { MOST_REVIEW_FEATURES, readReviewFeatures } from './reviewFeatures';
import { ReviewedTree } from './reviewedTree';
import { MARGIN, type SentenceView } from './sentence';
import { PARTS_OF_SPEECH, RELATIONS } from './tagset';
import { addScores, featureBuffer } from './weights';

const PUNCT = PARTS_OF_SPEECH.indexOf('PUNCT');
const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const UNREVIEWED = BUCKETS * BUCKETS;
/** How many ways there are of being unsure: see `Reviewer.doubt`. */
export const DOUBTS = UNREVIEWED + 2 * BUCKETS;

/** What is looked at again: a verb whose head or relation stood near the next best. `doubt`: see `Parser.doubt`. */
export function isDoubted(doubt: number): boolean {
  return doubt < 4 * BUCKETS || doubt % BUCKETS < 5;
}

/** By class of tags, 1 for those of marks. */
export const marksOf = ({ pos }: { readonly pos: ArrayLike<number> }): Uint8Array =>
  Uint8Array.from(pos, (part) => (part === PUNCT ? 1 : 0));

/** By class of tags, 1 for verbs, which alone are looked at: of nouns the second choice is no surer than the first where rooms ask for speakers and contents. */
export const verbsOf = ({ pos }: { readonly pos: ArrayLike<number> }): Uint8Array =>
  Uint8Array.from(pos, (part) => (VERBS.has(PARTS_OF_SPEECH[part]!) ? 1 : 0));

export class Reviewer {
  /** By word, how sure its arc is, as a place in `SyntaxModel.sureness`: as the parser tells, or, where it was looked at again, after. */
  readonly doubt: Uint8Array;
  private readonly tree: ReviewedTree;
  private readonly candidates = candidateList();
  private readonly marks: Uint8Array;
  private readonly verbs: Uint8Array;
  private readonly facts = featureBuffer(MOST_REVIEW_FEATURES);
  private readonly scores = new Int32Array(RELATIONS.length);
  private bestHead = 0;
  private bestRelation = 0;
  private best = 0;
  private next = 0;

  constructor(
    private readonly model: SyntaxModel,
    most: number,
  ) {
    this.doubt = new Uint8Array(most + 2 * MARGIN);
    this.tree = new ReviewedTree(most);
    this.marks = marksOf(model);
    this.verbs = verbsOf(model);
  }

  /** Changes heads and relations of the tree that was drawn last. */
  review(view: SentenceView, parser: Parser): void {
    const { tree, doubt, verbs, model } = this;
    const { head } = parser.outline;
    tree.start(parser.outline, view.length);
    for (let word = MARGIN; word < view.length + MARGIN; word++) doubt[word] = parser.doubt(word);
    if (model.review.classes === 0) return;
    for (let word = MARGIN; word < view.length + MARGIN; word++)
      if (head[word] !== 0 && verbs[view.tag[word]!] === 1 && isDoubted(doubt[word]!)) this.decide(view, word);
  }

  private decide(view: SentenceView, word: number): void {
    const { tree, candidates, doubt } = this;
    findCandidates(tree, word, view.length, (at) => this.marks[view.tag[at]!] === 1, candidates);
    this.best = this.next = -Infinity;
    for (let k = 0; k < candidates.length; k++) this.weigh(view, word, candidates.head[k]!, candidates.way[k]!);
    const isChanged = this.bestHead !== tree.head[word] || this.bestRelation !== tree.relation[word];
    const lead = Math.min(this.best - this.next, 0x7fff);
    tree.hang(word, this.bestHead, this.bestRelation);
    doubt[word] = UNREVIEWED + (isChanged ? BUCKETS : 0) + bucketOf(lead);
  }

  /** Compares all relations that the arc may have with what was best so far. */
  private weigh(view: SentenceView, word: number, head: number, way: number): void {
    const { tree, scores, facts, model } = this;
    const choices = choiceOf(model.relationChoices, model.tags.length, view.tag[head]!, view.tag[word]!, head < word);
    readReviewFeatures(view, tree, { word, head, way, doubt: this.doubt[word]! }, facts);
    for (let c = 0; c < choices.length; c++) scores[choices[c]!] = 0;
    addScores(model.review, facts, scores, choices);
    for (let c = 0; c < choices.length; c++) {
      const score = scores[choices[c]!]!;
      if (score > this.best) {
        [this.bestHead, this.bestRelation] = [head, choices[c]!];
        [this.best, this.next] = [score, this.best];
      } else if (score > this.next) this.next = score;
    }
  }
}
