// Everything as W3C Web Annotations (JSON-LD): what people noted, and what Dateline found, marked as made by software.

import { toWebAnnotation } from '../annotations/webAnnotation';
import type { TextSpan } from '../span';
import type { ExportInput, ExportSource } from './types';

const SOFTWARE = { type: 'Software', name: 'Dateline' } as const;

export function w3cAnnotations(input: ExportInput): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [...input.notes.map(toWebAnnotation), ...input.sources.flatMap(found)],
  };
  return JSON.stringify(page, null, 2) + '\n';
}

function found(source: ExportSource): object[] {
  const { article } = source;
  const spans: [string, string, TextSpan][] = [
    ...article.people.flatMap((person) => person.mentions.map((m) => row('identifying', `person: ${person.name}`, m))),
    ...article.dates.map((date) => row('tagging', `${date.type}: ${date.value}`, date)),
    ...article.issues.flatMap((issue) => issue.mentions.map((m) => row('classifying', `issue: ${issue.id}`, m))),
    ...article.events.map((event) => row('describing', `event: ${event.title}`, event)),
    ...article.quotations.map((quote) => row('identifying', `quotation of ${quote.speakerText ?? 'unknown'}`, quote)),
  ];
  return spans.map(([motivation, value, span], index) => ({
    id: `urn:dateline:${encodeURIComponent(source.path)}:${index + 1}`,
    type: 'Annotation',
    motivation,
    creator: SOFTWARE,
    body: { type: 'TextualBody', value },
    target: {
      source: source.path,
      selector: [
        { type: 'TextQuoteSelector', exact: span.text },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
      ],
    },
  }));
}

function row(motivation: string, value: string, span: TextSpan): [string, string, TextSpan] {
  return [motivation, value, span];
}
