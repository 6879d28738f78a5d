// The card of a claim: what people said of it, why it can be checked, the evidence kept.

import type { ClaimNote, Evidence } from '../../core/annotations/records';
import type { TextSpan } from '../../core/span';
import { writing } from '../ids';
import type { Subject } from '../subject';
import { clip, count, quoted } from '../words';
import type { Card } from './card';
import { sourceNames, type Surroundings } from './surroundings';

/** Words with two notes have two cards. */
export function claimCard(
  claim: TextSpan & { readonly because?: string },
  note: ClaimNote | undefined,
  around: Surroundings,
): Card {
  const { start, end, text } = claim;
  const args: Subject[] = [{ kind: 'claim', id: note?.id ?? null, source: around.entry.uri, start, end, text }];
  return {
    name: `Claim: ${quoted(around.entry.words(claim), 100)}`,
    kind: standing(note),
    lines: [...(claim.because ? [`Checkable because it ${claim.because}`] : []), ...(note ? kept(note, around) : [])],
    links: [
      { label: 'Tag…', command: writing.tagClaim, args },
      { label: 'Correct…', command: writing.correctClaim, args },
      { label: 'Add evidence…', command: writing.addEvidence, args },
    ],
  };
}

/** "not tagged yet", "disputed by you, 2 pieces of evidence". */
export function standing(note: ClaimNote | undefined): string {
  if (!note) return 'not tagged yet';
  const status = note.status ? `${note.status} by you` : 'not tagged yet';
  const pieces = note.evidence.length;
  return pieces > 0 ? `${status}, ${count(pieces, 'piece')} of evidence` : status;
}

function kept({ reason, correction, evidence }: ClaimNote, around: Surroundings): string[] {
  const lines = reason ? [`Your reason: ${clip(reason)}`] : [];
  if (correction) lines.push(`Should read: ${quoted(correction.wording)}`);
  return [...lines, ...evidence.map((piece) => evidenceLine(piece, around))];
}

function evidenceLine(piece: Evidence, { entries }: Surroundings): string {
  if (piece.kind === 'address') return clip(piece.address);
  const source = entries.find(({ path }) => path === piece.target.source);
  const name = source ? sourceNames(entries)(source.uri) : piece.target.source;
  return `${name}: ${quoted(piece.target.selector[0].exact)}`;
}
