// What the network starts from: a vector for each word, summed from its rows once and remembered for the next articles.

import type { SyntaxModel } from './model';
import { featuresOf } from './wordFeatures';

/** So many words are remembered: about eight megabytes. */
const MOST = 30_000;

export class WordVectors {
  private readonly numbers = [0, 1, 2].map(() => new Map<string, number>());
  private vectors: Float32Array;
  private count = 0;

  constructor(private readonly model: Pick<SyntaxModel, 'lexicon' | 'tables' | 'shape'>) {
    this.vectors = new Float32Array(1024 * model.shape.word);
  }

  /** Writes the vector of a word in a sentence that is set in this way. */
  write(text: string, setting: number, to: Float32Array, at: number): void {
    const { word } = this.model.shape;
    const from = this.numberOf(text, setting) * word;
    for (let k = 0; k < word; k++) to[at + k] = this.vectors[from + k]!;
  }

  private numberOf(text: string, setting: number): number {
    const known = this.numbers[setting]!.get(text);
    if (known !== undefined) return known;
    if (this.count === MOST) this.forget();
    const number = this.count++;
    if (this.vectors.length <= number * this.model.shape.word) this.grow();
    this.numbers[setting]!.set(text, number);
    this.sum(text, setting, number * this.model.shape.word);
    return number;
  }

  private sum(text: string, setting: number, to: number): void {
    const { lexicon, tables, shape } = this.model;
    const { vectors } = this;
    vectors.fill(0, to, to + shape.word);
    featuresOf(text, setting, lexicon).forEach((row, table) => {
      const { steps, values } = tables[table]!;
      const step = steps[row]!;
      for (let k = 0; k < shape.word; k++) vectors[to + k]! += step * values[row * shape.word + k]!;
    });
  }

  private forget(): void {
    this.count = 0;
    for (const numbers of this.numbers) numbers.clear();
  }

  private grow(): void {
    const larger = new Float32Array(2 * this.vectors.length);
    larger.set(this.vectors);
    this.vectors = larger;
  }
}
