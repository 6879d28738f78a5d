// Places and their mentions, with kind and country where the lists tell them.

import type { Place, PlaceKind, Prose } from '../article';
import { textSpan, type TextSpan } from '../span';
import type { Found } from './found';
import { foldName } from './hashing';
import { findListed, type NameModel } from './model';
import { LOC } from './tags';
import { FACILITY_WORDS, REGION_WORDS, WATER_WORDS } from './vocabulary';

/** Spellings of one place by one name. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['us', 'United States'],
  ['u.s.', 'United States'],
  ['u.s', 'United States'],
  ['usa', 'United States'],
  ['u.s.a.', 'United States'],
  ['america', 'United States'],
  ['united states of america', 'United States'],
  ['uk', 'United Kingdom'],
  ['u.k.', 'United Kingdom'],
  ['britain', 'United Kingdom'],
  ['great britain', 'United Kingdom'],
  ['uae', 'United Arab Emirates'],
]);

export function gatherPlaces(prose: Prose, names: readonly Found[], model: NameModel): Place[] {
  const groups = new Map<string, TextSpan[]>();
  for (const { type, start, end } of names) {
    if (type !== LOC) continue;
    const mention = textSpan(prose.text, start, end);
    const folded = foldName(mention.text).replace(/^the /, '').replace(/\s+/g, ' ');
    const key = SAME.get(folded) ?? folded;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups].map(([key, mentions], i) => {
    const name = [...SAME.values()].includes(key) ? key : mentions[0]!.text.replace(/\s+/g, ' ');
    return { id: `l${i + 1}`, name, ...kindOf(name, model), mentions };
  });
}

function kindOf(name: string, model: NameModel): Pick<Place, 'kind' | 'country'> {
  const listed = findListed(model, name.replace(/^the /i, ''));
  if (listed !== null && listed.kind !== 'organisation' && listed.kind !== 'demonym') {
    const country = listed.kind === 'country' ? null : listed.country;
    return { kind: listed.kind, ...(country === null ? {} : { country }) };
  }
  return { kind: kindByWords(foldName(name).split(/[\s-]+/)) };
}

// "Lake Rask", "Amsel River", "Port Amsel Airport"
function kindByWords(words: readonly string[]): PlaceKind {
  const ends = [words[words.length - 1]!, words[0]!];
  if (words.length < 2) return 'unknown';
  if (ends.some((word) => WATER_WORDS.has(word))) return 'water';
  if (FACILITY_WORDS.has(ends[0]!)) return 'facility';
  if (ends.some((word) => REGION_WORDS.has(word))) return 'region';
  return 'unknown';
}
