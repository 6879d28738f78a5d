// The day the article was published, as a ranked decision: given by a person, front matter, header, agency dateline, what the text itself
// tells. Each has its evidence; a header that the text contradicts is set aside and said so.

import type { Prose, Published } from '../article';
import type { Analysis } from '../language/language';
import { contains, firstEndingAfter, type Span } from '../span';
import { type Day, day, type Period, valueOf } from './calendar';
import { clauseAt } from './clause';
import type { Recalled } from './chronicle';
import { directionAt } from './direction';
import type { Found } from './find';
import { isNarrative } from './narrative';
import { isMonthFirst, numericOrder, otherReading } from './numericOrder';
import { compare, inYear } from './resolveCalendar';

/** A date found, with its day or month on the calendar and, for a yearless one, the event that gave the year. */
export interface Dated {
  readonly found: Found;
  readonly period: Period;
  readonly event: Recalled | null;
}

interface Bound {
  readonly day: Day;
  readonly dated: Dated;
}

/** What the text tells: published not before `after` and before `before`. */
interface Bounds {
  readonly after: Bound | null;
  readonly before: Bound | null;
}

/** Dates told outside the text: by a person, `YYYY-MM-DD`, and by the front matter. */
export interface Given {
  readonly asked: string | undefined;
  readonly written: string | null;
}

/** `dated` are the dates told in full; `told`, asked for only where nothing else tells, also those counted from them. */
export function decidePublished(
  analysis: Analysis,
  found: readonly Found[],
  { asked, written }: Given,
  dated: readonly Dated[],
  told: () => readonly Dated[],
): Published {
  const { prose } = analysis.words;
  const narrative = isNarrative(found, null);
  const bounds = narrative ? unbounded : boundsOf(analysis, dated);
  const header = headerDate(prose, found, dated, bounds);
  const doubt = header && (orderDoubt(prose, header) ?? doubtOf(prose, header, bounds));
  if (asked !== undefined) return { value: asked, basis: 'given', evidence: [], ...(doubt && { doubt }) };
  const frontMatter = prose.masthead.frontMatterDate;
  if (written !== null && frontMatter) return inOneOrder(prose, ofFrontMatter(prose, frontMatter, written));
  if (header && !doubt) return refined(header, bounds);
  if (header && orderDoubt(prose, header)) return inOneOrder(prose, header);
  const inner = innerDate(prose, narrative ? unbounded : boundsOf(analysis, told()), latestYear(analysis, dated));
  return { ...inner, ...(doubt && { doubt }) };
}

const unbounded: Bounds = { after: null, before: null };

/** Header lines in order of trust: a line that says "published", then other lines, then the dateline of an agency. */
function headerDate(prose: Prose, found: readonly Found[], dated: readonly Dated[], bounds: Bounds): Published | null {
  const candidates = prose.masthead.dateLines
    .flatMap((line): Candidate[] => {
      const inside = dated.filter((one) => contains(line, one.found));
      if (inside.length > 0) return labelled(line, inside);
      const yearless = found.find((one) => contains(line, one));
      const period = yearless && withYearOf(yearless, bounds);
      return period ? [{ line, label: line, period, evidence: yearless }] : [];
    })
    .filter(({ period }) => period.grain === 'day' || period.grain === 'month');
  const rank = ({ line, label, period }: Candidate): number =>
    (isDateline(prose, line) ? 8 : 0) +
    (period.grain === 'day' ? 0 : 4) +
    (isOtherStep(prose, label) ? 2 : saysPublished(prose, label) ? -1 : 0) -
    (isUnderTitle(prose, line) ? 0.5 : 0);
  const [best] = candidates.sort((a, b) => rank(a) - rank(b));
  if (!best) return null;
  const basis = isDateline(prose, best.line) ? 'dateline' : 'masthead';
  const evidence = spanOf(best.evidence);
  return { value: inPageOrder(prose, evidence, valueOf(best.period)), basis, evidence: [evidence] };
}

/** Between headline and text. Above the headline pages tell what day it is today. */
function isUnderTitle({ masthead: { title }, blocks }: Prose, line: Span): boolean {
  const text = blocks.find(({ kind }) => kind === 'paragraph');
  return title !== null && text !== undefined && title.end <= line.start && line.end <= text.start;
}

