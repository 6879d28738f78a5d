// The head of a page: all that stands above the first running text. Which line is the title, and what the others are.

import type { BlockKind } from '../article';
import type { Span } from '../span';
import { bylineIn, isByAlone, isRole, namesAlone } from './bylines';
import { isCaption, namesPicture } from './captions';
import { holdsDate, isClockLine, isDated, trailingDate } from './dateLines';
import { isFurniture, isSections } from './furniture';
import { SECTIONS } from './furnitureWords';
import { hasHeadingShape } from './headings';
import { type Label, labelOf } from './labels';
import { outletLine, titleAndOutlet } from './outlets';
import type { ReadLines } from './pages/pageModel';
import { contentWords } from './pages/pageWords';
import { type Row, bare, bareOf, isParagraph, lowerOf, sourceSpan } from './rows';

export interface Head {
  /** One a row of the head. */
  readonly kinds: readonly BlockKind[];
  readonly title: Span | null;
  readonly outlet: Span | null;
  /** The outlet as a labelled line or the end of the headline tells it. */
  readonly labelledOutlet: Span | null;
  readonly bylines: readonly Span[];
  readonly dateLines: readonly Span[];
}

type LineKind =
  'date' | 'by' | 'byline' | 'names' | 'role' | 'outlet' | 'section' | 'label' | 'furniture' | 'caption' | 'words';

export const noHead: Head = { kinds: [], title: null, outlet: null, labelledOutlet: null, bylines: [], dateLines: [] };

