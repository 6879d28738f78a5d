// The claims of all sources, each with what people said of it and whom it speaks of. Pure.

import type { ClaimNote, ClaimStatus } from '../../core/annotations/records';
import type { Claim } from '../../core/article';
import { groupBy } from '../../core/comparison/grouping';
import { overlaps, type TextSpan } from '../../core/span';
import type { Entry } from '../../library/library';
import type { Place } from '../place';
import type { PlacedNote } from '../session';
import type { Told } from './told';

export interface Checked {
  readonly entry: Entry;
  readonly words: TextSpan;
  readonly claim: Claim | null;
  readonly note: ClaimNote | null;
  /** Why the words are not shown in the text: they are gone from it, or stand where we cannot be sure that they are meant. */
  readonly missing: string | null;
  /** The words are those of the correction: the article reads so now. */
  readonly isCorrected: boolean;
}

export type Standing = ClaimStatus | 'open';

const MISSING: Record<PlacedNote['state'], string | null> = {
  exact: null,
  moved: null,
  changed: null,
  uncertain: 'unsure which words are meant',
  lost: 'words are gone',
};

/** Source after source. */
export function allClaims(told: Told): Checked[] {
  return told.entries.flatMap((entry) => {
    const notes = told.notesIn(entry);
    const noted = notes.map((placed) => notedClaim(entry, placed));
    const free = told.claimsIn(entry).filter((claim) => !notes.some(({ at }) => at && overlaps(at, claim)));
    return [
      ...noted,
      ...free.map((claim) => ({ entry, words: claim, claim, note: null, missing: null, isCorrected: false })),
    ];
  });
}

function notedClaim(entry: Entry, { note, at, state, isApplied }: PlacedNote): Checked {
  const { exact } = note.target.selector[0];
  const hint = Math.min(note.target.selector[1].start, entry.text.length);
  const words = at
    ? { start: at.start, end: at.end, text: entry.text.slice(at.start, at.end) }
    : { start: hint, end: hint, text: exact };
  const claim = (at && entry.article.claims.find((candidate) => overlaps(candidate, at))) ?? null;
  return { entry, words, claim, note, missing: MISSING[state], isCorrected: isApplied };
}

export function standingOf({ note }: Checked): Standing {
  return note?.status ?? 'open';
}

/** How much it is worth to check; what people chose themselves is worth most. */
export function worthOf({ claim }: Checked): number {
  return claim?.worth ?? 1;
}

/** How many claims nobody has said anything of yet. */
export function openClaims(told: Told): number {
  return allClaims(told).filter((checked) => standingOf(checked) === 'open').length;
}

/** The claim after this place: further down in its source, then in those after it, round the end. `sources` are in order. */
export function nextOpenClaim(
  open: readonly Place[],
  sources: readonly string[],
  here: Omit<Place, 'text'> | null,
): Place | undefined {
  const inOrder = [...open].sort((a, b) => compare(a, b, sources));
  // A bare cursor may stand at the beginning of the next.
  const from = here && { ...here, start: here.start === here.end ? here.start - 1 : here.start };
  return inOrder.find((place) => !from || compare(place, from, sources) > 0) ?? inOrder[0];
}

type Start = Pick<Place, 'source' | 'start'>;

function compare(a: Start, b: Start, sources: readonly string[]): number {
  return sources.indexOf(a.source) - sources.indexOf(b.source) || a.start - b.start;
}

/** Names of the people that a claim's words name, or that say them, as all sources call them; each once. */
export function peopleOf({ comparison }: Pick<Told, 'comparison'>): (checked: Checked) => readonly string[] {
  const speakers = new Map<string, string>();
  for (const { name, members } of comparison.people)
    for (const { source, person } of members) speakers.set(`${source} ${person}`, name);
  const mentions = comparison.people.flatMap(({ name, mentions }) => mentions.map((span) => ({ ...span, name })));
  const named = groupBy(mentions, ({ source }) => source);
  return ({ entry, words }) => {
    const there = (named.get(entry.uri) ?? []).filter((mention) => overlaps(mention, words)).map(({ name }) => name);
    const said = entry.article.quotations
      .filter((quotation) => quotation.speaker !== null && overlaps(quotation, words))
      .flatMap(({ speaker }) => speakers.get(`${entry.uri} ${speaker}`) ?? []);
    return [...new Set([...there, ...said])];
  };
}
