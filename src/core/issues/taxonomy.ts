// The issues Dateline knows, as data: what each is called, what it is below, and the words that name it.

import { powers } from './powers';
import { world } from './world';

export interface TaxonomyEntry {
  readonly id: string;
  readonly name: string;
  /** What counts as this issue, one clause. */
  readonly about?: string;
  /** Id of the broader issue. */
  readonly broader?: string;
  /** Code of the IPTC Media Topic that means the same. */
  readonly iptc?: string;
  /** Phrases that name it, in the language of pattern.ts. */
  readonly words: readonly string[];
  /** Words that name it only in an article which names it by one of `words` as well ("the balloon"). */
  readonly echo?: readonly string[];
  /** Words that name it only in a sentence with one of `with`. */
  readonly near?: readonly { readonly words: readonly string[]; readonly with: readonly string[] }[];
  /** Phrases inside which none of its words count ("trade union"). */
  readonly not?: readonly string[];
}

export type Taxonomy = readonly TaxonomyEntry[];

export const defaultTaxonomy: Taxonomy = [...world, ...powers];
