// Which of those named so far a pronoun can stand for, by gender and place; nobody where two fit alike.

import type { Gender, Genders } from './references-genders';
import type { Group } from './references-groups';

export interface Choice {
  readonly person: string;
  /** Nobody else was there to be meant. */
  readonly sure: boolean;
}

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 3;

/** A person of unknown gender fits any pronoun. */
export function fits(person: string, gender: Gender, genders: Genders): boolean {
  return (genders.get(person) ?? gender) === gender;
}

/** Whether somebody unnamed or somebody who fits is among them. */
export function mayBe(groups: readonly Group[], gender: Gender, genders: Genders): boolean {
  return groups.some(({ people }) => people.length === 0 || people.some((person) => fits(person, gender, genders)));
}

/** One person who fits, else the one subject of a main clause; several who fit alike give none. */
export function choose(groups: readonly Group[], gender: Gender, genders: Genders): Choice | null {
  const fitting = (list: readonly Group[]): string[] =>
    [...new Set(list.flatMap(({ people }) => people))].filter((person) => fits(person, gender, genders));
  if (groups.some(({ people }) => people.length === 0)) return null;
  const all = fitting(groups);
  if (all.length === 1) return { person: all[0]!, sure: groups.length === 1 };
  const main = fitting(groups.filter(({ main }) => main));
  return main.length === 1 ? { person: main[0]!, sure: false } : null;
}

/** `past`: whom each sentence before named, the last one last. Its subjects first, then anybody in it. */
export function fromPast(past: readonly (readonly Group[])[], gender: Gender, genders: Genders): Choice | null {
  for (let back = 1; back <= PRONOUN_REACH && back <= past.length; back++) {
    const groups = past[past.length - back]!;
    const subjects = groups.filter(({ standing }) => standing === 'subject');
    if (mayBe(subjects, gender, genders)) return choose(subjects, gender, genders);
    if (mayBe(groups, gender, genders)) return choose(groups, gender, genders);
  }
  return null;
}
