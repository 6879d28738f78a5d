// "the Oduyas": all who bear the surname.

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import { blank, type Markable } from './markables';

/** Ids by lower-case surname, where two people or more bear it. */
export type Families = ReadonlyMap<string, readonly string[]>;

export function familiesOf(people: readonly Person[]): Families {
  const bearers = new Map<string, string[]>();
  for (const { id, name } of people) {
    const surname = name.toLowerCase().trim().split(/\s/).at(-1);
    if (surname) bearers.set(surname, [...(bearers.get(surname) ?? []), id]);
  }
  return new Map([...bearers].filter(([, ids]) => ids.length > 1));
}

/** The family whose name in the plural stands at a word behind "the"; null for all else. */
export function familyAt(analysis: Analysis, word: number, families: Families): Markable | null {
  const { words } = analysis;
  if (families.size === 0 || words.lower(word - 1) !== 'the' || !/^\p{Lu}.*s$/u.test(words.form(word))) return null;
  const family = families.get(words.lower(word).slice(0, -1)) ?? families.get(words.lower(word).slice(0, -2));
  if (family === undefined) return null;
  const base = blank(analysis, word);
  return { ...base, start: word - 1, number: 'plural', noun: 'family', definite: true, family };
}
