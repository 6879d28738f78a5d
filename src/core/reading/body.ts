// What each row is from the first running text on: paragraph, heading, item, caption, or furniture in between.

import type { BlockKind } from '../article';
import { bylineIn, isCreditLine } from './bylines';
import { isCaption, namesPicture } from './captions';
import { isDated, isFooterDate } from './dateLines';
import { isFurniture } from './furniture';
import { isHeading, isNumberedHeading } from './headings';
import { namesOutlet } from './outlets';
import { marked, mayHold } from './rowMarks';
import { type Row, bareOf, isParagraph } from './rows';

/** "Ada Ruhl is a staff writer at …": the box about the author. */
const BIO =
  /^(?:\p{Lu}[\p{L}'.-]+ ){1,4}(?:is|covers|writes|reports) (?:(?:an?|the|our|about|on|for) )?(?:[\p{L}'-]+ ){0,5}(?:staff writer|reporter|correspondent|journalist|columnist|contributor|freelancer|editor|writer|editor-in-chief)\b/u;

const JOBS = marked('job');
/** Headlines of other articles are shorter. */
const LONG = 16;

/** Index of the last row of running text above the tail. */
export function lastProse(rows: readonly Row[], tail: number): number {
  for (let i = tail - 1; i >= 0; i--) {
    const row = rows[i]!;
    const runs = isParagraph(row) || row.words >= LONG || (row.words >= 4 && (row.stopped || row.kind === 'item'));
    if (runs && !isFurniture(row) && !isBio(row) && !isCreditLine(row) && !isDated(row)) return i;
  }
  return -1;
}

/** `title` is bare. */
export function bodyKind(rows: readonly Row[], i: number, title: string): BlockKind {
  const row = rows[i]!;
  if (row.words === 0 || isFurniture(row) || repeatsTitle(row, title)) return 'furniture';
  if (isCaption(row)) return 'caption';
  if (namesPicture(rows, i)) return 'caption';
  if (row.kind === 'item') return isNumberedHeading(rows, i) ? 'heading' : 'item';
  return row.kind ?? (isHeading(rows, i) ? 'heading' : 'paragraph');
}

/** Between the last running text and the tail. */
export function footKind(rows: readonly Row[], i: number): BlockKind {
  const row = rows[i]!;
  if (isCaption(row) || namesPicture(rows, i)) return 'caption';
  if (isFooterDate(row) || isCreditLine(row) || bylineIn(row)) return 'masthead';
  if (isFurniture(row) || isBio(row) || namesOutlet(row)) return 'furniture';
  if (row.kind === 'heading' || (row.kind === 'item' && row.words >= 3)) return row.kind;
  return row.stopped ? 'paragraph' : 'furniture';
}

function isBio(row: Row): boolean {
  return row.words <= 80 && mayHold(row, JOBS) && BIO.test(row.text);
}

function repeatsTitle(row: Row, title: string): boolean {
  if (row.stopped || row.words > 40 || title.split(' ').length < 4) return false;
  return bareOf(row).includes(title);
}
