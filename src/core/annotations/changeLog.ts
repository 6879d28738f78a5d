// Changes as they are written down before the kept files follow: each a JSON record that tells one step of one record.

import { z } from 'zod';
import { canonical, isSame, isTooDeep, type Raw } from './json';
import { stepped, type Step } from './merge';
import type { Kept } from './page';
import { historyOf } from './webAnnotation';

export interface Change extends Step {
  readonly id: string;
  /** The window that made it. */
  readonly writer: string;
  readonly machine: string;
  /** The kept file that the record stands in. */
  readonly file: string;
  readonly record: string;
  /** Fingerprint of the text that the writer was about to give the file; a file with none of these was made by another hand. */
  readonly gives: string;
}

/** A save that changed no record: the writer was about to give the file what it lacked of other changes. */
export const NO_RECORD = { record: 'none', before: null, after: null } as const;

const text = z.string().min(1);
const record = z.record(z.string(), z.unknown()).nullable();
const changeSchema = z.object({
  id: text,
  at: z.iso.datetime(),
  writer: text,
  machine: z.string(),
  file: text,
  record: text,
  before: record,
  after: record,
  gives: z.string(),
});

export function writeChange(change: Change): string {
  return JSON.stringify(change) + '\n';
}

/** Null for what is no whole change, such as one that is still being copied. */
export function readChange(line: string): Change | null {
  if (!line.endsWith('\n') || isTooDeep(line)) return null;
  try {
    return changeSchema.parse(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** The order in which all windows take changes. */
export function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => order(a.at, b.at) || order(a.id, b.id));
}

/** The records that are not as the changes leave them; null for those that are to go. Neither order nor repetition matters. */
export function folded<T>(
  records: ReadonlyMap<string, Kept<T>>,
  changes: readonly Change[],
): ReadonlyMap<string, Raw | null> {
  const states = new Map<string, Raw | null>();
  const taken = new Map<string, Raw>();
  for (const change of inOrder(changes)) {
    const standing = records.get(change.record)?.raw ?? null;
    const here = states.has(change.record) ? states.get(change.record)! : standing;
    if (holds(here, change)) continue;
    // Changed by one who did not know that it was taken away: it is there again, with what was done to it before.
    const met = here ?? ((change.before && change.after && taken.get(change.record)) || null);
    const next = stepped(met, change);
    if (met && !next) taken.set(change.record, met);
    states.set(change.record, next);
  }
  for (const [id, state] of states) if (isSame(state, records.get(id)?.raw ?? null)) states.delete(id);
  return states;
}

/** The record's own history tells that the change was made to it. */
function holds(here: Raw | null, { before, after }: Change): boolean {
  if (!here || !after) return false;
  const old = new Set(historyOf(before).map(canonical));
  const added = historyOf(after)
    .map(canonical)
    .filter((entry) => !old.has(entry));
  const there = new Set(historyOf(here).map(canonical));
  return added.length > 0 && added.every((entry) => there.has(entry));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
