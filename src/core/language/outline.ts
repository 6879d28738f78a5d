// A tree whose relations are being named: heads, and what hangs on each side of each word.

import { relationGuessed } from './headFinder';
import { MARGIN, type SentenceView } from './sentence';

/** By positions as in SentenceView; 0 stands for none. */
export class Outline {
  readonly head: Int32Array;
  /** Named so far; of the others, as guessed. */
  readonly relation: Uint8Array;
  /** Outermost and second outermost dependents on each side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  /** The next dependent of the same head towards it, on the same side, and the next away from it. */
  readonly nearer: Int32Array;
  readonly farther: Int32Array;
  /** Which relations were guessed on each side: a bit each, some share one. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  private readonly last: Int32Array;

  constructor(most: number) {
    const column = (): Int32Array => new Int32Array(most + 2 * MARGIN);
    this.head = column();
    this.relation = new Uint8Array(most + 2 * MARGIN);
    [this.left, this.left2, this.right, this.right2] = [column(), column(), column(), column()];
    [this.nearer, this.farther, this.last] = [column(), column(), column()];
    [this.leftSet, this.rightSet] = [column(), column()];
  }

  /** Starts from the heads of a sentence's words. */
  start(view: SentenceView, head: Int32Array): void {
    const { left, left2, right, right2, nearer, farther, last, leftSet, rightSet } = this;
    const size = view.length + 2 * MARGIN;
    for (const column of [left, left2, right, right2, nearer, farther, last, leftSet, rightSet])
      column.fill(0, 0, size);
    this.relation.fill(0, 0, size);
    this.head.set(head.subarray(0, size));
    this.head.fill(0, 0, MARGIN);
    for (let word = MARGIN; word < size - MARGIN; word++) {
      this.relation[word] = relationGuessed(view, word);
      if (head[word]! > word) this.hangLeft(head[word]!, word);
      else if (head[word] !== 0) this.hangRight(head[word]!, word);
    }
  }

  private hangLeft(head: number, word: number): void {
    const before = this.last[head]!;
    if (before === 0) this.left[head] = word;
    else {
      if (this.left2[head] === 0) this.left2[head] = word;
      this.nearer[before] = word;
      this.farther[word] = before;
    }
    this.last[head] = word;
    this.leftSet[head]! |= 1 << (this.relation[word]! & 31);
  }

  private hangRight(head: number, word: number): void {
    const before = this.right[head]!;
    this.right2[head] = before;
    this.right[head] = word;
    this.nearer[word] = before;
    if (before !== 0) this.farther[before] = word;
    this.rightSet[head]! |= 1 << (this.relation[word]! & 31);
  }
}
