// The history of a note in words: who did what, when and why, the latest first. Pure.

import { stateAfter } from '../core/annotations/history';
import type { ClaimNote, Correction, Evidence, HistoryEntry, PartChange } from '../core/annotations/records';
import { t, text } from './texts';
import { clip, listed, monthName, quoted } from './words';

const PLAN = { assignee: text('assigned'), confidence: text('confidence'), due: text('due') };

export interface HistoryLine {
  readonly entry: HistoryEntry;
  /** "Ada, 29 Nov 14:02: status open → verified, because the archive says so". */
  readonly text: string;
  /** The claim is so now. */
  readonly isNow: boolean;
  /** It is known how the claim was then. */
  readonly isKnown: boolean;
}

/** Times are told in the zone of this machine, without the year where it is that of `now`. */
export function historyLines(note: ClaimNote, now: Date): HistoryLine[] {
  const last = note.history.length - 1;
  return note.history
    .map((entry, index) => ({
      entry,
      text: lineOf(entry, now),
      isNow: index === last,
      isKnown: stateAfter(note, index) !== null,
    }))
    .toReversed();
}

function lineOf(entry: HistoryEntry, now: Date): string {
  const when = timeInWords(new Date(entry.at), now);
  const by = entry.who ? t('{0}, {1}', clip(entry.who, 40), when) : when;
  const why = entry.why ? t(', because {0}', clip(entry.why)) : '';
  return `${by}: ${whatInWords(entry)}${why}`;
}

/** "29 Nov 14:02". */
export function timeInWords(time: Date, now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${time.getDate()} ${monthName(time.getMonth() + 1).slice(0, 3)}`;
  const year = time.getFullYear() === now.getFullYear() ? '' : ` ${time.getFullYear()}`;
  return `${day}${year} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function whatInWords({ what, changed, why }: HistoryEntry): string {
  // The reason that is told anyway is not told twice.
  const told = (changed ?? []).filter(({ part, to }) => part !== 'reason' || to !== why);
  const parts = told.map(changeInWords);
  const isTakenBack = what.startsWith('taken back');
  if (parts.length === 0) return what;
  return isTakenBack ? t('taken back: {0}', listed(parts)) : listed(parts);
}

/** Of the same wording: what was said of it. */
function correctionInWords(from: Correction | null, to: Correction | null): string {
  if (from && to && from.wording === to.wording)
    return t('correction {0} → {1}', from.verdict ?? t('open'), to.verdict ?? t('open'));
  return valueInWords(t('correction'), from?.wording ?? null, to?.wording ?? null);
}

function changeInWords(change: PartChange): string {
  switch (change.part) {
    case 'status':
      return t('status {0} → {1}', change.from ?? t('open'), change.to ?? t('open'));
    case 'reason':
      return valueInWords(t('reason'), change.from, change.to);
    case 'correction':
      return correctionInWords(change.from, change.to);
    case 'evidence':
      return change.to
        ? t('evidence added: {0}', pieceInWords(change.to))
        : t('evidence taken away: {0}', change.from ? pieceInWords(change.from) : '');
    default:
      return t('{0} {1} → {2}', t(PLAN[change.part]), change.from ?? t('none'), change.to ?? t('none'));
  }
}

function valueInWords(name: string, from: string | null, to: string | null): string {
  if (to === null) return t('{0} taken away', name);
  return from === null
    ? t('{0} given: {1}', name, quoted(to, 60))
    : t('{0} {1} → {2}', name, quoted(from, 40), quoted(to, 40));
}

function pieceInWords(piece: Evidence): string {
  return piece.kind === 'address' ? clip(piece.title ?? piece.address, 60) : quoted(piece.target.selector[0].exact, 60);
}
