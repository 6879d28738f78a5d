// Two wordings laid beside each other word by word, and what became of the words on the way.

import { diffArrays } from 'diff/lib/diff/array.js';
import type { Quoted, QuoteWord } from './quote-words';

/** Words that stand in one wording and not, or differently, in the other; one side may be empty, not both. */
export interface Change {
  readonly left: readonly QuoteWord[];
  readonly right: readonly QuoteWord[];
}

export interface Alignment {
  /** Words that both have. */
  readonly same: readonly QuoteWord[];
  /** Changes between the first and the last word that both have. */
  readonly inside: readonly Change[];
  /** What one of them has before the first or after the last word that both have. */
  readonly before: Change;
  readonly after: Change;
}

const MOST_EDITS = 160;

/** Null where the wordings are too unlike to be laid beside each other. */
export function align(left: readonly QuoteWord[], right: readonly QuoteWord[]): Alignment | null {
  const parts = diffArrays(keysOf(left), keysOf(right), { maxEditLength: MOST_EDITS });
  if (!parts) return null;
  const same: QuoteWord[] = [];
  const changes: Change[] = [{ left: [], right: [] }];
  let [l, r] = [0, 0];
  for (const part of parts) {
    if (!part.added && !part.removed) {
      same.push(...left.slice(l, l + part.count));
      changes.push({ left: [], right: [] });
    }
    const open = changes.at(-1)!;
    if (part.removed) changes[changes.length - 1] = { left: left.slice(l, l + part.count), right: open.right };
    if (part.added) changes[changes.length - 1] = { left: open.left, right: right.slice(r, r + part.count) };
    if (!part.added) l += part.count;
    if (!part.removed) r += part.count;
  }
  if (same.length === 0) return null;
  const [before, after] = [changes[0]!, changes.at(-1)!];
  const inside = changes.slice(1, -1).filter((change) => change.left.length + change.right.length > 0);
  return { same, inside, before, after };
}

function keysOf(words: readonly QuoteWord[]): string[] {
  return words.map((word) => word.key);
}

/** Share of the words between the first and last common one that both have, 0 to 1. */
export function closeness({ same, inside }: Alignment): number {
  const changed = inside.reduce((sum, change) => sum + Math.max(change.left.length, change.right.length), 0);
  return same.length / (same.length + changed);
}

/** Whether the source itself shows that something was left out or put in just there: "…", "...", "[are]". */
export function marked(one: Quoted, from: number, to: number): boolean {
  return /…|\.\s?\.\s?\.|\[|\]/.test(one.from.text.slice(from, to));
}
