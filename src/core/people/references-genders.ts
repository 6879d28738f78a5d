// He or she: what titles say, and what the article's own plain cases say. No list of given names.

import type { Person, Prose, Reference } from '../article';
import { TITLES } from './references-words';

export type Gender = 'he' | 'she';
export type Genders = ReadonlyMap<string, Gender>;

export interface Resolved {
  readonly reference: Reference;
  /** Set where one person alone could be meant by a pronoun that tells he or she. */
  readonly tells?: Gender | undefined;
}

export function knownGenders(prose: Prose, people: readonly Person[]): Genders {
  const genders = new Map<string, Gender>();
  for (const person of people) {
    for (const mention of person.mentions) {
      const title = /([\p{L}]{2,15}\.?)\s$/u.exec(prose.view.slice(Math.max(0, mention.start - 17), mention.start));
      const gender = TITLES.get(title?.[1]?.toLowerCase() ?? '');
      if (gender !== undefined) genders.set(person.id, gender);
    }
    for (const role of person.roles) {
      const gender = TITLES.get(/\p{L}+$/u.exec(role.text)?.[0].toLowerCase() ?? '');
      if (gender !== undefined) genders.set(person.id, gender);
    }
  }
  return genders;
}

/** The titles' genders, and for the rest what most of the plain cases say; a tie says nothing. */
export function learnGenders(known: Genders, resolved: readonly Resolved[]): Genders {
  const votes = new Map<string, number>();
  for (const { reference, tells } of resolved) {
    const person = reference.people[0]!;
    if (tells !== undefined) votes.set(person, (votes.get(person) ?? 0) + (tells === 'he' ? 1 : -1));
  }
  const genders = new Map<string, Gender>();
  for (const [person, vote] of votes) if (vote !== 0) genders.set(person, vote > 0 ? 'he' : 'she');
  return new Map([...genders, ...known]);
}
