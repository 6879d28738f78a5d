// A record on which two sides of a merge differ, in words. Pure.

import type { Dispute } from '../core/annotations/conflicts';
import type { Raw } from '../core/annotations/json';
import type { ClaimNote } from '../core/annotations/records';
import { historyLines } from './historyLines';
import { t } from './texts';
import { clip, quoted } from './words';

export interface DisputeWords {
  /** What the record is about. */
  readonly title: string;
  /** What each side says of it. */
  readonly current: string;
  readonly incoming: string;
}

/** `parse` reads a record that is a note. */
export function disputeInWords(
  { current, incoming }: Dispute,
  parse: (raw: Raw) => ClaimNote,
  now: Date,
): DisputeWords {
  const any = (current ?? incoming)!;
  return {
    title: isNote(any) ? quoted(parse(any).target.selector[0].exact, 60) : String(any['kind']),
    current: sideInWords(current, parse, now),
    incoming: sideInWords(incoming, parse, now),
  };
}

/** How the record is, and what was done to it last. */
function sideInWords(raw: Raw | null, parse: (raw: Raw) => ClaimNote, now: Date): string {
  if (!raw) return t('It was taken away, or is not known there.');
  if (!isNote(raw)) return clip(JSON.stringify(raw));
  const note = parse(raw);
  const [last] = historyLines(note, now);
  return [note.status ?? t('open'), last?.text ?? ''].filter(Boolean).join(' · ');
}

const isNote = (raw: Raw): boolean => raw['type'] === 'Annotation';
