// Steps that were made, taken back from what the records are by now.

import type { Raw } from '../core/annotations/json';
import { isStanding, unstepped } from '../core/annotations/merge';
import type { Made, MadeStep } from './made';
import { StoreError } from './saver';

/** What a change did was changed again since: it can be neither undone nor made again. */
export class ChangedSince extends StoreError {}

const CHANGED_SINCE = 'It was changed again since, so it stays as it is.';

/** What is to be done to one record to take steps back. Throws ChangedSince where one of them does not stand. */
export interface Reversal {
  readonly id: string;
  readonly back: (raw: Raw | null, at: string) => Raw | null;
}

/** One a record, in the order given. */
export function reversals(steps: Made): Reversal[] {
  return [...new Set(steps.map(({ id }) => id))].map((id) => ({
    id,
    back: (raw, at) => steps.filter((step) => step.id === id).reduce((now, step) => stepBack(now, step, at), raw),
  }));
}

function stepBack(raw: Raw | null, { before, after }: MadeStep, at: string): Raw | null {
  if (!isStanding(raw, before, after)) throw new ChangedSince(CHANGED_SINCE);
  return unstepped(raw, before, after, at);
}
