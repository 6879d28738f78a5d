// What people decided, applied to what an article says. A decision always wins over the machine.

import type { DateExpression, Names, Person } from '../article';
import type { PeopleRule } from '../comparison/types';
import { overlaps } from '../span';
import { resolveSpan } from './anchoring';
import { calendarSpan } from './calendarSpan';
import type { Decision } from './records';

type DecisionOf<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

/** Changes to what the rooms find, made before later rooms build on it. */
export interface Revisions {
  names(names: Names): Names;
  dates(dates: readonly DateExpression[]): DateExpression[];
}

export function revisions(text: string, path: string, decisions: readonly Decision[]): Revisions {
  return {
    names: (names) => ({ ...names, people: decisions.reduce(applyToPeople, names.people) }),
    dates: (dates) => {
      const set = decisions.filter((d) => d.kind === 'date-value').filter((d) => d.target.source === path);
      return set.reduce((list, decision) => setValue(list, text, decision), [...dates]);
    },
  };
}

/** The last publication date that a person set for the source, `YYYY-MM-DD`. */
export function publishedBy(path: string, decisions: readonly Decision[]): string | undefined {
  return decisions.filter((d) => d.kind === 'published').findLast((d) => d.source === path)?.value;
}

/** Whether a decision can change what is found in this source; `names` are those of its people. */
export function touches(
  decision: Decision,
  { path, names }: { readonly path: string; readonly names: readonly string[] },
): boolean {
  switch (decision.kind) {
    case 'ruling':
      return false;
    case 'published':
      return decision.source === path;
    case 'date-value':
      return decision.target.source === path;
    case 'not-a-person':
      return true;
    default:
      return namesOf(decision).some((name) => names.includes(name));
  }
}

function namesOf(decision: DecisionOf<'same-person' | 'different-people' | 'rename-person'>): readonly string[] {
  if (decision.kind === 'rename-person') return [decision.from, decision.to];
  return decision.kind === 'same-person' ? [...decision.names, decision.name] : decision.names;
}

export function peopleRules(decisions: readonly Decision[]): PeopleRule[] {
  return decisions.flatMap((d): PeopleRule[] => {
    if (d.kind === 'same-person') return [{ kind: 'same', names: d.names, name: d.name }];
    if (d.kind === 'different-people') return [{ kind: 'different', names: d.names }];
    if (d.kind === 'not-a-person') return [{ kind: 'not-a-person', names: [d.name] }];
    if (d.kind === 'rename-person') return [{ kind: 'rename', names: [d.from], name: d.to }];
    return [];
  });
}

function applyToPeople(people: readonly Person[], decision: Decision): readonly Person[] {
  switch (decision.kind) {
    case 'not-a-person':
      return people.filter((person) => person.name !== decision.name);
    case 'rename-person':
      return people.map((person) => (person.name === decision.from ? { ...person, name: decision.to } : person));
    case 'same-person':
      return merged(people, decision);
    case 'different-people':
      return people.flatMap((person) => split(person, decision.names));
    default:
      return people;
  }
}

function merged(people: readonly Person[], { names, name }: DecisionOf<'same-person'>): readonly Person[] {
  const same = people.filter((person) => names.includes(person.name));
  const [first] = same;
  if (!first) return people;
  const one: Person = {
    id: first.id,
    name,
    roles: same.flatMap((person) => person.roles).sort((a, b) => a.start - b.start),
    mentions: same.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start),
  };
  return people.flatMap((person) => (person === first ? [one] : same.includes(person) ? [] : [person]));
}

/** "Wang Yi" and "Wang Wenbin" are two: mentions in the very words of another name leave the person for one of their own. */
function split(person: Person, names: readonly string[]): Person[] {
  if (!names.includes(person.name)) return [person];
  const others = names.filter((name) => name !== person.name && person.mentions.some((m) => m.text === name));
  const kept = person.mentions.filter((mention) => !others.includes(mention.text));
  return [
    { ...person, mentions: kept },
    ...others.map((name, index) => ({
      id: `${person.id}-${index + 1}`,
      name,
      roles: [],
      mentions: person.mentions.filter((mention) => mention.text === name),
    })),
  ].filter((one) => one.mentions.length > 0);
}

function setValue(dates: DateExpression[], text: string, decision: DecisionOf<'date-value'>): DateExpression[] {
  const place = resolveSpan(text, decision.target.selector);
  if (!place) return dates;
  const days = calendarSpan(decision.value);
  return dates.map((date) =>
    overlaps(date, place)
      ? { ...date, value: decision.value, ...days, basis: 'stated', because: 'You set this value.', anchor: null }
      : date,
  );
}
