// Areas that are named by their kind: "the Lindow West constituency", and "this constituency" for the last one so called.

import type { Place } from '../article';
import { NONE, type Words } from '../language/words';
import type { Span } from '../span';

/** Lemmas of nouns for a part of a country. */
export const AREAS: ReadonlySet<string> = new Set(
  'constituency district county province region prefecture governorate oblast township municipality ward borough parish suburb neighbourhood neighborhood'.split(
    ' ',
  ),
);
/** "geographical", between the name and its kind. */
const MOST_BETWEEN = 2;
const LONGEST_NAME = 4;
/** Sentences over which "this district" still means the last one named. */
const REACH = 8;

interface Area {
  readonly place: Place;
  readonly sentence: number;
}

/** Puts each area over its words; `places` are those found by name, by word, and stay where they are. */
export function layAreas(words: Words, places: (Place | null)[], isName: (i: number) => boolean): void {
  let last: Area | null = null;
  for (let i = 0; i < words.length; i++) {
    if (!AREAS.has(words.lemma(i).toLowerCase()) || words.tag(i) !== 'NN' || places[i] !== null) continue;
    const name = nameBefore(words, i);
    const again = name === null && isBare(words, i);
    const place: Place | null =
      name !== null ? placeNamed(words, name, places, isName) : again ? meant(words, i, last) : null;
    // "the super constituency" is another, whatever it is called.
    if (place === null && !again) last = null;
    if (place === null) continue;
    last = { place, sentence: words.sentence(i) };
    for (let k = name?.start ?? i; k <= i; k++) places[k] ??= place;
  }
}

/** The words of a proper name right before its kind, with "the" or a preposition ahead of them; null without one. */
function nameBefore(words: Words, unit: number): Span | null {
  let end = unit;
  while (unit - end < MOST_BETWEEN && words.tag(end - 1) === 'JJ' && /^\p{Ll}/u.test(words.form(end - 1))) end--;
  let start = end;
  while (words.tag(start - 1).startsWith('NNP') && words.sentence(start - 1) === words.sentence(unit)) start--;
  const isLed = words.lower(start - 1) === 'the' || words.tag(start - 1) === 'IN';
  return start < end && end - start <= LONGEST_NAME && isLed ? { start, end } : null;
}

/** The place that the name is known as, else one of its own; null where a person or a body bears the name. */
function placeNamed(
  words: Words,
  { start, end }: Span,
  places: readonly (Place | null)[],
  isName: (i: number) => boolean,
): Place | null {
  const found = places[end - 1] ?? null;
  if (found !== null && places[start] === found) return found;
  for (let i = start; i < end; i++) if (isName(i) && places[i] === null) return null;
  const name = words.prose.text.slice(words.start(start), words.end(end - 1));
  return { id: `area ${name}`, name, kind: 'region', mentions: [] };
}

/** "this district", with nothing that would tell it from others. */
function isBare(words: Words, unit: number): boolean {
  return [...words.children(unit)].every((child) => /^(?:det|case|punct)$/.test(words.relation(child)));
}

function meant(words: Words, unit: number, last: Area | null): Place | null {
  if (last === null || words.lower(unit + 1) === 'of' || words.sentence(unit) - last.sentence > REACH) return null;
  const isThat = /^(?:this|that|the)$/.test(words.lower(unit - 1)) && words.child(unit, 'det') !== NONE;
  return isThat ? last.place : null;
}
