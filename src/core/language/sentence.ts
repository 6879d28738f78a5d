// One sentence as the tagger and the parser see it: numbers of words, and what was decided so far. Two edges stand on each side.

import { EDGE, settingOf, type WordFacts } from './wordFacts';

/** Edges before the first word, so that the neighbours of every word can be asked for. */
export const MARGIN = 3;

/** Position of word `k` is `k + MARGIN` in every column. */
export interface SentenceView {
  readonly facts: WordFacts;
  length: number;
  setting: number;
  readonly word: Int32Array;
  /** Joint class of tag and part of speech, see SyntaxModel. */
  readonly tag: Int32Array;
  /** First guess of relation and side of the head, see guesses.ts. */
  readonly guess: Int32Array;
}

export function sentenceView(facts: WordFacts, most: number): SentenceView {
  return {
    facts,
    length: 0,
    setting: 0,
    word: new Int32Array(most + 2 * MARGIN),
    tag: new Int32Array(most + 2 * MARGIN),
    guess: new Int32Array(most + 2 * MARGIN),
  };
}

/** Fills the view with the words of a sentence; the tags are left blank. */
export function setSentence(view: SentenceView, forms: readonly string[]): void {
  const { facts, word, tag, guess } = view;
  view.length = forms.length;
  view.setting = settingOf(forms);
  word.fill(EDGE, 0, forms.length + 2 * MARGIN);
  tag.fill(0, 0, forms.length + 2 * MARGIN);
  guess.fill(0, 0, forms.length + 2 * MARGIN);
  for (let k = 0; k < forms.length; k++) word[k + MARGIN] = facts.numberOf(forms[k]!, view.setting);
}
