// The issues Dateline knows, as data: what each is called, what it is below, and the words that name it.
// A broad issue has few words of its own: ordinary words such as "talks", "police" or "market" name no issue.

import { conflict } from './taxonomy/conflict';
import { economy } from './taxonomy/economy';
import type { TaxonomyEntry } from './taxonomy/entry';
import { politics } from './taxonomy/politics';
import { powers } from './taxonomy/powers';
import { regions } from './taxonomy/regions';
import { society } from './taxonomy/society';

export type { TaxonomyEntry } from './taxonomy/entry';

export type Taxonomy = readonly TaxonomyEntry[];

export const defaultTaxonomy: Taxonomy = [...politics, ...conflict, ...economy, ...society, ...regions, ...powers];
