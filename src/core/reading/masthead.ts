// What the page tells about the article: from the front matter, the head, the foot, in this order.

import type { BlockKind, Masthead } from '../article';
import { type Span, type TextSpan, bySpan, textSpan } from '../span';
import { agencyDateline } from './agencyDateline';
import { bylineIn, closingCredits } from './bylines';
import { isFooterDate, openingDate } from './dateLines';
import type { Head } from './head';
import { outletIn, outletLine } from './outlets';
import { contentWords } from './pages/pageWords';
import { type Page, type Row, bare, sourceSpan } from './rows';

const MARKUP = /[*_`~[\]<\\]/;

/** `voted`: the outlet that the lines of a whole page agree on, null where they do not; undefined where there is no page. */
export function mastheadOf(
  page: Page,
  text: string,
  head: Head,
  kinds: readonly BlockKind[],
  voted: Span | null | undefined,
): Masthead {
  const { rows, particulars } = page;
  const told = (span: Span): TextSpan => textSpan(text, span.start, span.end);
  const foot = rows.filter((_, i) => i >= head.kinds.length && kinds[i] === 'masthead');
  const title = head.title ?? rows.find((_, i) => kinds[i] === 'title');
  const last = rows[kinds.lastIndexOf('paragraph')];
  const credits = last ? closingCredits(last.text).map((name) => sourceSpan(last, name)) : [];
  const bylines = unlikeEachOther(
    [...head.bylines, ...credits, ...(head.bylines.length > 0 ? [] : foot.slice(0, 2).flatMap(namesIn))].map(told),
  );
  const datelines = rows.flatMap((row, i) => (kinds[i] === 'paragraph' ? (agencyDateline(row) ?? []) : []));
  const dates = [...head.dateLines, ...leadDate(rows, kinds), ...datelines, ...foot.filter((row) => isFooterDate(row))];
  const ruled = voted === undefined ? (head.outlet ?? outletBelow(rows, kinds)) : voted;
  const outlet = ruled ?? datelines.find(({ agency }) => agency)?.agency;
  return {
    title: plainer(title ? told(title) : null, particulars.title, page.view),
    bylines: particulars.authors.length > 0 ? particulars.authors : bylines,
    outlet: particulars.outlet ?? (outlet ? told(outlet) : null),
    dateLines: dates.map(({ start, end }) => ({ start, end })).sort(bySpan),
    frontMatterDate: particulars.date,
  };
}

/**
 * The title of the article itself; that of the front matter where it tells the same words without the markup, where there is no
 * other, or none that has a word in common with it: "Annotations", "My notes".
 */
function plainer(title: TextSpan | null, told: TextSpan | null, view: string): TextSpan | null {
  if (!title || !told) return title ?? told;
  const shown = view.slice(title.start, title.end);
  if (bare(shown) === bare(told.text)) return MARKUP.test(title.text) ? told : title;
  const words = new Set(contentWords(told.text));
  return words.size === 0 || contentWords(shown).some((word) => words.has(word)) ? title : told;
}

/** A full date that stands before the first sentence. */
function leadDate(rows: readonly Row[], kinds: readonly BlockKind[]): Span[] {
  const lead = rows[kinds.indexOf('paragraph')];
  const end = lead ? openingDate(lead.text) : 0;
  return lead && end > 0 ? [sourceSpan(lead, { start: 0, end })] : [];
}

/** Each name once, as it first stands. */
function unlikeEachOther(names: readonly TextSpan[]): TextSpan[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(bare(text)) && seen.add(bare(text)));
}

function namesIn(row: Row): Span[] {
  return (bylineIn(row) ?? []).map((name) => sourceSpan(row, name));
}

/** The outlet as the foot or the tail names it, the last line first. */
function outletBelow(rows: readonly Row[], kinds: readonly BlockKind[]): Span | null {
  for (let i = rows.length - 1; i >= 0 && kinds[i] !== 'paragraph'; i--) {
    const row = rows[i]!;
    const name = outletLine(row.text) ?? outletIn(row.text);
    if (name) return sourceSpan(row, name);
  }
  return null;
}
