// What the page tells about the article: from the front matter, the head, the foot, in this order.

import type { BlockKind, Masthead } from '../article';
import { type Span, type TextSpan, bySpan, textSpan } from '../span';
import { agencyDateline } from './agencyDateline';
import { bylineOf } from './bylines';
import { isFooterDate, openingDate } from './dateLines';
import type { Head } from './head';
import { outletIn, outletLine } from './outlets';
import { type Page, type Row, sourceSpan } from './rows';

export function mastheadOf(page: Page, text: string, head: Head, kinds: readonly BlockKind[]): Masthead {
  const { rows, particulars } = page;
  const told = (span: Span): TextSpan => textSpan(text, span.start, span.end);
  const foot = rows.filter((_, i) => i >= head.kinds.length && kinds[i] === 'masthead');
  const title = head.title ?? rows.find((_, i) => kinds[i] === 'title');
  const bylines = [...head.bylines, ...foot.flatMap(namesIn)];
  const dates = [...head.dateLines, ...openingDates(rows, kinds), ...foot.filter((row) => isFooterDate(row.text))];
  return {
    title: title ? told(title) : particulars.title,
    bylines: particulars.authors.length > 0 ? particulars.authors : bylines.map(told),
    outlet: particulars.outlet ?? (head.outlet ? told(head.outlet) : outletBelow(page, text, kinds)),
    dateLines: dates.map(({ start, end }) => ({ start, end })).sort(bySpan),
    frontMatterDate: particulars.date,
  };
}

/** Agency datelines wherever they open a paragraph, and a date that stands before the first. */
function openingDates(rows: readonly Row[], kinds: readonly BlockKind[]): Span[] {
  const lead = kinds.indexOf('paragraph');
  return rows.flatMap((row, i) => {
    if (kinds[i] !== 'paragraph') return [];
    const length = i === lead ? openingDate(row.text) : 0;
    return (length > 0 ? sourceSpan(row, { start: 0, end: length }) : agencyDateline(row)) ?? [];
  });
}

function namesIn(row: Row): Span[] {
  return (bylineOf(row.text) ?? []).map((name) => sourceSpan(row, name));
}

/** The outlet as the foot or the tail names it, the last line first. */
function outletBelow(page: Page, text: string, kinds: readonly BlockKind[]): TextSpan | null {
  for (let i = page.rows.length - 1; i >= 0 && kinds[i] !== 'paragraph'; i--) {
    const row = page.rows[i]!;
    const name = outletLine(row.text) ?? outletIn(row.text);
    if (!name) continue;
    const { start, end } = sourceSpan(row, name);
    return textSpan(text, start, end);
  }
  return null;
}
