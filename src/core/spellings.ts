// Numbers for words by their characters where they stand: a page has thousands of words, and to cut each out and look it up as a
// string of its own costs more than all else that is done with it.

const FEWEST_SLOTS = 1024;

/** Of the characters from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = nextHash(hash, text.charCodeAt(i));
  return hash;
}

export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Numbers count from 0 up in the order in which the words were entered. */
export class Spellings {
  private slots = new Int32Array(FEWEST_SLOTS).fill(-1);
  private readonly hashes: number[] = [];
  private readonly texts: string[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];

  get size(): number {
    return this.texts.length;
  }

  /** -1 where the word is unknown. `hash` is its hash, as in all of these. */
  find(text: string, start: number, end: number, hash: number): number {
    return this.slots[this.slotOf(text, start, end, hash)]!;
  }

  /** The number of the word, a new one where it had none. */
  enter(text: string, start: number, end: number, hash: number): number {
    const slot = this.slotOf(text, start, end, hash);
    const known = this.slots[slot]!;
    if (known >= 0) return known;
    const number = this.texts.length;
    this.slots[slot] = number;
    this.hashes.push(hash);
    this.texts.push(text);
    this.starts.push(start);
    this.lengths.push(end - start);
    if (2 * number > this.slots.length) this.grow();
    return number;
  }

  /** Where the word is, or would be. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let number = this.slots[slot]!; number >= 0; number = this.slots[slot]!) {
      if (this.hashes[number] === hash && this.isSpelled(number, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private isSpelled(number: number, text: string, start: number, end: number): boolean {
    if (this.lengths[number] !== end - start) return false;
    const other = this.texts[number]!;
    const shift = this.starts[number]! - start;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== other.charCodeAt(i + shift)) return false;
    return true;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let number = 0; number < this.hashes.length; number++) {
      let slot = placeOf(this.hashes[number]!) & (slots.length - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

/** Spreads words that differ in their last letters alone. */
function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}
