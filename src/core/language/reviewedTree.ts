// A whole tree whose arcs are looked at once more: what hangs on each word, and how far each word reaches.

import { MARGIN } from './sentence';

/** By positions as in SentenceView; 0 stands for none. */
export class ReviewedTree {
  head: Int32Array = new Int32Array(0);
  relation: Uint8Array = new Uint8Array(0);
  /** Dependents in order of place. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** First and last word of what hangs on a word, directly or not, and itself. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  private end = MARGIN;

  constructor(most: number) {
    const column = (): Int32Array => new Int32Array(most + 2 * MARGIN);
    [this.firstChild, this.nextSibling, this.from, this.to] = [column(), column(), column(), column()];
  }

  /** Starts from a tree of so many words, whose columns will be changed in place. */
  start({ head, relation }: { readonly head: Int32Array; readonly relation: Uint8Array }, length: number): void {
    [this.head, this.relation, this.end] = [head, relation, length + MARGIN];
    this.link();
  }

  hang(word: number, head: number, relation: number): void {
    const isMoved = head !== this.head[word];
    this.head[word] = head;
    this.relation[word] = relation;
    if (isMoved) this.link();
  }

  /** Whether a word hangs on another, directly or not, or is the same. */
  isUnder(word: number, above: number): boolean {
    let at = word;
    for (let steps = this.end; at !== 0 && at !== above && steps > 0; steps--) at = this.head[at]!;
    return at === above;
  }

  private link(): void {
    const { head, firstChild, nextSibling, from, to, end } = this;
    firstChild.fill(0, 0, end + MARGIN);
    nextSibling.fill(0, 0, end + MARGIN);
    for (let word = end - 1; word >= MARGIN; word--) {
      [from[word], to[word]] = [word, word];
      nextSibling[word] = firstChild[head[word]!]!;
      firstChild[head[word]!] = word;
    }
    for (let word = MARGIN; word < end; word++) this.widen(word);
  }

  private widen(word: number): void {
    const { head, from, to } = this;
    for (let above = head[word]!; above !== 0 && (word < from[above]! || word > to[above]!); above = head[above]!) {
      from[above] = Math.min(from[above]!, word);
      to[above] = Math.max(to[above]!, word);
    }
  }
}
