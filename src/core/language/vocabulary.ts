// Word knowledge of the layer: rows of data by lemma. What a row means is told in its file's `source`.

import adjectiveRows from './vocabulary/contentAdjectives.json';
import adverbRows from './vocabulary/sentenceAdverbs.json';
import catenativeRows from './vocabulary/catenatives.json';
import nounRows from './vocabulary/contentNouns.json';
import eventAdjectiveRows from './vocabulary/eventAdjectives.json';
import governorRows from './vocabulary/nominalGovernors.json';
import tellingRows from './vocabulary/tellingVerbs.json';
import titleRows from './vocabulary/titles.json';
import transitiveRows from './vocabulary/transitiveVerbs.json';

export type TellingClass =
  'say' | 'tell' | 'deny' | 'allege' | 'think' | 'know' | 'ask' | 'promise' | 'judge' | 'speak';

export interface TellingVerb {
  readonly lemma: string;
  readonly particle?: string;
  readonly class: TellingClass;
  /** How it takes its content: that, to, ing, whether, object, quote, listener, as, of, with, for, about. */
  readonly frames: readonly string[];
}

/** What the governing word makes of its clause (see catenatives.json). */
export type Effect =
  | TellingClass
  | 'done'
  | 'undone'
  | 'ongoing'
  | 'begun'
  | 'ended'
  | 'planned'
  | 'wanted'
  | 'alleged'
  | 'found'
  | 'denied';

/** How a catenative takes its clause: "failed to go", "avoided going", "told him to go", "called on him to go" (`on to`), "made him go", "saw him go(ing)", "accused him of". */
export type Frame =
  'to' | 'ing' | 'object to' | 'object' | 'object ing' | 'object of' | 'object with' | 'object for' | `${string} to`;

export type AdverbClass = 'hearsay' | 'alleged' | 'possible' | 'negative' | 'almost' | 'mistaken';

export interface Title {
  readonly lemma: string;
  readonly kind: 'courtesy' | 'nobility' | 'office' | 'rank' | 'faith' | 'profession' | 'kin';
  /** Only where the word itself tells it: "spokeswoman", "Mr". */
  readonly gender?: 'male' | 'female';
}

const telling = new Map((tellingRows.rows as TellingVerb[]).map((row) => [keyOf(row.lemma, row.particle), row]));
const catenatives = new Map(
  catenativeRows.rows.map((row) => [
    `${keyOf(row.lemma, 'particle' in row ? row.particle : '')}:${row.frame}`,
    row.class as Effect,
  ]),
);
const governors = new Map(
  governorRows.rows.map((row) => [
    `${keyOf(row.lemma, 'particle' in row ? row.particle : '')}:${row.frame}`,
    row.class as Effect,
  ]),
);
const titles = new Map(titleRows.rows.map((row) => [row.lemma, row as Title]));
const eventAdjectives = new Map(eventAdjectiveRows.rows.map((row) => [row.lemma, row.class as Effect]));
const nouns = new Map(nounRows.rows.map((row) => [row.lemma, row.class as Effect]));
const adjectives = new Map(adjectiveRows.rows.map((row) => [row.lemma, row.class as Effect]));
const adverbs = new Map(adverbRows.rows.map((row) => [row.lemma, row.class as AdverbClass]));

const transitive = new Set(transitiveRows.rows);

function keyOf(lemma: string, particle = ''): string {
  return particle === '' ? lemma : `${lemma} ${particle}`;
}

/** The row of a telling verb; with a particle its own row ("point out"), else the verb's. */
export function tellingVerb(lemma: string, particle = ''): TellingVerb | undefined {
  return telling.get(keyOf(lemma, particle)) ?? telling.get(lemma);
}

/** What a verb makes of the clause it takes in this frame. */
export function catenative(lemma: string, particle: string, frame: Frame): Effect | undefined {
  return catenatives.get(`${keyOf(lemma, particle)}:${frame}`) ?? catenatives.get(`${lemma}:${frame}`);
}

/** "the claim that", "a refusal to". */
export function contentNoun(lemma: string): Effect | undefined {
  return nouns.get(lemma);
}

/** "due to meet", "aware that". */
export function contentAdjective(lemma: string): Effect | undefined {
  return adjectives.get(lemma);
}

/** How sure an adverb makes its clause; undefined for all others. */
export function adverbClass(lemma: string): AdverbClass | undefined {
  return adverbs.get(lemma);
}

/** What a verb makes of an event that a noun names: "cancelled the visit", "accused him of | theft". `frame`: "object" or a preposition. */
export function nominalGovernor(lemma: string, particle: string, frame: string): Effect | undefined {
  return governors.get(`${keyOf(lemma, particle)}:${frame}`) ?? governors.get(`${lemma}:${frame}`);
}

/** "alleged", "planned", "failed" before a noun. */
export function eventAdjective(lower: string): Effect | undefined {
  return eventAdjectives.get(lower);
}

/** What a word says a person is: "mayor", "Mrs", "colonel", "sister". Lower case. */
export function titleOf(lemma: string): Title | undefined {
  return titles.get(lemma);
}

/** Hardly ever without an object or a content: "spend", "receive"; not "eat". */
export function needsObject(lemma: string): boolean {
  return transitive.has(lemma);
}
