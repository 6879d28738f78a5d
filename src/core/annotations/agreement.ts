// Two people's notes on the same sources, sentence by sentence: how far they agree, and what is to be settled. The unit is the
// sentence, as in the corpora of fact-checking: characters that stand side by side are not judged one by one.

import { overlaps, type Span, type TextSpan } from '../span';
import { anchoringIn, sureOf } from './anchoring';
import { cohensKappa, nominalAlpha, sameShare, type Labelled } from './coefficients';
import { nameOfCreator } from './others';
import type { ClaimNote } from './records';

export interface JudgedSource {
  readonly path: string;
  readonly text: string;
  /** In order, as the article was read. */
  readonly sentences: readonly Span[];
}

/** A note without a status says that there is something to check. */
const OPEN = 'open';
/** A sentence without a note, among all sentences. */
const UNTAGGED = 'untagged';

export interface Difference {
  readonly source: string;
  readonly sentence: TextSpan;
  /** Status that each gave, "open" for a note without one, null for no note. */
  readonly one: string | null;
  readonly other: string | null;
}

/** Null where a coefficient says nothing, see coefficients.ts. */
export interface Coefficients {
  readonly sentences: number;
  readonly same: number;
  readonly alpha: number | null;
  readonly kappa: number | null;
}

export interface Agreement {
  /** Over all sentences, "untagged" being a label like any other. */
  readonly all: Coefficients;
  /** Over the sentences that both have a note on: whether they judge alike what both picked. */
  readonly both: Coefficients;
  readonly differences: readonly Difference[];
  /** Notes whose words are not surely found any more. */
  readonly withoutPlace: number;
}

/** Linear in sentences and notes but for the search of words that were edited. */
export function agreementOf(
  sources: readonly JudgedSource[],
  one: readonly ClaimNote[],
  other: readonly ClaimNote[],
): Agreement {
  const [ones, others] = [one, other].map((notes) => sources.map((source) => labelsIn(source, notes)));
  const judged = sources.flatMap(({ path, text, sentences }, index) =>
    sentences.map(({ start, end }, at): Difference => ({
      source: path,
      sentence: { start, end, text: text.slice(start, end) },
      one: ones![index]!.labels[at]!,
      other: others![index]!.labels[at]!,
    })),
  );
  const pairs = judged.map(({ one, other }): Labelled => [one, other]);
  const found = [...ones!, ...others!].reduce((count, source) => count + source.placed, 0);
  return {
    all: coefficients(pairs.map((pair) => pair.map((label) => label ?? UNTAGGED))),
    both: coefficients(pairs.filter((pair) => pair.every((label) => label !== null))),
    differences: judged.filter((sentence) => sentence.one !== sentence.other),
    withoutPlace: one.length + other.length - found,
  };
}

function coefficients(pairs: readonly Labelled[]): Coefficients {
  return { sentences: pairs.length, same: sameShare(pairs), alpha: nominalAlpha(pairs), kappa: cohensKappa(pairs) };
}

/** Sources with fewer sentences tagged than this share: most agreement there is about what nobody picked. */
const SPARSE = 0.2;

/** Most sentences were left untagged by both, so that the coefficients over all of them hang on a few. */
export function isSparse({ all, both, differences }: Agreement): boolean {
  return all.sentences > 0 && (both.sentences + differences.length) / all.sentences < SPARSE;
}

interface Labels {
  readonly labels: readonly (string | null)[];
  readonly placed: number;
}

/** For each sentence the status of the note that shares most with it: half of the sentence or half of the note at least. */
function labelsIn({ path, text, sentences }: JudgedSource, notes: readonly ClaimNote[]): Labels {
  const find = anchoringIn(text);
  const placed = notes
    .filter(({ target }) => target.source === path)
    .flatMap((note) => {
      const at = sureOf(find(note.target.selector));
      return at ? [{ at, label: note.status ?? OPEN }] : [];
    });
  const labels = sentences.map((sentence) => {
    const fitting = placed.filter(({ at }) => overlaps(at, sentence) && sharesHalf(at, sentence));
    const [first, ...more] = fitting;
    return (
      more.reduce((best, next) => (shared(next.at, sentence) > shared(best!.at, sentence) ? next : best), first)
        ?.label ?? null
    );
  });
  return { labels, placed: placed.length };
}

function sharesHalf(note: Span, sentence: Span): boolean {
  return 2 * shared(note, sentence) >= Math.min(note.end - note.start, sentence.end - sentence.start);
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Who made a note: the creator it names, else whoever its history begins with; null where nobody is told. */
export function madeBy({ others, history }: ClaimNote): string | null {
  return nameOfCreator(others?.fields['creator']) ?? history[0]?.who ?? null;
}
