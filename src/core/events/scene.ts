// What every part of this room asks of: the analysed article and what other rooms found in it.

import type { Names, Prose } from '../article';
import type { Analysis } from '../language/analysis';
import type { Words } from '../language/words';
import type { Marks } from './marks';
import type { Dateline } from './sections';

export interface Scene {
  readonly prose: Prose;
  readonly analysis: Analysis;
  readonly words: Words;
  readonly marks: Marks;
  /** How titles call a person, by id. */
  readonly label: (person: string) => string;
  readonly dateline: Dateline | null;
  /** The article writes the word, in lower case, without a capital too. */
  readonly isCommon: (lower: string) => boolean;
}

/** Asks for words as they stand in lower case. */
export function commonWords(words: Words): (lower: string) => boolean {
  const seen = new Set<string>();
  for (let i = 0; i < words.length; i++) if (words.form(i) === words.lower(i)) seen.add(words.lower(i));
  return (lower) => seen.has(lower);
}

/** Short names: what the article calls a person most, unless two people are called so. */
export function labelsOf({ people }: Names): (person: string) => string {
  const owners = new Map<string, Set<string>>();
  for (const { id, mentions } of people) {
    for (const { text } of mentions) owners.set(text, (owners.get(text) ?? new Set()).add(id));
  }
  const labels = new Map(
    people.map(({ id, name, mentions }) => {
      const own = mentions.map(({ text }) => text).filter((text) => owners.get(text)?.size === 1);
      return [id, mostFrequent(own) ?? name];
    }),
  );
  return (person) => labels.get(person) ?? person;
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = text;
  return best;
}
