// The two files beside the sources: one JSON record a line, sorted, so that git shows one change as one line.

import { z } from 'zod';
import type { LineProblem, RecordKind } from './page';
import type { ClaimNote, Decision } from './records';
import { noteFrom, targetSchema } from './webAnnotation';

export interface ReadLines<T> {
  readonly records: T[];
  readonly problems: readonly LineProblem[];
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

/** Sorted by source, place and id. */
export const noteKind: RecordKind<ClaimNote> = {
  parse: noteFrom,
  order: (a, b) => order(a.target.source, b.target.source) || placeOf(a) - placeOf(b) || order(a.id, b.id),
};

/** Sorted by time of decision and id. */
export const decisionKind: RecordKind<Decision> = {
  parse: (raw) => decisionSchema.parse(raw),
  order: (a, b) => order(a.created, b.created) || order(a.id, b.id),
};

function placeOf({ target }: ClaimNote): number {
  return target.selector[1].start;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
