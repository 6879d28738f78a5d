// A comparison in parts that are opened one after the other: with thousands of sources the whole would stop whoever types.

import type { Comparison } from '../core/comparison/types';
import { shared, sizeOf, valueOf } from './parcel';

/** Opened in some two milliseconds. */
const MOST_BYTES = 100_000;

interface Part {
  readonly list: keyof Comparison;
  readonly rows: readonly unknown[];
}

export function partsOf(comparison: Comparison): Uint8Array[] {
  return (Object.keys(comparison) as (keyof Comparison)[]).flatMap((list) => parts({ list, rows: comparison[list] }));
}

/** Rejects where the bytes are no such parts. */
export async function comparisonOf(bytes: readonly Uint8Array[]): Promise<Comparison> {
  const lists: Record<keyof Comparison, unknown[]> = { stories: [], people: [], events: [], issues: [], findings: [] };
  for (const one of bytes) {
    const { list, rows } = valueOf(one) as Part;
    lists[list].push(...rows);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return lists as unknown as Comparison;
}

/** Halved until each is small, or one row. */
function parts({ list, rows }: Part): Uint8Array[] {
  if (rows.length < 2 || sizeOf(rows) <= MOST_BYTES) return [shared({ list, rows })];
  const middle = rows.length >> 1;
  return [rows.slice(0, middle), rows.slice(middle)].flatMap((half) => parts({ list, rows: half }));
}