interface Candidate {
  readonly line: Span;
  /** The words of the line that say what the date is. */
  readonly label: Span;
  readonly period: Period;
  readonly evidence: Span;
}

/** Of several dates on a line each is what the words before it say: "Updated 4 June 2024, first published 3 June 2024". */
function labelled(line: Span, inside: readonly Dated[]): Candidate[] {
  if (inside.length === 1) return [{ line, label: line, period: inside[0]!.period, evidence: inside[0]!.found }];
  return inside.map(({ found, period }, i) => {
    const start = inside[i - 1]?.found.end ?? line.start;
    return { line, label: { start, end: found.start }, period, evidence: found };
  });
}

function ofFrontMatter(prose: Prose, { start, end }: Span, written: string): Published {
  return { value: inPageOrder(prose, { start, end }, written), basis: 'frontmatter', evidence: [{ start, end }] };
}

/** Unknown where three numbers can be read two ways. */
function inOneOrder(prose: Prose, told: Published): Published {
  const doubt = orderDoubt(prose, told);
  return doubt ? { value: null, basis: 'none', evidence: [], doubt } : told;
}

/** "08/11/2023" read as the page writes its dates. */
function inPageOrder(prose: Prose, words: Span, value: string): string {
  const order = numericOrder(prose);
  const isRead = order === null || isMonthFirst(prose, words, value) === (order === 'monthFirst');
  return isRead ? value : (otherReading(prose, words, value) ?? value);
}

/** A date of three numbers that can be read two ways, where nothing on the page tells which. */
function orderDoubt(prose: Prose, header: Published): string | undefined {
  const other = header.evidence[0] && otherReading(prose, header.evidence[0], header.value!);
  if (!other || numericOrder(prose) !== null) return undefined;
  return `The ${header.basis === 'frontmatter' ? 'front matter' : 'header'}'s ${prose.text.slice(header.evidence[0]!.start, header.evidence[0]!.end)} can be ${header.value} or ${other}.`;
}

/** The words of a line within a paragraph are an agency's dateline. */
function isDateline(prose: Prose, line: Span): boolean {
  const block = prose.blocks[firstEndingAfter(prose.blocks, line.start)];
  return block?.kind === 'paragraph';
}

/** Changed later, or sent in before. */
function isOtherStep(prose: Prose, line: Span): boolean {
  return /\b(?:updated|modified|revised|edited|received|accepted|submitted|created|archived|retrieved)\b/i.test(
    prose.view.slice(line.start, line.end),
  );
}

function saysPublished(prose: Prose, line: Span): boolean {
  return /\b(?:published|posted|first aired|by)\b/i.test(prose.view.slice(line.start, line.end));
}

/** "June 18" of a dateline takes the year of the last date the text tells as past. */
function withYearOf({ meaning }: Found, { after }: Bounds): Period | null {
  if (meaning.kind !== 'calendar' || meaning.day === undefined || !after) return null;
  const here = inYear(meaning, after.day.year);
  return here && compare(here.start, after.day) < 0 ? inYear(meaning, after.day.year + 1) : here;
}

/** A header that tells but the month takes the day that the text tells within it. */
function refined(header: Published, { after }: Bounds): Published {
  if (header.value?.length !== 7 || !after || !after.day.toString().startsWith(header.value)) return header;
  return { ...header, value: after.day.toString(), evidence: [...header.evidence, spanOf(after.dated.found)] };
}

/** The last year that the text tells as gone, by whatever date: 0 where it tells none. */
function latestYear(analysis: Analysis, dated: readonly Dated[]): number {
  const told = dated.filter(
    ({ found }) => isText(analysis.words.prose, found) && directionAt(analysis, found) !== 'future',
  );
  return told.reduce((year, { period }) => Math.max(year, period.start.year), titleYear(analysis.words.prose, dated));
}

/** "Mara Lind, 1931-2024" is of 2024 at the earliest. */
function titleYear({ masthead: { title } }: Prose, dated: readonly Dated[]): number {
  const inTitle = dated.filter(({ found }) => title && contains(title, found));
  return inTitle.reduce((year, { period }) => Math.max(year, period.start.year), 0);
}

/** What a text without a header tells as past is history where it is older than the web. */
const FIRST_YEAR = 1990;

