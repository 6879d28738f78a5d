// A text that is edited and knows of every character where it came from, so that the right place of a note is known and not guessed.

import type { Span } from '../src/core/span';

/** Numbers from 0 to 1, the same for the same seed (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NEW = -1;

export class Tracked {
  private units: string[];
  /** Offset in the first text, NEW for what was put in. */
  private origins: number[];

  constructor(text: string) {
    this.units = text.split('');
    this.origins = this.units.map((_, index) => index);
  }

  get text(): string {
    return this.units.join('');
  }

  get length(): number {
    return this.units.length;
  }

  replace({ start, end }: Span, words: string): void {
    const put = words.split('');
    this.units = [...this.units.slice(0, start), ...put, ...this.units.slice(end)];
    this.origins = [...this.origins.slice(0, start), ...put.map(() => NEW), ...this.origins.slice(end)];
  }

  /** Cuts the span out and puts it in at an offset of the text without it. */
  move({ start, end }: Span, to: number): void {
    const [units, origins] = [this.units.splice(start, end - start), this.origins.splice(start, end - start)];
    this.units = [...this.units.slice(0, to), ...units, ...this.units.slice(to)];
    this.origins = [...this.origins.slice(0, to), ...origins, ...this.origins.slice(to)];
  }

  /** The words change where they stand: the new ones come from there. */
  become({ start, end }: Span, words: string): void {
    const put = words.split('');
    const origins = put.map((_, index) => this.origins[Math.min(start + index, end - 1)]!);
    this.units.splice(start, end - start, ...put);
    this.origins.splice(start, end - start, ...origins);
  }

  /** Every match becomes other characters for the same. */
  rewrite(pattern: RegExp, words: (match: string) => string): void {
    const matches = [...this.text.matchAll(pattern)].reverse();
    for (const { 0: found, index } of matches) this.become({ start: index, end: index + found.length }, words(found));
  }

  /** From the first to the last of the characters of the first text's span, as they stand now; null where none does. */
  whereabouts({ start, end }: Span): Span | null {
    const at = this.origins.flatMap((origin, index) => (origin >= start && origin < end ? [index] : []));
    return at.length === 0 ? null : { start: at[0]!, end: at.at(-1)! + 1 };
  }
}
