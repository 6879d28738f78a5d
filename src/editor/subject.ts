// What a link, a row or a command is about: plain data, because it travels through command arguments.

import type { Place } from './place';

export const SUBJECTS = ['person', 'date', 'issue', 'claim', 'event', 'quotation', 'finding', 'source'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** Words of a source and what they stand for there. */
export interface Subject extends Place {
  readonly kind: SubjectKind;
  /** Id within its article (person, issue, event), of the finding, of a claim's note, path of a source; null for dates, quotations, free claims. */
  readonly id: string | null;
}

/** What a command was handed: a card hands over a subject, a view its row, an editor's menu an address, the palette nothing. */
export type About = unknown;

export function subjectOf(about: About): Subject | undefined {
  if (typeof about !== 'object' || about === null) return undefined;
  if ('subject' in about) return subjectOf(about.subject);
  const { kind } = about as Partial<Subject>;
  return SUBJECTS.find((one) => one === kind) && (about as Subject);
}

/** A further argument that may be words; a view hands over its selected rows in the same place. */
export function wordsOf(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}
