// Names of one word, told by a word of the article that is almost the same: "Lindquist" where Ida Lindqvist is spoken of, and
// "Sarova" where boats are "Sarovan".

import { isNear } from './forms';
import { bitsAt, ownersOf, surnamesOf, textAt, type Found } from './found';
import { COMMON, GIVEN, ORGANISATION } from './model';
import type { Sheet } from './sheet';
import { LOC, MISC, ORG, PER } from './tags';

export function correctAlike(sheet: Sheet, names: readonly Found[]): Found[] {
  const surnames = surnamesOf(sheet, names);
  const spelt = [...new Set(names.filter(isFullName).map(({ to }) => textAt(sheet, to - 1).toLowerCase()))];
  const adjectives = adjectivesOf(sheet, names);
  return names.map((name) => {
    if (name.to - name.from > 1) return name;
    const [word, bits] = [textAt(sheet, name.from), bitsAt(sheet, name.from)];
    if (name.type === ORG || name.type === MISC) {
      const misspelt = (bits & (COMMON | ORGANISATION)) === 0 && spelt.some((one) => isSlipOf(one, word.toLowerCase()));
      return misspelt ? { ...name, type: PER } : name;
    }
    const known = name.type !== PER || surnames.has(sheet.fold[name.from]!) || (bits & GIVEN) !== 0;
    return !known && word.endsWith('a') && adjectives.has(`${word}n`) ? { ...name, type: LOC } : name;
  });
}

const SHORTEST = 7;

/** Not "the Simpsons" of Ida Simpson. */
function isSlipOf(surname: string, word: string): boolean {
  return word.length >= SHORTEST && isNear(word, surname) && word !== `${surname}s` && surname !== `${word}s`;
}

const isFullName = ({ type, from, to }: Found): boolean => type === PER && to - from > 1;

/** Words in "-an" that are no part of a person's name: "Sarovan". */
function adjectivesOf(sheet: Sheet, names: readonly Found[]): Set<string> {
  const owners = ownersOf(sheet, names);
  const found = new Set<string>();
  for (let i = 0; i < sheet.word.length; i++) {
    const word = textAt(sheet, i);
    if (owners[i]?.type !== PER && /^\p{Lu}\p{Ll}{2,}an$/u.test(word)) found.add(word);
  }
  return found;
}