/** A day of a year after which the text tells another is long past, and so is the day on which a life ended. */
function innerDate(prose: Prose, { after, before }: Bounds, year: number): Published {
  const none: Published = { value: null, basis: 'none', evidence: [] };
  if (
    !after ||
    after.dated.event ||
    after.day.year < Math.max(year, FIRST_YEAR) ||
    (before && compare(after.day, before.day) >= 0)
  )
    return none;
  if (endsLifetime(prose, after.dated.found) || isEitherWay(after.dated.found)) return none;
  if (after.dated.period.grain !== 'day' && after.dated.period.grain !== 'month') return none;
  return { value: valueOf(after.dated.period), basis: 'text', evidence: [spanOf(after.dated.found)] };
}

/** "signed on 05/06/2024", where nothing on the page tells month from day */
function isEitherWay({ meaning }: Found): boolean {
  return meaning.kind === 'calendar' && meaning.eitherWay === true;
}

/** "Ada Ruhl (3 May 1931 – 4 June 2015) was a poet" */
function endsLifetime(prose: Prose, { start, end }: Span): boolean {
  const opens = /\([^()]{0,60}\d{4}\s?[–—-]\s?$/.test(prose.view.slice(Math.max(0, start - 80), start));
  return opens && /^[^()\n]{0,40}\)/.test(prose.view.slice(end, end + 45));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isText(prose: Prose, found: Span): boolean {
  const kind = prose.blocks[firstEndingAfter(prose.blocks, found.start)]?.kind;
  return kind !== 'furniture' && kind !== 'masthead' && kind !== 'caption';
}

/** Only running text speaks: not page furniture, not the header itself, no picture. */
function boundsOf(analysis: Analysis, dated: readonly Dated[]): Bounds {
  const { prose } = analysis.words;
  let after: Bound | null = null;
  let before: Bound | null = null;
  for (const one of dated) {
    const { period, event, found } = one;
    if (!isText(prose, found) || (period.grain !== 'day' && period.grain !== 'month')) continue;
    if (prose.masthead.dateLines.some((line) => contains(line, found))) continue;
    const planned = directionAt(analysis, found) === 'future';
    if (!planned && (!after || compare(period.start, after.day) > 0)) after = { day: period.start, dated: one };
    // A month without its year is the last one: the same month of the next year had not come.
    const limit = planned
      ? period.start.add({ days: 1 })
      : event
        ? day(period.start.year + 1, period.start.month)
        : null;
    if (limit && (!before || compare(limit, before.day) < 0)) before = { day: limit, dated: one };
  }
  return { after, before };
}

/** Time zones, late updates and papers dated ahead: a header may be so many days off and still be right. */
const TOLERANCE = 2;

function isBeyond(day_: Day, last: string): boolean {
  return day_.subtract({ days: TOLERANCE }).toString() > last;
}

/** "will return on March 5"; "workers leave the plant on March 5" can stand under a picture of that day. */
function isPromised(prose: Prose, found: Span): boolean {
  const { start, end } = clauseAt(prose, found);
  return /\b(?:will|shall|won't)\b|'ll\b/i.test(prose.view.slice(start, end));
}

/** One sentence where the header cannot be right; undefined where the text agrees. */
function doubtOf(prose: Prose, header: Published, { after, before }: Bounds): string | undefined {
  const value = header.value!;
  const [first, last] = value.length === 7 ? [`${value}-01`, `${value}-31`] : [value, value];
  const words = (one: Bound): string => prose.text.slice(one.dated.found.start, one.dated.found.end);
  if (after && isBeyond(after.day, last) && !after.dated.event && after.dated.period.grain === 'day')
    return `The header says ${value}, but the text speaks of ${words(after)} as past.`;
  if (!before || before.day.add({ days: TOLERANCE }).toString() > first) return undefined;
  const { event, period } = before.dated;
  // "Observed from February 2016 through May 2017": a month alone is told to come too easily.
  if (!event && (period.grain !== 'day' || !isPromised(prose, before.dated.found))) return undefined;
  return event
    ? `The header says ${value}, but the text speaks of the ${event.entry.name} of ${valueOf(before.dated.period)} as that of the last ${words(before)}.`
    : `The header says ${value}, but the text speaks of ${words(before)} as still to come.`;
}
