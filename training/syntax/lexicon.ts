// What the model file says of words: which were met often enough for a row of their own, and their classes of distribution.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../src/core/language/hashing';
import { foldForm, type Lexicon } from '../../src/core/language/wordFeatures';
import { readClusters } from '../corpus';
import type { Example } from './examples';

export interface LearntLexicon extends Lexicon {
  /** Sorted, as numbers without sign; the order of the lists. */
  readonly hashes: readonly number[];
  readonly forms: number;
  readonly fineClasses: number;
  readonly coarseClasses: number;
  /** Row of a form, and place of its vector. */
  readonly formVectors: readonly (readonly [number, number])[];
  /** By fine class, places of the vectors of its words. */
  readonly classVectors: readonly (readonly number[])[];
}

/** Seen less often, a word is known by its classes and letters alone. */
const SEEN_OFTEN = 2;
/** So many of the most frequent words have their classes in the file. */
const WORDS = 60_000;

interface Known {
  readonly form: string;
  seen: number;
  fine: number;
  coarse: number;
}

/** `vectors`: a folder with `words.json`, the words of the vectors in their order. */
export function makeLexicon(examples: readonly Example[], vectors: string): LearntLexicon {
  const known = new Map<number, Known>();
  const entry = (form: string): Known => {
    const hash = hashText(form) >>> 0;
    const own = known.get(hash) ?? { form, seen: 0, fine: 0, coarse: 0 };
    known.set(hash, own);
    return own;
  };
  for (const { forms } of examples) for (const form of forms) entry(foldForm(form)).seen++;
  for (const [hash, { seen }] of known) if (seen < SEEN_OFTEN) known.delete(hash);
  for (const [word, coarse, fine] of readClusters(['clusters.tsv', 'clusters-rest.tsv']).slice(0, WORDS)) {
    const own = entry(foldForm(word));
    if (own.fine === 0) [own.fine, own.coarse] = [fine, coarse];
  }
  const sorted = [...known].sort((a, b) => a[0] - b[0]);
  const entries = sorted.map(([, one]) => one);
  let rows = 0;
  const form = Uint16Array.from(entries, ({ seen }) => (seen >= SEEN_OFTEN ? ++rows : 0));
  return {
    hashes: sorted.map(([hash]) => hash),
    places: new Map(sorted.map(([hash], i) => [hash | 0, i])),
    form,
    fine: Uint16Array.from(entries, ({ fine }) => fine),
    coarse: Uint16Array.from(entries, ({ coarse }) => coarse),
    forms: rows,
    fineClasses: Math.max(...entries.map(({ fine }) => fine)),
    coarseClasses: Math.max(...entries.map(({ coarse }) => coarse)),
    ...placesOfVectors(entries, form, vectors),
  };
}

function placesOfVectors(
  entries: readonly Known[],
  rows: Uint16Array,
  folder: string,
): Pick<LearntLexicon, 'formVectors' | 'classVectors'> {
  const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as string[];
  const places = new Map<string, number>();
  words.forEach((word, place) => {
    if (!places.has(foldForm(word))) places.set(foldForm(word), place);
  });
  const formVectors: [number, number][] = [];
  const classVectors: number[][] = [];
  entries.forEach(({ form, fine }, i) => {
    const place = places.get(form);
    if (place === undefined) return;
    if (rows[i]! > 0) formVectors.push([rows[i]!, place]);
    (classVectors[fine] ??= []).push(place);
  });
  return { formVectors, classVectors: Array.from(classVectors, (places, fine) => (fine === 0 ? [] : (places ?? []))) };
}
