// Names that may be one person's: "Anthony" and "Antony", "Dan" and "Daniel", "Jinping Xi" and "Xi Jinping", a lone surname
// that several may bear. Suggestions only.

import { addTo } from './grouping';
import { deletionKeys, nameParts, oneLetterApart, type NameParts } from './names';
import type { PeopleRule, SharedPerson } from './types';
import { fold } from './terms';

const NICKNAME_LETTERS = 3;
const SHORTEST_WORD = 5;

/** Ids of the look-alikes of each person, both ways; pairs that somebody ruled to be different are left out. */
export function suggestSame(people: readonly SharedPerson[], rules: readonly PeopleRule[]): Map<string, string[]> {
  const suggested = new Map<string, string[]>();
  const apart = rules.filter((rule) => rule.kind === 'different').map((rule) => new Set(rule.names.map(fold)));
  const named = people.map((person) => ({ id: person.id, parts: nameParts(person.name) }));
  for (const bucket of bucketsOf(named)) {
    for (const [i, a] of bucket.entries()) {
      for (const b of bucket.slice(i + 1)) {
        const ruled = apart.some((names) => names.has(a.parts.folded) && names.has(b.parts.folded));
        if (a.id !== b.id && !ruled && lookAlike(a.parts, b.parts)) suggest(suggested, a.id, b.id);
      }
    }
  }
  return suggested;
}

interface Named {
  readonly id: string;
  readonly parts: NameParts;
}

const LARGEST_BUCKET = 60;

function bucketsOf(named: readonly Named[]): Named[][] {
  const buckets = new Map<string, Named[]>();
  for (const one of named) {
    const { words, last, first } = one.parts;
    const keys = new Set(
      [...words].length > 1
        ? [`order ${[...words].sort().join(' ')}`, `given ${first.slice(0, NICKNAME_LETTERS)} ${last}`]
        : [],
    );
    for (const key of deletionKeys(last)) keys.add(`last ${words.length > 1 ? first : ''} ${key}`);
    if (words.length > 1) for (const key of deletionKeys(first)) keys.add(`first ${key} ${last}`);
    for (const word of new Set([first, last])) keys.add(`word ${word}`);
    if (last.length >= SHORTEST_WORD) for (const key of deletionKeys(last)) keys.add(`lone ${key}`);
    for (const key of keys) addTo(buckets, key, one);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1 && bucket.length <= LARGEST_BUCKET);
}

export function lookAlike(a: NameParts, b: NameParts): boolean {
  if (a.words.length === 1 || b.words.length === 1) return loneFits(a, b);
  if (a.folded === [...b.words].reverse().join(' ')) return true;
  if (a.last === b.last) {
    const [short, long] = a.first.length < b.first.length ? [a.first, b.first] : [b.first, a.first];
    const nickname = short.length >= NICKNAME_LETTERS && long.startsWith(short);
    return (
      nickname ||
      (short.length >= 4 && oneLetterApart(a.first, b.first)) ||
      (short.length === 1 && long.startsWith(short))
    );
  }
  return (
    a.first === b.first && Math.min(a.last.length, b.last.length) >= SHORTEST_WORD && oneLetterApart(a.last, b.last)
  );
}

/** "Oduya" beside "Grace Oduya", "Lindquist" beside "Mara Lindqvist". Two lone names only where one letter differs. */
function loneFits(a: NameParts, b: NameParts): boolean {
  const [lone, other] = a.words.length === 1 ? [a, b] : [b, a];
  const long = Math.min(lone.last.length, other.last.length) >= SHORTEST_WORD;
  if (other.words.length === 1) return lone.last === other.last || (long && oneLetterApart(lone.last, other.last));
  return other.words.includes(lone.last) || (long && oneLetterApart(lone.last, other.last));
}

function suggest(suggested: Map<string, string[]>, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = suggested.get(from) ?? [];
    if (!known.includes(to)) suggested.set(from, [...known, to].sort());
  }
}
