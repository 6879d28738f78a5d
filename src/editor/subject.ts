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

/** What a command was handed: a card hands over a subject, a view its row, the palette nothing. */
export type About = Subject | { readonly subject: Subject | null } | undefined;

export function subjectOf(about: About): Subject | undefined {
  if (about && 'subject' in about) return about.subject ?? undefined;
  return about;
}
