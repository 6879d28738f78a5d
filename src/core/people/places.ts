// Places and their mentions, with kind and country where the lists tell them.

import type { Place, PlaceKind, Prose } from '../article';
import { textSpan, type TextSpan } from '../span';
import type { Found } from './found';
import { foldName } from './hashing';
import { findListed, type NameModel } from './model';
import { LOC } from './tags';
import { FACILITY_WORDS, REGION_WORDS, WATER_WORDS } from './vocabulary';

/** "the US", "America" and "United States" are one place: a listed country is known by its name in the list. */
export function gatherPlaces(prose: Prose, names: readonly Found[], model: NameModel): Place[] {
  const groups = new Map<string, { place: Omit<Place, 'id' | 'mentions'>; mentions: TextSpan[] }>();
  for (const { type, start, end } of names) {
    if (type !== LOC) continue;
    const mention = textSpan(prose.text, start, end);
    const place = placeOf(prose.view.slice(start, end).replace(/\s+/g, ' '), model);
    const key = foldName(place.name);
    const group = groups.get(key) ?? { place, mentions: [] };
    group.mentions.push(mention);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ place, mentions }, i) => ({ id: `l${i + 1}`, ...place, mentions }));
}

function placeOf(words: string, model: NameModel): Omit<Place, 'id' | 'mentions'> {
  const name = words.replace(/^the /i, '');
  const listed = findListed(model, name);
  if (listed === null || listed.kind === 'organisation' || listed.kind === 'demonym') {
    return { name, kind: kindByWords(foldName(name).split(/[\s-]+/)) };
  }
  const { kind, country } = listed;
  if (kind === 'country') return { name: country ?? name, kind };
  return { name, kind, ...(country === null ? {} : { country }) };
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
