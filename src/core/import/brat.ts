// brat standoff (https://brat.nlplab.org/standoff.html): marks in an .ann file on the text beside it, counted in characters.

import type { Raw } from '../annotations/json';
import type { Span } from '../span';
import { comment, sorted, statusOf, tag } from './bodies';
import { fromCharacters } from './characters';
import { spanOf } from './fields';
import { NotTaken, type Foreign, type ForeignFile, type ForeignWords } from './foreign';

/** A line of an .ann file, split at its tabs. */
export interface BratLine {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  readonly whole: string;
}

/** Our own marks that people made are called so, see core/export/brat.ts. */
const CLAIM = 'Claim';
const UNCONFIRMED = 'AnnotationUnconfirmed';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export function bratLines(ann: string): BratLine[] {
  return ann
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((whole) => {
      const [id = '', what = '', ...text] = whole.split('\t');
      return { id: id.trim(), what: what.trim(), text: text.join('\t'), whole };
    });
}

/** Text-bound marks; all other lines speak of one, or of several. */
export function isMark({ id }: BratLine): boolean {
  return id.startsWith('T');
}

/** As brat marks what a tagger found and nobody looked at. */
export function isUnconfirmed({ id }: BratLine, about: readonly BratLine[]): boolean {
  return about.some(({ what }) => what === `${UNCONFIRMED} ${id}`);
}

/** The lines of the file by the marks that they speak of. */
export function linesAbout(lines: readonly BratLine[]): ReadonlyMap<string, readonly BratLine[]> {
  const about = new Map<string, BratLine[]>();
  for (const line of lines.filter((one) => !isMark(one))) {
    for (const mark of new Set(line.what.match(/\bT\d+\b/g) ?? [])) about.set(mark, [...(about.get(mark) ?? []), line]);
  }
  return about;
}

/** Throws NotTaken for a line that brat itself would not read. */
export function readMark(line: BratLine, about: readonly BratLine[], file: ForeignFile, now: string): Foreign {
  const [, kind, places] = /^(\S+) (\d.*)$/.exec(line.what) ?? [];
  if (kind === undefined || places === undefined || line.text === '')
    throw new NotTaken('it is no mark that brat writes');
  const pieces = places.split(';').map(pieceOf);
  const document = file.name.replace(/\.ann$/i, '.txt');
  const placed = file.beside === null ? withoutText(pieces, line.text) : inText(file.beside, pieces, line.text);
  const id = `urn:dateline:brat:${encodeURIComponent(document)}:${line.id}`;
  const record: Raw = {
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation: 'assessing',
    created: now,
    modified: now,
    target: null,
    body: saidIn(kind, about),
    'dateline:history': [{ at: now, what: 'imported' }],
    ...(pieces.length > 1 && { 'dateline:pieces': fromFirst(pieces) }),
    'dateline:imported': { brat: [line.whole, ...about.map(({ whole }) => whole)] },
  };
  return { at: line.id, id, isNameless: true, document, words: placed, record, evidence: [] };
}

function pieceOf(place: string): Span {
  const [, start, end] = /^(\d+) (\d+)$/.exec(place) ?? [];
  const span = spanOf(Number(start), Number(end));
  if (!span) throw new NotTaken(`“${place}” is no place in a text`);
  return span;
}

/** All from the first letter to the last; the text itself tells what stands between the pieces. */
function inText(text: string, pieces: readonly Span[], words: string): ForeignWords {
  const found = pieces.map((piece) => fromCharacters(text, piece));
  const given = found.map((piece) => (piece ? text.slice(piece.start, piece.end) : '')).join(' ');
  if (blanked(given) !== blanked(words)) return withoutText(pieces, words);
  const whole = wholeOf(pieces);
  const units = fromCharacters(text, whole)!;
  return { exact: text.slice(units.start, units.end), prefix: null, suffix: null, position: whole };
}

/** The words as the line has them, wherever they stand. */
function withoutText(pieces: readonly Span[], exact: string): ForeignWords {
  if (pieces.length > 1) throw new NotTaken('its text is not beside it, or is not the one that was marked');
  return { exact, prefix: null, suffix: null, position: wholeOf(pieces) };
}

function wholeOf(pieces: readonly Span[]): Span {
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
}

/** In characters from the first one of the words. */
function fromFirst(pieces: readonly Span[]): [number, number][] {
  const { start: first } = wholeOf(pieces);
  return pieces.map(({ start, end }) => [start - first, end - first]);
}

function blanked(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** A mark is a tag by its kind, and a remark on it a comment. Our own claims tell their status at the start of the remark. */
function saidIn(kind: string, about: readonly BratLine[]): unknown[] {
  const remark = about.find(({ what }) => what.startsWith('AnnotatorNotes '))?.text ?? '';
  if (kind !== CLAIM) return sorted([tag(kind), ...(remark === '' ? [] : [comment(remark)])]);
  const [, told = '', reason = ''] = /^([^:]*)(?::(.*))?$/.exec(remark) ?? [];
  const status = statusOf(told);
  const words = status || told.trim() === 'open' ? reason.trim() : remark;
  return [...(status ? [tag(status)] : []), ...(words === '' ? [] : [comment(words)])];
}
