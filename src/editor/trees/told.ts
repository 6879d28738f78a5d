// What the rows of all views are made from.

import type { Decision } from '../../core/annotations/records';
import type { Claim } from '../../core/article';
import type { Comparison, SourceSpan } from '../../core/comparison/types';
import type { Entry } from '../../library/library';
import { readerWords, sourceNames } from '../hover/surroundings';
import type { PlacedNote, Session } from '../session';

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
}

export function told(session: Session): Told {
  const entries = session.entries();
  return {
    entries,
    nameOf: sourceNames(entries),
    wordsOf: readerWords(entries),
    comparison: session.comparison(),
    decisions: session.decisions(),
    claimsIn: (entry) => session.claimsIn(entry),
    notesIn: (entry) => session.notesIn(entry),
  };
}
