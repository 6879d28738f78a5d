// When: every time expression with its calendar value, and the date the article was published.

import type { DateExpression, Prose, Published } from '../article';
import { firstEndingAfter, type Span } from '../span';
import { parseDay } from './calendar';
import { type ChronicleEntry, recall } from './chronicle';
import { sentenceAt, tenseAt } from './clause';
import { english } from './en/english';
import { type Found, makeFinder } from './find';
import type { Ground, Outcome } from './ground';
import { linesOf } from './lines';
import { isNarrative } from './narrative';
import { type Dated, decidePublished } from './published';
import { express, outcomeOf } from './resolve';
import { inYear, recalled } from './resolveCalendar';

const find = makeFinder(english);

/** Dates in source order, never overlapping; `given` is `YYYY-MM-DD`. Never throws for what the text is. */
export function findDates(
  prose: Prose,
  given: string | undefined,
  chronicle: readonly ChronicleEntry[],
): { published: Published; dates: DateExpression[] } {
  const found = find(prose.text, prose.view, linesOf(prose));
  const dated = found.flatMap((one) => datedBy(prose, one, chronicle) ?? []);
  const published = decidePublished(prose, found, dated, given);
  return { published, dates: resolveAll(prose, found, dated, published.value) };
}

/** Those whose day, month or year the text or the chronicle tells without the article's date. */
function datedBy(prose: Prose, found: Found, chronicle: readonly ChronicleEntry[]): Dated | null {
  const { meaning } = found;
  const calendar = meaning.kind === 'clock' && meaning.date ? meaning.date : meaning;
  if (calendar.kind !== 'calendar' || calendar.bc) return null;
  const event = recall(prose, found, chronicle);
  const year = event ? event.start.year : calendar.year;
  const period = year === undefined ? null : inYear(calendar, year);
  return period && { found, period, event };
}

function resolveAll(
  prose: Prose,
  found: readonly Found[],
  dated: readonly Dated[],
  value: string | null,
): DateExpression[] {
  const published = value === null ? null : parseDay(value);
  const around = published ?? (value === null ? null : parseDay(`${value}-01`));
  const narrative = isNarrative(found, around);
  const events = new Map(dated.filter(({ event }) => event).map((one) => [one.found, one]));
  let told: Told = { last: null, lastDay: null, course: null, quarter: null };
  return found.map((expression) => {
    const event = events.get(expression);
    const ground = groundAt(prose, expression, { published, around, narrative, ...told });
    const outcome = event ? recalled(event.period, event.event!) : outcomeOf(expression.meaning, ground);
    if (isSpoken(prose, expression) && !isComparison(expression, narrative))
      told = afterTelling(told, expression, outcome);
    return express(expression, outcome);
  });
}

/** "a year earlier" in a report compares; what follows still counts from the date before it. */
function isComparison({ meaning }: Found, narrative: boolean): boolean {
  return !narrative && meaning.kind === 'shift' && meaning.unit === 'year';
}

type Told = Pick<Ground, 'last' | 'lastDay' | 'course' | 'quarter'>;

/** Dates of the header and the page around the article are nothing that its sentences refer back to. */
function isSpoken(prose: Prose, { start }: Span): boolean {
  const kind = prose.blocks[firstEndingAfter(prose.blocks, start)]?.kind;
  return kind !== 'masthead' && kind !== 'furniture';
}

function afterTelling(told: Told, { start, end, meaning }: Found, { period }: Outcome): Told {
  const span = { start, end };
  if (period) {
    const last = { period, span };
    const { grain } = period;
    // Once a year is spoken of, "a year earlier" is the year before it.
    const quarter = grain === 'quarter' ? last : grain === 'year' ? null : told.quarter;
    return { ...told, last, lastDay: grain === 'day' ? last : told.lastDay, quarter };
  }
  const days = meaning.kind === 'duration' && meaning.unit === 'day' ? meaning.amount : null;
  if (days === null || days > longestCourse || !told.lastDay) return told;
  return { ...told, course: { start: told.lastDay.period.start, days, span } };
}

/** About two paragraphs of news. */
const nearCharacters = 600;

/** Visits and meetings take days, not months. */
const longestCourse = 15;

function groundAt(prose: Prose, found: Span, known: Omit<Ground, 'sameSentence' | 'near' | 'tense'>): Ground {
  const sentence = sentenceAt(prose, found.start) ?? found;
  return {
    ...known,
    sameSentence: (span) => span.start >= sentence.start && span.end <= sentence.end,
    near: (span) => found.start - span.end < nearCharacters,
    tense: () => tenseAt(prose, found),
  };
}
