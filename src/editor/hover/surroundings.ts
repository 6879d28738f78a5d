// What a card may look at besides its own article. Pure data and look-ups; nothing is worked out twice.

import type { Claim, Event, Person } from '../../core/article';
import { groupBy } from '../../core/comparison/grouping';
import type { Comparison, Finding, SharedEvent, SharedPerson, SourceSpan } from '../../core/comparison/types';
import type { Taxonomy } from '../../core/issues/taxonomy';
import type { Entry } from '../../library/library';
import type { PlacedNote } from '../session';
import { clip, inWords } from '../words';

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

/** What a reader calls a source; its file only where it has no words. */
export function sourceName({ called, path }: Pick<Entry, 'called' | 'path'>): string {
  return called ?? fileName(path);
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

/** Names of sources by URI. Those of one name are told apart by their days, their headlines, their files or else their folders. */
export function sourceNames(entries: readonly Entry[]): (uri: string) => string {
  const names = new Map([...groupBy(entries, sourceName)].flatMap(([name, alike]) => toldApart(name, alike)));
  return (uri) => names.get(uri) ?? fileName(uri);
}

const LONGEST_HEADLINE = 30;

const APART: readonly ((entry: Entry) => string | null)[] = [
  ({ article: { published } }) => published.value && inWords(published.value),
  ({ article: { outlet, title } }) => outlet && title && clip(title, LONGEST_HEADLINE),
  ({ path }) => fileName(path),
  ({ uri, path }) => `${fileName(path)} – ${folderName(uri)}`,
];

function toldApart(name: string, alike: readonly Entry[]): [uri: string, name: string][] {
  if (alike.length === 1) return [[alike[0]!.uri, name]];
  const tell =
    APART.find((by) => new Set(alike.map((entry) => by(entry) ?? '')).size === alike.length) ?? APART.at(-1)!;
  return alike.map((entry) => [entry.uri, bracketed(name, tell(entry))]);
}

const bracketed = (name: string, by: string | null): string =>
  by?.startsWith(name) ? by : by ? `${name} (${by})` : name;

/** Words of any source as a reader sees them; as they stand where the source reads otherwise by now. */
export function readerWords(entries: readonly Entry[]): (span: SourceSpan) => string {
  const known = new Map(entries.map((entry) => [entry.uri, entry]));
  return (span) => {
    const entry = known.get(span.source);
    return entry && entry.text.slice(span.start, span.end) === span.text ? entry.words(span) : span.text;
  };
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
