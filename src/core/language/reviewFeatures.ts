// What is asked of an arc that may be in a tree, with the whole of the tree in view. A change here needs a new training.

import { mix } from './hashing';
import { distance } from './parserFeatures';
import type { ReviewedTree } from './reviewedTree';
import type { SentenceView } from './sentence';
import type { FeatureBuffer } from './weights';

export const MOST_REVIEW_FEATURES = 72;

/** A word of a tree, the head it may hang on, and what was decided before. */
export interface Arc {
  readonly word: number;
  readonly head: number;
  /** See reviewCandidates.ts. */
  readonly way: number;
  /** How far the parser's choices about the word stood above the next, see `Parser.doubt`. */
  readonly doubt: number;
}

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

export function readReviewFeatures(view: SentenceView, tree: ReviewedTree, arc: Arc, buffer: FeatureBuffer): void {
  const { word, head } = arc;
  const tags = (view.tag[head]! << 9) | (view.tag[word]! << 1) | (head < word ? 1 : 0);
  buffer.length = 0;
  readFirstChoice(view, tree, arc, tags, buffer);
  readEnds(view, arc, tags, buffer);
  readBetween(view, tree, arc, tags, buffer);
  readBelow(view, tree, arc, tags, buffer);
  readBeside(view, tree, arc, tags, buffer);
  readAbove(view, tree, arc, tags, buffer);
}

function readFirstChoice(
  { facts, word, tag, guess }: SentenceView,
  { head, relation }: ReviewedTree,
  { word: d, head: h, way, doubt }: Arc,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const said = (relation[d]! << 1) | (head[d] === h ? 1 : 0);
  add(buffer, 1, said);
  add(buffer, 2, mix(said, doubt));
  add(buffer, 3, mix(said, tags));
  add(buffer, 4, mix(said, facts.form[word[h]!]!));
  add(buffer, 5, mix(said, facts.form[word[d]!]!));
  add(buffer, 6, mix(said, guess[d]!));
  add(buffer, 7, mix(way, tag[d]!));
  add(buffer, 8, mix(way, tags));
  add(buffer, 9, mix(way, said));
}

function readEnds(
  { facts, word, tag, guess }: SentenceView,
  { word: d, head: h }: Arc,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form, fine, coarse, suffix } = facts;
  const [hw, dw] = [word[h]!, word[d]!];
  const side = tags & 1;
  const far = side === 1 ? distance(h, d) : 16 + distance(d, h);
  add(buffer, 10, tags);
  add(buffer, 11, mix(tags, far));
  add(buffer, 12, mix(side, form[dw]!));
  add(buffer, 13, mix(side, form[hw]!));
  add(buffer, 14, mix(tags, form[dw]!));
  add(buffer, 15, mix(tags, form[hw]!));
  add(buffer, 16, mix(form[dw]!, form[hw]!));
  add(buffer, 17, mix(tags, fine[hw]!));
  add(buffer, 18, mix(tags, fine[dw]!));
  add(buffer, 19, mix(side, (coarse[hw]! << 12) | coarse[dw]!));
  add(buffer, 20, mix(guess[d]!, tags));
  add(buffer, 21, mix(guess[d]!, guess[h]!));
  add(buffer, 22, mix(tags, (tag[d - 1]! << 8) | tag[d + 1]!));
  add(buffer, 23, mix(tags, (tag[h - 1]! << 8) | tag[h + 1]!));
  add(buffer, 24, mix(tags, form[word[d - 1]!]!));
  add(buffer, 25, mix(tags, suffix[dw]!));
  const alike =
    (form[hw] === form[dw] ? 1 : 0) | (suffix[hw] === suffix[dw] ? 2 : 0) | (coarse[hw] === coarse[dw] ? 4 : 0);
  add(buffer, 26, mix(tags, (alike << 8) | (far > 20 || far < 5 ? 1 : 0)));
}

