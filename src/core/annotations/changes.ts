// What a person can do to a claim note; each answer is a new note with one more line of history.

import { changesBetween, PLANNED } from './history';
import type {
  ClaimNote,
  ClaimStatus,
  Correction,
  CorrectionVerdict,
  Evidence,
  NoteState,
  Plan,
  Target,
} from './records';
import { pageInWords } from './webPage';

export function newNote(id: string, target: Target, now: string): ClaimNote {
  return {
    id,
    target,
    status: null,
    reason: null,
    correction: null,
    evidence: [],
    assignee: null,
    confidence: null,
    due: null,
    created: now,
    modified: now,
    history: [],
  };
}

/** A reason that is given with the tag is the reason of the claim from then on. */
export function tagged(note: ClaimNote, status: ClaimStatus, now: string, why?: string): ClaimNote {
  return changed(note, { status, ...(why ? { reason: why } : {}) }, `tagged ${status}`, now, why);
}

export function reasoned(note: ClaimNote, reason: string, now: string): ClaimNote {
  return changed(note, { reason: reason === '' ? null : reason }, `reason: ${reason}`, now);
}

export function corrected(note: ClaimNote, correction: Correction, now: string): ClaimNote {
  return changed(note, { correction }, `corrected to “${correction.wording}”`, now, correction.reason);
}

/** Null asks again. Throws RangeError where no wording was proposed. */
export function judged(note: ClaimNote, verdict: CorrectionVerdict | null, now: string): ClaimNote {
  if (!note.correction) throw new RangeError('No correction was proposed.');
  const { wording, reason } = note.correction;
  const correction = verdict ? { wording, reason, verdict } : { wording, reason };
  return changed(note, { correction }, verdict ? `correction ${verdict}` : 'correction open again', now);
}

export function withEvidence(note: ClaimNote, evidence: Evidence, now: string): ClaimNote {
  const what =
    evidence.kind === 'address'
      ? `evidence added: ${pageInWords(evidence)}`
      : `evidence added: “${evidence.target.selector[0].exact}” (${evidence.target.source})`;
  return changed(note, { evidence: [...note.evidence, evidence] }, what, now);
}

/** Parts that the plan does not name stay. */
export function planned(note: ClaimNote, plan: Partial<Plan>, now: string): ClaimNote {
  if (changesBetween(note, { ...note, ...plan }).length === 0) return note;
  const said = PLANNED.flatMap((part) => {
    const value = plan[part];
    return value === undefined ? [] : value === null ? `no ${part}` : `${part} ${value}`;
  });
  return changed(note, plan, said.join(', '), now);
}

/** The note as it was, as one more change; `then` is when that was. */
export function takenBack(note: ClaimNote, state: NoteState, then: string, now: string): ClaimNote {
  if (changesBetween(note, state).length === 0) return note;
  const { status, reason, correction, evidence, assignee, confidence, due } = state;
  const parts = { status, reason, correction, evidence, assignee, confidence, due };
  return changed(note, parts, `taken back to ${then}`, now);
}

function changed(note: ClaimNote, part: Partial<NoteState>, what: string, now: string, why?: string): ClaimNote {
  const entry = { at: now, what, changed: changesBetween(note, { ...note, ...part }), ...(why ? { why } : {}) };
  return { ...note, ...part, modified: now, history: [...note.history, entry] };
}
