// Words that say that something was not so, did not work, or is not said to be so at all. Written for this project.

const CLAIMS = String.raw`(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?)`;

/** "denied that …", "dismissed reports that …", "denied having …": what follows is said to be untrue. Not "was denied a visa". */
export const DENIES = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be|been|being)\s)(?<!\b(?:is|are|was|were|be|been|being)\s\w{1,12}\s)` +
    String.raw`\b(?:(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing))\s+(?:that\b|(?:(?:the|these|those|all|any)\s+)?${CLAIMS}\b|(?:any\s+)?(?:involvement|wrongdoing|knowledge|responsibility|links?|role)\b|having\b|(?=\w+ing\b))` +
    String.raw`|(?:dismiss|reject)(?:es|ed|ing)?\s+(?:as\s+\w+\s+)?(?:(?:the|these|those|all|any)\s+)?${CLAIMS})(?:\s+(?:that|of)\b)?`,
  'i',
);

/** "did not", "has never": the clause is said to be untrue by the source itself. */
export const NEGATES = /\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?:\s+not|n['’]t)|never)\b/i;

/** Before the words in question, these make a sentence no report of what was. */
export const SUPPOSES =
  /\b(?:if|whether|unless|would|could|may|might|should|expected to|hopes? to|plans? to|rumou?rs?|claims? that|reports? that|denied|denies|not|never|no|without|\w+n['’]t)\b|\?/i;

/** A deed that failed, with the verb of the deed: "failed to agree", "refused to sign". */
export const FAILS =
  /\b(?:fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|(?:was|were|been)\s+unable)\s+to\s+(\p{L}+)|\bcould(?:\s+not|n['’]t)\s+(\p{L}+)/iu;

/** A result that did not come: "without an agreement", "no deal was reached". */
export const WITHOUT =
  /\b(?:without|no)\s+(?:an?\s+|any\s+)?(?:\p{L}+\s+)?(agreement|deal|result|accord|treaty|statement|consensus)\b/iu;

const CUE_WORDS =
  /^(?:den(?:y|ies|ied|ying)|refut\w*|dismiss\w*|reject\w*|fail\w*|refus\w*|declin\w*|unable|not|never|no|without|\w*n't)$/;
const known = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/** Whether any of the patterns above can match at all: told by one word, which is far cheaper to see. */
export function hasCue(words: readonly { readonly folded: string }[]): boolean {
  return words.some(({ folded }) => {
    let cue = known.get(folded);
    if (cue === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(folded, (cue = CUE_WORDS.test(folded)));
    }
    return cue;
  });
}
