// What the tagger sees of an article: its tokens as numbers, each distinct word looked up once.

import type { Prose, Token } from '../article';
import type { NameModel } from './model';
import { CAPITALS, OTHER, isCapital, wordsOf, type Words } from './words';

/** How a sentence is set. */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;
export const SHORT = 3;

export interface Sheet {
  readonly tokens: readonly Token[];
  /** Word number per token, into the facts of `words`. */
  readonly word: Int32Array;
  readonly words: Words;
  /** Per token, a number that all spellings by case of its word share within the article; there are `folds` of them. */
  readonly fold: Int32Array;
  readonly folds: number;
  /** Half-open token ranges of the sentences: `from0, to0, from1, to1, …`. */
  readonly sentences: Int32Array;
  /** Setting of each sentence. */
  readonly setting: Uint8Array;
}

export function readSheet(prose: Prose, model: NameModel): Sheet {
  const words = wordsOf(model);
  const word = new Int32Array(prose.tokens.length);
  for (let i = 0; i < word.length; i++) word[i] = words.numberOf(prose.tokens[i]!.text);
  const { fold, folds } = foldWords(word, words);
  const sentences = new Int32Array(prose.sentences.length * 2);
  prose.sentences.forEach(({ tokens }, i) => {
    sentences[2 * i] = tokens.start;
    sentences[2 * i + 1] = tokens.end;
  });
  const setting = new Uint8Array(prose.sentences.length);
  for (let i = 0; i < setting.length; i++) {
    setting[i] = settingOf(word, words, sentences[2 * i]!, sentences[2 * i + 1]!);
  }
  return { tokens: prose.tokens, word, words, fold, folds, sentences, setting };
}

function foldWords(word: Int32Array, words: Words): { fold: Int32Array; folds: number } {
  const numbers = new Int32Array(words.size);
  const fold = new Int32Array(word.length);
  let folds = 0;
  for (let i = 0; i < word.length; i++) {
    const key = words.fold[word[i]!]!;
    fold[i] = (numbers[key] ||= ++folds) - 1;
  }
  return { fold, folds };
}

function settingOf(word: Int32Array, words: Words, from: number, to: number): number {
  let [long, capital, capitals, lower] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const writing = words.writing[word[i]!]!;
    const length = words.texts[word[i]!]!.length;
    if (writing === OTHER && length > 3) lower++;
    if (length > 3 && (writing === OTHER || isCapital(writing))) long++;
    if (length > 3 && isCapital(writing)) capital++;
    if (writing === CAPITALS) capitals++;
  }
  if (lower === 0 && capitals >= 3 && capitals >= capital) return ALL_CAPITALS;
  if (long >= 4 && capital >= 0.8 * long) return TITLE_CASE;
  return to - from <= 6 ? SHORT : PROSE;
}
