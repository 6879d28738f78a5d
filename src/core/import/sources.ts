// Which source here is the text that another tool names. A name is not enough where two fit: then the words tell, or nobody.

import { wordsStanding } from '../annotations/sameText';
import type { Target } from '../annotations/records';
import type { ForeignPlace } from './foreign';
import { decoded } from './w3c';

export interface ImportSource {
  /** Path from the folder that is imported into, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Clippers write the address of a page over its text. */
const HEAD = 3_000;
/** Words of fewer characters stand in texts of every kind. */
const TELLING = 24;

/** For each name of a text the source that it is, without those that are none of the sources. */
export function sourcesFor(
  places: readonly ForeignPlace[],
  sources: readonly ImportSource[],
  folder = '',
): ReadonlyMap<string, ImportSource> {
  const known = new Map<string, ImportSource>();
  for (const document of new Set(places.map((place) => place.document))) {
    const own = places.filter((place) => place.document === document);
    const source = named(document, sources, folder) ?? byWords(own, sources);
    if (source) known.set(document, source);
  }
  return known;
}

function named(document: string, sources: readonly ImportSource[], folder: string): ImportSource | undefined {
  const path = decoded(document)
    .replace(/^file:\/+/, '/')
    .replaceAll('\\', '/');
  const plain = path.replace(/^(?:\.\/)+/, '');
  const beside = folder === '' ? plain : `${folder}/${plain}`;
  return (
    sources.find((source) => source.path === beside) ??
    sources.find((source) => source.path === plain) ??
    only(sources.filter((source) => path.endsWith(`/${source.path}`))) ??
    only(sources.filter((source) => /^https?:/.test(document) && namesAtHead(source.text, document))) ??
    only(sources.filter((source) => !/^https?:/.test(document) && source.path.endsWith(`/${plain}`)))
  );
}

/** "https://example.org/a", not the address of which it is a part. */
function namesAtHead(text: string, address: string): boolean {
  const head = text.slice(0, HEAD);
  const at = head.indexOf(address);
  return at >= 0 && !/[\w/?=&-]/.test(head[at + address.length] ?? '');
}

/** The one source in which words of it stand, where they are long enough to tell. */
function byWords(places: readonly ForeignPlace[], sources: readonly ImportSource[]): ImportSource | undefined {
  const telling = places.flatMap(({ document, words }): Target[] => {
    const { exact, prefix, suffix } = words;
    if (exact === null || exact.length < TELLING) return [];
    const quote = { type: 'TextQuoteSelector', exact, prefix: prefix ?? '', suffix: suffix ?? '' } as const;
    return [{ source: document, selector: [quote, { type: 'TextPositionSelector', start: 0, end: exact.length }] }];
  });
  return telling.length === 0 ? undefined : only(sources.filter(({ text }) => wordsStanding(text, telling) > 0));
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
