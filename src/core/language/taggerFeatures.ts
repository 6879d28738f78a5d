// What the tagger asks about a word. A change here needs a new training.

import { hashText, mix } from './hashing';
import type { SentenceView } from './sentence';
import type { FeatureBuffer } from './weights';
import { foldForm, type WordFacts } from './wordFacts';

export const MOST_TAGGER_FEATURES = 64;

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** Facts of a word whatever stands around it. */
export function readWordFeatures(facts: WordFacts, word: number, buffer: FeatureBuffer): void {
  const folded = foldForm(facts.texts[word]!);
  const { form, shape, fine, coarse, habit, suffix } = facts;
  buffer.length = 0;
  add(buffer, 1, 0);
  add(buffer, 2, form[word]!);
  for (let k = 1; k <= 4 && k < folded.length; k++) add(buffer, 2 + k, hashText(folded, folded.length - k));
  for (let k = 1; k <= 3 && k < folded.length; k++) add(buffer, 6 + k, hashText(folded, 0, k));
  add(buffer, 10, shape[word]!);
  add(buffer, 11, fine[word]!);
  add(buffer, 12, coarse[word]!);
  add(buffer, 13, habit[word]!);
  add(buffer, 14, mix(habit[word]!, shape[word]!));
  add(buffer, 15, mix(suffix[word]!, shape[word]!));
  add(buffer, 16, mix(coarse[word]!, shape[word]!));
  add(buffer, 17, mix(form[word]!, shape[word]!));
}

/** Facts of where the word at position `i` of a sentence stands; the words before it are tagged. `verb`: the nearest verb before, 0. */
export function readContext(
  { facts, word, tag, outlook }: SentenceView,
  i: number,
  verb: number,
  buffer: FeatureBuffer,
): void {
  const { form, shape, fine, coarse, habit, suffix } = facts;
  const [a, b, c, d, e] = [word[i - 2]!, word[i - 1]!, word[i]!, word[i + 1]!, word[i + 2]!];
  const [t, tt] = [tag[i - 1]!, (tag[i - 2]! << 8) | tag[i - 1]!];
  const [hc, hd, he] = [habit[c]!, habit[d]!, habit[e]!];
  buffer.length = 0;
  add(buffer, 20, t);
  add(buffer, 21, tt);
  add(buffer, 22, mix(t, form[c]!));
  add(buffer, 23, mix(t, hc));
  add(buffer, 24, mix(tt, hc));
  add(buffer, 25, mix(t, suffix[c]!));
  add(buffer, 26, hd);
  add(buffer, 27, he);
  add(buffer, 28, (hd << 10) | he);
  add(buffer, 29, mix((t << 10) | hd, hc));
  add(buffer, 30, (t << 10) | hd);
  add(buffer, 31, form[b]!);
  add(buffer, 32, form[d]!);
  add(buffer, 33, form[a]!);
  add(buffer, 34, form[e]!);
  add(buffer, 35, mix(form[b]!, form[c]!));
  add(buffer, 36, mix(form[c]!, form[d]!));
  add(buffer, 37, fine[b]!);
  add(buffer, 38, fine[d]!);
  add(buffer, 39, mix(form[c]!, hd));
  add(buffer, 40, mix(shape[b]!, shape[c]!));
  add(buffer, 41, mix(shape[c]!, shape[d]!));
  add(buffer, 42, mix(form[b]!, form[d]!));
  add(buffer, 43, mix(tt, hd));
  add(buffer, 44, mix(coarse[b]!, coarse[c]!));
  add(buffer, 45, mix(coarse[c]!, coarse[d]!));
  add(buffer, 46, mix(form[b]!, hc));
  add(buffer, 47, mix(suffix[c]!, hd));
  add(buffer, 48, mix(mix(form[b]!, form[d]!), hc));
  add(buffer, 49, mix(mix(t, form[d]!), hc));
  const clause = (verb === 0 ? 0 : tag[verb]! + 1) | (outlook[i]! << 8);
  add(buffer, 50, mix(clause, hc));
  add(buffer, 51, mix(clause, mix(t, suffix[c]!)));
  add(buffer, 52, mix(clause, (t << 10) | hd));
  add(buffer, 53, mix(outlook[i]!, mix(hc, t)));
  add(buffer, 54, mix(verb === 0 ? 0 : form[word[verb]!]!, hc));
  add(buffer, 55, mix(outlook[i]!, mix(suffix[c]!, hd)));
}
