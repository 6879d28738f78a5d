// What the rows of all views are made from.

import type { Decision } from '../../core/annotations/records';
import type { Comparison } from '../../core/comparison/types';
import type { Entry } from '../../library/library';
import type { PlacedNote, Session } from '../session';

export interface Told {
  readonly entries: readonly Entry[];
  readonly comparison: Comparison;
  readonly decisions: readonly Decision[];
  notesIn(entry: Entry): readonly PlacedNote[];
}

export function told(session: Session): Told {
  return {
    entries: session.entries(),
    comparison: session.comparison(),
    decisions: session.decisions(),
    notesIn: (entry) => session.notesIn(entry),
  };
}
