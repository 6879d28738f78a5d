// Everything as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): what people noted, and what Dateline found,
// marked as made by software. As the standard wants, positions count characters (code points) and every id and source is an IRI.

import { resolveSpan } from '../annotations/anchoring';
import { isRaw, listOf, type Raw } from '../annotations/json';
import type { ClaimNote, Selectors } from '../annotations/records';
import { toWebAnnotation } from '../annotations/webAnnotation';
import type { Span, TextSpan } from '../span';
import { characterOffsets, inCharacters } from './characters';
import { markedIn, type MarkKind } from './marked';
import type { ExportInput, ExportSource } from './types';

const SOFTWARE = { type: 'Software', name: 'Dateline' } as const;

const MOTIVATIONS: Readonly<Record<MarkKind, string>> = {
  Person: 'identifying',
  Place: 'identifying',
  Organisation: 'identifying',
  Timex: 'tagging',
  Issue: 'classifying',
  Quotation: 'identifying',
  Event: 'describing',
};

export function w3cAnnotations(input: ExportInput): string {
  const sources = new Map(
    input.sources.map((source) => [source.path, { ...source, characters: characterOffsets(source.text) }]),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [...input.notes.map((note) => noted(note, sources)), ...[...sources.values()].flatMap(found)],
  };
  return JSON.stringify(page, null, 2) + '\n';
}

interface Counted extends ExportSource {
  readonly characters: Uint32Array;
}

function noted(note: ClaimNote, sources: ReadonlyMap<string, Counted>): Raw {
  const raw = toWebAnnotation(note);
  const pointed = (part: unknown): unknown => (isRaw(part) && 'source' in part ? placed(part, sources) : part);
  return {
    ...raw,
    id: noteIri(note.id),
    motivation: motivationOf(note) ?? raw['motivation'],
    target: pointed(raw['target']),
    body: listOf(raw['body']).map(pointed),
  };
}

/** What another tool made the annotation for, where it was imported; undefined for one that was made here. */
function motivationOf({ others }: ClaimNote): unknown {
  const originals = others?.fields['dateline:imported'];
  return isRaw(originals) ? originals['motivation'] : undefined;
}

/** Words of a source where they stand now; where they do not, the quotation alone tells which were meant. */
function placed(part: Raw, sources: ReadonlyMap<string, Counted>): Raw {
  const selector = part['selector'] as Selectors | undefined;
  if (!selector) return part;
  const path = String(part['source']);
  const source = sources.get(path);
  const place = source && resolveSpan(source.text, selector);
  const position = place ? [positionSelector(inCharacters(place, source.characters))] : [];
  return { ...part, source: sourceIri(path), selector: [selector[0], ...position] };
}

function found(source: Counted): object[] {
  return markedIn(source.article).map(({ kind, span, value }, index) => ({
    id: `urn:dateline:${encodeURIComponent(source.path)}:${index + 1}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    creator: SOFTWARE,
    body: { type: 'TextualBody', value: `${kind.toLowerCase()}: ${value}` },
    target: { source: sourceIri(source.path), selector: selectors(span, source.characters) },
  }));
}

function selectors(span: TextSpan, characters: Uint32Array): object[] {
  return [{ type: 'TextQuoteSelector', exact: span.text }, positionSelector(inCharacters(span, characters))];
}

function positionSelector({ start, end }: Span): object {
  return { type: 'TextPositionSelector', start, end };
}

/** A path as a relative IRI; one that begins like a scheme ("a:b.txt") is told from one by "./". */
function sourceIri(path: string): string {
  const iri = path.split('/').map(encodeURIComponent).join('/');
  return iri.replace(/^(?=[^/]*:)/, './');
}

function noteIri(id: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(id)) return id;
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    ? `urn:uuid:${id}`
    : `urn:dateline:note:${encodeURIComponent(id)}`;
}
