// What the parser asks about a state (after Zhang and Nivre 2011). A change here needs a new training.

import { mix } from './hashing';
import type { SentenceView } from './sentence';
import type { ParserState } from './transitions';
import type { FeatureBuffer } from './weights';

export const MOST_PARSER_FEATURES = 110;

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

/** Facts that decide the next action: those of the stack, those of the words ahead, and those of both. */
export function readActionFeatures(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  buffer.length = 0;
  readStackFeatures(view, state, buffer);
  readAheadFeatures(view, state, buffer);
  readMeetingFeatures(view, state, buffer);
}

/** What stays as it is for as long as a word lies in the stack: the words below it, their dependents and its own on the left. */
export function readStackFeatures(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { facts, word, tag } = view;
  const [s0, s1, s2] = [state.top(0), state.top(1), state.top(2)];
  add(buffer, 1, 0);
  readPlace(view, s0, 2, buffer);
  readPlace(view, s1, 6, buffer);
  add(buffer, 18, tag[s2]!);
  add(buffer, 20, mix(tag[s2]!, facts.form[word[s2]!]!));
  add(buffer, 22, facts.coarse[word[s0]!]!);
  readPair(view, s1, s0, 1, buffer);
  add(buffer, 55, (tag[s0 === 0 ? 0 : s0 - 1]! << 16) | (tag[s0]! << 8) | tag[s0 + 1]!);
  three(buffer, tag, 62, s2, s1, s0);
  readSettled(view, state, buffer);
  readStackGuesses(view, state, buffer);
}

/** What hangs on words in the stack and can no longer change. */
function readSettled(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { tag } = view;
  const [s0, s1] = [state.top(0), state.top(1)];
  const { left, left2, right, right2, rightCount, leftSet, rightSet, relation } = state;
  three(buffer, tag, 71, s0, left[s0]!, left2[s0]!);
  add(buffer, 82, mix(tag[s1]!, rightCount[s1]!));
  add(buffer, 85, mix(tag[s0]!, leftSet[s0]!));
  add(buffer, 87, mix(tag[s1]!, leftSet[s1]!));
  add(buffer, 88, mix(tag[s1]!, rightSet[s1]!));
  readChild(view, s0, left[s0]!, relation, 100, buffer);
  readChild(view, s1, left[s1]!, relation, 106, buffer);
  readChild(view, s1, right[s1]!, relation, 109, buffer);
  add(buffer, 115, (relation[left[s0]!]! << 12) | (relation[left2[s0]!]! << 6));
  add(buffer, 117, (relation[right[s1]!]! << 12) | (relation[right2[s1]!]! << 6));
}

