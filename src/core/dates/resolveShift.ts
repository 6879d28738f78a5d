// Dates counted from another: "two years ago", "three days later", "the third week of May".

import { isoOf, lastDay, move, periodOf } from './calendar';
import type { Ground, Outcome, Spoken } from './ground';
import { type Grain, isCalendarUnit, type Meaning } from './meaning';
import { articleOf, coarser, inferred, unknownOf } from './outcome';
import { compare } from './resolveCalendar';

type Kind<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

export function resolveShift(meaning: Kind<'shift'>, ground: Ground): Outcome {
  const { unit } = meaning;
  if (meaning.amount === null) return vague(meaning);
  const amount = meaning.sign * meaning.amount;
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
      : vague(meaning);
  }
  if (meaning.from === 'text' && told && coarser(from.grain, unit as Grain)) return unknownOf(unit as Grain);
  const period = move(periodOf(unit as Grain, from.start), Math.trunc(amount));
  if (!period) return vague(meaning);
  const because = `Counted from ${told ? 'the date told before' : articleOf(from.start)}.`;
  return inferred(period, because, told?.span ?? 'published');
}

/** "six hours later": a time of the day told, its hour unknown. */
function hoursAway({ unit }: Kind<'shift'>, ground: Ground): Outcome {
  const hourDay = ground.lastDay?.period.start ?? ground.published;
  const day = hourDay ? isoOf(hourDay) : 'XXXX-XX-XX';
  const value = `${day}T${unit === 'hour' ? 'XX' : 'XX:XX'}`;
  return {
    value,
    period: null,
    because: 'A time of day; the hour it counts from is not told.',
    anchor: null,
    stated: false,
  };
}

function vague(meaning: Kind<'shift'>): Outcome {
  return {
    value: meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    period: null,
    because: 'How long is not told.',
    anchor: null,
    stated: false,
  };
}

/** In earnings stories "a year ago" and "a year earlier" are the quarter spoken of, a year back. */
function quarterSpoken({ unit, amount }: Kind<'shift'>, { quarter, near }: Ground): Spoken | null {
  return unit === 'year' && amount === 1 && quarter && near(quarter.span) ? quarter : null;
}

export function resolveNth({ nth, unit }: Kind<'nth'>, of: Outcome): Outcome {
  if (!of.period) return unknownOf(unit);
  const last = lastDay(of.period);
  const first = periodOf(unit, of.period.start);
  const period = nth < 0 ? periodOf(unit, last) : move(first, nth - 1);
  return !period || compare(period.start, last) > 0 ? unknownOf(unit) : inferred(period, of.because, of.anchor);
}
