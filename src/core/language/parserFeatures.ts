// What the parser asks about a state (after Zhang and Nivre 2011). A change here needs a new training.

import { mix } from './hashing';
import type { SentenceView } from './sentence';
import type { ParserState } from './transitions';
import type { FeatureBuffer } from './weights';

export const MOST_PARSER_FEATURES = 140;

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** One number for a distance: exact up to four, then by steps. */
export function distance(from: number, to: number): number {
  const d = to - from;
  if (from === 0 || to === 0) return 0;
  if (d <= 4) return d;
  return d <= 6 ? 5 : d <= 10 ? 6 : d <= 20 ? 7 : 8;
}

/** Facts that decide the next action. */
export function readActionFeatures(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  buffer.length = 0;
  readPlaces(view, state, buffer);
  readPairs(view, state, buffer);
  readTriples(view, state, buffer);
  readValency(view, state, buffer);
  readChildren(view, state, buffer);
  readGuesses(view, state, buffer);
}

function readPlaces({ facts, word, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { form, fine, coarse } = facts;
  add(buffer, 1, 0);
  const places = [state.top(0), state.top(1), state.ahead(0), state.ahead(1)];
  for (let k = 0; k < 4; k++) {
    const at = places[k]!;
    const [w, t] = [word[at]!, tag[at]!];
    add(buffer, 2 + 4 * k, form[w]!);
    add(buffer, 3 + 4 * k, t);
    add(buffer, 4 + 4 * k, mix(t, form[w]!));
    add(buffer, 5 + 4 * k, mix(t, fine[w]!));
  }
  const [s2, b2] = [state.top(2), state.ahead(2)];
  add(buffer, 18, tag[s2]!);
  add(buffer, 19, tag[b2]!);
  add(buffer, 20, mix(tag[s2]!, form[word[s2]!]!));
  add(buffer, 21, mix(tag[b2]!, form[word[b2]!]!));
  add(buffer, 22, coarse[word[places[0]!]!]!);
  add(buffer, 23, coarse[word[places[2]!]!]!);
}

function readPairs({ facts, word, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { form, fine, coarse } = facts;
  const [s0, s1, b0, b1] = [state.top(0), state.top(1), state.ahead(0), state.ahead(1)];
  for (let k = 0; k < 2; k++) {
    const [l, r] = k === 0 ? [s0, b0] : [s1, s0];
    const [lt, rt] = [tag[l]!, tag[r]!];
    const [lw, rw] = [form[word[l]!]!, form[word[r]!]!];
    const both = (lt << 8) | rt;
    const kind = 30 + 10 * k;
    add(buffer, kind, both);
    add(buffer, kind + 1, mix(both, lw));
    add(buffer, kind + 2, mix(both, rw));
    add(buffer, kind + 3, mix(mix(both, lw), rw));
    add(buffer, kind + 4, mix(lw, rw));
    add(buffer, kind + 5, mix(both, distance(l, r)));
    add(buffer, kind + 6, mix(both, (coarse[word[l]!]! << 10) | coarse[word[r]!]!));
    add(buffer, kind + 7, mix(lw + distance(l, r), lt));
    add(buffer, kind + 8, mix(rw + distance(l, r), rt));
    add(buffer, kind + 9, mix(lt, fine[word[r]!]!));
  }
  add(buffer, 50, (tag[b0]! << 8) | tag[b1]!);
  add(buffer, 51, (tag[s1]! << 8) | tag[b0]!);
  add(buffer, 52, mix(form[word[b0]!]!, form[word[b1]!]!));
  add(buffer, 53, mix(form[word[s1]!]!, form[word[b0]!]!));
  add(buffer, 54, mix(tag[s0]!, form[word[b1]!]!));
  add(buffer, 55, ((tag[s0 - 1] ?? 0) << 16) | (tag[s0]! << 8) | tag[s0 + 1]!);
  add(buffer, 56, (tag[s0]! << 16) | (tag[b0 === 0 ? 0 : b0 - 1]! << 8) | tag[b0]!);
}

function readTriples({ facts, word, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { form } = facts;
  const [s0, s1, s2] = [state.top(0), state.top(1), state.top(2)];
  const [b0, b1, b2] = [state.ahead(0), state.ahead(1), state.ahead(2)];
  const { left, left2, right, right2 } = state;
  const three = (kind: number, a: number, b: number, c: number): void =>
    add(buffer, kind, (tag[a]! << 16) | (tag[b]! << 8) | tag[c]!);
  three(60, s0, b0, b1);
  three(61, s1, s0, b0);
  three(62, s2, s1, s0);
  three(63, b0, b1, b2);
  three(64, s0, left[s0]!, b0);
  three(65, s0, right[s0]!, b0);
  three(66, s0, b0, left[b0]!);
  three(67, s1, left[s1]!, s0);
  three(68, s1, right[s1]!, s0);
  three(69, s1, s0, left[s0]!);
  three(70, s1, s0, right[s0]!);
  three(71, s0, left[s0]!, left2[s0]!);
  three(72, s0, right[s0]!, right2[s0]!);
  three(73, b0, left[b0]!, left2[b0]!);
  three(74, s2, s1, b0);
  add(buffer, 75, mix((tag[s0]! << 16) | (tag[b0]! << 8) | tag[b1]!, form[word[s0]!]!));
  add(buffer, 76, mix((tag[s0]! << 16) | (tag[b0]! << 8) | tag[b1]!, form[word[b0]!]!));
  add(buffer, 77, mix((tag[s1]! << 16) | (tag[s0]! << 8) | tag[b0]!, form[word[b0]!]!));
  add(buffer, 78, mix((tag[s1]! << 16) | (tag[s0]! << 8) | tag[b0]!, form[word[s1]!]!));
  add(buffer, 79, mix((tag[s1]! << 16) | (tag[s0]! << 8) | tag[b0]!, form[word[s0]!]!));
}

function readValency({ facts, word, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { form } = facts;
  const [s0, s1, b0] = [state.top(0), state.top(1), state.ahead(0)];
  const { leftCount, rightCount, leftSet, rightSet } = state;
  add(buffer, 80, mix(tag[s0]!, (leftCount[s0]! << 3) | rightCount[s0]!));
  add(buffer, 81, mix(form[word[s0]!]!, rightCount[s0]!));
  add(buffer, 82, mix(tag[s1]!, rightCount[s1]!));
  add(buffer, 83, mix(form[word[s1]!]!, rightCount[s1]!));
  add(buffer, 84, mix(tag[b0]!, leftCount[b0]!));
  add(buffer, 85, mix(tag[s0]!, leftSet[s0]!));
  add(buffer, 86, mix(tag[s0]!, rightSet[s0]!));
  add(buffer, 87, mix(tag[s1]!, leftSet[s1]!));
  add(buffer, 88, mix(tag[s1]!, rightSet[s1]!));
  add(buffer, 89, mix(tag[b0]!, leftSet[b0]!));
  add(buffer, 90, mix((tag[s0]! << 8) | tag[b0]!, mix(leftSet[s0]!, rightSet[s0]!)));
  add(buffer, 91, mix((tag[s1]! << 8) | tag[s0]!, rightSet[s1]!));
  add(buffer, 92, mix((tag[s1]! << 8) | tag[s0]!, mix(leftSet[s0]!, rightSet[s0]!)));
  add(buffer, 93, mix((tag[s0]! << 8) | tag[b0]!, leftSet[b0]!));
  add(buffer, 94, (Math.min(state.size, 4) << 1) | (state.next === state.end ? 1 : 0));
}

function readChildren({ facts, word, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { form } = facts;
  const [s0, s1, b0] = [state.top(0), state.top(1), state.ahead(0)];
  const children = [state.left[s0]!, state.right[s0]!, state.left[s1]!, state.right[s1]!, state.left[b0]!];
  for (let k = 0; k < children.length; k++) {
    const child = children[k]!;
    add(buffer, 100 + 3 * k, mix(tag[child]!, state.relation[child]!));
    add(buffer, 101 + 3 * k, form[word[child]!]!);
    add(
      buffer,
      102 + 3 * k,
      mix((tag[k < 2 ? s0 : k < 4 ? s1 : b0]! << 8) | state.relation[child]!, form[word[child]!]!),
    );
  }
  add(buffer, 115, (state.relation[state.left[s0]!]! << 12) | (state.relation[state.left2[s0]!]! << 6));
  add(buffer, 116, (state.relation[state.right[s0]!]! << 12) | (state.relation[state.right2[s0]!]! << 6));
  add(buffer, 117, (state.relation[state.right[s1]!]! << 12) | (state.relation[state.right2[s1]!]! << 6));
}

function readGuesses({ guess, tag, word, facts }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const [s0, s1, b0, b1] = [state.top(0), state.top(1), state.ahead(0), state.ahead(1)];
  if (guess[MARGIN_OF_FIRST] === 0) return;
  const { form } = facts;
  add(buffer, 120, (guess[s0]! << 8) | guess[b0]!);
  add(buffer, 121, (guess[s1]! << 8) | guess[s0]!);
  add(buffer, 122, (guess[s1]! << 16) | (guess[s0]! << 8) | guess[b0]!);
  add(buffer, 123, (guess[s0]! << 16) | (guess[b0]! << 8) | guess[b1]!);
  add(buffer, 124, mix(guess[s0]!, (tag[s0]! << 8) | tag[b0]!));
  add(buffer, 125, mix(guess[b0]!, (tag[s0]! << 8) | tag[b0]!));
  add(buffer, 126, mix(guess[s0]!, (tag[s1]! << 8) | tag[s0]!));
  add(buffer, 127, mix(guess[s0]!, distance(s0, b0)));
  add(buffer, 128, mix(guess[s0]!, distance(s1, s0)));
  add(buffer, 129, mix((guess[s0]! << 8) | guess[b0]!, (tag[s0]! << 8) | tag[b0]!));
  add(buffer, 130, mix((guess[s1]! << 8) | guess[s0]!, (tag[s1]! << 8) | tag[s0]!));
  add(buffer, 131, mix(guess[s0]!, form[word[b0]!]!));
  add(buffer, 132, mix(guess[s0]!, form[word[s1]!]!));
  add(buffer, 133, mix(guess[b0]!, (guess[s1]! << 8) | tag[s1]!));
  add(buffer, 134, mix(guess[b0]!, state.leftSet[b0]!));
  add(buffer, 135, mix((guess[s1]! << 8) | guess[s0]!, state.rightSet[s1]!));
}

const MARGIN_OF_FIRST = 3;
