// Quotations that go back to one utterance, however each source has them.

import { Clusters } from './clusters';
import { addTo, groupBy } from './grouping';
import { align, closeness, type Alignment } from './quote-alignment';
import { countContent, type Quoted } from './quote-words';

/** One wording with every quotation that has it. */
export interface Wording {
  readonly key: string;
  readonly quotes: readonly Quoted[];
}

const SHINGLE = 3;
const FEWEST_COMMON = 4;
const FEWEST_COMMON_CONTENT = 3;
const CLOSE_ENOUGH = 0.55;
const LARGEST_BUCKET = 40;

export function wordingsOf(quotes: readonly Quoted[]): Wording[] {
  return [...groupBy(quotes, (one) => one.key)].map(([key, same]) => ({ key, quotes: same }));
}

/** Wordings that go back to one utterance, as far as their words tell. */
export function familiesOf(wordings: readonly Wording[]): Wording[][] {
  const clusters = new Clusters(wordings.length);
  const tried = new Set<number>();
  for (const bucket of shingleBuckets(wordings)) {
    for (const [at, i] of bucket.entries()) {
      for (const j of bucket.slice(at + 1)) {
        const pair = i * wordings.length + j;
        if (tried.has(pair)) continue;
        tried.add(pair);
        if (alignWordings(wordings[i]!, wordings[j]!)) clusters.join(i, j);
      }
    }
  }
  return clusters.all().map((family) => family.map((i) => wordings[i]!));
}

function shingleBuckets(wordings: readonly Wording[]): number[][] {
  const buckets = new Map<string, number[]>();
  for (const [i, wording] of wordings.entries()) {
    const keys = wording.quotes[0]!.words.map((word) => word.key);
    const shingles = new Set(keys.slice(SHINGLE - 1).map((_, at) => keys.slice(at, at + SHINGLE).join(' ')));
    for (const shingle of shingles) addTo(buckets, shingle, i);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1 && bucket.length <= LARGEST_BUCKET);
}

const WHOLE = 0.8;
const FEWEST_OF_WHOLE = 6;

/** Two whole sayings of one speaker that are the same but for a word: "This is a day that will never (always) leave us". */
function isWhole({ same }: Alignment, a: Wording, b: Wording): boolean {
  const longest = Math.max(a.quotes[0]!.words.length, b.quotes[0]!.words.length);
  const speakers = new Set(a.quotes.flatMap(({ speaker }) => speaker ?? []));
  return (
    same.length >= FEWEST_OF_WHOLE &&
    same.length >= longest * WHOLE &&
    b.quotes.some(({ speaker }) => speaker !== null && speakers.has(speaker))
  );
}

/** Null where the two only share a turn of phrase. */
export function alignWordings(a: Wording, b: Wording): Alignment | null {
  const [left, right] = [a.quotes[0]!.words, b.quotes[0]!.words];
  const alignment = align(left, right);
  if (!alignment || alignment.same.length < FEWEST_COMMON) return null;
  const content = countContent(alignment.same);
  if (content < FEWEST_COMMON_CONTENT && !(content === FEWEST_COMMON_CONTENT - 1 && isWhole(alignment, a, b)))
    return null;
  const reach = alignment.same.length / Math.min(left.length, right.length);
  const enough = closeness(alignment) >= CLOSE_ENOUGH && (reach >= CLOSE_ENOUGH || alignment.same.length >= 10);
  return enough ? alignment : null;
}
