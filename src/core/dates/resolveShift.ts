// Dates counted from another: "two years ago", "three days later", "the third week of May".

import { durationValue, lastDay, move, type Period, periodOf, valueOf } from './calendar';
import type { ClockTold, Ground, Outcome, Spoken } from './ground';
import { type Grain, isCalendarUnit, type Meaning, type Unit } from './meaning';
import { articleOf, coarser, inferred, unknownOf } from './outcome';
import { compare } from './resolveCalendar';

type Resolve = (meaning: Meaning, ground: Ground) => Outcome;
type Kind<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

export function resolveShift(meaning: Kind<'shift'>, ground: Ground, resolve: Resolve): Outcome {
  if (meaning.amount === null) return vague(meaning, ground);
  const { amount, unit } = inDays(meaning.sign * meaning.amount, meaning.unit);
  if (meaning.of) return shiftOf(amount, unit, resolve(meaning.of, ground));
  if (meaning.event) return besideEvent(unit, ground);
  if (!isCalendarUnit(unit)) return hoursAway(meaning, ground);
  const told = quarterSpoken(meaning, ground) ?? (meaning.from === 'text' ? ground.last : null);
  const own = coarser(unit as Grain, 'week') ? ground.around : ground.published;
  // "two years earlier" without a date before it is before the article; "later" than what is not told.
  const unsaid = meaning.from === 'text' && meaning.sign > 0;
  const from = told?.period ?? (own && !unsaid ? periodOf('day', own) : null);
  if (!from) return unknownOf(unit as Grain);
  const sameGrain =
    unit === 'year' && (from.grain === 'quarter' || (from.grain === 'month' && meaning.from === 'text'));
  if (sameGrain) {
    const moved = move(from, Math.trunc(amount) * (from.grain === 'quarter' ? 4 : 12));
    return moved
      ? inferred(moved, 'The same part of the year, counted from the date told before.', told?.span ?? 'published')
      : vague(meaning, ground);
  }
  if (meaning.from === 'text' && told && coarser(from.grain, unit as Grain)) return unknownOf(unit as Grain);
  const period = move(periodOf(unit as Grain, from.start), Math.trunc(amount));
  if (!period) return vague(meaning, ground);
  const because = `Counted from ${told ? 'the date told before' : articleOf(from.start)}.`;
  return inferred(period, because, told?.span ?? 'published');
}

/** "On May 3, the day after the vote," is May 3; without a date beside it the day of the vote is not told. */
function besideEvent(unit: Unit, { last, beside }: Ground): Outcome {
  if (last?.period.grain === unit && beside(last.span))
    return inferred(last.period, 'The date it stands beside.', last.span);
  return unknownOf(isCalendarUnit(unit) ? unit : 'day');
}

/** "48 hours ago" is two days ago. */
function inDays(amount: number, unit: Unit): { amount: number; unit: Unit } {
  return unit === 'hour' && amount % 24 === 0 ? { amount: amount / 24, unit: 'day' } : { amount, unit };
}

/** "a year ago today": as far away, in the grain of what it is counted from. */
function shiftOf(amount: number, unit: Unit, { period, anchor }: Outcome): Outcome {
  const moved = period && isCalendarUnit(unit) ? move(period, amount, unit) : null;
  return moved ? inferred(moved, 'Counted from the day beside it.', anchor) : unknownOf(period?.grain ?? 'day');
}

/** "20 minutes later" is a time of day where the one before is told, else but a length. */
function hoursAway({ sign, amount, unit, from }: Kind<'shift'>, { clock, near }: Ground): Outcome {
  const minutes = (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 0) * sign * amount!;
  if (from === 'text' && clock && near(clock.span) && minutes !== 0 && Number.isInteger(minutes)) {
    return clockAway(clock.minutes + minutes, clock);
  }
  const because = `${sign < 0 ? 'Before' : 'After'} a time of day that the text does not tell.`;
  return { value: durationValue(amount, unit), period: null, because, anchor: null, stated: false };
}

const dayMinutes = 24 * 60;

function clockAway(minutes: number, { day, span }: ClockTold): Outcome {
  const days = Math.floor(minutes / dayMinutes);
  const rest = minutes - days * dayMinutes;
  const start = move({ grain: 'day', start: day }, days);
  if (!start) return unknownOf('day');
  const two = (value: number): string => String(value).padStart(2, '0');
  const value = `${valueOf(start)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  return { ...inferred(start, 'Counted from the time told before.', span), value };
}

/** TIMEX3 has but past and future for it, seen from the date told: "a few months later" in a story of the past can be long ago. */
function vague({ sign, from }: Kind<'shift'>, { last, near }: Ground): Outcome {
  const told = from === 'text' && last && near(last.span) ? last.span : null;
  const side = sign < 0 ? 'before' : 'after';
  return {
    value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    period: null,
    because: told ? `Some time ${side} the date told before; how long is not told.` : 'How long is not told.',
    anchor: told,
    stated: false,
  };
}

/** In earnings stories "a year ago" and "a year earlier" are the quarter spoken of, a year back. */
function quarterSpoken({ unit, amount }: Kind<'shift'>, { quarter, near }: Ground): Spoken | null {
  return unit === 'year' && amount === 1 && quarter && near(quarter.span) ? quarter : null;
}

/** "the first Monday of May" */
function nthWeekday(nth: number, weekday: number, of: Period): Period | null {
  const edge = nth < 0 ? lastDay(of) : of.start;
  const days = nth < 0 ? -((edge.dayOfWeek - weekday + 7) % 7) : ((weekday - edge.dayOfWeek + 7) % 7) + 7 * (nth - 1);
  return move({ grain: 'day', start: edge }, days);
}

export function resolveNth({ nth, unit, weekday }: Kind<'nth'>, of: Outcome): Outcome {
  if (!of.period) return unknownOf(unit);
  const last = lastDay(of.period);
  const first = periodOf(unit, of.period.start);
  const period = weekday ? nthWeekday(nth, weekday, of.period) : nth < 0 ? periodOf(unit, last) : move(first, nth - 1);
  const within = coarser(unit, of.period.grain) || (period && compare(period.start, last) <= 0);
  return !period || !within ? unknownOf(unit) : inferred(period, of.because, of.anchor);
}
