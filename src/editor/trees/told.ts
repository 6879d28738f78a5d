// What the rows of all views are made from.

import type { ClaimNote, Decision } from '../../core/annotations/records';
import type { Claim } from '../../core/article';
import type { Comparison, SourceSpan } from '../../core/comparison/types';
import type { Entry } from '../../library/library';
import { readerWords, sourceNames } from '../hover/surroundings';
import type { PlacedNote, Session } from '../session';

export interface MissingSource {
  readonly path: string;
  readonly uri: string;
  readonly notes: readonly ClaimNote[];
}

export interface Told {
  readonly entries: readonly Entry[];
  readonly comparison: Comparison;
  readonly decisions: readonly Decision[];
  /** Those that are shown. */
  claimsIn(entry: Entry): readonly Claim[];
  /** What a reader calls the source with this URI. */
  nameOf(uri: string): string;
  /** Words of a source as a reader sees them. */
  wordsOf(span: SourceSpan): string;
  notesIn(entry: Entry): readonly PlacedNote[];
  /** Sources that are gone, with what is kept of them. */
  readonly missing: readonly MissingSource[];
}

export function told(session: Session, missing: readonly MissingSource[] = []): Told {
  const entries = session.entries();
  return {
    entries,
    nameOf: sourceNames(entries),
    wordsOf: readerWords(entries),
    comparison: session.comparison(),
    decisions: session.decisions(),
    claimsIn: (entry) => session.claimsIn(entry),
    missing,
    notesIn: (entry) => session.notesIn(entry),
  };
}
