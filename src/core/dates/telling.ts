// A walk through the text from date to date: each is resolved on what was told before it.

import type { Prose } from '../article';
import { firstEndingAfter, type Span } from '../span';
import { parseDay } from './calendar';
import { sentenceAt, tenseAt } from './clause';
import type { Found } from './find';
import type { ClockTold, Ground, Outcome } from './ground';
import { isNarrative } from './narrative';
import type { Dated } from './published';
import { outcomeOf } from './resolve';
import { recalled } from './resolveCalendar';

/** The outcome of each expression, in the same order; `published` is `YYYY-MM-DD`, `YYYY-MM` or unknown. */
export function tellAll(
  prose: Prose,
  found: readonly Found[],
  dated: readonly Dated[],
  published: string | null,
): Outcome[] {
  const day = published === null ? null : parseDay(published);
  const around = day ?? (published === null ? null : parseDay(`${published}-01`));
  const narrative = isNarrative(found, around);
  const events = new Map(dated.filter(({ event }) => event).map((one) => [one.found, one]));
  let told: Told = { last: null, lastDay: null, course: null, quarter: null, clock: null };
  return found.map((expression) => {
    const event = events.get(expression);
    const ground = groundAt(prose, expression, { published: day, around, narrative, ...told });
    const outcome = event ? recalled(event.period, event.event!) : outcomeOf(expression.meaning, ground);
    if (isSpoken(prose, expression) && !isComparison(expression, narrative))
      told = afterTelling(told, expression, outcome);
    return outcome;
  });
}

/** "a month earlier" in a report compares; what follows still counts from the date before it. */
function isComparison({ meaning }: Found, narrative: boolean): boolean {
  if (narrative || meaning.kind !== 'shift') return false;
  return meaning.unit === 'year' || (meaning.sign < 0 && (meaning.unit === 'month' || meaning.unit === 'quarter'));
}

type Told = Pick<Ground, 'last' | 'lastDay' | 'course' | 'quarter' | 'clock'>;

/** Dates of the header and the page around the article are nothing that its sentences refer back to. */
function isSpoken(prose: Prose, { start }: Span): boolean {
  const kind = prose.blocks[firstEndingAfter(prose.blocks, start)]?.kind;
  return kind !== 'masthead' && kind !== 'furniture';
}

function afterTelling(told: Told, { start, end, meaning }: Found, outcome: Outcome): Told {
  const span = { start, end };
  const { period } = outcome;
  if (period) {
    const last = { period, span };
    const { grain } = period;
    // Once a year is spoken of, "a year earlier" is the year before it.
    const quarter = grain === 'quarter' ? last : grain === 'year' ? null : told.quarter;
    return {
      ...told,
      last,
      lastDay: grain === 'day' ? last : told.lastDay,
      quarter,
      clock: clockTold(outcome, span, told.clock),
    };
  }
  // After "for the nine months", "a year earlier" is no longer the quarter.
  if (meaning.kind === 'duration' && meaning.unit === 'month' && (meaning.amount ?? 0) > 3)
    return { ...told, quarter: null, last: told.last?.period.grain === 'quarter' ? null : told.last };
  const days = meaning.kind === 'duration' && meaning.unit === 'day' ? meaning.amount : null;
  if (days === null || !Number.isInteger(days) || days > longestCourse || !told.lastDay) return told;
  return { ...told, course: { start: told.lastDay.period.start, days, span } };
}

/** Another day ends the time of day spoken of. */
function clockTold({ value, period }: Outcome, span: Span, before: ClockTold | null): ClockTold | null {
  const time = /T(\d\d):(\d\d)/.exec(value);
  if (time && period) return { day: period.start, minutes: Number(time[1]) * 60 + Number(time[2]), span };
  return before && period?.grain === 'day' && period.start.equals(before.day) ? before : null;
}

/** About two paragraphs of news. */
const nearCharacters = 600;

/** Visits and meetings take days, not months. */
const longestCourse = 15;

function groundAt(
  prose: Prose,
  found: Span,
  known: Omit<Ground, 'sameSentence' | 'near' | 'beside' | 'tense'>,
): Ground {
  const sentence = sentenceAt(prose, found.start) ?? found;
  return {
    ...known,
    sameSentence: (span) => span.start >= sentence.start && span.end <= sentence.end,
    near: (span) => found.start - span.end < nearCharacters,
    beside: (span) => /^ ?[,(–—-]{1,2} ?$/.test(prose.view.slice(span.end, Math.min(found.start, span.end + 5))),
    tense: () => tenseAt(prose, found),
  };
}
