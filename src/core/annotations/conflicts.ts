// A kept file after a merge by git: the sides of a conflict between its marks, or, where git kept the lines of both, two lines of
// one record. What the sides have in common needs no word; of the rest a person says, record by record, what is to stand.

import { isSame, type Raw } from './json';
import { putTogether } from './merge';
import { conflictMark, readPage, type Kept, type RecordKind } from './page';

export interface Dispute {
  readonly id: string;
  /** The record as the current side has it, null where that has none. */
  readonly current: Raw | null;
  readonly incoming: Raw | null;
  /** What was done on either side; null where one side has no such record. */
  readonly together: Raw | null;
}

type Side = 'current' | 'base' | 'incoming';

interface Placed<T> {
  readonly text: string;
  readonly kept: Kept<T> | null;
  /** Null outside of a conflict. */
  readonly side: Side | null;
  readonly isMark: boolean;
}

/** In the order of the file. */
export function disputesIn<T extends { readonly id: string }>(text: string, kind: RecordKind<T>): Dispute[] {
  const found = new Map<string, Partial<Record<Side, Raw>> & { isSplit: boolean }>();
  for (const { kept, side } of placed(text, kind)) {
    if (!kept) continue;
    const one = found.get(kept.value.id) ?? { isSplit: false };
    const own = side ?? (one.current ? 'incoming' : 'current');
    found.set(kept.value.id, {
      ...one,
      [own]: one[own] ?? kept.raw,
      isSplit: one.isSplit || side !== null || own === 'incoming',
    });
  }
  return [...found].flatMap(([id, { current = null, incoming = null, base = null, isSplit }]) => {
    if (!isSplit || isSame(current, incoming)) return [];
    const together = current && incoming && putTogether(current, incoming, base);
    return [{ id, current, incoming, together }];
  });
}

/** The text without marks, each record once: as decided, null leaves it out. Lines that are no record stay, of both sides. */
export function withDecided<T extends { readonly id: string }>(
  text: string,
  kind: RecordKind<T>,
  decided: ReadonlyMap<string, Raw | null>,
): string {
  const written = new Set<string>();
  const lines = placed(text, kind).flatMap(({ text: line, kept, side, isMark }) => {
    if (isMark || side === 'base') return [];
    if (!kept) return [line];
    const { id } = kept.value;
    if (written.has(id)) return [];
    written.add(id);
    const raw = decided.has(id) ? decided.get(id)! : kept.raw;
    if (raw === null) return [];
    return [isSame(raw, kept.raw) ? line : JSON.stringify(raw)];
  });
  return lines.join('\n');
}

const BEGINS: ReadonlyMap<string, Side | null> = new Map([
  ['<', 'current'],
  ['|', 'base'],
  ['=', 'incoming'],
  ['>', null],
]);

function placed<T extends { readonly id: string }>(text: string, kind: RecordKind<T>): Placed<T>[] {
  let side: Side | null = null;
  return readPage(text, kind).lines.map((line) => {
    const mark = conflictMark(line.text);
    if (mark !== null) side = BEGINS.get(mark)!;
    return { text: line.text, kept: line.kept, side, isMark: mark !== null };
  });
}
