// A change made to a record elsewhere, put onto the record as it is here. Both sides are taken apart into the smallest pieces that
// can change on their own; only pieces that the change touched are touched. "Tagged false" and "evidence added" both stay;
// "tagged false" and "tagged verified" do not, and the later wins.

import { purposeOf, SINGLE, withBody } from './bodies';
import { PLAN_FIELDS } from './history';
import { canonical, isSame, listOf, type Raw } from './json';
import { historyOf } from './webAnnotation';

/** One change of one record, from `before` (null: it was not there) to `after` (null: taken away). */
export interface Step {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly before: Raw | null;
  readonly after: Raw | null;
}

/** A record as it is to be; `before` is how it was when that was planned, null where it was not there. */
export interface PlannedRecord {
  readonly id: string;
  readonly before: Raw | null;
  readonly after: Raw;
}

const BODY = 'body';
const HISTORY = 'dateline:history';
const MODIFIED = 'modified';

/** The record after the step. Doing it twice, or to a record that already holds it, changes nothing more. */
export function stepped(record: Raw | null, step: Step): Raw | null {
  const { before, after } = step;
  if (isSame(record, after)) return record;
  if (isSame(record, before)) return after;
  if (!record) return after;
  if (!before) return record;
  if (!after) return holdsMore(record, before) ? record : null;
  return merged(record, before, after, step.at >= String(record[MODIFIED] ?? ''));
}

/** The record without the step from `before` to `after`; what came after it stays. Null where nothing is left of the record. */
export function unstepped(record: Raw | null, before: Raw | null, after: Raw | null, at: string): Raw | null {
  if (isSame(record, after)) return before;
  if (!record || !after) return record ?? before;
  const left = merged(record, after, before ?? untouched(after), false);
  if (!before && isSame(untouched(left), { ...left, [HISTORY]: [] })) return null;
  return { ...left, [MODIFIED]: at };
}

/** What was done to a record on two sides that did not know of each other; `base` is how both began, null where that is not known. */
export function putTogether(one: Raw, other: Raw, base: Raw | null): Raw {
  const isLater = String(other[MODIFIED] ?? '') >= String(one[MODIFIED] ?? '');
  return merged(one, base ?? untouched(other), other, isLater);
}

/** The record with nothing that people do to it. */
function untouched(record: Raw): Raw {
  const fields = Object.entries(record).filter(([key]) => !PLAN_FIELDS.has(key));
  return { ...Object.fromEntries(fields), [BODY]: [], [HISTORY]: [] };
}

/** What the change from `before` to `after` did to the record still stands; anything else may have been done since. */
export function isStanding(record: Raw | null, before: Raw | null, after: Raw | null): boolean {
  if (!record || !after) return isSame(record, after);
  const [here, old, next] = [partsOf(record), partsOf(before ?? untouched(after)), partsOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])].every(
    (key) => isSame(old.get(key), next.get(key)) || isSame(here.get(key), next.get(key)),
  );
}

/** Something was done to the record that whoever took it away had not seen. */
function holdsMore(record: Raw, seen: Raw): boolean {
  const known = new Set(historyOf(seen).map(canonical));
  return historyOf(record).some((entry) => !known.has(canonical(entry)));
}

function merged(record: Raw, before: Raw, after: Raw, isLater: boolean): Raw {
  const [here, old, next] = [partsOf(record), partsOf(before), partsOf(after)];
  const result = new Map(here);
  for (const key of new Set([...old.keys(), ...next.keys()])) {
    const isTouched = !isSame(old.get(key), next.get(key));
    if (!isTouched || !(isLater || isSame(here.get(key), old.get(key)))) continue;
    if (next.has(key)) result.set(key, next.get(key));
    else result.delete(key);
  }
  return assembled(record, result, latest(record, after));
}

function latest(a: Raw, b: Raw): Raw {
  const [one, other] = [a[MODIFIED], b[MODIFIED]];
  if (typeof one !== 'string' || typeof other !== 'string') return {};
  return { [MODIFIED]: one > other ? one : other };
}

/** Every field, the one body of each purpose, each further body and each line of history, under names of their own. */
function partsOf(record: Raw): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record))
    if (key !== BODY && key !== HISTORY && key !== MODIFIED) parts.set(`field ${key}`, value);
  for (const body of listOf(record[BODY])) parts.set(bodyKey(body, parts), body);
  for (const entry of listOf(record[HISTORY])) parts.set(`history ${canonical(entry)}`, entry);
  return parts;
}

function bodyKey(body: unknown, taken: ReadonlyMap<string, unknown>): string {
  const purpose = purposeOf(body);
  const own = `${BODY} ${purpose}`;
  return SINGLE.some((one) => one === purpose) && !taken.has(own) ? own : `${BODY} ${canonical(body)}`;
}

function assembled(record: Raw, parts: ReadonlyMap<string, unknown>, modified: Raw): Raw {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    if (key === BODY || key === HISTORY || key === MODIFIED) fields.set(key, value);
    else if (parts.has(`field ${key}`)) fields.set(key, parts.get(`field ${key}`));
  }
  for (const [key, value] of parts) if (key.startsWith('field ')) fields.set(key.slice('field '.length), value);
  return {
    ...Object.fromEntries(fields),
    ...modified,
    ...(BODY in record ? { [BODY]: bodiesFrom(record, parts) } : {}),
    ...(HISTORY in record ? { [HISTORY]: historyFrom(parts) } : {}),
  };
}

/** Those that were there at their places, new ones by their purpose. */
function bodiesFrom(record: Raw, parts: ReadonlyMap<string, unknown>): unknown[] {
  const bodies = new Map([...parts].filter(([key]) => key.startsWith(`${BODY} `)));
  const old = partsOf(record);
  const standing = [...bodies].filter(([key]) => old.has(key)).map(([, body]) => body);
  return [...bodies].filter(([key]) => !old.has(key)).reduce((list, [, body]) => withBody(list, body), standing);
}

function historyFrom(parts: ReadonlyMap<string, unknown>): unknown[] {
  const entries = [...parts].filter(([key]) => key.startsWith('history ')).map(([, entry]) => entry);
  return entries.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

function timeOf(entry: unknown): string {
  return String((entry as { at?: unknown } | null)?.at ?? '');
}
