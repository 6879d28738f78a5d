// Annotations of other tools to notes of ours: read, placed in the sources that are here, laid beside what is kept.

import { z } from 'zod';
import { resolveSpan } from '../annotations/anchoring';
import { canonical, isRaw, isSame, listOf, type Raw } from '../annotations/json';
import { stepped, type PlannedRecord } from '../annotations/merge';
import type { ClaimNote, Target } from '../annotations/records';
import { noteFrom } from '../annotations/webAnnotation';
import { NotTaken, type Foreign, type ForeignFile } from './foreign';
import { withUntold } from './bodies';
import { placedIn } from './place';
import { readForeign } from './read';
import { sourcesFor, type ImportSource } from './sources';

export { NotTaken };
export type { ForeignFile, ImportSource };

const HISTORY = 'dateline:history';
const ORIGINALS = 'dateline:imported';

/** What an import would do; nothing is done yet. */
export interface ImportPlan {
  /** The records as they are to be, and as they are now: null where they are not there. */
  readonly records: readonly PlannedRecord[];
  /** How many of the records are new, and how many of them are there already and are told more of. */
  readonly fresh: number;
  readonly updated: number;
  readonly same: number;
  /** Those of the new ones whose words stand nowhere here, or where that is not sure; kept all the same. */
  readonly withoutPlace: readonly { readonly source: string; readonly words: string }[];
  readonly bySoftware: number;
  readonly problems: readonly string[];
}

export interface ImportInput {
  readonly file: ForeignFile;
  readonly sources: readonly ImportSource[];
  readonly notes: readonly ClaimNote[];
  /** A kept record as it is written. */
  readonly kept: (id: string) => Raw | undefined;
  /** ISO 8601 instant: the time of what tells none. */
  readonly now: string;
}

/** Throws NotTaken for a file of no form that is known. */
export function planImport({ file, sources, notes, kept, now }: ImportInput): ImportPlan {
  const { found, problems, bySoftware } = readForeign(file, now);
  const folder = file.name.includes('/') ? file.name.replace(/\/[^/]*$/, '') : '';
  const documents = sourcesFor([...found, ...found.flatMap(({ evidence }) => evidence)], sources, folder);
  const plan = new Plan(documents, notes, kept, now);
  for (const foreign of found) plan.add(foreign);
  return { ...plan.result(), bySoftware, problems: [...problems, ...plan.problems] };
}

/** Record by record; the second of one id is laid upon the first. */
class Plan {
  readonly problems: string[] = [];
  private readonly records = new Map<string, Raw>();
  private readonly fresh = new Map<string, Target | null>();
  private same = 0;

  constructor(
    private readonly documents: ReadonlyMap<string, ImportSource>,
    private readonly notes: readonly ClaimNote[],
    private readonly kept: ImportInput['kept'],
    private readonly now: string,
  ) {}

  add(foreign: Foreign): void {
    try {
      this.settle(foreign);
    } catch (error) {
      this.problems.push(`${foreign.at[0]!.toUpperCase()}${foreign.at.slice(1)} is left out: ${reasonOf(error)}.`);
    }
  }

  result(): Pick<ImportPlan, 'records' | 'fresh' | 'updated' | 'same' | 'withoutPlace'> {
    const lost = [...this.fresh.values()].filter((target) => target !== null);
    return {
      records: [...this.records].map(([id, after]) => ({ id, before: this.kept(id) ?? null, after })),
      fresh: this.fresh.size,
      updated: this.records.size - this.fresh.size,
      same: this.same,
      withoutPlace: lost.map(({ source, selector: [{ exact }] }) => ({ source, words: exact })),
    };
  }

  private settle(foreign: Foreign): void {
    const source = this.documents.get(foreign.document);
    const { target, state } = placedIn(source, foreign);
    const record = { ...foreign.record, target, body: bodiesOf(foreign, this.documents) };
    const note = noteFrom(record);
    const { id } = foreign;
    const standing = this.records.get(id) ?? this.kept(id);
    if (standing) {
      const next = joined(standing, record, this.now);
      if (next) this.records.set(id, next);
      else this.same++;
    } else if (foreign.isNameless && source && this.notes.some((one) => holds(one, note, source.text))) this.same++;
    else {
      this.records.set(id, record);
      this.fresh.set(id, state === 'lost' || state === 'uncertain' ? target : null);
    }
  }
}

/** With the words of other texts that are given as evidence, where they stand here. */
function bodiesOf({ record, evidence }: Foreign, documents: ReadonlyMap<string, ImportSource>): unknown[] {
  const bodies = [...listOf(record['body'])];
  for (const piece of evidence) {
    const { target } = placedIn(documents.get(piece.document), piece);
    bodies[piece.body] = { ...(bodies[piece.body] as Raw), ...target };
  }
  return withUntold(bodies);
}

/** The record that is there with what the other has besides; of what both say the later stands. Null where that is nothing. */
function joined(standing: Raw, record: Raw, now: string): Raw | null {
  const isAnothers = isAsImported(record);
  if (isAnothers && isSame(standing[ORIGINALS], record[ORIGINALS])) return null;
  // What tells no time of its own is never later than what a person did here.
  const isTimed = record['modified'] !== now;
  const after: Raw = {
    ...record,
    modified: isTimed ? record['modified'] : standing['modified'],
    body: listOf(record['body']).map((body) => asKept(body, standing)),
    ...(isAnothers && { [HISTORY]: [] }),
  };
  const before = { ...after, body: [], [HISTORY]: [], ...(isAnothers && { [ORIGINALS]: standing[ORIGINALS] }) };
  const next = stepped(standing, { at: isTimed ? String(record['modified']) : '', before, after });
  return isSame(next, standing) ? null : next;
}

/** Nothing was done to it in Dateline. */
function isAsImported(record: Raw): boolean {
  const [first, ...more] = listOf(record[HISTORY]);
  return ORIGINALS in record && more.length === 0 && isRaw(first) && first['what'] === 'imported';
}

/** Evidence that is kept already, wherever its words stood when it was. */
function asKept(body: unknown, standing: Raw): unknown {
  const words = wordsOf(body);
  return words === null ? body : (listOf(standing['body']).find((one) => wordsOf(one) === words) ?? body);
}

function wordsOf(body: unknown): string | null {
  if (!isRaw(body) || body['purpose'] !== 'linking' || !Array.isArray(body['selector'])) return null;
  const [quote] = body['selector'] as unknown[];
  return isRaw(quote) ? canonical([body['source'], quote['exact']]) : null;
}

/** The kept note is on these very words and says all that the other says; what the form has no room for counts as said. */
function holds(kept: ClaimNote, { target, status, reason }: ClaimNote, text: string): boolean {
  const [{ exact }, { start, end }] = target.selector;
  if (kept.target.source !== target.source || kept.target.selector[0].exact !== exact || kept.status !== status)
    return false;
  if (reason !== null && spaced(reason) !== spaced(kept.reason ?? '')) return false;
  const at = resolveSpan(text, kept.target.selector);
  return at?.start === start && at.end === end;
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!;
    return `“${path.join('.')}”: ${message}`;
  }
  if (error instanceof NotTaken) return error.message;
  throw error;
}
