// A source, and a short way to import a file into it.

import { noteFrom } from '../../../../src/core/annotations/webAnnotation';
import type { Raw } from '../../../../src/core/annotations/json';
import type { ClaimNote } from '../../../../src/core/annotations/records';
import { planImport, type ImportPlan } from '../../../../src/core/import/import';

export const NOW = '2026-05-16T10:00:00.000Z';

export const text = `🎣 Harbour deal signed

Mara Lindqvist said on Tuesday that 18 percent of the boats would stay in the harbour.
The boats left. Critics said that 18 percent was far too few. North and South Kessin voted against it.
The boats left.
`;

export const source = { path: 'news/a.txt', text };

export function planned(
  name: string,
  content: unknown,
  more: Partial<Parameters<typeof planImport>[0]> = {},
): ImportPlan {
  const written = typeof content === 'string' ? content : JSON.stringify(content);
  const file = { name, text: written, beside: name.endsWith('.ann') ? text : null };
  return planImport({ file, sources: [source], notes: [], kept: () => undefined, now: NOW, ...more });
}

export function notesOf({ records }: ImportPlan): ClaimNote[] {
  return records.map(({ after }) => noteFrom(after));
}

/** The records of a plan as they are kept afterwards, for the next import. */
export function keptAfter(plan: ImportPlan): Pick<Parameters<typeof planImport>[0], 'notes' | 'kept'> {
  const kept = new Map<string, Raw>(plan.records.map(({ id, after }) => [id, after]));
  return { notes: notesOf(plan), kept: (id) => kept.get(id) };
}

/** The words at a note's position, which have to be the words that it quotes. */
export function wordsAt({ target }: ClaimNote, of = text): string {
  const [, { start, end }] = target.selector;
  return of.slice(start, end);
}

/** In characters, as the standard and brat count. */
export function charactersOf(words: string, of = text, from = 0): { start: number; end: number } {
  const at = of.indexOf(words, from);
  const start = [...of.slice(0, at)].length;
  return { start, end: start + [...words].length };
}
