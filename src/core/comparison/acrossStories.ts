// Two stories that mention one event: "met on 14 May 2024" in a report of those days and in one of the year after.

import { lengthOf } from './calendar';
import { conflict } from './conflict';
import type { ToldEvent } from './events';
import { addTo } from './grouping';
import type { Happening } from './happenings';

/** The same events in fewer groups: joined where both name the day and two of the same people, or one at the same place. */
export function joinAcrossStories(events: readonly ToldEvent[]): ToldEvent[] {
  const merged: ToldEvent[] = [];
  const byKey = new Map<string, ToldEvent[]>();
  for (const event of events) {
    const keys = new Set(event.tellings.flatMap(keysOf));
    const same = [...keys].flatMap((key) => byKey.get(key) ?? []).find((other) => areOne(other, event));
    if (same === undefined) merged.push(event);
    const into = same ?? event;
    if (same !== undefined) {
      same.tellings.push(...event.tellings);
      same.mentions.push(...event.mentions);
    }
    for (const key of keys) addTo(byKey, key, into);
  }
  return merged;
}

/** Kind and day with each two people, or with one and the place; none where the day is not told. */
function keysOf({ event, days, who, place }: Happening): string[] {
  if (days === null || lengthOf(days) > 1 || event.status !== 'happened') return [];
  const people = [...who].sort();
  const pairs = people.flatMap((a, i) => people.slice(i + 1).map((b) => `${a} ${b}`));
  const placed = place === null || event.kind === 'statement' ? [] : people.map((one) => `${one} @ ${place.name}`);
  return [...pairs, ...placed].map((who) => `${event.kind} ${days.first} ${who}`);
}

/** No article lists both, and nothing speaks against it. */
function areOne(a: ToldEvent, b: ToldEvent): boolean {
  if (a === b) return false;
  return !a.tellings.some((one) => b.tellings.some((other) => one.from === other.from || conflict(one, other)));
}
