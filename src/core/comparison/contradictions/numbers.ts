// The same thing counted, with another result.

import { sourceName, sourceSpan, type Draft } from '../findings';
import { groupBy } from '../grouping';
import { canAgree, sharedUnit, type Quantity } from '../numbers';
import { within, type Span } from '../../span';
import type { ComparedArticle } from '../types';
import type { Passage } from '../passages';
import { daysBetween, pairsOf, samePeople, sameTime, type Evidence, type PassagePair } from './evidence';

const ALIKE = 0.34;
const SHARED_STEMS = 3;
/** Whatever is measured, these units come back; only nearly the same sentence means the same thing. */
const ALIKE_MEASURED = 0.55;
const MEASURES = new Set(
  'percent $ point mile kilometre kilometer metre meter dollar euro pound year month week day hour minut second time degree ton tonne'.split(
    ' ',
  ),
);
const SAME_STORY_DAYS = 10;
const CLEARLY = 0.25;
/** Counts of victims grow for some days; then a later, higher number is no contradiction. */
const TOLL = new Set(['die', 'kill', 'injure', 'wound', 'hurt', 'miss', 'arrest', 'detain', 'infect', 'displace']);
const TOLL_GROWS_DAYS = 14;

interface Conflict {
  readonly draft: Draft;
  /** What is counted, and the two results: the same for all sources that take the two sides. */
  readonly key: string;
  readonly alike: number;
}

export function numberContradictions({ passages, weights }: Evidence): Draft[] {
  const counting = passages.filter((one) => one.quantities.length > 0);
  const best = new Map<string, Conflict>();
  for (const pair of pairsOf(counting, counting, weights)) {
    const alike = weights.likeness(pair.a.stems, pair.b.stems);
    const found = alike >= ALIKE && comparable(pair) ? compareQuantities(pair, alike) : null;
    if (!found) continue;
    const key = found.draft.spans.map((span) => `${span.source} ${span.start}`).join();
    if (alike > (best.get(key)?.alike ?? 0)) best.set(key, { ...found, alike });
  }
  return mergeSides(unambiguous([...best.values()]).sort((a, b) => b.alike - a.alike));
}

/**
 * A sentence that two sentences of another source answer with different counts ("one strike near …, three strikes near …") says which
 * only if one of them is much more alike.
 */
function unambiguous(conflicts: readonly Conflict[]): Conflict[] {
  const answers = groupBy(
    conflicts.flatMap((conflict) =>
      conflict.draft.spans.map((span, i) => ({ conflict, span, other: conflict.draft.spans[1 - i]! })),
    ),
    ({ span, other }) => `${span.source} ${span.start} ${other.source}`,
  );
  const doubtful = new Set<Conflict>();
  for (const group of answers.values()) {
    const [best, second] = group.map(({ conflict }) => conflict).sort((a, b) => b.alike - a.alike);
    for (const { conflict } of group) {
      if (second && (conflict !== best || best!.alike - second.alike < CLEARLY)) doubtful.add(conflict);
    }
  }
  return conflicts.filter((conflict) => !doubtful.has(conflict));
}

function comparable(pair: PassagePair): boolean {
  const { a, b } = pair;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared >= SHARED_STEMS && samePeople(a, b) && sameOccasion(pair) && sameSubject(pair);
}

/** Prices and counts change with time: both sentences of the same day, or both articles of the same days. */
function sameOccasion({ a, b }: PassagePair): boolean {
  const [left, right] = [daysNamed(a.from, a), daysNamed(b.from, b)];
  if (left.size > 0 && right.size > 0) return meet(left, right) && sameTime(a.days, b.days, 0);
  const apart = daysBetween(a.from, b.from);
  if (apart !== null) return apart <= SAME_STORY_DAYS;
  const [all, others] = [daysNamed(a.from), daysNamed(b.from)];
  return all.size === 0 || others.size === 0 || meet(all, others);
}

