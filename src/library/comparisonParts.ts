// A comparison in parts that are opened one after the other: with thousands of sources the whole would stop whoever types.

import type { Comparison } from '../core/comparison/types';
import { shared, valueOf } from './parcel';

/** About a millisecond to open. */
const ROWS = 100;

type Part = { readonly [K in keyof Comparison]: { readonly list: K; readonly rows: Comparison[K] } }[keyof Comparison];

export function partsOf({ people, events, issues, findings }: Comparison): Uint8Array[] {
  const parts = [
    ...slices(people).map((rows) => ({ list: 'people', rows }) as const),
    ...slices(events).map((rows) => ({ list: 'events', rows }) as const),
    ...slices(issues).map((rows) => ({ list: 'issues', rows }) as const),
    ...slices(findings).map((rows) => ({ list: 'findings', rows }) as const),
  ] satisfies Part[];
  return parts.map(shared);
}

/** Rejects where the bytes are no such parts. */
export async function comparisonOf(bytes: readonly Uint8Array[]): Promise<Comparison> {
  const lists: Record<keyof Comparison, unknown[]> = { people: [], events: [], issues: [], findings: [] };
  for (const one of bytes) {
    const { list, rows } = valueOf(one) as Part;
    lists[list].push(...rows);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return lists as unknown as Comparison;
}

function slices<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / ROWS) }, (_, i) => list.slice(i * ROWS, (i + 1) * ROWS));
}
