// What a person can do to a claim note; each answer is a new note with one more line of history.

import type { ClaimNote, ClaimStatus, Correction, Evidence, Target } from './records';

export function newNote(id: string, target: Target, now: string): ClaimNote {
  return {
    id,
    target,
    status: null,
    reason: null,
    correction: null,
    evidence: [],
    created: now,
    modified: now,
    history: [],
  };
}

export function tagged(note: ClaimNote, status: ClaimStatus, now: string): ClaimNote {
  return changed(note, { status }, `tagged ${status}`, now);
}

export function reasoned(note: ClaimNote, reason: string, now: string): ClaimNote {
  return changed(note, { reason: reason === '' ? null : reason }, `reason: ${reason}`, now);
}

export function corrected(note: ClaimNote, correction: Correction, now: string): ClaimNote {
  return changed(note, { correction }, `corrected to “${correction.wording}”`, now);
}

export function withEvidence(note: ClaimNote, evidence: Evidence, now: string): ClaimNote {
  const what =
    evidence.kind === 'address'
      ? `evidence added: ${evidence.address}`
      : `evidence added: “${evidence.target.selector[0].exact}” (${evidence.target.source})`;
  return changed(note, { evidence: [...note.evidence, evidence] }, what, now);
}

function changed(note: ClaimNote, part: Partial<ClaimNote>, what: string, now: string): ClaimNote {
  return { ...note, ...part, modified: now, history: [...note.history, { at: now, what }] };
}
