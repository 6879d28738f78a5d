// One kept file as text, line by line: a change touches the lines of its own records, and every other line stays byte for byte.

import { z } from 'zod';
import { isRaw, isTooDeep, type Raw } from './json';

/** One record of a file: as it is written, and as it is understood. */
export interface Kept<T> {
  readonly raw: Raw;
  readonly value: T;
}

export interface RecordKind<T> {
  /** Throws for what is no such record. */
  readonly parse: (raw: unknown) => T;
  /** The order of the file. */
  readonly order: (a: T, b: T) => number;
}

export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** A merge left it so: two sides, or two lines of one record. */
  readonly isConflict?: true;
}

interface Line<T> {
  readonly text: string;
  readonly kept: Kept<T> | null;
  readonly message: string | null;
}

export interface Page<T> {
  readonly text: string;
  readonly lines: readonly Line<T>[];
  /** By id, in the order of the file. */
  readonly records: ReadonlyMap<string, Kept<T>>;
  /** Lines that are no record; they stay where they are. */
  readonly problems: readonly LineProblem[];
}

/** Linear in the text; lines that stood in `before` are not read again. */
export function readPage<T extends { readonly id: string }>(
  text: string,
  { parse }: RecordKind<T>,
  before?: Page<T>,
): Page<T> {
  if (before && before.text === text) return before;
  const known = new Map(before?.lines.map((line) => [line.text, line]));
  const lines = text.split('\n').map((line) => known.get(line) ?? readLine(line, parse));
  const records = new Map<string, Kept<T>>();
  const places = new Map<string, number>();
  const problems: LineProblem[] = [];
  for (const [index, { kept, message }] of lines.entries()) {
    if (message !== null)
      problems.push({ line: index + 1, message, ...(message === UNSETTLED ? { isConflict: true } : {}) });
    if (!kept) continue;
    const { id } = kept.value;
    const place = places.get(id);
    if (place) problems.push({ line: index + 1, message: `The same id stands on line ${place}.`, isConflict: true });
    else records.set(id, kept);
    places.set(id, place ?? index + 1);
  }
  return { text, lines, records, problems };
}

/** The records by id as `writePage` would write them, in that order. */
export function recordsWith<T extends { readonly id: string }>(
  page: Page<T>,
  states: ReadonlyMap<string, Raw | null>,
  { parse, order }: RecordKind<T>,
): ReadonlyMap<string, Kept<T>> {
  const records = new Map(page.records);
  const added: Kept<T>[] = [];
  for (const [id, raw] of states) {
    const kept = raw && { raw, value: parse(raw) };
    if (!kept) records.delete(id);
    else if (records.has(id)) records.set(id, kept);
    else added.push(kept);
  }
  if (added.length === 0) return records;
  const all = [...records.values()];
  for (const one of added.sort((a, b) => order(a.value, b.value))) {
    const next = all.findIndex(({ value }) => order(one.value, value) < 0);
    all.splice(next < 0 ? all.length : next, 0, one);
  }
  return new Map(all.map((one) => [one.value.id, one]));
}

/** The text with each of the records as given, or without it where null; new ones stand where the order puts them. */
export function writePage<T extends { readonly id: string }>(
  { lines, text }: Page<T>,
  states: ReadonlyMap<string, Raw | null>,
  { parse, order }: RecordKind<T>,
): string {
  const ending = /\r\n/.test(text) ? '\r' : '';
  const left = new Map(states);
  const written = lines.flatMap((line): Line<T>[] => {
    const id = line.kept?.value.id;
    if (id === undefined || !left.has(id)) return [line];
    const raw = left.get(id)!;
    left.delete(id);
    return raw ? [newLine(raw, parse, ending)] : [];
  });
  const added = [...left.values()].filter((raw) => raw !== null).map((raw) => newLine(raw, parse, ending));
  return joined(added.length > 0 ? inserted(written, added, order) : written);
}

function newLine<T>(raw: Raw, parse: (raw: unknown) => T, ending: string): Line<T> {
  return { text: JSON.stringify(raw) + ending, kept: { raw, value: parse(raw) }, message: null };
}

/** Each before the first line of the file that comes after it, but never among the sides of a conflict, of which one will go. */
function inserted<T>(lines: readonly Line<T>[], added: readonly Line<T>[], order: (a: T, b: T) => number): Line<T>[] {
  const waiting = [...added].sort((a, b) => order(a.kept!.value, b.kept!.value));
  const result: Line<T>[] = [];
  let isConflict = false;
  for (const line of lines) {
    const goesBefore = ({ kept }: Line<T>): boolean => line.kept !== null && order(kept!.value, line.kept.value) < 0;
    while (!isConflict && waiting[0] && goesBefore(waiting[0])) result.push(waiting.shift()!);
    result.push(line);
    const mark = conflictMark(line.text);
    isConflict = mark === '<' || (isConflict && mark !== '>');
  }
  const last = result.at(-1);
  const end = last && last.text === '' ? result.length - 1 : result.length;
  return result.toSpliced(end, 0, ...waiting);
}

function joined<T>(lines: readonly Line<T>[]): string {
  const text = lines.map((line) => line.text).join('\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function readLine<T>(text: string, parse: (raw: unknown) => T): Line<T> {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { text, kept: null, message: null };
  if (isTooDeep(json)) return { text, kept: null, message: 'This record is nested too deeply.' };
  try {
    const raw: unknown = JSON.parse(json);
    const value = parse(raw);
    return { text, kept: { raw: isRaw(raw) ? raw : {}, value }, message: null };
  } catch (error) {
    return { text, kept: null, message: explain(json, error) };
  }
}

/** Why this is no such record, in words for people; null where it is one. */
export function refusal<T>(raw: Raw, { parse }: RecordKind<T>): string | null {
  const text = JSON.stringify(raw);
  return readLine(text, parse).message;
}

/** Of a line with which git marks a side of a conflict, what it begins with; null for any other. */
export function conflictMark(line: string): string | null {
  return /^([<|=>])\1{6}(?!\1)/.exec(line)?.[1] ?? null;
}

const UNSETTLED = 'A merge conflict is not settled here.';

function explain(line: string, error: unknown): string {
  if (conflictMark(line) !== null) return UNSETTLED;
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!;
    return `${path.length > 0 ? `“${path.join('.')}”: ` : ''}${message}.`;
  }
  return `This line is not a JSON record: ${(error as Error).message}.`;
}
