// What people add, in the core's own terms. The stored form is W3C Web Annotation, see webAnnotation.ts.

import type { Others } from './others';

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

export type Evidence =
  { readonly kind: 'words'; readonly target: Target } | { readonly kind: 'address'; readonly address: string };

/** Anything may stand in a kept file ("javascript:…"); this alone may become a link somewhere. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
}

export interface Correction {
  readonly wording: string;
  readonly reason: string;
}

export interface HistoryEntry {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Plain words: "tagged disputed", "reason changed", "evidence added". */
  readonly what: string;
}

/** One person's work on one claim. */
export interface ClaimNote {
  readonly id: string;
  readonly target: Target;
  readonly status: ClaimStatus | null;
  readonly reason: string | null;
  readonly correction: Correction | null;
  readonly evidence: readonly Evidence[];
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
