// What is known of a word whatever stands around it: looked up once, then remembered for the next articles.

import { foldName, hashText } from './hashing';
import { findWord, type NameModel } from './model';
import { TAGS } from './tags';

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

export const isCapital = (writing: number): boolean => writing >= CAPITALISED && writing <= MIXED;

/** So many words are remembered between articles. */
const MOST = 40_000;

/** Facts of words by their numbers. */
export class Words {
  private readonly numbers = new Map<string, number>();
  private readonly folds = new Map<string, number>();
  readonly texts: string[] = [];
  /** Hash of the word as written and of its lower-case form. */
  hash = new Int32Array(1024);
  lower = new Int32Array(1024);
  shape = new Int32Array(1024);
  writing = new Uint8Array(1024);
  fine = new Uint16Array(1024);
  coarse = new Uint16Array(1024);
  bits = new Uint16Array(1024);
  /** Number that all spellings of a word by case share. */
  fold = new Int32Array(1024);
  /** Sums of the weights of what is known of the word alone, by tag, where `scored`. */
  scores = new Int32Array(1024 * TAGS);
  scored = new Uint8Array(1024);

  constructor(private readonly model: NameModel) {
    this.numberOf('');
  }

  get size(): number {
    return this.texts.length;
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    if (number === this.hash.length) this.grow();
    this.numbers.set(text, number);
    this.texts.push(text);
    this.lookUp(number, text);
    return number;
  }

  private lookUp(number: number, text: string): void {
    const folded = foldName(text);
    this.hash[number] = hashText(/\d/.test(text) ? text.replace(/\d/g, '0') : text);
    this.lower[number] = hashText(folded);
    this.shape[number] = hashText(shapeOf(text));
    this.writing[number] = writingOf(text);
    let fold = this.folds.get(folded);
    if (fold === undefined) this.folds.set(folded, (fold = this.folds.size));
    this.fold[number] = fold;
    const at = findWord(this.model.words, this.lower[number]!);
    if (at < 0) return;
    this.fine[number] = this.model.words.fine[at]!;
    this.coarse[number] = this.model.words.coarse[at]!;
    this.bits[number] = this.model.words.bits[at]!;
  }

  private grow(): void {
    const twice = <T extends Int32Array | Uint16Array | Uint8Array>(list: T, larger: T): T => {
      larger.set(list);
      return larger;
    };
    const size = 2 * this.hash.length;
    this.hash = twice(this.hash, new Int32Array(size));
    this.lower = twice(this.lower, new Int32Array(size));
    this.shape = twice(this.shape, new Int32Array(size));
    this.writing = twice(this.writing, new Uint8Array(size));
    this.fine = twice(this.fine, new Uint16Array(size));
    this.coarse = twice(this.coarse, new Uint16Array(size));
    this.bits = twice(this.bits, new Uint16Array(size));
    this.fold = twice(this.fold, new Int32Array(size));
    this.scores = twice(this.scores, new Int32Array(size * TAGS));
    this.scored = twice(this.scored, new Uint8Array(size));
  }
}

const remembered = new WeakMap<NameModel, Words>();

/** The words that a model has met; started anew when they are too many. */
export function wordsOf(model: NameModel): Words {
  let words = remembered.get(model);
  if (words === undefined || words.size > MOST) remembered.set(model, (words = new Words(model)));
  return words;
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
