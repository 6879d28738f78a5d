// What others wrote into a record: Dateline does not read it, and takes it along wherever the note goes.

import { isRaw, listOf, type Raw } from './json';
import { purposeOf, SINGLE } from './bodies';
import { PLAN_FIELDS } from './history';

export interface Others {
  readonly fields: Raw;
  readonly bodies: readonly unknown[];
}

const OWN = new Set([
  '@context',
  'id',
  'type',
  'motivation',
  'created',
  'modified',
  'target',
  'body',
  'dateline:history',
  ...PLAN_FIELDS,
]);

/** Null where there is nothing of others in the record. */
export function othersOf(raw: unknown): Others | null {
  if (!isRaw(raw)) return null;
  const fields = Object.fromEntries(Object.entries(raw).filter(([key]) => !OWN.has(key)));
  const bodies = othersBodies(listOf(raw['body']));
  return bodies.length > 0 || Object.keys(fields).length > 0 ? { fields, bodies } : null;
}

/** A second comment is another's, see bodies.ts. */
function othersBodies(bodies: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return bodies.filter((body) => {
    const purpose = purposeOf(body);
    if (!purpose) return true;
    const isAnothers = SINGLE.some((one) => one === purpose) && seen.has(purpose);
    seen.add(purpose);
    return isAnothers;
  });
}

/** Who made the note, as it calls them: a name, else an id; null where it does not say. */
export function nameOfCreator(creator: unknown): string | null {
  const [first] = Array.isArray(creator) ? (creator as unknown[]) : [creator];
  if (typeof first === 'string') return first || null;
  if (!isRaw(first)) return null;
  const name = [first['name'], first['nickname'], first['id']].find((one) => typeof one === 'string' && one !== '');
  return (name as string | undefined) ?? null;
}