/** Month and day of the dates in an article, or in a part of it: they tell daily reports apart even where no year is known. */
function daysNamed({ article }: ComparedArticle, part?: Span): Set<string> {
  const dates = part ? within(article.dates, part) : article.dates;
  return new Set(dates.flatMap(({ value }) => /\d\d-\d\d(?=$|T)/.exec(value) ?? []));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Each sentence with names of its own and none in common speaks of something else: one index and another. */
function sameSubject({ a, b }: PassagePair): boolean {
  const [left, right] = [properNames(a), properNames(b)];
  if (left.length === 0 || right.length === 0) return true;
  const [all, others] = [new Set([...left, ...firstWord(a)]), [...right, ...firstWord(b)]];
  return others.some((name) => all.has(name));
}

/** Folded words with a capital inside the sentence. The first word of a sentence may be a name too. */
function properNames({ from, words }: Passage): string[] {
  return words.slice(1).flatMap((word) => (/\p{Lu}/u.test(from.text[word.start]!) ? [word.folded] : []));
}

function firstWord({ words }: Passage): string[] {
  return words[0]!.content ? [words[0]!.folded] : [];
}

/** The first quantity that the other sentence counts differently, if it nowhere counts it alike. */
function compareQuantities({ a, b }: PassagePair, alike: number): Omit<Conflict, 'alike'> | null {
  for (const left of a.quantities) {
    const rivals = b.quantities.filter((right) => sharedUnit(left, right) !== null);
    if (rivals.length === 0 || rivals.some((right) => canAgree(left, right))) continue;
    const right = rivals[0]!;
    if (MEASURES.has(sharedUnit(left, right)!) && alike < ALIKE_MEASURED) continue;
    if (a.quantities.some((one) => one !== left && canAgree(one, right) && sharedUnit(one, right) !== null)) continue;
    const key = [sharedUnit(left, right), ...[left.value, right.value].sort((x, y) => x - y)].join(' ');
    return { key, draft: growing(a, left, b, right) ? explained(a, left, b, right) : contradiction(a, left, b, right) };
  }
  return null;
}

function growing(a: Passage, left: Quantity, b: Passage, right: Quantity): boolean {
  const toll = [...a.stems].some((stem) => TOLL.has(stem) && b.stems.has(stem));
  const apart = daysBetween(a.from, b.from);
  if (!toll || apart === null || apart === 0 || apart > TOLL_GROWS_DAYS) return false;
  const laterIsA = (a.from.article.published.value ?? '') > (b.from.article.published.value ?? '');
  return laterIsA ? left.value > right.value : right.value > left.value;
}

/** The number with what it counts, up to what both count. */
function words({ from, words: all }: Passage, quantity: Quantity, unit: string): string {
  const counted = all.find((word) => word.start >= quantity.end && word.stem === unit);
  return from.text.slice(
    quantity.start,
    counted && counted.end <= quantity.reachesTo ? counted.end : quantity.reachesTo,
  );
}

function contradiction(a: Passage, left: Quantity, b: Passage, right: Quantity): Draft {
  const unit = sharedUnit(left, right)!;
  const [here, there] = [words(a, left, unit), words(b, right, unit)];
  return {
    kind: 'contradiction',
    type: 'number',
    severity: 'high',
    title: `Two numbers: “${here}” or “${there}”`,
    because: `${sourceName(a.from)} counts “${here}”, ${sourceName(b.from)} “${there}”, of what reads as the same thing.`,
    spans: [sourceSpan(a.from, a), sourceSpan(b.from, b)],
  };
}

function explained(a: Passage, left: Quantity, b: Passage, right: Quantity): Draft {
  return {
    ...contradiction(a, left, b, right),
    kind: 'explained',
    severity: 'low',
    because: 'The later report counts more; such numbers grow in the first days.',
  };
}

/** Several sources that say the same against one are one finding. */
function mergeSides(conflicts: readonly Conflict[]): Draft[] {
  return [...groupBy(conflicts, ({ draft, key }) => `${draft.kind} ${key}`).values()].map((group) => {
    const spans = new Map(
      group.flatMap(({ draft }) => draft.spans).map((span) => [`${span.source} ${span.start}`, span]),
    );
    return { ...group[0]!.draft, spans: [...spans.values()] };
  });
}
