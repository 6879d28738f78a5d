// The one table of irregular words, read both ways.

import irregular from './vocabulary/irregular.json';
import type { Tag } from './tagset';

interface Parts {
  readonly past: string;
  readonly participle: string;
}

interface Endless {
  readonly third?: string;
  readonly gerund?: string;
}

/** Commonest past and participle of an irregular verb. */
export const PAST_AND_PARTICIPLE: ReadonlyMap<string, Parts> = new Map(
  irregular.verbs.map(({ lemma, past, participle }) => [
    lemma,
    { past: past[0] ?? lemma, participle: participle[0] ?? lemma },
  ]),
);

export const THIRD_AND_GERUND: ReadonlyMap<string, Endless> = new Map(
  irregular.verbs.map(({ lemma, ...forms }) => [lemma, forms satisfies Endless]),
);

export const PLURAL: ReadonlyMap<string, string> = new Map(
  irregular.nouns.map(({ lemma, plural }) => [lemma, plural[0] ?? lemma]),
);

/** "commit", "refer": stressed at the end (or doubled by custom), so "committed". */
const DOUBLING = new Set(irregular.doubling);

/** Of two verbs with a form in common, the one that news means: "lay" of lie, "found" of find, "lied" of lie. */
const COMMONER = new Set(irregular.commoner);

/** By tag and form. */
const lemmas = new Map<Tag, Map<string, string>>();
for (const { lemma, past, participle, ...forms } of irregular.verbs) {
  for (const form of past) add(form, 'VBD', lemma);
  for (const form of participle) add(form, 'VBN', lemma);
  if ('third' in forms && forms.third !== undefined) add(forms.third, 'VBZ', lemma);
  if ('gerund' in forms && forms.gerund !== undefined) add(forms.gerund, 'VBG', lemma);
}
for (const { lemma, plural } of irregular.nouns) for (const form of plural) addPlural(form, lemma);
for (const { lemma, comparative, superlative } of irregular.comparisons) addComparison(lemma, comparative, superlative);

/** The first row that has a form wins: "saw" is see before it is saw. */
function add(form: string, tag: Tag, lemma: string): void {
  const known = lemmas.get(tag) ?? new Map<string, string>();
  lemmas.set(tag, known);
  if (!known.has(form) || COMMONER.has(lemma)) known.set(form, lemma);
}

function addPlural(form: string, lemma: string): void {
  add(form, 'NNS', lemma);
  add(form, 'NNPS', lemma);
}

function addComparison(lemma: string, comparative: string, superlative: string): void {
  for (const adverb of ['JJ', 'RB'] as const) {
    add(comparative, `${adverb}R`, lemma);
    add(superlative, `${adverb}S`, lemma);
  }
}

/** The lemma of an irregular form, lower case; undefined for regular words. */
export function irregularLemma(lower: string, tag: Tag): string | undefined {
  return lemmas.get(tag)?.get(lower);
}

/** Whether the last letter doubles before -ed and -ing: "ban", "plot", "quit" but "visit" and "rain" do not. */
export function doublesLast(lemma: string): boolean {
  return DOUBLING.has(lemma) || /^(?:[^aeiou]*|[^aeiou]*qu|squ)[aeiou][^aeiouwxy]$/.test(lemma);
}
