// The issues that a workspace adds, in `.dateline/issues.json`:
//
//   { "issues": [
//     { "id": "port-strike", "name": "Port strike", "words": ["port strike", "dock workers' walkout"], "broader": "labour" }
//   ] }
//
// `id` (small letters, digits, hyphens), `name` and `words` are needed. Words are matched in any case, in the plural and with 's
// too; more can be said in the language of pattern.ts ("hold~ back … chip"). An id of the default taxonomy adds words to that issue.
// The descriptions and examples below are what an editor shows while one types (schemas/issues.schema.json).

import { z } from 'zod';
import { type ListItem, type ListProblem, readList } from '../listFile';
import { readPattern } from './pattern';
import { type Taxonomy, type TaxonomyEntry, defaultTaxonomy } from './taxonomy';

export interface ReadTaxonomy {
  readonly entries: readonly TaxonomyEntry[];
  readonly problems: readonly ListProblem[];
}

const phrase = z
  .string('Words are texts in quotation marks.')
  .refine((text) => readPattern(text).length > 0, 'There is no word to look for in this, or too many ways to say it.')
  .meta({ minLength: 1 });

const idRule = 'An id is made of small letters, digits and single hyphens.';

const entrySchema = z.object(
  {
    id: z
      .string('An issue needs an "id".')
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idRule)
      .meta({
        description:
          'A short name for files: small letters, digits and single hyphens. The id of an issue that ships with Dateline adds words to it.',
        patternErrorMessage: idRule,
      }),
    name: z
      .string('An issue needs a "name".')
      .trim()
      .min(1, 'A name needs at least one letter.')
      .meta({ description: 'What people read: "Port strike".' }),
    words: z
      .array(phrase, 'An issue needs "words": a list of texts.')
      .min(1, 'An issue needs at least one word.')
      .meta({
        description:
          "Words and phrases that speak of it; found in any case, in the plural and with 's too. `hold~` is a verb in all its forms, `tariff|duty` one of two words, `…` up to five words between.",
      }),
    broader: z
      .string('"broader" is the id of another issue.')
      .optional()
      .meta({
        description: 'The id of the issue that this one is part of.',
        examples: defaultTaxonomy.map(({ id }) => id),
      }),
    about: z.string('"about" is a text.').optional().meta({ description: 'One clause on what counts.' }),
    not: z
      .array(phrase, '"not" is a list of texts.')
      .optional()
      .meta({ description: 'Phrases inside which no word counts: "hunger strike" where the word is "strike".' }),
  },
  'An issue is an object: { "id": …, "name": …, "words": [ … ] }.',
);

/** The whole file, for the schema that editors read. */
export const issuesFile = z.object({
  issues: z
    .array(entrySchema)
    .meta({ description: 'The issues of this folder, added to those that ship with Dateline.' }),
});

/** Never throws. A wrong issue is left out and reported; the others go on working. An empty text is an empty list. */
export function readTaxonomy(json: string, known: Taxonomy = defaultTaxonomy): ReadTaxonomy {
  const { items, problems } = readList(json, 'issues', entrySchema);
  const troubles = [...problems];
  return { entries: consistent(items, known, troubles), problems: troubles };
}

/**
 * The taxonomy with the workspace's entries, which stand first: where two issues go by the same words, the person's own wins.
 * An entry whose id is there already adds its words.
 */
export function withEntries(taxonomy: Taxonomy, entries: readonly TaxonomyEntry[]): Taxonomy {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const grown = taxonomy.map((entry) => {
    const more = own.get(entry.id);
    if (!more) return entry;
    own.delete(entry.id);
    return {
      ...entry,
      ...more,
      words: [...entry.words, ...more.words],
      not: [...(entry.not ?? []), ...(more.not ?? [])],
    };
  });
  return [...own.values(), ...grown];
}

/** Twice the same id: the first stays. An unknown broader issue: the entry stays, at the top. */
function consistent(
  items: readonly ListItem<TaxonomyEntry>[],
  known: Taxonomy,
  problems: ListProblem[],
): TaxonomyEntry[] {
  const ids = new Set([...known.map(({ id }) => id), ...items.map(({ value }) => value.id)]);
  const seen = new Set<string>();
  return items.flatMap(({ value: entry, problemAt }) => {
    if (seen.has(entry.id)) {
      problems.push(problemAt(['id'], `There are two issues with the id "${entry.id}"; this one is left out.`));
      return [];
    }
    seen.add(entry.id);
    if (entry.broader === undefined || (ids.has(entry.broader) && entry.broader !== entry.id)) return [entry];
    problems.push(problemAt(['broader'], `There is no issue with the id "${entry.broader}".`));
    return [{ ...entry, broader: undefined }];
  });
}
