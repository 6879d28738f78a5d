// The report as plain data, so that Markdown and HTML say the same.

import type { ClaimNote, Evidence } from '../annotations/records';
import { pageInWords } from '../annotations/webPage';
import type { SourceSpan } from '../comparison/types';
import type { ExportInput } from './types';

/** A table: a title, column names, rows of plain text. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What to say where there are no rows. */
  readonly empty: string;
}

export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
}

export function reportOf(input: ExportInput): Report {
  return {
    title: 'Dateline report',
    sections: [sources, events, tellings, people, issues, claims, findings].map((make) => make(input)),
  };
}

function sources({ sources }: ExportInput): Section {
  return {
    title: 'Sources',
    columns: ['File', 'Title', 'Outlet', 'Published', 'Known from'],
    rows: sources.map(({ path, article }) => [
      path,
      article.title ?? '',
      article.outlet ?? '',
      article.published.value ?? 'unknown',
      article.published.doubt ?? article.published.basis,
    ]),
    empty: 'No sources.',
  };
}

function events(input: ExportInput): Section {
  const names = namesOf(input);
  return {
    title: 'Events',
    columns: ['Date', 'Event', 'Place', 'Who', 'Status', 'Told by', 'Sources differ on'],
    rows: input.comparison.events.map((event) => [
      event.date ?? 'no date',
      event.title,
      event.place ?? '',
      event.participants.map((id) => names.get(id) ?? id).join('; '),
      event.status,
      pathsOf(event.tellings, input).join('; '),
      event.differs.join(', '),
    ]),
    empty: 'No events were found.',
  };
}

/** How each source tells what several tell. */
function tellings(input: ExportInput): Section {
  const shared = input.comparison.events.filter((event) => pathsOf(event.tellings, input).length > 1);
  return {
    title: 'Tellings',
    columns: ['Event', 'Source', 'Date', 'Place', 'In its words'],
    rows: shared.flatMap((event) =>
      event.tellings.map((telling) => [
        event.title,
        pathOf(telling.source, input),
        telling.date ?? '',
        telling.place ?? '',
        telling.text,
      ]),
    ),
    empty: 'No event is told by several sources.',
  };
}

function people(input: ExportInput): Section {
  return {
    title: 'People',
    columns: ['Name', 'Roles', 'Mentions', 'Sources'],
    rows: input.comparison.people.map((person) => [
      person.name,
      [...new Set(person.roles.map((role) => role.text + (role.current ? '' : ' (former)')))].join('; '),
      String(person.mentions.length),
      pathsOf(person.mentions, input).join('; '),
    ]),
    empty: 'No people were found.',
  };
}

function issues(input: ExportInput): Section {
  return {
    title: 'Issues',
    columns: ['Issue', 'Mentions', 'Share', 'Sources'],
    rows: input.comparison.issues.map((issue) => [
      issue.name,
      String(issue.mentions.length),
      `${Math.round(issue.share * 100)} %`,
      pathsOf(issue.mentions, input).join('; '),
    ]),
    empty: 'No issues were found.',
  };
}

function claims({ notes }: ExportInput): Section {
  return {
    title: 'Checked claims',
    columns: ['Source', 'Claim', 'Status', 'Reason', 'Proposed wording', 'Evidence'],
    rows: notes.map((note) => [
      note.target.source,
      note.target.selector[0].exact,
      note.status ?? 'open',
      note.reason ?? '',
      correctionOf(note),
      note.evidence.map(evidenceText).join('; '),
    ]),
    empty: 'No claim was tagged.',
  };
}

function findings(input: ExportInput): Section {
  return {
    title: 'Findings',
    columns: ['Kind', 'Finding', 'Why', 'Passages'],
    rows: input.comparison.findings.map((finding) => [
      finding.kind,
      finding.title,
      finding.because,
      finding.spans.map((span) => `${pathOf(span.source, input)}: “${span.text}”`).join('; '),
    ]),
    empty: 'Nothing was found.',
  };
}

function correctionOf({ correction }: ClaimNote): string {
  if (!correction) return '';
  return correction.reason ? `${correction.wording} (${correction.reason})` : correction.wording;
}

export function evidenceText(evidence: Evidence): string {
  if (evidence.kind === 'address') return pageInWords(evidence);
  return `${evidence.target.source}: “${evidence.target.selector[0].exact}”`;
}

export function namesOf({ comparison }: ExportInput): Map<string, string> {
  return new Map(comparison.people.map((person) => [person.id, person.name]));
}

export function pathOf(source: string, { sources }: ExportInput): string {
  return sources.find(({ article }) => article.id === source)?.path ?? source;
}

export function pathsOf(spans: readonly SourceSpan[], input: ExportInput): string[] {
  return [...new Set(spans.map((span) => span.source))].map((source) => pathOf(source, input));
}
