// The event a page shows, kept over edits, scans and restarts. Pure.

import type { SharedEvent } from '../../core/comparison/types';

/** Plain data: it is written into the state of the window. */
export interface Remembered {
  readonly id: string;
  readonly title: string;
  readonly tellings: readonly { readonly source: string; readonly text: string }[];
}

export function remember({ id, title, tellings }: SharedEvent): Remembered {
  return { id, title, tellings: tellings.map(({ source, text }) => ({ source, text })) };
}

/** The event with the same id, else the one that most of the same words tell; undefined where none does. */
export function findAgain(events: readonly SharedEvent[], { id, tellings }: Remembered): SharedEvent | undefined {
  const known = new Set(tellings.map(keyOf));
  const shared = (event: SharedEvent): number => event.tellings.filter((telling) => known.has(keyOf(telling))).length;
  let [best, most] = [events.find((event) => event.id === id), 0];
  if (best) return best;
  for (const event of events) {
    const these = shared(event);
    if (these > most) [best, most] = [event, these];
  }
  return best;
}

function keyOf({ source, text }: { readonly source: string; readonly text: string }): string {
  return `${source}\n${text}`;
}

/** What a page of an earlier window kept; undefined where it is not ours. */
export function rememberedIn(state: unknown): Remembered | undefined {
  const { remembered } = partsOf(state);
  const { id, title, tellings } = partsOf(remembered);
  if (typeof id !== 'string' || typeof title !== 'string' || !Array.isArray(tellings)) return undefined;
  return { id, title, tellings: tellings.filter(isTelling) };
}

function isTelling(raw: unknown): raw is Remembered['tellings'][number] {
  const { source, text } = partsOf(raw);
  return typeof source === 'string' && typeof text === 'string';
}

function partsOf(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}
