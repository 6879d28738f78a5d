// What every export is made from, and what it answers: texts under file names, for the caller to write.

import type { ClaimNote } from '../annotations/records';
import type { Article } from '../article';
import type { Comparison } from '../comparison/types';
import type { RatingScale } from './ratings';

export interface ExportSource {
  /** Path from the workspace folder; names the source in every export. */
  readonly path: string;
  readonly text: string;
  readonly article: Article;
}

export interface ExportInput {
  readonly sources: readonly ExportSource[];
  readonly comparison: Comparison;
  readonly notes: readonly ClaimNote[];
  readonly reviewer?: Reviewer;
  /** How the reviewer rates; as `RATINGS` where it lacks. */
  readonly scale?: RatingScale;
}

/** Who answers for the verdicts of a ClaimReview. */
export interface Reviewer {
  readonly name: string;
  /** Address of the reviewer's pages, https. */
  readonly url: string;
}

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

export const EXPORT_FORMATS = [
  'markdown',
  'html',
  'csv',
  'w3c',
  'claimreview',
  'corrections',
  'brat',
  'tei',
  'conllu',
  'columns',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
