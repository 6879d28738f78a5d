// Words that one source gives as a quotation and another as its own: "partners, not rivals" without the marks.

import { firstEndingAfter } from '../span';
import { addTo, groupBy } from './grouping';
import { clip } from './clip';
import { sourceName, sourceSpan, type Draft } from './findings';
import type { Passage } from './passages';
import { align, closeness } from './quote-alignment';
import { countContent, quoteWords, type Quoted, type QuoteWord } from './quote-words';
import type { Wording } from './quote-families';

/** Words are numbered from 1; three numbers below this fit into one safe integer. */
const RADIX = 0x20000;
/** Shorter ones are turns of phrase that anybody may use. */
const FEWEST_WORDS = 4;
const FEWEST_CONTENT = 2;
const LONG_ENOUGH_ALONE = 7;
const CLOSE_ENOUGH = 0.7;
const LARGEST_BUCKET = 20;

export function findUnmarkedQuotes(wordings: readonly Wording[], passages: readonly Passage[]): Draft[] {
  const index = new ShingleIndex(wordings);
  const found = new Map<Wording, { passage: Passage; words: readonly QuoteWord[] }[]>();
  for (const passage of passages) {
    for (const wording of index.sharedWith(passage)) {
      const words = matchIn(passage, wording);
      if (words) addTo(found, wording, { passage, words });
    }
  }
  return [...found].map(([wording, uses]) => unmarked(wording, uses));
}

/** Three words in a row of every wording, kept as numbers: passages are many and mostly share nothing. */
class ShingleIndex {
  private readonly numbers = new Map<string, number>();
  private readonly buckets = new Map<number, Wording[]>();

  constructor(wordings: readonly Wording[]) {
    for (const wording of wordings) {
      const { words } = wording.quotes[0]!;
      if (words.length < FEWEST_WORDS || countContent(words) < FEWEST_CONTENT || !isSaid(wording)) continue;
      for (const { key } of words) {
        if (!this.numbers.has(key) && this.numbers.size < RADIX - 1) this.numbers.set(key, this.numbers.size + 1);
      }
      for (const shingle of new Set(this.shinglesOf(words.map((word) => word.key))))
        addTo(this.buckets, shingle, wording);
    }
  }

  /** Hyphenated words of the passage are not taken apart here; the words beside them are enough to meet. */
  sharedWith(passage: Passage): Set<Wording> {
    const met = new Set<Wording>();
    for (const shingle of this.shinglesOf(passage.words.map((word) => word.folded))) {
      const bucket = this.buckets.get(shingle);
      if (bucket && bucket.length <= LARGEST_BUCKET) for (const wording of bucket) met.add(wording);
    }
    return met;
  }

  private shinglesOf(keys: readonly string[]): number[] {
    const shingles: number[] = [];
    let [first, second] = [0, 0];
    for (const key of keys) {
      const third = this.numbers.get(key) ?? 0;
      if (first && second && third) shingles.push((first * RADIX + second) * RADIX + third);
      [first, second] = [third && second, third];
    }
    return shingles;
  }
}

function matchIn(passage: Passage, wording: Wording): QuoteWord[] | null {
  if (wording.quotes.some((one) => one.from === passage.from)) return null;
  const match = takenOver(wording.quotes[0]!, quoteWords(passage.from, passage));
  return match &&
    !insideQuotation(passage, match) &&
    !isSetApart(passage, match) &&
    sameSubject(wording, passage, match.length)
    ? match
    : null;
}

/** The words of the passage that repeat nearly all of the quotation; null where too few do. */
function takenOver(quote: Quoted, words: readonly QuoteWord[]): QuoteWord[] | null {
  const laid = align(words, quote.words);
  if (!laid || laid.same.length < FEWEST_WORDS || countContent(laid.same) < FEWEST_CONTENT) return null;
  if (laid.same.length / quote.words.length < CLOSE_ENOUGH || closeness(laid) < CLOSE_ENOUGH) return null;
  const [first, last] = [laid.same[0]!, laid.same.at(-1)!];
  return words.filter((word) => word.start >= first.start && word.end <= last.end);
}

/** Somebody is told to say it; words between marks that nobody says may be a title, or the words between two quotations. */
function isSaid({ quotes }: Wording): boolean {
  return quotes.some(({ quotation }) => quotation.speakerText !== null || quotation.speaker !== null);
}

/** A quotation that goes on in the next paragraph has no closing mark; words set as a block stand after a colon; a post names its account. */
function isSetApart({ from }: Passage, words: readonly QuoteWord[]): boolean {
  const { prose } = from.article.analysis.words;
  const at = firstEndingAfter(prose.blocks, words[0]!.start);
  const block = prose.blocks[at];
  if (!block) return false;
  const before = from.text.slice(block.start, words[0]!.start);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g) ?? []).length % 2 === 1;
  const [lead, next] = [at - 1, at + 1].map((i) => prose.blocks[i]);
  const account = /(?:^|[\s(])@\w{2,30}/.test(from.text.slice(block.start, next?.end ?? block.end));
  return opened || account || (lead !== undefined && /:\s*$/.test(from.text.slice(lead.start, lead.end)));
}

function insideQuotation({ from }: Passage, words: readonly QuoteWord[]): boolean {
  const marked = from.article.quotations.filter((one) => one.kind !== 'indirect');
  const next = marked[firstEndingAfter(marked, words[0]!.start)];
  return next !== undefined && next.start < words.at(-1)!.end;
}

/** The speaker is named in the sentence too, or the words are too many for chance. */
function sameSubject(wording: Wording, passage: Passage, length: number): boolean {
  return (
    length >= LONG_ENOUGH_ALONE || wording.quotes.some((one) => one.speaker !== null && passage.people.has(one.speaker))
  );
}

function unmarked(wording: Wording, uses: readonly { passage: Passage; words: readonly QuoteWord[] }[]): Draft {
  const [quote] = wording.quotes;
  const names = [...groupBy(uses, (use) => use.passage.from).keys()].map((from) => sourceName(from)).join(', ');
  const spans = uses.map(({ passage, words }) =>
    sourceSpan(passage.from, { start: words[0]!.start, end: words.at(-1)!.end }),
  );
  const exact = uses.every(({ words }) => words.length === quote!.words.length);
  return {
    kind: 'quote-variant',
    type: 'unmarked',
    severity: 'low',
    title: `With and without quotation marks: “${clip(quote!.quotation.text)}”`,
    because: `${sourceName(quote!.from)} quotes these words; ${names} has ${exact ? 'the same' : 'nearly the same'} words without marks.`,
    spans: [...wording.quotes.map((one) => sourceSpan(one.from, one.quotation)), ...spans],
  };
}
