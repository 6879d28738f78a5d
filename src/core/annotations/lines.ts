// The two files beside the sources, as text: one JSON record a line, sorted, so that git shows one change as one line.

import { z } from 'zod';
import type { ClaimNote, Decision } from './records';
import { annotationSchema, fromWebAnnotation, targetSchema, toWebAnnotation } from './webAnnotation';

export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface ReadLines<T> {
  readonly records: T[];
  readonly problems: LineProblem[];
}

const names = z.tuple([z.string().min(1), z.string().min(1)], z.string().min(1));
const common = { id: z.string().min(1), created: z.iso.datetime() };
const name = z.string().min(1);

const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('same-person'), names, name }),
  z.object({ ...common, kind: z.literal('different-people'), names }),
  z.object({ ...common, kind: z.literal('not-a-person'), name }),
  z.object({ ...common, kind: z.literal('rename-person'), from: name, to: name }),
  z.object({ ...common, kind: z.literal('published'), source: name, value: z.iso.date() }),
  z.object({ ...common, kind: z.literal('date-value'), target: targetSchema, value: name }),
  z.object({
    ...common,
    kind: z.literal('ruling'),
    finding: name,
    title: z.string(),
    verdict: z.enum(['agree', 'dismiss']),
    reason: z.string(),
  }),
]);

export function readNotes(text: string): ReadLines<ClaimNote> {
  return readRecords(text, (value) => fromWebAnnotation(annotationSchema.parse(value)));
}

export function readDecisions(text: string): ReadLines<Decision> {
  return readRecords(text, (value) => decisionSchema.parse(value));
}

/** Sorted by source, place and id. */
export function writeNotes(notes: readonly ClaimNote[]): string {
  const place = (note: ClaimNote) => note.target.selector[1].start;
  const sorted = [...notes].sort(
    (a, b) => order(a.target.source, b.target.source) || place(a) - place(b) || order(a.id, b.id),
  );
  return sorted.map((note) => JSON.stringify(toWebAnnotation(note)) + '\n').join('');
}

/** Sorted by time of decision and id. */
export function writeDecisions(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort((a, b) => order(a.created, b.created) || order(a.id, b.id));
  return sorted.map((decision) => JSON.stringify(decision) + '\n').join('');
}

function readRecords<T extends { id: string }>(text: string, parse: (value: unknown) => T): ReadLines<T> {
  const records: T[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      const record = parse(JSON.parse(line));
      const before = seen.get(record.id);
      if (before) problems.push({ line: index + 1, message: `The same id stands on line ${before}.` });
      else records.push(record);
      seen.set(record.id, index + 1);
    } catch (error) {
      problems.push({ line: index + 1, message: explain(line, error) });
    }
  }
  return { records, problems };
}

function explain(line: string, error: unknown): string {
  if (/^(<{7}|={7}|>{7})/.test(line)) return 'A merge conflict is not settled here.';
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!;
    return `${path.length > 0 ? `“${path.join('.')}”: ` : ''}${message}.`;
  }
  return `This line is not a JSON record: ${(error as Error).message}.`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
