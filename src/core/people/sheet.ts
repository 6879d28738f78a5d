// What the tagger sees of an article: its tokens as numbers, each distinct word looked up once.

import type { Prose, Token } from '../article';
import { foldName, hashText } from './hashing';
import type { NameModel } from './model';
import { findWord } from './model';

/** How a word is written. */
export const OTHER = 0;
export const CAPITALISED = 1;
export const CAPITALS = 2;
export const INITIAL = 3;
export const MIXED = 4;
export const NUMBER = 5;
export const MARK = 6;
export const ADDRESS = 7;

/** Number of the word that stands for the edges of a sentence. */
export const EDGE = 0;

/** Facts of the distinct words of an article, by word number. */
export interface Words {
  readonly texts: readonly string[];
  /** Hash of the word as written and of its lower-case form. */
  readonly hash: Int32Array;
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  readonly writing: Uint8Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
  readonly bits: Uint16Array;
  /** Number that all spellings of a word by case share. */
  readonly fold: Int32Array;
  readonly folds: number;
}

/** How a sentence is set. */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;
export const SHORT = 3;

export interface Sheet {
  readonly tokens: readonly Token[];
  /** Word number per token. */
  readonly word: Int32Array;
  readonly words: Words;
  /** Half-open token ranges of the sentences: `from0, to0, from1, to1, …`. */
  readonly sentences: Int32Array;
  /** Setting of each sentence. */
  readonly setting: Uint8Array;
}

export function readSheet(prose: Prose, model: NameModel): Sheet {
  const word = new Int32Array(prose.tokens.length);
  const numbers = new Map<string, number>();
  const texts = [''];
  for (let i = 0; i < word.length; i++) {
    const text = prose.tokens[i]!.text;
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.length;
      numbers.set(text, number);
      texts.push(text);
    }
    word[i] = number;
  }
  const words = lookUp(texts, model);
  const sentences = new Int32Array(prose.sentences.length * 2);
  prose.sentences.forEach(({ tokens }, i) => {
    sentences[2 * i] = tokens.start;
    sentences[2 * i + 1] = tokens.end;
  });
  const setting = new Uint8Array(prose.sentences.length);
  for (let i = 0; i < setting.length; i++) {
    setting[i] = settingOf(word, words, sentences[2 * i]!, sentences[2 * i + 1]!);
  }
  return { tokens: prose.tokens, word, words, sentences, setting };
}

function lookUp(texts: readonly string[], model: NameModel): Words {
  const count = texts.length;
  const words = {
    texts,
    hash: new Int32Array(count),
    lower: new Int32Array(count),
    shape: new Int32Array(count),
    writing: new Uint8Array(count),
    fine: new Uint16Array(count),
    coarse: new Uint16Array(count),
    bits: new Uint16Array(count),
    fold: new Int32Array(count),
  };
  const folds = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const text = texts[i]!;
    const folded = foldName(text);
    words.hash[i] = hashText(text.replace(/\d/g, '0'));
    words.lower[i] = hashText(folded);
    words.shape[i] = hashText(shapeOf(text));
    words.writing[i] = writingOf(text);
    words.fold[i] = folds.get(folded) ?? folds.size;
    folds.set(folded, words.fold[i]!);
    const at = findWord(model.words, words.lower[i]!);
    if (at < 0) continue;
    words.fine[i] = model.words.fine[at]!;
    words.coarse[i] = model.words.coarse[at]!;
    words.bits[i] = model.words.bits[at]!;
  }
  return { ...words, folds: folds.size };
}

// "O'Brien" X'Xx, "Wai-ching" Xx-x, "1990s" dx, "U.S." X.X.: runs of one sort become one letter.
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length && shape.length < 12; i++) {
    const letter = text[i]!;
    const lower = letter.toLowerCase() === letter;
    const sort = /\d/.test(letter) ? 'd' : !lower ? 'X' : letter.toUpperCase() !== letter ? 'x' : letter;
    if (sort !== last) shape += sort;
    last = sort;
  }
  return /^X$/.test(shape) ? shape + Math.min(text.length, 4) : shape;
}

function writingOf(text: string): number {
  if (/^[@#].|^(?:https?:|www\.)|@/.test(text)) return ADDRESS;
  if (/^\p{Lu}/u.test(text)) {
    if (/^\p{Lu}\.?$/u.test(text)) return INITIAL;
    return /\p{Ll}/u.test(text) ? CAPITALISED : CAPITALS;
  }
  if (/^\p{Nd}/u.test(text)) return NUMBER;
  if (/^\p{Ll}[^\s]{0,8}\p{Lu}/u.test(text)) return MIXED;
  return /[\p{L}\p{N}]/u.test(text) ? OTHER : MARK;
}

export const isCapital = (writing: number): boolean => writing >= CAPITALISED && writing <= MIXED;

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
