// TEI P5 (https://tei-c.org/guidelines/P5/), one file a source: its headline, outlet and day in the header, its lines as paragraphs
// with names and dates marked where they stand.

import { escapeHtml } from './html';
import { namesIn, type Marked } from './marked';
import type { ExportFile, ExportInput, ExportSource } from './types';

export function tei({ sources }: ExportInput): ExportFile[] {
  return sources.map((source) => ({ name: source.path.replace(/\.[^./]+$/, '.xml'), text: document(source) }));
}

function document(source: ExportSource): string {
  const { article, path } = source;
  const day = article.published.value;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader><fileDesc>',
    `<titleStmt><title>${xml(article.title ?? path)}</title>${article.bylines.map(({ text }) => `<author>${xml(text)}</author>`).join('')}</titleStmt>`,
    '<publicationStmt><p>Names and dates marked by Dateline.</p></publicationStmt>',
    `<sourceDesc><bibl>${article.outlet ? `<publisher>${xml(article.outlet)}</publisher>` : ''}${
      day ? `<date when="${xml(day)}">${xml(day)}</date>` : ''
    }<idno type="file">${xml(path)}</idno></bibl></sourceDesc>`,
    '</fileDesc></teiHeader>',
    '<text><body>',
    ...paragraphs(source),
    '</body></text>',
    '</TEI>\n',
  ].join('\n');
}

/** Every line that is not empty is a paragraph; without the text's own lines an empty one stands, as TEI wants. */
function paragraphs({ text, article }: ExportSource): string[] {
  const names = namesIn(article);
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  if (lines.length === 0) return ['<p/>'];
  let at = 0;
  return lines.map(({ 0: line, index }) => {
    const end = index + line.length;
    let [inner, from] = ['', index];
    for (; at < names.length && names[at]!.span.start < end; at++) {
      const { span } = names[at]!;
      if (span.start < from || span.end > end) continue;
      inner += xml(text.slice(from, span.start)) + element(names[at]!);
      from = span.end;
    }
    return `<p>${inner}${xml(text.slice(from, end).trimEnd())}</p>`;
  });
}

function element({ kind, span, value }: Marked): string {
  if (kind === 'Timex') return `<date ${timexAttribute(value)}="${xml(value)}">${xml(span.text)}</date>`;
  const name = kind === 'Person' ? 'persName' : kind === 'Place' ? 'placeName' : 'orgName';
  return `<${name} key="${xml(value)}">${xml(span.text)}</${name}>`;
}

/** A year, a month or a day; a length of time; any other TIMEX3 value. */
function timexAttribute(value: string): string {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return 'when';
  return /^P[\dYMWDTHS.]+$/.test(value) ? 'dur-iso' : 'when-custom';
}

/** Marks that XML 1.0 cannot hold become the replacement character. */
function xml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, '\ufffd'));
}

const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
