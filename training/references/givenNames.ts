// Given names by gender from lists of names: those that a list gives to women or to men alone.

import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/three';

export interface GivenNames {
  readonly source: string;
  /** Lower case, parted by blanks, in the order of the alphabet. */
  readonly female: string;
  readonly male: string;
}

const SOURCE =
  'Given names that @faker-js/faker 10 (MIT, all locales) or compromise 14 (MIT) list for one gender and no locale lists for the other.';

export function gatherGivenNames(): GivenNames {
  const [female, male] = [new Map<string, number>(), new Map<string, number>()];
  for (const locale of Object.values(allLocales)) {
    const names = locale.person?.first_name;
    if (names === undefined || names === null) continue;
    count(female, names.female ?? []);
    count(male, names.male ?? []);
  }
  const lexicon = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  for (const [word, tags] of Object.entries(lexicon)) {
    if ([tags].flat().includes('FemaleName')) count(female, [word], 3);
    if ([tags].flat().includes('MaleName')) count(male, [word], 3);
  }
  return { source: SOURCE, female: listOf(female, male), male: listOf(male, female) };
}

function count(names: Map<string, number>, list: readonly string[], weight = 1): void {
  for (const name of list) {
    const lower = name.toLowerCase();
    if (/^[\p{Script=Latin}'-]{2,}$/u.test(lower)) names.set(lower, (names.get(lower) ?? 0) + weight);
  }
}

/** A name that many lists give to one gender and one to the other is still that gender's. */
function listOf(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string {
  return [...own.keys()]
    .filter((name) => own.get(name)! >= 4 * (other.get(name) ?? 0))
    .sort()
    .join(' ');
}
