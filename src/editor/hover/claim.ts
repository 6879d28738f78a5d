// The card of a claim: what people said of it, why it can be checked, the evidence kept.

import { differenceOf } from '../../core/annotations/corrected';
import type { ClaimNote, Evidence } from '../../core/annotations/records';
import { pageInWords } from '../../core/annotations/webPage';
import type { TextSpan } from '../../core/span';
import { writing } from '../ids';
import type { Subject } from '../subject';
import { clip, count, quoted } from '../words';
import type { Card } from './card';
import { sourceNames, type Surroundings } from './surroundings';

const LONG_WORDING = 80;

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
      ...(note?.correction ? [rewriting(note, around)].map((link) => ({ ...link, args })) : []),
      { label: 'Add evidence…', command: writing.addEvidence, args },
    ],
  };
}

/** Into the article or out of it, as it is now. */
function rewriting(note: ClaimNote, around: Surroundings): { readonly label: string; readonly command: string } {
  return isApplied(note, around)
    ? { label: 'Put own words back', command: writing.revertCorrection }
    : { label: 'Write into article', command: writing.applyCorrection };
}

/** "not tagged yet", "disputed by you, 2 pieces of evidence". */
export function standing(note: ClaimNote | undefined): string {
  if (!note) return 'not tagged yet';
  const status = note.status ? `${note.status} by you` : 'not tagged yet';
  const pieces = note.evidence.length;
  return pieces > 0 ? `${status}, ${count(pieces, 'piece')} of evidence` : status;
}

function kept(note: ClaimNote, around: Surroundings): string[] {
  const { reason, correction, evidence } = note;
  const lines = reason ? [`Your reason: ${clip(reason)}`] : [];
  if (correction) lines.push(correctionLine(note, isApplied(note, around)));
  return [...lines, ...evidence.map((piece) => evidenceLine(piece, around))];
}

function isApplied({ id }: ClaimNote, { notes }: Surroundings): boolean {
  return notes.some(({ note, isApplied }) => note.id === id && isApplied);
}

function correctionLine({ correction, target }: ClaimNote, isApplied: boolean): string {
  if (isApplied) return `Corrected here; the article read: ${quoted(target.selector[0].exact)}`;
  const verdict = correction!.verdict ? ` (${correction!.verdict})` : '';
  return `Should read: ${quoted(shownWording(target.selector[0].exact, correction!.wording))}${verdict}`;
}

/** Of a long wording the words that are other. */
function shownWording(original: string, wording: string): string {
  const { words } = differenceOf(original, wording);
  return wording.length > LONG_WORDING && words !== '' ? `… ${words}` : wording;
}

function evidenceLine(piece: Evidence, { entries }: Surroundings): string {
  if (piece.kind === 'address') return clip(pageInWords(piece), 160);
  const source = entries.find(({ path }) => path === piece.target.source);
  const name = source ? sourceNames(entries)(source.uri) : piece.target.source;
  return `${name}: ${quoted(piece.target.selector[0].exact)}`;
}
