// From one version of a text to the next: what the edit did not touch stays known and is not searched for again.

import type { Span } from '../span';
import { anchoringIn, type Anchored, type Anchoring } from './anchoring';
import type { Selectors } from './records';

/** The one stretch in which two versions differ: `start` to `oldEnd` became `start` to `newEnd`. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What stands so near to a context still counts when a place is judged. */
const MARGIN = 24;

export function editBetween(old: string, now: string): Edit {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && old.charCodeAt(old.length - 1 - same) === now.charCodeAt(now.length - 1 - same)) {
    same++;
  }
  return { start, oldEnd: old.length - same, newEnd: now.length - same };
}

/**
 * What becomes of a place by an edit, null where the text has to be searched: where the edit touches the words, or brings
 * what they might be. Words that the edit leaves alone are followed for sure, whatever look-alikes there are.
 */
export function carried(before: Anchoring, edit: Edit, now: string, selectors: Selectors): Anchoring | null {
  const [quote, position] = selectors;
  if (before.state === 'lost' || before.state === 'uncertain') {
    const candidates = before.state === 'lost' ? [] : before.candidates;
    const judgedBy = Math.max(quote.prefix.length, quote.suffix.length) + MARGIN;
    const followed = candidates.flatMap((candidate) => follow(candidate, edit, judgedBy) ?? []);
    if (followed.length < candidates.length || bringsWords(edit, now, selectors)) return null;
    return before.state === 'lost' ? before : { ...before, candidates: followed };
  }
  const at = follow(before, edit);
  if (!at) return null;
  const state = at.start === position.start ? 'exact' : 'moved';
  return { ...before, ...at, state: before.state === 'changed' ? 'changed' : state };
}

/** The place after the edit; null where the edit comes nearer than `margin`. */
function follow(place: Anchored, { start, oldEnd, newEnd }: Edit, margin = 0): Anchored | null {
  if (place.end + margin < start) return place;
  const by = newEnd - oldEnd;
  return place.start - margin > oldEnd ? { ...place, start: place.start + by, end: place.end + by } : null;
}

/** Whether words like those looked for stand where the text is new, whatever is around them. */
function bringsWords({ start, newEnd }: Edit, now: string, [quote, position]: Selectors): boolean {
  const reach = Math.ceil(quote.exact.length * 1.5);
  const around: Span = { start: Math.max(0, start - reach), end: Math.min(now.length, newEnd + reach) };
  const there = { ...position, start: position.start - around.start };
  const words = { ...quote, prefix: '', suffix: '' };
  return anchoringIn(now.slice(around.start, around.end))([words, there]).state !== 'lost';
}
