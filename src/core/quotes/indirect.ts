// Reported speech without quotation marks: "Ode said the talks would go on", "The talks go on, according to Ode".

import type { TextSpan } from '../span';
import type { Attribution } from './attributions';
import type { Clause, Item } from './clause';
import { cueVerbs } from './cues';
import { adverbs, auxiliaries, clauseOpeners, determiners, prepositions, speakingPronouns } from './words';

export interface Reported {
  readonly attribution: Attribution;
  readonly span: Pick<TextSpan, 'start' | 'end'>;
}

/** Reported clauses of a sentence, none across a quotation. */
export function findReported(clause: Clause, attributions: readonly Attribution[]): Reported[] {
  const found: Reported[] = [];
  const limits = limitsOf(clause, attributions);
  let free = 0;
  attributions.forEach((attribution, i) => {
    if (
      attribution.first < free ||
      (attribution.class !== 'say' && attribution.class !== 'tell' && attribution.class !== 'according')
    )
      return;
    const limit = limits[i]!;
    const range = reportedAfter(clause.items, attribution, limit) ?? reportedBefore(clause.items, attribution, free);
    if (!range) return;
    free = Math.max(range.end, attribution.last + 1);
    found.push({
      attribution,
      span: { start: clause.items[range.start]!.start, end: clause.items[range.end - 1]!.end },
    });
  });
  return found;
}

/** Items of the longest report; more is a list or no sentence. */
const LONGEST_REPORT = 150;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** For each attribution the item before which its report ends at the latest. */
function limitsOf({ items }: Clause, attributions: readonly Attribution[]): number[] {
  const limits: number[] = [];
  let limit = items.length;
  for (let i = attributions.length - 1; i >= 0; i--) {
    const next = attributions[i]!;
    limits[i] = Math.min(limit, next.last + LONGEST_REPORT);
    if (next.class !== 'noun' && opensClause(items, next)) limit = next.first;
  }
  return limits;
}

/** ", adding that …" begins a report of its own. */
const opensClause = (items: readonly Item[], next: Attribution): boolean =>
  /^(?:,|and|but|while)$/.test(items[next.first - 1]?.lower ?? '') && next.first > 0;

function reportedAfter(
  items: readonly Item[],
  { class: kind, last, inverted }: Attribution,
  limit: number,
): Range | null {
  if (inverted || kind === 'according') return null;
  let start = last + 1;
  const that =
    kind === 'tell' || isAside(items[start]) ? findThat(items, start) : items[start]?.lower === 'that' ? start : null;
  if (that !== null) start = that + 1;
  else if (kind === 'tell') start = afterListener(items, start);
  else if (!opensReport(items, start)) return null;
  const range = trim(items, start, limit);
  return range && (that !== null || (isBareReport(items, last, range) && hasVerb(items, range))) ? range : null;
}

/** Verbs that leave out "that" most of the time, and those that do so before a subject that is plain as such. */
const freeOfThat: ReadonlySet<string> = new Set('say tell add'.split(' '));
const oftenFreeOfThat: ReadonlySet<string> = new Set(
  'argue insist claim believe think acknowledge admit warn note hope fear suggest explain confirm deny predict emphasize emphasise stress report'.split(
    ' ',
  ),
);

function isBareReport(items: readonly Item[], cue: number, { start }: Range): boolean {
  const lemma = cueVerbs.get(items[cue]!.lower)?.lemma ?? '';
  if (freeOfThat.has(lemma)) return true;
  const next = items[start]!;
  const named = next.kind === 'person' || next.kind === 'group' || next.kind === 'place';
  return oftenFreeOfThat.has(lemma) && (named || speakingPronouns.has(next.lower) || determiners.has(next.lower));
}

const hasVerb = (items: readonly Item[], { start, end }: Range): boolean =>
  items
    .slice(start, end)
    .some(
      ({ lower, kind }) =>
        kind === 'word' &&
        (auxiliaries.has(lower) ||
          /(?:[^aeiou]ed|[aeiou][^aeiou]ed|ied)$/.test(lower) ||
          cueVerbs.get(lower)?.form === 'finite'),
    );

/** The "that" that opens the report, with time, place or listener before it: "said on Friday that". */
function findThat(items: readonly Item[], from: number): number | null {
  for (let i = from; i < Math.min(items.length, from + 12); i++) {
    const { lower, kind } = items[i]!;
    if (lower === 'that') return i;
    if (kind === 'quote' || kind === 'mark' || auxiliaries.has(lower)) return null;
  }
  return null;
}

/** "told reporters the talks", "told Ode he would": one listener, at most a determiner and a noun. */
function afterListener(items: readonly Item[], from: number): number {
  const next = items[from];
  if (!next) return from;
  if (
    next.kind === 'person' ||
    next.kind === 'group' ||
    speakingPronouns.has(next.lower) ||
    /^(?:them|him|us|me)$/.test(next.lower)
  )
    return from + 1;
  return determiners.has(next.lower) ? from + 2 : from + 1;
}

/** "on Friday", "today", "in a statement": stands between the cue and its "that", or after a report that came first. */
const isAside = (item: Item | undefined): boolean =>
  item !== undefined && (prepositions.has(item.lower) || adverbs.has(item.lower) || /day$/.test(item.lower));

function opensReport(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (!next || next.kind === 'mark' || next.kind === 'quote') return false;
  return (
    !prepositions.has(next.lower) && !/^(?:so|and|but|to|goodbye|much|more|nothing|anything|little)$/.test(next.lower)
  );
}

function reportedBefore(
  items: readonly Item[],
  { class: kind, first, last, speaker }: Attribution,
  free: number,
): Range | null {
  if (kind === 'tell') return null;
  const cut = Math.min(first, speaker.items.start);
  if (kind === 'according') {
    const range =
      cut > 0
        ? trim(items, free, items[cut - 1]?.text === ',' ? cut - 1 : cut)
        : items[speaker.items.end]?.text === ','
          ? trim(items, speaker.items.end + 1, items.length)
          : null;
    return range && hasVerb(items, range) ? range : null;
  }
  const next = items[Math.max(last + 1, speaker.items.end)];
  if (items[cut - 1]?.text !== ',' || !(next === undefined || next.kind === 'mark' || isAside(next))) return null;
  const range = trim(items, free, cut - 1);
  return range && hasVerb(items, range) && !isAdjunct(items[range.start]!) ? range : null;
}

/** "While in Kessin, Ode said …": what stands before the comma is no report. */
const isAdjunct = ({ lower, kind }: Item): boolean =>
  kind === 'word' && (clauseOpeners.has(lower) || prepositions.has(lower) || /ing$/.test(lower) || lower === 'asked');

/** Without marks and connectives at the rim; null with a quotation inside or fewer than three words. */
function trim(items: readonly Item[], from: number, to: number): Range | null {
  let start = Math.max(from, to - LONGEST_REPORT);
  let end = to;
  while (start < end && (items[start]!.kind === 'mark' || /^(?:and|but)$/.test(items[start]!.lower))) start++;
  while (end > start && (/^[,.;:!?)]$/.test(items[end - 1]!.text) || /^(?:and|but|while)$/.test(items[end - 1]!.lower)))
    end--;
  const inside = items.slice(start, end);
  return end - start >= 3 && inside.every(({ kind }) => kind !== 'quote') ? { start, end } : null;
}