function readStackGuesses({ guess, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const [s0, s1] = [state.top(0), state.top(1)];
  add(buffer, 121, (guess[s1]! << 8) | guess[s0]!);
  add(buffer, 128, mix(guess[s0]!, distance(s1, s0)));
  add(buffer, 130, mix((guess[s1]! << 8) | guess[s0]!, (tag[s1]! << 8) | tag[s0]!));
  add(buffer, 135, mix((guess[s1]! << 8) | guess[s0]!, state.rightSet[s1]!));
}

/** What stays as it is until the next word is shifted. */
export function readAheadFeatures(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { facts, word, tag } = view;
  const [b0, b1, b2] = [state.ahead(0), state.ahead(1), state.ahead(2)];
  readPlace(view, b0, 10, buffer);
  readPlace(view, b1, 14, buffer);
  add(buffer, 19, tag[b2]!);
  add(buffer, 21, mix(tag[b2]!, facts.form[word[b2]!]!));
  add(buffer, 23, facts.coarse[word[b0]!]!);
  add(buffer, 50, (tag[b0]! << 8) | tag[b1]!);
  three(buffer, tag, 63, b0, b1, b2);
}

/** Where stack and words ahead meet. */
export function readMeetingFeatures(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  readPair(view, state.top(0), state.ahead(0), 0, buffer);
  readMeetingTags(view, state, buffer);
  readValency(view, state, buffer);
  readChildren(view, state, buffer);
  readGuesses(view, state, buffer);
}

function readPlace({ facts, word, tag }: SentenceView, at: number, kind: number, buffer: FeatureBuffer): void {
  const w = word[at]!;
  const t = tag[at]!;
  add(buffer, kind, facts.form[w]!);
  add(buffer, kind + 1, t);
  add(buffer, kind + 2, mix(t, facts.form[w]!));
  add(buffer, kind + 3, mix(t, facts.fine[w]!));
}

function readPair(view: SentenceView, l: number, r: number, pair: number, buffer: FeatureBuffer): void {
  const { facts, word, tag, commas, verbs } = view;
  const { form, fine, coarse, suffix } = facts;
  const [lt, rt, wl, wr] = [tag[l]!, tag[r]!, word[l]!, word[r]!];
  const [lw, rw] = [form[wl]!, form[wr]!];
  const both = (lt << 8) | rt;
  const kind = 30 + 10 * pair;
  const far = distance(l, r);
  add(buffer, kind, both);
  add(buffer, kind + 1, mix(both, lw));
  add(buffer, kind + 2, mix(both, rw));
  add(buffer, kind + 5, mix(both, far));
  add(buffer, kind + 7, mix(lw + far, lt));
  add(buffer, kind + 8, mix(rw + far, rt));
  add(buffer, kind + 9, mix(lt, fine[wr]!));
  const between =
    l === 0 || r === 0 ? 99 : Math.min(commas[r]! - commas[l]!, 3) * 4 + Math.min(verbs[r]! - verbs[l]!, 3);
  add(buffer, 140 + 3 * pair, mix(both, between));
  const alike = (lw === rw ? 1 : 0) | (suffix[wl] === suffix[wr] ? 2 : 0) | (coarse[wl] === coarse[wr] ? 4 : 0);
  add(buffer, 142 + 3 * pair, mix(both, (alike << 8) | tag[r === 0 ? 0 : r - 1]!));
}

function three(buffer: FeatureBuffer, tag: Int32Array, kind: number, a: number, b: number, c: number): void {
  add(buffer, kind, (tag[a]! << 16) | (tag[b]! << 8) | tag[c]!);
}

function readMeetingTags(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const { facts, word, tag } = view;
  const [s0, s1, s2] = [state.top(0), state.top(1), state.top(2)];
  const [b0, b1] = [state.ahead(0), state.ahead(1)];
  const { left, left2, right, right2 } = state;
  add(buffer, 51, (tag[s1]! << 8) | tag[b0]!);
  add(buffer, 54, mix(tag[s0]!, facts.form[word[b1]!]!));
  three(buffer, tag, 60, s0, b0, b1);
  three(buffer, tag, 61, s1, s0, b0);
  three(buffer, tag, 64, s0, left[s0]!, b0);
  three(buffer, tag, 66, s0, b0, left[b0]!);
  three(buffer, tag, 72, s0, right[s0]!, right2[s0]!);
  three(buffer, tag, 73, b0, left[b0]!, left2[b0]!);
  three(buffer, tag, 74, s2, s1, b0);
}

function readValency({ facts, word, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const [s0, b0] = [state.top(0), state.ahead(0)];
  const { leftCount, rightCount, leftSet, rightSet } = state;
  add(buffer, 80, mix(tag[s0]!, (leftCount[s0]! << 3) | rightCount[s0]!));
  add(buffer, 81, mix(facts.form[word[s0]!]!, rightCount[s0]!));
  add(buffer, 86, mix(tag[s0]!, rightSet[s0]!));
  add(buffer, 89, mix(tag[b0]!, leftSet[b0]!));
  add(buffer, 90, mix((tag[s0]! << 8) | tag[b0]!, mix(leftSet[s0]!, rightSet[s0]!)));
  add(buffer, 93, mix((tag[s0]! << 8) | tag[b0]!, leftSet[b0]!));
  add(buffer, 94, (Math.min(state.size, 4) << 1) | (state.next === state.end ? 1 : 0));
}

function readChildren(view: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const [s0, b0] = [state.top(0), state.ahead(0)];
  const { left, right, right2, relation } = state;
  readChild(view, s0, right[s0]!, relation, 103, buffer);
  readChild(view, b0, left[b0]!, relation, 112, buffer);
  add(buffer, 116, (relation[right[s0]!]! << 12) | (relation[right2[s0]!]! << 6));
}

function readChild(
  { facts, word, tag }: SentenceView,
  head: number,
  child: number,
  relations: Uint8Array,
  kind: number,
  buffer: FeatureBuffer,
): void {
  const form = facts.form[word[child]!]!;
  const relation = relations[child]!;
  add(buffer, kind, mix(tag[child]!, relation));
  add(buffer, kind + 1, form);
  add(buffer, kind + 2, mix((tag[head]! << 8) | relation, form));
}

function readGuesses({ guess, tag }: SentenceView, state: ParserState, buffer: FeatureBuffer): void {
  const [s0, s1, b0, b1] = [state.top(0), state.top(1), state.ahead(0), state.ahead(1)];
  add(buffer, 120, (guess[s0]! << 8) | guess[b0]!);
  add(buffer, 122, (guess[s1]! << 16) | (guess[s0]! << 8) | guess[b0]!);
  add(buffer, 123, (guess[s0]! << 16) | (guess[b0]! << 8) | guess[b1]!);
  add(buffer, 124, mix(guess[s0]!, (tag[s0]! << 8) | tag[b0]!));
  add(buffer, 125, mix(guess[b0]!, (tag[s0]! << 8) | tag[b0]!));
  add(buffer, 127, mix(guess[s0]!, distance(s0, b0)));
  add(buffer, 129, mix((guess[s0]! << 8) | guess[b0]!, (tag[s0]! << 8) | tag[b0]!));
  add(buffer, 133, mix(guess[b0]!, (guess[s1]! << 8) | tag[s1]!));
  add(buffer, 134, mix(guess[b0]!, state.leftSet[b0]!));
}
