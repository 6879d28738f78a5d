// The issues Dateline knows, as data: what each is called, what it is below, and the words that speak of it.

import conflict from './taxonomy/conflict.json';
import culture from './taxonomy/culture.json';
import disaster from './taxonomy/disaster.json';
import economy from './taxonomy/economy.json';
import { type TaxonomyEntry, type TaxonomyRow, entryOf, phrases } from './taxonomy/entry';
import environment from './taxonomy/environment.json';
import health from './taxonomy/health.json';
import idiomLines from './taxonomy/idioms.json';
import justice from './taxonomy/justice.json';
import labour from './taxonomy/labour.json';
import politics from './taxonomy/politics.json';
import powers from './taxonomy/powers.json';
import science from './taxonomy/science.json';
import society from './taxonomy/society.json';
import sport from './taxonomy/sport.json';

export type { TaxonomyEntry } from './taxonomy/entry';

export type Taxonomy = readonly TaxonomyEntry[];

const FILES: readonly { readonly issues: readonly TaxonomyRow[] }[] = [
  politics,
  conflict,
  justice,
  economy,
  labour,
  society,
  disaster,
  health,
  science,
  environment,
  culture,
  sport,
  powers,
];

export const defaultTaxonomy: Taxonomy = FILES.flatMap(({ issues }) => issues.map(entryOf));

/** Phrases whose words speak of no issue: "strike a deal", "birthday party". */
export const idioms: readonly string[] = phrases(idiomLines.phrases);
