// What names the relation of an arc that was just decided. A change here needs a new training.

import { mix } from './hashing';
import { distance } from './parserFeatures';
import type { SentenceView } from './sentence';
import type { ParserState } from './transitions';
import type { FeatureBuffer } from './weights';

export const MOST_RELATION_FEATURES = 64;

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** Facts of the arc from `head` to `dependent`; head 0 for the root of the sentence. */
export function readRelationFeatures(
  view: SentenceView,
  state: ParserState,
  head: number,
  dependent: number,
  buffer: FeatureBuffer,
): void {
  buffer.length = 0;
  readEnds(view, head, dependent, buffer);
  readSurroundings(view, state, head, dependent, buffer);
  readDependents(view, state, head, dependent, buffer);
}

function readEnds({ facts, word, tag, guess }: SentenceView, h: number, d: number, buffer: FeatureBuffer): void {
  const { form, fine, coarse, suffix } = facts;
  const [hw, dw] = [word[h]!, word[d]!];
  const side = h < d ? 1 : 0;
  const far = h < d ? distance(h, d) : 16 + distance(d, h);
  const tags = (tag[h]! << 9) | (tag[d]! << 1) | side;
  add(buffer, 1, side);
  add(buffer, 2, mix(side, form[hw]!));
  add(buffer, 3, mix(side, form[dw]!));
  add(buffer, 4, mix(side, tag[h]!));
  add(buffer, 5, mix(side, tag[d]!));
  add(buffer, 6, tags);
  add(buffer, 7, mix(tags, form[hw]!));
  add(buffer, 8, mix(tags, form[dw]!));
  add(buffer, 9, mix(mix(side, form[hw]!), form[dw]!));
  add(buffer, 10, mix(tags, far));
  add(buffer, 11, mix(tags, fine[hw]!));
  add(buffer, 12, mix(tags, fine[dw]!));
  add(buffer, 13, mix(tags, (coarse[hw]! << 10) | coarse[dw]!));
  add(buffer, 14, mix(tags, suffix[dw]!));
  add(buffer, 15, mix(tags, suffix[hw]!));
  add(buffer, 16, mix(side, fine[dw]!));
  add(buffer, 17, mix(side, coarse[dw]!));
  add(buffer, 18, mix(form[dw]!, far));
  if (guess[d] === 0) return;
  add(buffer, 19, guess[d]!);
  add(buffer, 20, mix(guess[d]!, tags));
  add(buffer, 21, mix(guess[d]!, guess[h]!));
  add(buffer, 22, mix(guess[d]!, mix(side, form[hw]!)));
  add(buffer, 23, mix(guess[d]!, mix(side, form[dw]!)));
}

function readSurroundings(view: SentenceView, state: ParserState, h: number, d: number, buffer: FeatureBuffer): void {
  const { facts, word, tag } = view;
  const { form } = facts;
  const side = h < d ? 1 : 0;
  const tags = (tag[h]! << 9) | (tag[d]! << 1) | side;
  const before = h === 0 ? 0 : h - 1;
  add(buffer, 30, mix(tags, (tag[d - 1]! << 8) | tag[d + 1]!));
  add(buffer, 31, mix(tags, (tag[before]! << 8) | tag[h + 1]!));
  add(buffer, 32, mix(tags, form[word[d - 1]!]!));
  add(buffer, 33, mix(tags, form[word[d + 1]!]!));
  add(buffer, 34, mix(tags, form[word[h + 1]!]!));
  add(buffer, 35, mix(tags, form[word[before]!]!));
  const around = side === 1 ? state.ahead(0) : state.top(1);
  add(buffer, 36, mix(tags, tag[around]!));
  add(buffer, 37, mix(tags, form[word[around]!]!));
}

function readDependents(view: SentenceView, state: ParserState, h: number, d: number, buffer: FeatureBuffer): void {
  const { facts, word, tag } = view;
  const { form } = facts;
  const { left, left2, right, relation, leftSet, rightSet } = state;
  const side = h < d ? 1 : 0;
  const tags = (tag[h]! << 9) | (tag[d]! << 1) | side;
  const [dl, dl2, dr] = [left[d]!, left2[d]!, right[d]!];
  add(buffer, 40, mix(tags, leftSet[d]!));
  add(buffer, 41, mix(tags, rightSet[d]!));
  add(buffer, 42, mix(tags, leftSet[h]!));
  add(buffer, 43, mix(tags, rightSet[h]!));
  add(buffer, 44, mix(tags, mix(form[word[dl]!]!, relation[dl]!)));
  add(buffer, 45, mix(tags, mix(form[word[dl2]!]!, relation[dl2]!)));
  add(buffer, 46, mix(tags, mix(form[word[dr]!]!, relation[dr]!)));
  add(buffer, 47, mix(form[word[h]!]!, mix(form[word[dl]!]!, side)));
  add(buffer, 48, mix(form[word[h]!]!, mix(leftSet[d]!, side)));
  add(buffer, 49, mix(form[word[h]!]!, mix(rightSet[h]!, tag[d]!)));
  add(buffer, 50, mix(tags, mix(leftSet[d]!, leftSet[h]!)));
  add(buffer, 51, mix(tags, mix(leftSet[h]!, rightSet[h]!)));
  const near = side === 1 ? right[h]! : left[h]!;
  add(buffer, 52, mix(tags, relation[near]!));
  add(buffer, 53, mix(tags, mix(relation[near]!, form[word[near]!]!)));
}
