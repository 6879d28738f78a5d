// What a sentence's tree says beyond single arcs: the stretch of words under a word, and an order in which heads come first.

import { NONE, type Words } from './words';

export class Tree {
  /** Words so that each comes after its head. */
  readonly order: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  constructor(readonly words: Words) {
    this.order = headsFirst(words);
    this.first = Int32Array.from({ length: words.length }, (_, i) => i);
    this.last = Int32Array.from(this.first);
    for (let k = this.order.length - 1; k >= 0; k--) this.widen(this.order[k] ?? NONE);
  }

  private widen(word: number): void {
    const head = this.words.head(word);
    if (head === NONE || this.words.sentence(head) !== this.words.sentence(word)) return;
    this.first[head] = Math.min(this.from(head), this.from(word));
    this.last[head] = Math.max(this.to(head) - 1, this.to(word) - 1);
  }

  /** First word of the stretch that a word and all under it cover. */
  from(word: number): number {
    return this.first[word] ?? word;
  }

  /** The word after that stretch. */
  to(word: number): number {
    return (this.last[word] ?? word) + 1;
  }
}

function headsFirst(words: Words): Int32Array {
  const order = new Int32Array(words.length);
  let filled = 0;
  for (let i = 0; i < words.length; i++) if (words.head(i) === NONE) order[filled++] = i;
  for (let k = 0; k < filled; k++) for (const child of words.children(order[k] ?? NONE)) order[filled++] = child;
  return order.subarray(0, filled);
}
