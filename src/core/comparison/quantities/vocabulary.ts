// What a counted noun, its verb or its state says of a number: rows of data (see counted.json and units.json).

import counted from './counted.json';
import units from './units.json';

type Rows = Readonly<Record<string, readonly string[]>>;

function byWord(rows: Rows): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])));
}

/** Class by the lemma of the counted noun, of the verb that it suffers, of the verb that it does, of its state, of the noun that rises. */
export const BY_NOUN = byWord(counted.noun);
export const BY_PATIENT = byWord(counted.patient);
export const BY_SUBJECT = byWord(counted.subject);
export const BY_STATE = byWord(counted.state);
export const BY_TOLL = byWord(counted.toll);
/** "claimed 12 lives". */
export const TAKES_LIVES: ReadonlySet<string> = new Set(counted.lives);
/** Counted nouns that say no more than that people are counted. */
export const ANYBODY: ReadonlySet<string> = new Set(counted.people);
/** Classes that are told with a higher number as long as the event lasts. */
export const GROWS: ReadonlySet<string> = new Set(counted.grows);

export interface Unit {
  /** What it measures: length, mass, percent, span. */
  readonly measures: string;
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(units.units).flatMap(([measures, rows]) =>
    Object.entries(rows).map(([word, factor]): [string, Unit] => [word, { measures, factor }]),
  ),
);
const CURRENCIES: ReadonlyMap<string, string> = new Map(Object.entries(units.currency));

/** By lemma or short form, lower case. */
export function unitOf(word: string): Unit | undefined {
  return UNITS.get(word);
}

export function currencyOf(word: string): string | undefined {
  return CURRENCIES.get(word);
}
