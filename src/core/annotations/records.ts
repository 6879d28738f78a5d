// What people add, in the core's own terms. The stored form is W3C Web Annotation, see webAnnotation.ts.

import type { Others } from './others';
import type { WebPage } from './webPage';

/** W3C TextQuoteSelector: the words are the truth, with just enough context to be found again. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector: a hint where the words stood, in UTF-16 offsets. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** Words of a source; `source` is the file's path from the workspace folder, with forward slashes. */
export interface Target {
  readonly source: string;
  readonly selector: Selectors;
  /** Digest of the whole text when its words were chosen, see sameText.ts: the file is known by it under another name. */
  readonly 'dateline:text'?: string;
}

export const CLAIM_STATUSES = ['verified', 'disputed', 'false', 'needs source', 'outdated', 'opinion'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export type Evidence = { readonly kind: 'words'; readonly target: Target } | ({ readonly kind: 'address' } & WebPage);

/** What was said of a proposed wording. */
export const CORRECTION_VERDICTS = ['accepted', 'rejected'] as const;
export type CorrectionVerdict = (typeof CORRECTION_VERDICTS)[number];

/** Words that should stand for those of the claim. The source is not changed by it. */
export interface Correction {
  readonly wording: string;
  readonly reason: string;
  /** Lacks while nobody has decided. */
  readonly verdict?: CorrectionVerdict | undefined;
}

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How the work on a claim is shared out. */
export interface Plan {
  /** Name of the person who is to check it. */
  readonly assignee: string | null;
  /** How sure people are of what they say of it. */
  readonly confidence: Confidence | null;
  /** Day by which it is to be checked, as 2024-05-16. */
  readonly due: string | null;
}

/** What people change of a note, and can take back. */
export interface NoteState extends Plan {
  readonly status: ClaimStatus | null;
  readonly reason: string | null;
  readonly correction: Correction | null;
  readonly evidence: readonly Evidence[];
}

/** One part of a note before and after a change, null where it had none; of evidence, the piece that came or went. */
export type PartChange = {
  readonly [P in keyof NoteState]: P extends 'evidence' ? PieceChange : ValueChange<P>;
}[keyof NoteState];

interface ValueChange<P extends keyof NoteState> {
  readonly part: P;
  readonly from: NoteState[P];
  readonly to: NoteState[P];
}

interface PieceChange {
  readonly part: 'evidence';
  readonly from: Evidence | null;
  readonly to: Evidence | null;
}

export interface HistoryEntry {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Plain words: "tagged disputed", "reason changed", "evidence added". */
  readonly what: string;
  /** Name of the person; lacks where none was known. */
  readonly who?: string | undefined;
  /** Lacks in entries of earlier versions. */
  readonly changed?: readonly PartChange[] | undefined;
  /** The reason that was given with the change. */
  readonly why?: string | undefined;
}

/** One person's work on one claim. */
export interface ClaimNote extends NoteState {
  readonly id: string;
  readonly target: Target;
  readonly created: string;
  readonly modified: string;
  readonly history: readonly HistoryEntry[];
  /** What others wrote into the record, see others.ts. */
  readonly others?: Others;
}

/** Rules about people, dates and findings; one per line of decisions.jsonl. */
export type Decision = { readonly id: string; readonly created: string } & (
  | { readonly kind: 'same-person'; readonly names: readonly [string, string, ...string[]]; readonly name: string }
  | { readonly kind: 'different-people'; readonly names: readonly [string, string, ...string[]] }
  | { readonly kind: 'not-a-person'; readonly name: string }
  | { readonly kind: 'rename-person'; readonly from: string; readonly to: string }
  | { readonly kind: 'published'; readonly source: string; readonly value: string }
  | { readonly kind: 'date-value'; readonly target: Target; readonly value: string }
  | {
      readonly kind: 'ruling';
      readonly finding: string;
      readonly title: string;
      readonly verdict: 'agree' | 'dismiss';
      readonly reason: string;
    }
);
