// The shape of one issue of the taxonomy, and of the data files that hold them.

export interface TaxonomyEntry {
  readonly id: string;
  readonly name: string;
  /** What counts as this issue, one clause. */
  readonly about?: string | undefined;
  /** Id of the broader issue. */
  readonly broader?: string | undefined;
  /** Code of the IPTC Media Topic that means the same. */
  readonly iptc?: string | undefined;
  /** Phrases that name it wherever they stand, in the language of pattern.ts: those that a person lists. */
  readonly words: readonly string[];
  /** Phrases that name it as a point of talks: one suffices in an article that goes through several points. */
  readonly agenda?: readonly string[] | undefined;
  /** Phrases that speak of it: an article is about it where several of them, or one in headline and text, come together. */
  readonly strong?: readonly string[] | undefined;
  /** Words that speak of it in company only: "goal", "season". */
  readonly signs?: readonly string[] | undefined;
  /** Words that name it only in an article which names it by one of the others as well ("the balloon"). */
  readonly echo?: readonly string[] | undefined;
  /** Words that name it only in a sentence with one of `with`. */
  readonly near?: readonly { readonly words: readonly string[]; readonly with: readonly string[] }[] | undefined;
  /** Phrases inside which none of its words count ("trade union"). */
  readonly not?: readonly string[] | undefined;
}

/** A row of a data file: each line holds phrases set off by commas. */
export interface TaxonomyRow extends Omit<TaxonomyEntry, 'words'> {
  readonly words?: readonly string[] | undefined;
}

export function entryOf(row: TaxonomyRow): TaxonomyEntry {
  const { words, agenda, strong, signs, echo, near, not, ...head } = row;
  return {
    ...head,
    words: phrases(words),
    agenda: phrases(agenda),
    strong: phrases(strong),
    signs: phrases(signs),
    echo: phrases(echo),
    near: (near ?? []).map((pair) => ({ words: phrases(pair.words), with: phrases(pair.with) })),
    not: phrases(not),
  };
}

/** The phrases of lines that set them off by commas. */
export const phrases = (lines: readonly string[] = []): string[] =>
  lines.flatMap((line) => line.split(',').map((phrase) => phrase.trim()));