/** Index of the row that opens the running text; in a short text its first sentence under a headline; -1 where there is none. */
export function leadOf(rows: readonly Row[]): number {
  const lead = rows.findIndex((row, i) => isParagraph(row) && opensText(rows, i));
  if (lead >= 0 || rows[0]?.stopped) return lead;
  const isSentence = (row: Row, i: number): boolean => i > 0 && row.kind === null && row.words >= 4 && row.stopped;
  const first = rows.findIndex((row, i) => isSentence(row, i) && opensText(rows, i));
  // The only sentence over "Updated 25/10/2023" is the text, and the date its foot.
  return first >= 0 ? first : rows.findIndex((row, i) => isSentence(row, i) && lineKind(row) === 'words');
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

const HEAD_REACH = 8;
const LABELS_REACH = 12;
const PARTICULAR: ReadonlySet<LineKind> = new Set(['date', 'role', 'byline', 'by']);
/** Log odds below which a line under the headline is not of the article. */
const DOUBTFUL = -0.7;
/** Lines above the headline that still speak of the article. */
const ABOVE_TITLE = 3;

/** `title` is the line of the headline, -1 where there is none. On a `whole` page only lines near the headline speak of the article. */
export function readHead(rows: readonly Row[], title: number, whole: ReadLines | null): Head {
  const lines = headLines(rows);
  const labels = rows.flatMap((row) => labelOf(row) ?? []);
  const valuesOf = (field: Label['field']): Span[] =>
    labels.flatMap((label) => (label.field === field ? label.values : []));
  const isNear = (i: number): boolean => !whole || i >= title - ABOVE_TITLE;
  const parts = title < 0 ? null : titleParts(rows[title]!);
  const bylines = rows.flatMap((_, i) => (isNear(i) && isBylineHere(lines, i, title, whole !== null) ? [i] : []));
  const names = (whole ? surestBylines(lines, bylines, title) : bylines).flatMap((i) => namesIn(rows[i]!));
  const dated = rows.flatMap((row, i) => (isNear(i) && i !== title && isOfDay(row, lines[i]!) ? [rows[i]!] : []));
  const outlets = rows.flatMap((row, i) => {
    const name = lines[i] === 'outlet' ? outletLine(row.text) : null;
    return name ? sourceSpan(row, name) : [];
  });
  return {
    kinds: rows.map((row, i) =>
      whole && isOutside(lines, whole, i, title)
        ? 'furniture'
        : headKind(row, lines[i]!, i, title, parts ? rows[title]! : null),
    ),
    title: valuesOf('title')[0] ?? parts?.title ?? null,
    outlet: valuesOf('outlet')[0] ?? parts?.outlet ?? outlets[0] ?? null,
    labelledOutlet: valuesOf('outlet')[0] ?? parts?.outlet ?? null,
    bylines: [...valuesOf('authors'), ...names],
    dateLines: [...dated, ...(parts?.date ? [parts.date] : [])],
  };
}

/** The head of a text without paragraphs, as the lists of highlights that people keep: down to the last line near its top that names what it tells. */
export function labelledHead(rows: readonly Row[], told: string | null): Head {
  const end = rows.slice(0, LABELS_REACH).findLastIndex((row) => labelOf(row)?.field) + 1;
  const head = rows.slice(0, end);
  return end === 0 ? noHead : readHead(head, toldTitle(head, told) ?? -1, null);
}

function headLines(rows: readonly Row[]): LineKind[] {
  return rows.map((row, i) => (namesPicture(rows, i) ? 'caption' : lineKind(row)));
}

/** Names of sections; words that the line model does not take for the article, and above the headline all of them; captions that it is sure are of no picture of the article. */
function isOutside(lines: readonly LineKind[], whole: ReadLines, i: number, title: number): boolean {
  if (lines[i] === 'caption') return i !== title && whole.strange[i]!;
  if (lines[i] === 'section') return i !== title;
  const speaks = lines[i] === 'words' || lines[i] === 'label';
  return i !== title && speaks && (i < title || (!whole.article[i] && whole.odds[i]! < DOUBTFUL));
}

function isOfDay(row: Row, line: LineKind): boolean {
  return line === 'date' || (line === 'byline' && holdsDate(row.text)) || (line === 'label' && isDated(row));
}

function lineKind(row: Row): LineKind {
  if (isCaption(row)) return 'caption';
  if (row.kind === 'title' || row.kind === 'heading') return 'words';
  if (labelOf(row)) return 'label';
  if (isDated(row)) return bylineIn(row) ? 'byline' : 'date';
  if (isByAlone(row.text)) return 'by';
  if (isSections(row)) return 'section';
  if (isFurniture(row)) return 'furniture';
  if (bylineIn(row)) return 'byline';
  if (TAGLINE.test(row.text) || SECTIONS.has(lowerOf(row).replace(/^#/, ''))) return 'section';
  if (outletLine(row.text)) return 'outlet';
  if (isRole(row.text) || isClockLine(row.text)) return 'role';
  return namesAlone(row).length > 0 ? 'names' : 'words';
}

/** The headline as markup or front matter (`told`) tell it, -1 where they do not; undefined where they tell nothing. */
export function toldTitle(rows: readonly Row[], told: string | null): number | undefined {
  const marked = rows.findIndex((row) => row.kind === 'title');
  if (marked >= 0) return marked;
  return told === null ? undefined : rows.findIndex((row) => bareOf(row) === bare(told));
}

/** `text` is what stands under the head. In a few lines: what the text is about; words that are told again; else the first line of some length; else what comes next to it. */
export function titleAmongFew(rows: readonly Row[], text: readonly Row[]): number {
  const lines = headLines(rows);
  const all = rows.flatMap((row, i) => (isHeadline(row) && (lines[i] === 'words' || lines[i] === 'names') ? i : []));
  const menu = rows.findLastIndex((row, i) => lines[i] === 'section' && MENU.test(row.text));
  const below = all.filter((i) => i > menu);
  const open = withoutShouting(below.length > 0 ? below : all, rows);
  const about = aboutText(rows, open, text);
  if (about >= 0) return about;
  const counts = new Map<string, number>();
  for (const i of open) counts.set(bareOf(rows[i]!), (counts.get(bareOf(rows[i]!)) ?? 0) + 1);
  const repeated = open.find((i) => rows[i]!.words >= 5 && counts.get(bareOf(rows[i]!))! > 1);
  return repeated ?? open.find((i) => rows[i]!.words >= 3) ?? open.find((i) => rows[i]!.words === 2) ?? open[0] ?? -1;
}

/** The line that shares most words with the text, three at the least; -1 where none does, or where the first line does too. */
export function aboutText(rows: readonly Row[], open: readonly number[], below: readonly Row[]): number {
  const told = new Set(below.slice(0, 5).flatMap(({ text }) => contentWords(text.slice(0, 1000))));
  const shared = open.map((i) => contentWords(rows[i]!.text).filter((word) => told.has(word)).length);
  const most = Math.max(0, ...shared);
  return most >= 3 && shared[0]! === 0 ? open[shared.indexOf(most)]! : -1;
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

/** A bare name is a byline where a role or a date follows, under a line "By" or another byline, or, on a whole page, under the headline. */
function isBylineHere(lines: readonly LineKind[], i: number, title: number, whole: boolean): boolean {
  if (lines[i] === 'byline') return true;
  if (lines[i] !== 'names' || i === title) return false;
  const [above, next] = [lines[i - 1], lines[i + 1]];
  if (next === 'role' || above === 'by' || (above === 'byline' && whole)) return true;
  if (i < title) return whole && lines.slice(i + 1, title).includes('date');
  return title >= 0 && (whole || next === 'date' || next === 'outlet');
}

/** Lines that say "By", or name a job or a day beside the name; else the names right under headline and summary. */
function surestBylines(lines: readonly LineKind[], bylines: readonly number[], title: number): readonly number[] {
  const sure = bylines.filter((i) => lines[i] === 'byline' || lines[i - 1] === 'by');
  if (sure.length > 0) return sure.filter((i) => i - sure[0]! <= 3);
  const beside = bylines.filter(
    (i) => PARTICULAR.has(lines[i + 1]!) || PARTICULAR.has(lines[i - 1]!) || i === title + 1,
  );
  return beside.slice(0, 1);
}

/**
 * Where the head of a whole page ends: captions and summaries may stand as text above the byline. The last line within reach
 * that tells an author or a day, with one paragraph at most above it.
 */
export function endOfHead(rows: readonly Row[], lead: number): number {
  let end = lead;
  let paragraphs = 0;
  for (let i = lead; i < Math.min(rows.length, lead + HEAD_REACH) && paragraphs <= 1; i++) {
    const kind = lineKind(rows[i]!);
    if (kind === 'byline' || kind === 'date' || (kind === 'names' && isByAlone(rows[i - 1]?.text ?? ''))) end = i + 1;
    if (isParagraph(rows[i]!)) paragraphs++;
  }
  return end;
}

function headKind(row: Row, line: LineKind, i: number, title: number, titleRow: Row | null): BlockKind {
  if (i === title) return 'title';
  if (line === 'furniture' || line === 'caption') return line;
  if (titleRow && bareOf(row) === bareOf(titleRow)) return 'furniture';
  if (row.kind !== null && row.kind !== 'paragraph' && line !== 'label') return row.kind;
  if (line !== 'words') return 'masthead';
  if (i < title) return 'masthead';
  return hasHeadingShape(row) || (row.words <= 30 && !row.stopped && !row.text.endsWith(':')) ? 'heading' : 'paragraph';
}

function namesIn(row: Row): Span[] {
  return (bylineIn(row) ?? namesAlone(row)).map((name) => sourceSpan(row, name));
}
