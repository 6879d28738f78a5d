// What names the relation of an arc. A change here needs a new training.

import { mix } from './hashing';
import type { Outline } from './outline';
import { distance } from './parserFeatures';
import type { SentenceView } from './sentence';
import type { FeatureBuffer } from './weights';

export const MOST_RELATION_FEATURES = 64;

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** Facts of the arc from its head to a word. */
export function readRelationFeatures(view: SentenceView, outline: Outline, word: number, buffer: FeatureBuffer): void {
  const head = outline.head[word]!;
  const side = head < word ? 1 : 0;
  const tags = (view.tag[head]! << 9) | (view.tag[word]! << 1) | side;
  buffer.length = 0;
  readEnds(view, head, word, tags, buffer);
  readSurroundings(view, outline, word, tags, buffer);
  readSiblings(view, outline, word, tags, buffer);
  readDependents(view, outline, word, tags, buffer);
}

function readEnds(
  { facts, word, tag, guess }: SentenceView,
  h: number,
  d: number,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form, fine, coarse, suffix } = facts;
  const [hw, dw] = [word[h]!, word[d]!];
  const side = tags & 1;
  const far = side === 1 ? distance(h, d) : 16 + distance(d, h);
  add(buffer, 1, side);
  add(buffer, 2, mix(side, form[hw]!));
  add(buffer, 3, mix(side, form[dw]!));
  add(buffer, 4, mix(side, tag[h]!));
  add(buffer, 5, mix(side, tag[d]!));
  add(buffer, 6, tags);
  add(buffer, 7, mix(tags, form[hw]!));
  add(buffer, 8, mix(tags, form[dw]!));
  add(buffer, 10, mix(tags, far));
  add(buffer, 11, mix(tags, fine[hw]!));
  add(buffer, 12, mix(tags, fine[dw]!));
  add(buffer, 14, mix(tags, suffix[dw]!));
  add(buffer, 16, mix(side, fine[dw]!));
  add(buffer, 17, mix(side, coarse[dw]!));
  add(buffer, 18, mix(form[dw]!, far));
  add(buffer, 19, guess[d]!);
  add(buffer, 20, mix(guess[d]!, tags));
  add(buffer, 21, mix(guess[d]!, guess[h]!));
  add(buffer, 22, mix(guess[d]!, mix(side, form[hw]!)));
  add(buffer, 23, mix(guess[d]!, mix(side, form[dw]!)));
}

function readSurroundings(
  { facts, word, tag, guess }: SentenceView,
  { head }: Outline,
  d: number,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form } = facts;
  const h = head[d]!;
  const above = head[h]!;
  add(buffer, 30, mix(tags, (tag[d - 1]! << 8) | tag[d + 1]!));
  add(buffer, 31, mix(tags, (tag[h - 1]! << 8) | tag[h + 1]!));
  add(buffer, 32, mix(tags, form[word[d - 1]!]!));
  add(buffer, 33, mix(tags, form[word[d + 1]!]!));
  add(buffer, 34, mix(tags, form[word[h + 1]!]!));
  add(buffer, 36, mix(tags, tag[above]!));
  add(buffer, 37, mix(tags, (guess[h]! << 1) | (above < h ? 1 : 0)));
}

function readSiblings(
  { facts, word, tag }: SentenceView,
  { head, nearer, farther, relation, leftSet, rightSet }: Outline,
  d: number,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form } = facts;
  const [h, near, far] = [head[d]!, nearer[d]!, farther[d]!];
  add(buffer, 42, mix(tags, leftSet[h]!));
  add(buffer, 43, mix(tags, rightSet[h]!));
  add(buffer, 49, mix(form[word[h]!]!, mix(rightSet[h]!, tag[d]!)));
  add(buffer, 51, mix(tags, mix(leftSet[h]!, rightSet[h]!)));
  add(buffer, 52, mix(tags, relation[near]!));
  add(buffer, 53, mix(tags, mix(relation[near]!, form[word[near]!]!)));
  add(buffer, 54, mix(tags, (relation[far]! << 8) | tag[far]!));
  add(buffer, 55, mix(tags, (relation[near]! << 8) | relation[far]!));
}

function readDependents(
  { facts, word }: SentenceView,
  { head, left, left2, right, relation, leftSet, rightSet }: Outline,
  d: number,
  tags: number,
  buffer: FeatureBuffer,
): void {
  const { form } = facts;
  const [h, dl, dl2, dr] = [head[d]!, left[d]!, left2[d]!, right[d]!];
  add(buffer, 40, mix(tags, leftSet[d]!));
  add(buffer, 41, mix(tags, rightSet[d]!));
  add(buffer, 44, mix(tags, mix(form[word[dl]!]!, relation[dl]!)));
  add(buffer, 45, mix(tags, mix(form[word[dl2]!]!, relation[dl2]!)));
  add(buffer, 46, mix(tags, mix(form[word[dr]!]!, relation[dr]!)));
  add(buffer, 48, mix(form[word[h]!]!, mix(leftSet[d]!, tags & 1)));
  add(buffer, 50, mix(tags, mix(leftSet[d]!, leftSet[h]!)));
}
