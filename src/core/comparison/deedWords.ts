// Words of deeds that stand for one another, and those of which one is the other's contrary.

import deedRows from './data/deedWords.json';
import oppositeRows from './data/opposites.json';

const deeds = new Map<string, Set<number>>();
deedRows.rows.forEach((row, i) => {
  for (const word of row.split(' ')) deeds.set(word, (deeds.get(word) ?? new Set()).add(i));
});

const UNDERGONE: ReadonlySet<string> = new Set(deedRows.undergo.split(' '));

const sides = new Map<string, Set<string>>();
for (const [left = '', right = ''] of oppositeRows.rows)
  for (const [own, other] of [[left, right] as const, [right, left] as const])
    for (const word of own.split(' ')) other.split(' ').forEach((one) => against(word, one));

function against(word: string, other: string): void {
  sides.set(word, (sides.get(word) ?? new Set()).add(other));
}

/** "arrived" and "left", "acquitted" and "convicted": never one event. */
export function areOpposite(a: string, b: string): boolean {
  return sides.get(a)?.has(b) ?? false;
}

const broader = new Map(
  Object.entries(deedRows.broader).map(([word, deeds]): [string, ReadonlySet<string>] => [
    word,
    new Set(deeds.split(' ')),
  ]),
);

/** "fired" and "dismissal", "foiled" and "thwarted"; "the disaster" and the quake. */
export function tellOneDeed(a: string, b: string): boolean {
  if (broader.get(a)?.has(b) || broader.get(b)?.has(a)) return true;
  const [left, right] = [deeds.get(a), deeds.get(b)];
  return left !== undefined && right !== undefined && [...left].some((row) => right.has(row));
}

/** "The bridge fell", "two people died": what has no object is done by nobody, and its subject is what it is done to. */
export function isUndergone(lemma: string): boolean {
  return UNDERGONE.has(lemma);
}
