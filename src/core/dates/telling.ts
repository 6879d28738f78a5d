// A walk through the text from date to date: each is resolved on what was told before it.

import type { Prose } from '../article';
import type { Analysis } from '../language/language';
import { contains, firstEndingAfter, type Span } from '../span';
import { parseDay } from './calendar';
import { sentenceAt } from './clause';
import { directionAt } from './direction';
import { isHabitAt } from './habit';
import type { Found } from './find';
import type { ClockTold, Ground, Outcome } from './ground';
import type { Meaning } from './meaning';
import { isNarrative } from './narrative';
import type { Dated } from './published';
import { coarser } from './outcome';
import { outcomeOf } from './resolve';
import { recalled } from './resolveCalendar';

/** The outcome of each expression, in the same order; `published` is `YYYY-MM-DD`, `YYYY-MM` or unknown. */
export function tellAll(
  prose: Prose,
  analysis: Analysis,
  found: readonly Found[],
  dated: readonly Dated[],
  published: string | null,
): Outcome[] {
  const day = published === null ? null : parseDay(published);
  const around = day ?? (published === null ? null : parseDay(`${published}-01`));
  const narrative = isNarrative(found, around);
  const events = new Map(dated.filter(({ event }) => event).map((one) => [one.found, one]));
  const walk = setOut(prose, analysis, { published: day, around, narrative });
  return found.map((expression, index) => {
    const event = events.get(expression);
    const ground = walk.to(dayOf(found, index));
    const outcome = event ? recalled(event.period, event.event!) : outcomeOf(expression.meaning, ground);
    if (isSpoken(prose, expression) && !isComparison(prose, expression, ground)) {
      afterRange(prose, ground, expression, outcome);
      afterTelling(ground, expression, outcome);
    }
    return outcome;
  });
}

/** "The wake is Saturday at noon": the clock is on the day beside it, wherever the tree hangs the clock. */
function dayOf(found: readonly Found[], index: number): Found {
  const { meaning } = found[index]!;
  const date = meaning.kind === 'clock' || meaning.kind === 'daypart' ? meaning.date : undefined;
  const beside = [found[index - 1], found[index + 1]].find((one) => date !== undefined && one?.meaning === date);
  return beside ?? found[index]!;
}

/** "from April", "a month earlier" in a report compare; what follows still counts from the date before it. */
function isComparison({ view }: Prose, found: Found, { narrative, last, sameSentence }: Ground): boolean {
  const { meaning, start, end } = found;
  if (narrative) return false;
  if (meaning.kind === 'calendar' && meaning.year === undefined && last && sameSentence(last.span))
    return COMPARED.test(view.slice(Math.max(0, start - 20), start)) && !STRETCH.test(view.slice(end, end + 8));
  if (meaning.kind !== 'shift') return false;
  return meaning.unit === 'year' || (meaning.sign < 0 && (meaning.unit === 'month' || meaning.unit === 'quarter'));
}

/** "up 2 percent from April", "compared with May"; not "from April to June". */
const COMPARED = /\b(?:from|than|compared (?:with|to)|against|versus|over) (?:in |the )?$/;
const STRETCH = /^ ?(?:to|until|till|through|–|-|on(?:wards?)?)\b/;

type Told = { -readonly [K in 'last' | 'lastFine' | 'lastDay' | 'course' | 'quarter' | 'clock']: Ground[K] };

/** Dates of the header and the page around the article are nothing that its sentences refer back to. */
function isSpoken(prose: Prose, { start }: Span): boolean {
  const kind = prose.blocks[firstEndingAfter(prose.blocks, start)]?.kind;
  return kind !== 'masthead' && kind !== 'furniture';
}

/** "from 4 to 6 May": what is spoken of takes three days. */
function afterRange({ view }: Prose, told: Told, { start, end }: Span, { period }: Outcome): void {
  const first = told.lastDay;
  if (!first || period?.grain !== 'day' || start - first.span.end > longestLink) return;
  if (!UNTIL.test(view.slice(first.span.end, start))) return;
  const days = first.period.start.until(period.start).days + 1;
  if (days > 1 && days <= longestCourse)
    told.course = { start: first.period.start, days, span: { start: first.span.start, end } };
}

function afterTelling(told: Told, { start, end, meaning }: Found, outcome: Outcome): void {
  const span = { start, end };
  const { period } = outcome;
  if (!period) return afterLength(told, meaning, span);
  const last = { period, span };
  const { grain } = period;
  told.last = last;
  if (grain === 'day') told.lastDay = last;
  if (!coarser(grain, 'month')) told.lastFine = last;
  // Once a year is spoken of, "a year earlier" is the year before it.
  if (grain === 'quarter') told.quarter = last;
  else if (grain === 'year') told.quarter = null;
  told.clock = clockTold(outcome, span, told.clock);
}

function afterLength(told: Told, meaning: Meaning, span: Span): void {
  if (meaning.kind !== 'duration' || meaning.amount === null) return;
  const { unit, amount } = meaning;
  // After "for the nine months", "a year earlier" is no longer the quarter.
  if (unit === 'month' && amount > 3) {
    told.quarter = null;
    if (told.last?.period.grain === 'quarter') told.last = null;
  }
  if (unit !== 'day' || !Number.isInteger(amount) || amount > longestCourse || !told.lastDay) return;
  told.course = { start: told.lastDay.period.start, days: amount, span };
}

/** Another day ends the time of day spoken of. */
function clockTold({ value, period }: Outcome, span: Span, before: ClockTold | null): ClockTold | null {
  const time = /T(\d\d):(\d\d)/.exec(value);
  if (time && period) return { day: period.start, minutes: Number(time[1]) * 60 + Number(time[2]), span };
  return before && period?.grain === 'day' && period.start.equals(before.day) ? before : null;
}

/** About two paragraphs of news. */
const nearCharacters = 600;

const UNTIL = /^ ?(?:to|through|until|till|[-–—]) ?$/;

/** Characters of " through ". */
const longestLink = 9;

/** Visits and meetings take days, not months. */
const longestCourse = 15;

interface Walk {
  readonly to: (found: Found) => Ground & Told;
}

/** One ground for the whole walk, for it is read at once and never kept. */
function setOut(prose: Prose, analysis: Analysis, known: Pick<Ground, 'published' | 'around' | 'narrative'>): Walk {
  let here: Span = { start: 0, end: 0 };
  const ground: Ground & Told = {
    ...known,
    last: null,
    lastFine: null,
    lastDay: null,
    course: null,
    quarter: null,
    clock: null,
    sameSentence: (span) => contains(sentenceAt(prose, here.start) ?? here, span),
    near: (span) => here.start - span.end < nearCharacters,
    beside: (span) => /^ ?[,(–—-]{1,2} ?$/.test(prose.view.slice(span.end, Math.min(here.start, span.end + 5))),
    until: (span) => UNTIL.test(prose.view.slice(span.end, Math.min(here.start, span.end + longestLink + 1))),
    direction: () => directionAt(analysis, here),
    habitual: () => isHabitAt(analysis, here),
  };
  return {
    to: (found) => {
      here = found;
      return ground;
    },
  };
}
