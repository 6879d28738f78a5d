// What every check of contradictions is given, and the pairs of sentences that speak of the same matter.

import { addTo } from '../grouping';
import { daysOfValue, gapOf, type Days } from '../calendar';
import { WordWeights } from '../happenings';
import type { JoinedEvent } from '../events';
import type { Passage } from '../passages';
import type { People } from '../people';
import type { Quantities } from '../quantities/quantities';
import type { Stories } from '../stories';
import type { ComparedArticle } from '../types';
import { hasCue } from './cues';

export interface Evidence {
  readonly articles: readonly ComparedArticle[];
  readonly people: People;
  readonly events: readonly JoinedEvent[];
  /** Nothing but quotations is compared across stories. */
  readonly stories: Stories;
  readonly quantities: Quantities;
  readonly passages: readonly Passage[];
  /** Those with a word of denial or failure. */
  readonly cued: readonly Passage[];
  readonly weights: WordWeights;
}

export function gatherEvidence(known: Omit<Evidence, 'cued' | 'weights'>): Evidence {
  const { passages } = known;
  const weights = new WordWeights(passages.map((one) => one.stems));
  return { ...known, cued: passages.filter((one) => hasCue(one.words)), weights };
}

export interface PassagePair {
  readonly a: Passage;
  readonly b: Passage;
}

const RARE_STEMS = 8;
const RARE_ENOUGH = 30;

/** Pairs from different sources that share two rare words; each pair once, `a` from the first list. */
export function pairsOf(first: readonly Passage[], second: readonly Passage[], weights: WordWeights): PassagePair[] {
  const index = new Map<string, Passage[]>();
  const asked = new Map(first.map((one) => [one, weights.rarest(one.stems, RARE_STEMS, RARE_ENOUGH)]));
  const wanted = new Set([...asked.values()].flat());
  for (const one of second) for (const stem of one.stems) if (wanted.has(stem)) addTo(index, stem, one);
  const seen = new Map<Passage, Set<Passage>>();
  return [...asked].flatMap(([a, stems]) => {
    const met = new Map<Passage, number>();
    for (const stem of stems) for (const b of index.get(stem) ?? []) met.set(b, (met.get(b) ?? 0) + 1);
    const near = [...met].filter(([b, count]) => count >= 2 && a.from !== b.from && !seen.get(b)?.has(a));
    seen.set(a, new Set(near.map(([b]) => b)));
    return near.map(([b]) => ({ a, b }));
  });
}

/** Days between the dates of two articles, 0 within one month where only that is told; null where one is unknown. */
export function daysBetween(a: ComparedArticle, b: ComparedArticle): number | null {
  const [left, right] = [a, b].map(({ article }) => daysOfValue(article.published.value));
  return left && right ? gapOf(left, right) : null;
}

/** Whether two sentences may speak of one time: dates named in both lie within `slack` days of each other. */
export function sameTime(a: Days | null, b: Days | null, slack: number): boolean {
  return a === null || b === null || gapOf(a, b) <= slack;
}

/** Whether two sentences may speak of the same people: both name some, and none in common, speaks against it. */
export function samePeople(a: Passage, b: Passage): boolean {
  return a.people.size === 0 || b.people.size === 0 || [...a.people].some((id) => b.people.has(id));
}
