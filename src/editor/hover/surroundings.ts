// What a card may look at besides its own article. Pure data and look-ups; nothing is worked out twice.

import type { Claim, Event, Person } from '../../core/article';
import type { Comparison, Finding, SharedEvent, SharedPerson, SourceSpan } from '../../core/comparison/types';
import type { Taxonomy } from '../../core/issues/taxonomy';
import type { Entry } from '../../library/library';
import type { PlacedNote } from '../session';
import { clip } from '../words';

export interface Surroundings {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly comparison: Comparison;
  readonly notes: readonly PlacedNote[];
  /** The version of this article that the comparison was made from. */
  readonly compared: Entry | undefined;
  readonly taxonomy: Taxonomy;
  /** Those that are shown. */
  readonly claims: readonly Claim[];
  /** Those with words here that nobody dismissed. */
  readonly findings: readonly Finding[];
  /** From 1. */
  lineOf(offset: number): number;
}

const LONGEST_NAME = 40;

/** What a reader calls a source: its outlet, else its headline in short, else its file. */
export function sourceName({ article, path }: Pick<Entry, 'article' | 'path'>): string {
  return article.outlet ?? (article.title ? clip(article.title, LONGEST_NAME) : fileName(path));
}

export function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return safeDecode(last).replace(/\.(?:txt|md|news)$/i, '') || path;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Names of sources by URI; two sources of one outlet are told apart by their files, two files of one name by their folders. */
export function sourceNames(entries: readonly Entry[]): (uri: string) => string {
  const outlets = countsOf(entries.map(sourceName));
  const files = entries.map((entry) => {
    const name = sourceName(entry);
    const file = fileName(entry.path);
    return outlets.get(name)! > 1 && file !== name ? `${name} (${file})` : name;
  });
  const alike = countsOf(files);
  const names = new Map(
    entries.map(({ uri }, index) => {
      const name = files[index]!;
      return [uri, alike.get(name)! > 1 ? `${name} – ${folderName(uri)}` : name];
    }),
  );
  return (uri) => names.get(uri) ?? fileName(uri);
}

/** Words of any source as a reader sees them; as they stand where the source reads otherwise by now. */
export function readerWords(entries: readonly Entry[]): (span: SourceSpan) => string {
  const known = new Map(entries.map((entry) => [entry.uri, entry]));
  return (span) => {
    const entry = known.get(span.source);
    return entry && entry.text.slice(span.start, span.end) === span.text ? entry.words(span) : span.text;
  };
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The folder that a file lies in. */
function folderName(uri: string): string {
  return safeDecode(uri.split('/').at(-2) ?? '');
}

/** Ids may have moved since the sources were compared; then the name finds the person. */
export function sharedPerson({ comparison, compared, entry }: Surroundings, person: Person): SharedPerson | undefined {
  const known = compared === entry ? person : compared?.article.people.find(({ name }) => name === person.name);
  return comparison.people.find(({ members }) => members.some((m) => m.source === entry.uri && m.person === known?.id));
}

export function sharedEvent({ comparison, compared, entry }: Surroundings, event: Event): SharedEvent | undefined {
  const known = compared === entry ? event : compared?.article.events.find(({ text }) => text === event.text);
  return comparison.events.find(({ tellings }) =>
    tellings.some((t) => t.source === entry.uri && t.event === known?.id),
  );
}

/** Findings over all sources and the slips of each, in one list. */
export function allFindings(entries: readonly Entry[], comparison: Comparison): readonly Finding[] {
  const known = new Set(comparison.findings.map(({ id }) => id));
  return [...comparison.findings, ...entries.flatMap(({ slips }) => slips.filter(({ id }) => !known.has(id)))];
}

export function sourcesOf(spans: readonly { readonly source: string }[]): string[] {
  return [...new Set(spans.map(({ source }) => source))];
}
