// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): every projective tree in 2n - 1 steps.

import { MARGIN } from './sentence';

export const SHIFT = 0;
/** The next word of the buffer becomes head of the top of the stack. */
export const LEFT = 1;
/** The second word of the stack becomes head of the top. */
export const RIGHT = 2;

/** Words are positions as in SentenceView; 0 stands for none. */
export class ParserState {
  readonly stack: Int32Array;
  size = 0;
  /** First word of the buffer; `end` where it is empty. */
  next = MARGIN;
  end = MARGIN;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** Outermost and second outermost dependents on each side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Which relations stand on each side: a bit each, some share one. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;

  constructor(most: number) {
    const size = most + 2 * MARGIN;
    this.stack = new Int32Array(size);
    this.head = new Int32Array(size);
    this.relation = new Uint8Array(size);
    this.left = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
    this.leftSet = new Int32Array(size);
    this.rightSet = new Int32Array(size);
  }

  start(length: number): void {
    const size = length + 2 * MARGIN;
    this.size = 0;
    this.next = MARGIN;
    this.end = MARGIN + length;
    for (const column of [this.head, this.left, this.left2, this.right, this.right2]) column.fill(0, 0, size);
    for (const column of [this.relation, this.leftCount, this.rightCount]) column.fill(0, 0, size);
    for (const column of [this.leftSet, this.rightSet]) column.fill(0, 0, size);
  }

  /** Word of the stack from the top, 0 past its bottom. */
  top(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : 0;
  }

  /** Word of the buffer from its start, 0 past its end. */
  ahead(distance: number): number {
    return this.next + distance < this.end ? this.next + distance : 0;
  }

  get isDone(): boolean {
    return this.next === this.end && this.size <= 1;
  }

  allows(action: number): boolean {
    if (action === RIGHT) return this.size > 1;
    return this.next < this.end && (action === SHIFT || this.size > 0);
  }

  shift(): void {
    this.stack[this.size++] = this.next++;
  }

  /** LEFT or RIGHT. */
  attach(action: number, relation: number): void {
    const dependent = this.stack[--this.size]!;
    const head = action === LEFT ? this.next : this.stack[this.size - 1]!;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    if (action === LEFT) this.hangLeft(head, dependent, relation);
    else this.hangRight(head, dependent, relation);
  }

  private hangLeft(head: number, dependent: number, relation: number): void {
    this.left2[head] = this.left[head]!;
    this.left[head] = dependent;
    this.leftSet[head]! |= 1 << (relation & 31);
    if (this.leftCount[head]! < 7) this.leftCount[head]!++;
  }

  private hangRight(head: number, dependent: number, relation: number): void {
    this.right2[head] = this.right[head]!;
    this.right[head] = dependent;
    this.rightSet[head]! |= 1 << (relation & 31);
    if (this.rightCount[head]! < 7) this.rightCount[head]!++;
  }
}
