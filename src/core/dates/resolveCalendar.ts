// Dates by their parts: full ones are taken as they stand, those without a year get the nearest on the side the clause looks to.

import { type Day, day, isoOf, lastDay, type Period, periodOf, seasonPeriod, valueOf } from './calendar';
import type { Recalled } from './chronicle';
import { feast } from './feasts';
import type { Ground, Outcome, Spoken } from './ground';
import type { CalendarMeaning, Meaning, Season } from './meaning';
import { articleOf, coarser } from './outcome';

type Resolve = (meaning: Meaning, ground: Ground) => Outcome;

export function resolveCalendar(meaning: CalendarMeaning, ground: Ground, resolve: Resolve): Outcome {
  if (meaning.bc) return antiquity(meaning);
  if (meaning.year !== undefined) {
    const period = inYear(meaning, meaning.year);
    if (!period) return impossible(meaning);
    return outcome(period, stated(meaning, period), null, !meaning.eitherWay);
  }
  if (meaning.of) {
    const year = resolve(meaning.of, ground);
    const period = year.period && inYear(meaning, year.period.start.year);
    return period ? outcome(period, year.because, year.anchor) : unknown(meaning);
  }
  return nearest(meaning, ground);
}

/** "Friday, 3 June 2024" was a Monday; "05/06/2024" is two days. */
function stated({ weekday, eitherWay }: CalendarMeaning, { start }: Period): string {
  if (eitherWay) {
    const other = day(start.year, start.day, start.month);
    return `Read with the month first; with the day first it is ${isoOf(other)}.`;
  }
  if (weekday === undefined || weekday === start.dayOfWeek) return 'Stated in full.';
  return `Stated in full, but that day was a ${weekdayNames[start.dayOfWeek - 1]!}.`;
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function outcome(period: Period, because: string, anchor: Outcome['anchor'], stated = false): Outcome {
  return { value: valueOf(period), period, because, anchor, stated };
}

/** A yearless date that the chronicle knows by its event. */
export function recalled(period: Period, { entry, span }: Recalled): Outcome {
  const lasted = entry.end !== undefined && entry.end !== entry.start;
  return outcome(period, `The ${entry.name} ${lasted ? 'began' : 'took place'} on ${entry.start}.`, span);
}

/** The date in a given year; null where that year has no such day. */
export function inYear(meaning: CalendarMeaning, year: number): Period | null {
  if (meaning.feast && meaning.day === undefined) return feast(meaning.feast, year);
  if (meaning.season) return seasonPeriod(year, meaning.season);
  if (meaning.quarter) return { grain: 'quarter', start: day(year, meaning.quarter * 3 - 2) };
  if (meaning.half) return { grain: 'half', start: day(year, meaning.half * 6 - 5) };
  if (meaning.month === undefined) return { grain: 'year', start: day(year) };
  if (meaning.day === undefined) return { grain: 'month', start: day(year, meaning.month) };
  const start = day(year, meaning.month, meaning.day);
  return start.day === meaning.day ? { grain: 'day', start } : null;
}

/** Years before our era: value only, `BC0490`; they lie outside the timeline. */
function antiquity(meaning: CalendarMeaning): Outcome {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seasons: Record<Season, string> = { 1: 'SP', 2: 'SU', 3: 'FA', 4: 'WI' };
  let value = `BC${String(meaning.year).padStart(4, '0')}`;
  if (meaning.season) value += `-${seasons[meaning.season]}`;
  if (meaning.month !== undefined) value += `-${two(meaning.month)}`;
  if (meaning.day !== undefined) value += `-${two(meaning.day)}`;
  return { value, period: null, because: 'Stated in full.', anchor: null, stated: true };
}

export function resolveDecade({ decade, bc }: { decade: number; bc?: boolean }): Outcome {
  if (bc)
    return {
      value: `BC${String(decade).padStart(3, '0')}`,
      period: null,
      because: 'Stated in full.',
      anchor: null,
      stated: true,
    };
  return outcome({ grain: 'decade', start: day(decade * 10) }, 'Stated in full.', null, true);
}

export function resolveCentury({ century, bc }: { century: number; bc?: boolean }): Outcome {
  const two = String(century).padStart(2, '0');
  if (bc) return { value: `BC${two}`, period: null, because: 'Stated in full.', anchor: null, stated: true };
  return outcome({ grain: 'century', start: day(century * 100) }, 'Stated in full.', null, true);
}

function unknown(meaning: CalendarMeaning): Outcome {
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = meaning.season
    ? `-${['SP', 'SU', 'FA', 'WI'][meaning.season - 1]!}`
    : meaning.quarter
      ? `-Q${meaning.quarter}`
      : meaning.half
        ? `-H${meaning.half}`
        : meaning.month === undefined
          ? ''
          : `-${two(meaning.month)}${meaning.day === undefined ? '' : `-${two(meaning.day)}`}`;
  return {
    value: `XXXX${rest}`,
    period: null,
    because: 'The text does not tell the year.',
    anchor: null,
    stated: false,
  };
}

function impossible(meaning: CalendarMeaning): Outcome {
  return { ...unknown(meaning), because: 'There is no such day.', noSuchDay: true };
}

function nearest(meaning: CalendarMeaning, ground: Ground): Outcome {
  const told = toldBefore(meaning, ground);
  const from = told?.period.start ?? ground.around;
  if (!from) return unknown(meaning);
  const candidates = [from.year - 2, from.year - 1, from.year, from.year + 1].flatMap(
    (year) => inYear(meaning, year) ?? [],
  );
  if (candidates.length === 0 && meaning.day !== undefined) return impossible(meaning);
  const chosen = choose(candidates, from, meaning, ground, told);
  if (!chosen) return unknown(meaning);
  const because = told ? 'The nearest to the date told before.' : reason(meaning, chosen, from);
  return outcome(chosen, because, told?.span ?? 'published');
}

/** The date told before, where it is that and not the article's day that this one is near to. */
function toldBefore({ relation }: CalendarMeaning, ground: Ground): Spoken | null {
  const { last, narrative, around, sameSentence } = ground;
  const fromText = narrative || /^(?:same|previous|following)$/.test(relation ?? '');
  if (!last || !(fromText || (!around && sameSentence(last.span)))) return null;
  return relation ? last : placeInStory(last, ground);
}

/** A year far from the story's is told in passing: "(files opened in 2005 show that …) On 4 August". */
const farYears = 5;

function placeInStory(last: Spoken, { lastFine }: Ground): Spoken {
  if (!lastFine || !coarser(last.period.grain, 'month')) return last;
  return Math.abs(lastFine.period.start.year - last.period.start.year) > farYears ? lastFine : last;
}

function choose(
  candidates: readonly Period[],
  from: Day,
  meaning: CalendarMeaning,
  ground: Ground,
  told: Spoken | null,
): Period | null {
  const sameWeekday =
    meaning.weekday === undefined ? [] : candidates.filter(({ start }) => start.dayOfWeek === meaning.weekday);
  if (sameWeekday.length > 0) return byDistance(sameWeekday, from);
  const here = candidates[0] ? periodOf(candidates[0].grain, from).start : from;
  const order = (period: Period): number => compare(period.start, here);
  const past = candidates.filter((period) => order(period) <= 0).at(-1) ?? null;
  const future = candidates.find((period) => order(period) >= 0) ?? null;
  switch (meaning.relation) {
    case 'last':
    case 'previous':
      return candidates.filter((period) => order(period) < 0).at(-1) ?? null;
    case 'next':
    case 'following':
      return candidates.find((period) => order(period) > 0) ?? null;
    case 'this':
    case 'same':
      return candidates.find((period) => period.start.year === from.year) ?? null;
    default:
      if (told) return forward(candidates, told.period);
  }
  return byTense(past, future, from, meaning, ground);
}

/** A story goes forward: what lies back must be nearer by half to be meant. Within the year or month told, nothing is away. */
function forward(candidates: readonly Period[], told: Period): Period | null {
  const last = lastDay(told);
  const away = ({ start }: Period): number => {
    if (compare(start, told.start) < 0) return 1.5 * days(start, told.start);
    return compare(start, last) > 0 ? days(last, start) : 0;
  };
  return candidates.reduce<Period | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

function days(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/**
 * A day this near is meant whatever the tense: "runs from June 3" is also said when it has begun, and more often what was decided
 * is told with its day to come ("named him president, effective Jan. 1"), for days long past are told with their year.
 */
const doubtfulPast = 45;
const doubtfulFuture = 90;

/** What was is the last one, what will be the next one; else the nearer, and of two about as near the one before. */
function byTense(
  past: Period | null,
  future: Period | null,
  from: Day,
  meaning: CalendarMeaning,
  ground: Ground,
): Period | null {
  if (!past || !future) return past ?? future;
  const [behind, ahead] = [days(past.start, from), days(from, future.start)];
  if (meaning.day !== undefined && (behind <= ahead ? behind < doubtfulPast : ahead < doubtfulFuture)) {
    return behind <= ahead ? past : future;
  }
  const direction = ground.direction();
  if (direction === 'future') return future;
  if (direction === 'past' || meaning.quarter || meaning.half) return past;
  return byDistance([past, future], from);
}

function byDistance(candidates: readonly Period[], from: Day): Period | null {
  const away = (period: Period): number => Math.abs(days(period.start, from));
  return candidates.reduce<Period | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

function reason(meaning: CalendarMeaning, chosen: Period, from: Day): string {
  const order = compare(chosen.start, from);
  const what = meaning.day !== undefined || meaning.feast ? 'date' : meaning.month !== undefined ? 'month' : 'one';
  return order <= 0
    ? `The last such ${what} before ${articleOf(from)}.`
    : `The next such ${what} after ${articleOf(from)}.`;
}

export function compare(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
