// The head of a page: all that stands above the first running text. Which line is the title, and what the others are.

import type { BlockKind } from '../article';
import type { Span } from '../span';
import { bareNames, bylineOf, isRole } from './bylines';
import { isCaption, namesPicture } from './captions';
import { isClockLine, isDateLine, trailingDate } from './dateLines';
import { isFurniture, isSections } from './furniture';
import { SECTIONS } from './furnitureWords';
import { hasHeadingShape } from './headings';
import { type Label, labelOf } from './labels';
import { outletLine, titleAndOutlet } from './outlets';
import { type Row, bare, isParagraph, sourceSpan } from './rows';

export interface Head {
  /** One a row of the head. */
  readonly kinds: readonly BlockKind[];
  readonly title: Span | null;
  readonly outlet: Span | null;
  readonly bylines: readonly Span[];
  readonly dateLines: readonly Span[];
}

type LineKind =
  'date' | 'byline' | 'names' | 'role' | 'outlet' | 'section' | 'label' | 'furniture' | 'caption' | 'words';

export const noHead: Head = { kinds: [], title: null, outlet: null, bylines: [], dateLines: [] };

/** Index of the row that opens the running text; in a short text its first sentence under a headline; -1 where there is none. */
export function leadOf(rows: readonly Row[]): number {
  const lead = rows.findIndex((row, i) => isParagraph(row) && opensText(rows, i));
  if (lead >= 0 || rows[0]?.stopped) return lead;
  return rows.findIndex((row, i) => i > 0 && row.kind === null && row.words >= 4 && row.stopped && opensText(rows, i));
}

/** Neither a line of the head nor a headline that ends in a stop: one sentence over a byline or a date. */
function opensText(rows: readonly Row[], i: number): boolean {
  const row = rows[i]!;
  if (lineKind(row) !== 'words') return false;
  const next = rows[i + 1];
  const kind = next && row.words <= 25 && !/[.!?]\s/.test(row.text) ? lineKind(next) : 'words';
  return kind !== 'date' && kind !== 'byline';
}

