// A second look at what was left apart. Two sources that tell one event together tell one story; a meeting of the same people
// in both is then one meeting, though one source only expects it or names no day. Never where a third could be meant as well.

import { addTo } from './grouping';
import type { Happening } from './happenings';
import type { ToldEvent } from './events';
import { BY_PEOPLE, conflict } from './conflict';
import type { ComparedArticle } from './types';

type Group = ToldEvent;

/** A story's sources are few; what very many tell ties none of them to another. */
const MOST_SOURCES = 40;
/** So many meetings of the same people are a habit, and nobody can tell which is which. */
const MOST_ALIKE = 12;

/** The same happenings in fewer groups. */
export function joinWithinStories(groups: readonly Group[]): ToldEvent[] {
  const related = relations(groups);
  const alike = new Map<string, number[]>();
  groups.forEach((group, i) => {
    for (const key of new Set(group.tellings.flatMap(keyOf))) addTo(alike, key, i);
  });
  const partners = new Map<number, Set<number>>();
  for (const indices of alike.values()) {
    if (indices.length > MOST_ALIKE) continue;
    for (const a of indices) for (const b of indices) if (a < b) note(a, b);
  }
  return merged(groups, partners);

  function note(a: number, b: number): void {
    if (!mayBeOne(groups[a]!, groups[b]!, related)) return;
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
}

/** Which sources tell an event together. */
function relations(groups: readonly Group[]): Map<ComparedArticle, Set<ComparedArticle>> {
  const related = new Map<ComparedArticle, Set<ComparedArticle>>();
  for (const group of groups) {
    const sources = new Set(group.tellings.map(({ from }) => from));
    if (sources.size < 2 || sources.size > MOST_SOURCES) continue;
    for (const a of sources) for (const b of sources) if (a !== b) related.set(a, (related.get(a) ?? new Set()).add(b));
  }
  return related;
}

/**
 * Kind and people: two at least, or one who is in a place that is named. "Her visit to Kessin" of one source may be what
 * another tells as "began meetings in Kessin".
 */
function keyOf({ event, who, place }: Happening): string[] {
  if (!BY_PEOPLE.has(event.kind) || who.size === 0) return [];
  const people = [...who].sort().join(' ');
  if (who.size >= 2) return [`${event.kind} ${people}`];
  return place ? [`stay ${people} ${place.name}`] : [];
}

/** Sources of one story, none of which tells both, and nothing that speaks against it. */
function mayBeOne(a: Group, b: Group, related: ReadonlyMap<ComparedArticle, Set<ComparedArticle>>): boolean {
  const sources = new Set(a.tellings.map(({ from }) => from));
  if (b.tellings.some(({ from }) => sources.has(from)) || isStayWithoutVisit(a, b)) return false;
  if (!b.tellings.some(({ from }) => [...sources].some((one) => related.get(from)?.has(one)))) return false;
  return !a.tellings.some((one) => b.tellings.some((other) => conflict(one, other)));
}

/** Two meetings of one named person each may have been with anybody. */
function isStayWithoutVisit(a: Group, b: Group): boolean {
  return [...a.tellings, ...b.tellings].every(({ event, who }) => event.kind === 'meeting' && who.size === 1);
}

/** Joins two groups where each has only the other. */
function merged(groups: readonly Group[], partners: ReadonlyMap<number, Set<number>>): ToldEvent[] {
  const only = (i: number): number | undefined => {
    const found = partners.get(i);
    return found?.size === 1 ? [...found][0] : undefined;
  };
  return groups.flatMap((group, i) => {
    const partner = only(i);
    if (partner === undefined || only(partner) !== i) return [group];
    return i < partner ? [united(group, groups[partner]!)] : [];
  });
}

function united(a: Group, b: Group): Group {
  return { tellings: [...a.tellings, ...b.tellings], mentions: [...a.mentions, ...b.mentions] };
}
