// What is known of a word whatever stands around it: looked up once, then remembered for the next articles.

import { hashText, mix } from './hashing';
import type { SyntaxModel } from './model';

/** How the sentence is set; in capitals or title case the writing of a word says little. */
export const PLAIN = 0;
export const CAPITALS = 1;
export const TITLE_CASE = 2;

/** Number of the word that stands beyond the edges of a sentence. */
export const EDGE = 0;

/** So many words are remembered between articles. */
const MOST = 30_000;

/** Facts of words by their numbers; a word in a sentence of capitals has a number of its own. */
export class WordFacts {
  private readonly numbers: Map<string, number>[] = [new Map(), new Map(), new Map()];
  readonly texts: string[] = [];
  readonly settings: number[] = [];
  /** Hash of the folded form: lower case, digits as 0. */
  form = new Int32Array(1024);
  shape = new Int32Array(1024);
  /** Classes of distribution, 0 unknown. */
  fine = new Int32Array(1024);
  coarse = new Int32Array(1024);
  /** The set of tags that the word had in training, 0 unknown. */
  habit = new Int32Array(1024);
  suffix = new Int32Array(1024);
  /** The class of tags of a word that is a finite verb more often than not, 0 for others. */
  finite = new Uint8Array(1024);

  constructor(private readonly model: Pick<SyntaxModel, 'words' | 'finite'>) {
    this.numberOf('', PLAIN);
  }

  get size(): number {
    return this.texts.length;
  }

  get isFull(): boolean {
    return this.size > MOST;
  }

  numberOf(text: string, setting: number): number {
    const numbers = this.numbers[setting]!;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    if (number === this.form.length) this.grow();
    numbers.set(text, number);
    this.texts.push(text);
    this.settings.push(setting);
    this.lookUp(number, text, setting);
    return number;
  }

  private lookUp(number: number, text: string, setting: number): void {
    const folded = foldForm(text);
    this.form[number] = hashText(folded);
    this.shape[number] = mix(hashText(shapeOf(text)), setting);
    this.suffix[number] = hashText(folded, Math.max(0, folded.length - 3));
    const known = this.model.words.get(this.form[number]!);
    if (known === undefined) return;
    this.habit[number] = known & 0x3ff;
    this.finite[number] = this.model.finite[known & 0x3ff] ?? 0;
    this.fine[number] = (known >>> 10) & 0x7ff;
    this.coarse[number] = known >>> 21;
  }

  private grow(): void {
    const twice = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(2 * list.length);
      larger.set(list);
      return larger;
    };
    this.form = twice(this.form);
    this.shape = twice(this.shape);
    this.fine = twice(this.fine);
    this.coarse = twice(this.coarse);
    this.habit = twice(this.habit);
    this.suffix = twice(this.suffix);
    const finite = new Uint8Array(this.form.length);
    finite.set(this.finite);
    this.finite = finite;
  }
}

/** British and American ways to write them: "Ms", "Ms."; not "No.", which is another word without its stop. */
const TITLE = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|st|jr|sr|rev|hon)\.$/;

/** "Oduya" oduya, "1998" 0000, "31.50" 00.00, "Ms." ms; very long words by their first letters. */
export function foldForm(text: string): string {
  const short = text.length > 60 ? text.slice(0, 60) : text;
  const lower = short.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const folded = lower.replace(/\d/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  return TITLE.test(folded) ? folded.slice(0, -1) : folded;
}

// "O'Brien" X'Xx, "1990s" dx, "U.S." X.X.: runs of one sort become one letter.
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const letter = text[i]!;
    const lower = letter.toLowerCase() === letter;
    const sort = letter >= '0' && letter <= '9' ? 'd' : !lower ? 'X' : letter.toUpperCase() !== letter ? 'x' : letter;
    if (sort !== last) shape += sort;
    last = sort;
  }
  return shape === 'X' ? shape + Math.min(text.length, 3) : shape;
}

/** How a sentence of these words is set. */
export function settingOf(words: readonly string[]): number {
  let [small, capitals, capitalised, long] = [0, 0, 0, 0];
  for (const word of words) {
    if (!/^\p{L}{2}/u.test(word)) continue;
    const isLong = word.length > 3;
    if (isLong) long++;
    if (word === word.toUpperCase()) capitals++;
    else if (word[0] === word[0]!.toLowerCase()) small += isLong ? 1 : 0;
    else if (isLong) capitalised++;
  }
  if (small === 0 && capitals >= 3 && capitals > 2 * capitalised) return CAPITALS;
  return long >= 4 && small <= 0.2 * long && capitalised >= 3 ? TITLE_CASE : PLAIN;
}
