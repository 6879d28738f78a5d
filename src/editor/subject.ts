// What a link, a row or a command is about: plain data, because it travels through command arguments.

import type { Place } from './place';

export const SUBJECTS = ['person', 'date', 'issue', 'claim', 'event', 'quotation', 'finding'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** Words of a source and what they stand for there. */
export interface Subject extends Place {
  readonly kind: SubjectKind;
  /** Id within its article (person, issue, event) or of the finding; null for dates, claims and quotations. */
  readonly id: string | null;
}
