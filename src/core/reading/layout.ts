// From rows to blocks: the head above the running text, the article, the tail of the page.

import type { Block, BlockKind, Masthead } from '../article';
import { type Span, type TextSpan, textSpan } from '../span';
import { bylineOf, isCreditLine } from './bylines';
import { isCaption, isPictureName } from './captions';
import { agencyDateline, isDateLine, isFooterDate } from './dateLines';
import { isFurniture, tailStart } from './furniture';
import { type Head, leadOf, readHead } from './head';
import { isOutlet, outletIn } from './outlets';
import { type Page, type Row, bare, isParagraph, sourceSpan } from './rows';

const noHead: Head = { kinds: [], title: null, outlet: null, bylines: [], dateLines: [] };
const BIO =
  /^(?:\p{Lu}[\p{L}'.-]+ ){1,4}is (?:an?|the|our) (?:[\p{L}'-]+ ){0,5}(?:staff writer|reporter|correspondent|journalist|columnist|contributor|freelancer|editor|writer|editor-in-chief)\b/u;

export function layOut(page: Page, text: string): { blocks: Block[]; masthead: Masthead } {
  const { rows } = page;
  const lead = leadOf(rows);
  const tail = lead < 0 ? rows.length : tailStart(rows, lead);
  const last = lastProse(rows, tail);
  const head = lead < 0 ? noHead : readHead(rows.slice(0, lead), page.particulars.title?.text ?? null);
  const title = head.title ? bare(text.slice(head.title.start, head.title.end)) : '';
  const kinds = rows.map((_, i) => {
    if (i < head.kinds.length) return head.kinds[i]!;
    if (i >= tail) return 'furniture';
    return i <= last || lead < 0 ? bodyKind(rows, i, title) : footKind(rows[i]!);
  });
  return {
    blocks: rows.map((row, i) => ({ start: row.start, end: row.end, kind: kinds[i]! })),
    masthead: mastheadOf(page, text, head, kinds),
  };
}

function lastProse(rows: readonly Row[], tail: number): number {
  for (let i = tail - 1; i >= 0; i--) {
    const row = rows[i]!;
    const runs = isParagraph(row) || (row.kind === 'item' && row.words >= 5) || (row.stopped && row.words >= 4);
    if (runs && !isFurniture(row) && !isBio(row) && !isCreditLine(row.text) && !isDateLine(row.text)) return i;
  }
  return -1;
}

function isBio(row: Row): boolean {
  return row.words <= 80 && BIO.test(row.text);
}

function bodyKind(rows: readonly Row[], i: number, title: string): BlockKind {
  const row = rows[i]!;
  if (isFurniture(row) || repeatsTitle(row, title)) return 'furniture';
  if (isCaption(row)) return 'caption';
  const next = rows[i + 1];
  if (next && isCaption(next) && isPictureName(row, next)) return 'caption';
  if (row.kind === 'item') return isNumberedHeading(rows, i) ? 'heading' : 'item';
  if (row.kind !== null) return row.kind;
  return rows.length > 1 && isHeading(row, next) ? 'heading' : 'paragraph';
}

function repeatsTitle(row: Row, title: string): boolean {
  return (
    title.includes(' ') &&
    row.words <= 40 &&
    !row.stopped &&
    bare(row.text).includes(title) &&
    title.split(' ').length >= 4
  );
}

/** A short line without a stop that something follows. */
function isHeading(row: Row, next: Row | undefined): boolean {
  if (!next || row.words > 12 || row.words === 0 || row.text.length > 100) return false;
  if (/[.,;!…]["'”)]?$/.test(row.text) || /^["“'‘].*["”'’]$/.test(row.text)) return false;
  if (row.text.endsWith(':') && row.words > 5) return false;
  return (
    /^[\p{Lu}\p{Lo}\p{N}"“'‘¿¡]/u.test(row.text) &&
    (isParagraph(next) || next.kind === 'item' || next.words > row.words)
  );
}

function isNumberedHeading(rows: readonly Row[], i: number): boolean {
  const row = rows[i]!;
  return isHeading(row, rows[i + 1]) && rows[i - 1]?.kind !== 'item' && rows[i + 1]?.kind !== 'item' && row.words <= 12;
}

/** Between the last running text and the tail. */
function footKind(row: Row): BlockKind {
  if (isCaption(row)) return 'caption';
  if (isFooterDate(row.text) || isCreditLine(row.text) || bylineOf(row.text)) return 'masthead';
  if (row.kind === 'heading') return 'heading';
  if (row.kind === 'item' && row.words >= 3 && !isFurniture(row)) return 'item';
  return isFurniture(row) || isBio(row) || !row.stopped || row.words <= 3 ? 'furniture' : 'paragraph';
}

function mastheadOf(page: Page, text: string, head: Head, kinds: readonly BlockKind[]): Masthead {
  const foot = page.rows.filter((_, i) => i >= head.kinds.length && kinds[i] === 'masthead');
  const openings = page.rows.flatMap((row, i) => (kinds[i] === 'paragraph' ? (agencyDateline(row) ?? []) : []));
  const told = (span: Span): TextSpan => textSpan(text, span.start, span.end);
  const { particulars } = page;
  const bylines = [...head.bylines, ...foot.flatMap(namesIn)];
  return {
    title: head.title ? told(head.title) : particulars.title,
    bylines: particulars.authors.length > 0 ? particulars.authors : bylines.map(told),
    outlet: particulars.outlet ?? (head.outlet ? told(head.outlet) : outletBelow(page, text, kinds)),
    dateLines: [...head.dateLines, ...openings, ...foot.filter((row) => isFooterDate(row.text))]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
    frontMatterDate: particulars.date,
  };
}

function namesIn(row: Row): Span[] {
  return (bylineOf(row.text) ?? []).map((name) => sourceSpan(row, name));
}

function outletBelow(page: Page, text: string, kinds: readonly BlockKind[]): TextSpan | null {
  for (let i = page.rows.length - 1; i >= 0 && kinds[i] !== 'paragraph'; i--) {
    const row = page.rows[i]!;
    const name = isOutlet(row.text) ? { start: 0, end: row.text.length } : outletIn(row.text);
    if (!name) continue;
    const { start, end } = sourceSpan(row, name);
    return textSpan(text, start, end);
  }
  return null;
}
