// Phrases that share a word: which of them has it.

import type { Hit } from './matcher';
import type { Taxonomy } from './taxonomy';

/**
 * Without the weaker hits inside a longer one: the "trade" of "trade union" is no sign of trade. Hits that name stay. What two
 * phrases of an issue both say, as "robbery" and "(armed) robbery" do, counts once.
 */
export function unshadowed(hits: readonly Hit[], isName: (hit: Hit) => boolean): Hit[] {
  const longest = new Map<number, number>();
  for (const { first, end, weight } of hits)
    for (let i = first; i < end; i++) longest.set(i, Math.max(weight, longest.get(i) ?? 0));
  const isShadowed = ({ first, end, weight }: Hit): boolean => {
    for (let i = first; i < end; i++) if ((longest.get(i) ?? 0) > weight) return true;
    return false;
  };
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = `${hit.entry}:${hit.first}:${hit.end}`;
    if (seen.has(key) || (!isName(hit) && isShadowed(hit))) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The longer phrase wins; of a broad issue and one below it, the narrow; then the issue with more evidence; then the earlier
 * entry. In source order.
 */
export function withoutOverlaps(hits: readonly Hit[], taxonomy: Taxonomy, score: (hit: Hit) => number): Hit[] {
  const byWeight = [...hits].sort(
    (a, b) => b.weight - a.weight || score(b) - score(a) || a.entry - b.entry || a.first - b.first,
  );
  const owner = new Map<number, Hit>();
  const kept = new Set<Hit>();
  for (const hit of byWeight) {
    const holders = holdersOf(hit, owner);
    if ([...holders].some((holder) => !isBelow(taxonomy, hit.entry, holder.entry))) continue;
    for (const holder of holders) {
      kept.delete(holder);
      for (let i = holder.first; i < holder.end; i++) owner.delete(i);
    }
    kept.add(hit);
    for (let i = hit.first; i < hit.end; i++) owner.set(i, hit);
  }
  return [...kept].sort((a, b) => a.first - b.first);
}

function holdersOf({ first, end }: Hit, owner: ReadonlyMap<number, Hit>): Set<Hit> {
  const holders = new Set<Hit>();
  for (let i = first; i < end; i++) {
    const holder = owner.get(i);
    if (holder) holders.add(holder);
  }
  return holders;
}

const isBelow = (taxonomy: Taxonomy, entry: number, broad: number): boolean =>
  entry !== broad && taxonomy[entry]!.broader === taxonomy[broad]!.id;
