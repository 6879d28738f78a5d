// One sentence as the tagger and the parser see it: numbers of words, and what was decided so far. Two edges stand on each side.

import { COMMA, VERB } from './landmarks';
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
  /** The tags of the first look, see secondLook.ts. */
  readonly first: Int32Array;
  /** By position: the finite verb that comes next for sure, told by its class of tags; 128 more where a comma lies before it. */
  readonly outlook: Int32Array;
  /** How many commas and verbs stand before a position. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  /** First guess of relation and side of the head, see guesses.ts. */
  readonly guess: Int32Array;
}

export function sentenceView(facts: WordFacts, most: number): SentenceView {
  const column = (): Int32Array => new Int32Array(most + 2 * MARGIN);
  const tags = { tag: column(), first: column(), guess: column() };
  const counts = { outlook: column(), commas: column(), verbs: column() };
  return { facts, length: 0, setting: 0, word: column(), ...tags, ...counts };
}

/** Fills the view with the words of a sentence; tags and guesses are left blank. */
export function setSentence(view: SentenceView, forms: readonly string[]): void {
  const { facts, word, tag, first, guess } = view;
  const size = forms.length + 2 * MARGIN;
  view.length = forms.length;
  view.setting = settingOf(forms);
  for (const column of [word, tag, first, guess]) column.fill(EDGE, 0, size);
  for (let k = 0; k < forms.length; k++) word[k + MARGIN] = facts.numberOf(forms[k]!, view.setting);
  lookOut(view);
}

function lookOut({ facts, word, outlook, length }: SentenceView): void {
  outlook[length + MARGIN - 1] = 0;
  for (let i = length + MARGIN - 2; i >= MARGIN; i--) {
    const next = word[i + 1]!;
    if (facts.finite[next]! > 0) outlook[i] = facts.finite[next]!;
    else outlook[i] = outlook[i + 1]! | (outlook[i + 1]! > 0 && facts.texts[next] === ',' ? COMMA_BEFORE : 0);
  }
}

const COMMA_BEFORE = 128;

/** Counts what stands between words, once they are tagged. */
export function countBetween({ tag, commas, verbs, length }: SentenceView, kinds: Uint8Array): void {
  for (let i = MARGIN; i <= length + MARGIN; i++) {
    const kind = kinds[tag[i - 1]!]!;
    commas[i] = i === MARGIN ? 0 : commas[i - 1]! + (kind === COMMA ? 1 : 0);
    verbs[i] = i === MARGIN ? 0 : verbs[i - 1]! + (kind === VERB ? 1 : 0);
  }
}
