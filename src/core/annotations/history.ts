// What was done to a note, entry by entry, and how the note was after each. An entry tells of every part that it changed what the
// part was before and after, so that any state since can be told and taken back to.

import { isSame } from './json';
import type { ClaimNote, Evidence, HistoryEntry, NoteState, PartChange, Plan } from './records';

/** How the work is shared out. */
export const PLANNED = ['assignee', 'confidence', 'due'] as const satisfies readonly (keyof Plan)[];
/** Under which name each stands in the record. */
export const fieldOf = (part: keyof Plan): string => `dateline:${part}`;
export const PLAN_FIELDS: ReadonlySet<string> = new Set(PLANNED.map(fieldOf));
/** Parts that have one value. */
const PARTS = ['status', 'reason', 'correction', ...PLANNED] as const;

/** Empty where nothing differs. Evidence is told piece by piece. */
export function changesBetween(before: NoteState, after: NoteState): PartChange[] {
  const changed = PARTS.filter((part) => !isSame(before[part], after[part]));
  return [
    ...changed.map((part) => ({ part, from: before[part], to: after[part] }) as PartChange),
    ...lacking(before.evidence, after.evidence).map((piece): PartChange => ({
      part: 'evidence',
      from: piece,
      to: null,
    })),
    ...lacking(after.evidence, before.evidence).map((piece): PartChange => ({
      part: 'evidence',
      from: null,
      to: piece,
    })),
  ];
}

/** How the note was after the entry at `index`. Null where a later entry does not tell what it changed (older versions wrote none). */
export function stateAfter(note: ClaimNote, index: number): NoteState | null {
  const later = note.history.slice(index + 1).toReversed();
  let state: NoteState = note;
  for (const { changed } of later) {
    if (!changed) return null;
    state = changed.reduce(without, state);
  }
  return state;
}

/** The entries from `first` on are this person's. */
export function signed(note: ClaimNote, first: number, who: string | undefined): ClaimNote {
  if (!who) return note;
  return { ...note, history: note.history.map((entry, index) => (index < first ? entry : { ...entry, who })) };
}

/** Where the note has the entry; -1 where it is not there any more. */
export function placeOfEntry({ history }: ClaimNote, entry: HistoryEntry): number {
  return history.findLastIndex((one) => one.at === entry.at && one.what === entry.what && one.who === entry.who);
}

/** What stood before a change, whatever a merge left standing after it. */
function without(state: NoteState, change: PartChange): NoteState {
  if (change.part !== 'evidence') return { ...state, [change.part]: change.from };
  const { from, to } = change;
  const left = to ? withoutPiece(state.evidence, to) : state.evidence;
  return { ...state, evidence: from ? [...lacking(left, [from]), from] : left };
}

/** An entry of the history never changes: it names the file as it was called then. */
function withoutPiece(pieces: readonly Evidence[], gone: Evidence): Evidence[] {
  const same = pieces.findIndex((piece) => isSame(piece, gone));
  const at = same >= 0 ? same : pieces.findIndex((piece) => isRenamed(piece, gone));
  return at < 0 ? [...pieces] : pieces.toSpliced(at, 1);
}

function isRenamed(piece: Evidence, once: Evidence): boolean {
  if (piece.kind !== 'words' || once.kind !== 'words') return false;
  return isSame(piece.target.selector, once.target.selector);
}

/** Those of the first list that the second does not have. */
export function lacking(pieces: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  return pieces.filter((piece) => !others.some((other) => isSame(piece, other)));
}
