// The shape of one issue of the taxonomy.

export interface TaxonomyEntry {
  readonly id: string;
  readonly name: string;
  /** What counts as this issue, one clause. */
  readonly about?: string | undefined;
  /** Id of the broader issue. */
  readonly broader?: string | undefined;
  /** Code of the IPTC Media Topic that means the same. */
  readonly iptc?: string | undefined;
  /** Phrases that name it, in the language of pattern.ts. */
  readonly words: readonly string[];
  /** Words that name it only in an article which names it by one of the others as well ("the balloon"). */
  readonly echo?: readonly string[];
  /** Words that name it only in a sentence with one of `with`. */
  readonly near?: readonly { readonly words: readonly string[]; readonly with: readonly string[] }[];
  /** Phrases inside which none of its words count ("trade union"). */
  readonly not?: readonly string[] | undefined;
}

/** Phrases set off by commas. */
export const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());
