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
  /** The first of them as it stands on the right side. */
  readonly rightSame: QuoteWord;
  /** Changes between the first and the last word that both have. */
  readonly inside: readonly Change[];
  /** What one of them has before the first or after the last word that both have. */
  readonly before: Change;
  readonly after: Change;
}

const MOST_EDITS = 160;

interface Part {
  readonly same: readonly QuoteWord[];
  /** What follows the common words, up to the next ones. */
  readonly then: Change;
}

/** Null where the wordings are too unlike to be laid beside each other. */
export function align(left: readonly QuoteWord[], right: readonly QuoteWord[]): Alignment | null {
  const laid = layOut(left, right);
  const core = laid && densest(laid.parts);
  if (!core) return null;
  const parts = laid.parts.slice(core.first, core.last + 1);
  const [from, to] = [parts[0]!.same[0]!, parts.at(-1)!.same.at(-1)!];
  const ends = {
    left: { first: left.indexOf(from), last: left.indexOf(to) },
    right: { first: laid.partner.get(from)!, last: laid.partner.get(to)! },
  };
  const lead = commonBefore(left, ends.left.first, right, ends.right.first);
  const [leftFrom, rightFrom] = [ends.left.first - lead, ends.right.first - lead];
  return {
    same: [...left.slice(leftFrom, ends.left.first), ...parts.flatMap((part) => part.same)],
    rightSame: right[rightFrom]!,
    inside: joinNear(parts, laid.partner, left, right),
    before: { left: left.slice(0, leftFrom), right: right.slice(0, rightFrom) },
    after: { left: left.slice(ends.left.last + 1), right: right.slice(ends.right.last + 1) },
  };
}

/** Common words right before the stretch that were laid elsewhere: "trade" of "trade concerns: … trade policies". */
function commonBefore(left: readonly QuoteWord[], l: number, right: readonly QuoteWord[], r: number): number {
  let count = 0;
  while (count < Math.min(l, r) && left[l - count - 1]!.key === right[r - count - 1]!.key) count++;
  return count;
}

/** Runs of common words (those of the left side) with their index on the right side. */
function layOut(left: readonly QuoteWord[], right: readonly QuoteWord[]) {
  const changes = diffArrays(keysOf(left), keysOf(right), { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  const partner = new Map<QuoteWord, number>();
  const parts: { same: QuoteWord[]; then: { left: QuoteWord[]; right: QuoteWord[] } }[] = [];
  let [l, r] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (added) parts.at(-1)?.then.right.push(...right.slice(r, r + count));
    else if (removed) parts.at(-1)?.then.left.push(...left.slice(l, l + count));
    else {
      const same = left.slice(l, l + count);
      for (const [i, word] of same.entries()) partner.set(word, r + i);
      parts.push({ same, then: { left: [], right: [] } });
    }
    if (!added) l += count;
    if (!removed) r += count;
  }
  return { parts, partner };
}

/** The stretch of parts in which common words outweigh changed ones most: chance matches far off are left outside. */
function densest(parts: readonly Part[]): { first: number; last: number } | null {
  let best: { first: number; last: number; sum: number } | null = null;
  let [sum, first] = [0, 0];
  for (const [i, part] of parts.entries()) {
    if (sum < 0) [sum, first] = [0, i];
    sum += part.same.length;
    if (!best || sum >= best.sum) best = { first, last: i, sum };
    sum -= Math.max(part.then.left.length, part.then.right.length);
  }
  return best;
}

/** Changes inside the stretch; two with a single common word between them are one: "is [are]" for "are still". */
function joinNear(
  parts: readonly Part[],
  partner: ReadonlyMap<QuoteWord, number>,
  left: readonly QuoteWord[],
  right: readonly QuoteWord[],
): Change[] {
  const changes: Change[] = [];
  for (const [i, part] of parts.slice(0, -1).entries()) {
    const near = i > 0 && part.same.length === 1;
    if (!near) {
      changes.push(part.then);
      continue;
    }
    const last = changes.pop()!;
    const word = part.same[0]!;
    changes.push({
      left: [...last.left, left[left.indexOf(word)]!, ...part.then.left],
      right: [...last.right, right[partner.get(word)!]!, ...part.then.right],
    });
  }
  return changes;
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
  return /…|\.\s?\.\s?\.|[[\]()]/.test(one.from.text.slice(from, to));
}
