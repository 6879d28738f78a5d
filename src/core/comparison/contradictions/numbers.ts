// The same thing counted, with another result.

import { sourceName, sourceSpan, type Draft } from '../findings';
import { groupBy } from '../grouping';
import { canAgree, sharedUnit, type Quantity } from '../numbers';
import type { Passage } from '../passages';
import { daysBetween, pairsOf, samePeople, sameTime, type Evidence, type PassagePair } from './evidence';

const ALIKE = 0.34;
const SHARED_STEMS = 3;
/** Counts of victims grow for some days; then a later, higher number is no contradiction. */
const TOLL = new Set(['die', 'kill', 'injur', 'wound', 'hurt', 'miss', 'arrest', 'detain', 'infect', 'displac']);
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
    const found = alike >= ALIKE && comparable(pair) ? compareQuantities(pair) : null;
    if (!found) continue;
    const key = found.draft.spans.map((span) => `${span.source} ${span.start}`).join();
    if (alike > (best.get(key)?.alike ?? 0)) best.set(key, { ...found, alike });
  }
  return mergeSides([...best.values()].sort((a, b) => b.alike - a.alike));
}

function comparable({ a, b }: PassagePair): boolean {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared >= SHARED_STEMS && sameTime(a.days, b.days, 3) && samePeople(a, b);
}

/** The first quantity that the other sentence counts differently, if it nowhere counts it alike. */
function compareQuantities({ a, b }: PassagePair): Omit<Conflict, 'alike'> | null {
  for (const left of a.quantities) {
    const rivals = b.quantities.filter((right) => sharedUnit(left, right) !== null);
    if (rivals.length === 0 || rivals.some((right) => canAgree(left, right))) continue;
    const right = rivals[0]!;
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