function readBetween(
  { commas, verbs, tag }: SentenceView,
  { relation, from, to }: ReviewedTree,
  { word: d, head: h }: Arc,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const [low, high] = h < d ? [h, d] : [d, h];
  const marks = Math.min(commas[high]! - commas[low]!, 3) * 4 + Math.min(verbs[high]! - verbs[low]!, 3);
  add(buffer, 30, mix(tags, marks));
  add(buffer, 31, mix(relation[d]!, mix(marks, tag[h]!)));
  add(buffer, 32, mix(tags, (tag[from[d]! - 1]! << 8) | tag[to[d]! + 1]!));
  add(buffer, 33, mix(tag[d]!, mix(tag[from[d]! - 1]!, marks)));
}

/** What hangs on the word: how its clause opens, whether it has a subject of its own. */
function readBelow(
  { facts, word }: SentenceView,
  tree: ReviewedTree,
  { word: d, head: h }: Arc,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form } = facts;
  const { relation, firstChild } = tree;
  const first = firstChild[d]!;
  const opener = first > 0 && first < d ? mix(form[word[first]!]!, relation[first]!) : 0;
  const [left, right] = [relationsOf(tree, d, 0, true), relationsOf(tree, d, 0, false)];
  add(buffer, 40, mix(tags, left));
  add(buffer, 41, mix(tags, right));
  add(buffer, 42, mix(tags, opener));
  add(buffer, 43, mix(form[word[h]!]!, opener));
  add(buffer, 44, mix(form[word[h]!]!, mix(left, tags & 1)));
  add(buffer, 45, mix(opener, mix(left, tags & 1)));
}

/** What else hangs on the head, and what of it stands next to the word. */
function readBeside(
  { facts, word, tag }: SentenceView,
  tree: ReviewedTree,
  { word: d, head: h }: Arc,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form } = facts;
  const { relation, firstChild, nextSibling } = tree;
  const [left, right] = [relationsOf(tree, h, d, true), relationsOf(tree, h, d, false)];
  let [before, after] = [0, 0];
  for (let child = firstChild[h]!; child > 0; child = nextSibling[child]!) {
    if (child < d) before = child;
    else if (child > d && after === 0) after = child;
  }
  const [near, far] = h < d ? [before < h ? 0 : before, after] : [after > h ? 0 : after, before];
  add(buffer, 50, mix(tags, left));
  add(buffer, 51, mix(tags, right));
  add(buffer, 52, mix(form[word[h]!]!, right));
  add(buffer, 53, mix(form[word[h]!]!, mix(right, tag[d]!)));
  add(buffer, 54, mix(tags, mix(left, right)));
  add(buffer, 55, mix(tags, relation[near]!));
  add(buffer, 56, mix(tags, mix(relation[near]!, form[word[near]!]!)));
  add(buffer, 57, mix(tags, (relation[far]! << 8) | tag[far]!));
  add(buffer, 58, mix(tags, (tag[near]! << 16) | (relation[near]! << 8) | relation[far]!));
}

function readAbove(
  { facts, word, tag }: SentenceView,
  { head, relation }: ReviewedTree,
  { word: d, head: h }: Arc,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const above = head[h]!;
  const up = (relation[h]! << 9) | (tag[above]! << 1) | (above < h ? 1 : 0);
  add(buffer, 60, mix(tags, relation[h]!));
  add(buffer, 61, mix(tags, up));
  add(buffer, 62, mix(facts.form[word[d]!]!, relation[h]!));
  add(buffer, 63, mix(mix(tags, relation[h]!), relation[d]!));
}

/** Which relations stand on one side of a word, without one of its dependents: a bit each, some share one. */
function relationsOf(
  { firstChild, nextSibling, relation }: ReviewedTree,
  head: number,
  without: number,
  isLeft: boolean,
): number {
  let set = 0;
  for (let child = firstChild[head]!; child > 0; child = nextSibling[child]!)
    if (child !== without && child < head === isLeft) set |= 1 << (relation[child]! & 31);
  return set;
}