/** What papers print under their name: "The island's newspaper since 1911". */
const TAGLINE =
  /\b(?:since|est\.?|established|founded)(?: in)? (?:1[5-9]|20)\d{2}$|^(?:Your|The|An?) [\p{L}' -]{0,40}\b(?:newspaper|source|magazine|daily|weekly)\b[^.!?]{0,40}$/u;
/** A breadcrumb or a menu, which stands above the headline. */
const MENU = /^home\b/i;

/** `told` is the title as a front matter gives it. */
export function readHead(rows: readonly Row[], told: string | null): Head {
  const lines = rows.map((row, i) => (namesPicture(rows, i) ? 'caption' : lineKind(row)));
  const labels = rows.flatMap((row) => labelOf(row) ?? []);
  const valuesOf = (field: Label['field']): Span[] =>
    labels.flatMap((label) => (label.field === field ? label.values : []));
  const title = titleIndex(rows, lines, told);
  const parts = title < 0 ? null : titleParts(rows[title]!);
  const names = rows.flatMap((row, i) => (isBylineHere(lines, i, title) ? namesIn(row) : []));
  const outlets = rows.flatMap((row, i) => {
    const name = lines[i] === 'outlet' ? outletLine(row.text) : null;
    return name ? sourceSpan(row, name) : [];
  });
  return {
    kinds: rows.map((row, i) => headKind(row, lines[i]!, i, title, parts ? rows[title]! : null)),
    title: valuesOf('title')[0] ?? parts?.title ?? null,
    outlet: valuesOf('outlet')[0] ?? parts?.outlet ?? outlets[0] ?? null,
    bylines: [...valuesOf('authors'), ...names],
    dateLines: [
      ...rows.filter((row, i) => i !== title && isDated(row, lines[i]!)),
      ...(parts?.date ? [parts.date] : []),
    ],
  };
}

function isDated(row: Row, line: LineKind): boolean {
  return line === 'date' || ((line === 'byline' || line === 'label') && isDateLine(row.text));
}

function lineKind(row: Row): LineKind {
  if (isCaption(row)) return 'caption';
  if (row.kind === 'title' || row.kind === 'heading') return 'words';
  if (labelOf(row)) return 'label';
  if (isDateLine(row.text)) return bylineOf(row.text) ? 'byline' : 'date';
  if (isSections(row.text)) return 'section';
  if (isFurniture(row)) return 'furniture';
  if (bylineOf(row.text)) return 'byline';
  if (TAGLINE.test(row.text) || SECTIONS.has(row.text.toLowerCase().replace(/^#/, ''))) return 'section';
  if (outletLine(row.text)) return 'outlet';
  if (isRole(row.text) || isClockLine(row.text)) return 'role';
  return bareNames(row.text).length > 0 ? 'names' : 'words';
}

/** The headline of the markup; else words that are told again; else the first line of some length; else what comes next to it. */
function titleIndex(rows: readonly Row[], lines: readonly LineKind[], told: string | null): number {
  const marked = rows.findIndex((row) => row.kind === 'title');
  if (marked >= 0) return marked;
  if (told !== null) return rows.findIndex((row) => bare(row.text) === bare(told));
  const all = rows.flatMap((row, i) => (isHeadline(row) && (lines[i] === 'words' || lines[i] === 'names') ? i : []));
  const menu = rows.findLastIndex((row, i) => lines[i] === 'section' && MENU.test(row.text));
  const below = all.filter((i) => i > menu);
  const open = withoutShouting(below.length > 0 ? below : all, rows);
  const counts = new Map<string, number>();
  for (const i of open) counts.set(bare(rows[i]!.text), (counts.get(bare(rows[i]!.text)) ?? 0) + 1);
  const repeated = open.find((i) => rows[i]!.words >= 5 && counts.get(bare(rows[i]!.text))! > 1);
  return repeated ?? open.find((i) => rows[i]!.words >= 3) ?? open.find((i) => rows[i]!.words === 2) ?? open[0] ?? -1;
}

/** Short lines in capitals are labels of the page where a longer line of small letters stands with them. */
function withoutShouting(open: readonly number[], rows: readonly Row[]): readonly number[] {
  const isShouted = (i: number): boolean => rows[i]!.words <= 4 && !/\p{Ll}/u.test(rows[i]!.text);
  const isSpoken = (i: number): boolean => rows[i]!.words >= 5 && /\p{Ll}{2}/u.test(rows[i]!.text);
  return open.some(isSpoken) ? open.filter((i) => !isShouted(i)) : open;
}

function isHeadline(row: Row): boolean {
  return row.words >= 1 && row.words <= 30 && row.kind !== 'item' && !/^[\p{Ll},;)]/u.test(row.text);
}

function titleParts(row: Row): { title: Span; outlet: Span | null; date: Span | null } {
  const dateAt = trailingDate(row.text);
  const words = dateAt > 0 ? row.text.slice(0, dateAt).trimEnd() : row.text;
  const suffix = titleAndOutlet(words);
  const place = (span: Span): Span => sourceSpan(row, span);
  return {
    title: place(suffix?.title ?? { start: 0, end: words.length }),
    outlet: suffix ? place(suffix.outlet) : null,
    date: dateAt > 0 ? place({ start: dateAt, end: row.text.length }) : null,
  };
}

/** A bare name is a byline where a role or a date follows, or a line "By" leads. */
function isBylineHere(lines: readonly LineKind[], i: number, title: number): boolean {
  if (lines[i] === 'byline') return true;
  if (lines[i] !== 'names' || i === title) return false;
  const next = lines[i + 1];
  return next === 'role' || (i > title && title >= 0 && (next === 'date' || next === 'outlet'));
}

function headKind(row: Row, line: LineKind, i: number, title: number, titleRow: Row | null): BlockKind {
  if (i === title) return 'title';
  if (line === 'furniture' || line === 'caption') return line;
  if (titleRow && bare(row.text) === bare(titleRow.text)) return 'furniture';
  if (row.kind !== null && row.kind !== 'paragraph') return row.kind;
  if (line !== 'words') return 'masthead';
  if (i < title) return 'masthead';
  return hasHeadingShape(row) || (row.words <= 30 && !row.stopped && !row.text.endsWith(':')) ? 'heading' : 'paragraph';
}

function namesIn(row: Row): Span[] {
  return (bylineOf(row.text) ?? bareNames(row.text)).map((name) => sourceSpan(row, name));
}
