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
  const groups = new Map<string, { place: Listed; mentions: TextSpan[] }>();
  const found = names.filter(({ type }) => type === LOC);
  const listed = found.map(({ start, end }) => placeOf(prose.view.slice(start, end).replace(/\s+/g, ' '), model));
  for (const [i, { start, end }] of found.entries()) {
    const mention = textSpan(prose.text, start, end);
    const place = listed[i]!;
    const key = foldName(place.name);
    const group = groups.get(key) ?? { place, mentions: [] };
    const next = found[i + 1];
    if (
      next &&
      next.start - end < 40 &&
      isElsewhere(place, listed[i + 1]!) &&
      LIES_IN.test(prose.view.slice(end, next.start))
    )
      group.place = { name: place.name, kind: 'unknown' };
    group.mentions.push(mention);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ place, mentions }, i) => {
    return { id: `l${i + 1}`, ...place, name: asWritten(place.name, mentions), mentions };
  });
}

/** Shorter names in capitals are letters: "US", "UAE". */
const LETTERS = 4;

/** "Genoa", not the "GENOA" of a dateline; as the article writes it elsewhere, where it does. */
function asWritten(name: string, mentions: readonly TextSpan[]): string {
  if (name.length <= LETTERS || name !== name.toUpperCase()) return name;
  const other = mentions.find(({ text }) => text !== text.toUpperCase() && foldName(text) === foldName(name));
  return other?.text ?? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

type Listed = Omit<Place, 'id' | 'mentions'>;

const countryOf = ({ kind, name, country }: Listed): string | undefined => (kind === 'country' ? name : country);

/** Listed in another country than the one it is said to lie in. */
function isElsewhere(place: Listed, around: Listed): boolean {
  const [own, other] = [place.kind === 'country' ? undefined : place.country, countryOf(around)];
  return own !== undefined && other !== undefined && own !== other;
}

/** Between a place and the one around it: "the Mayo area of southern | Khartoum", "Victoria in | Cameroon". */
const LIES_IN =
  /^(?: (?:area|district|neighbou?rhood|quarter|suburb|village|town|camp|region|constituency|province|county|market|hospital))?,? (?:of|in)(?: (?:the|\p{Ll}+ern|central))* $/u;

function placeOf(words: string, model: NameModel): Listed {
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
