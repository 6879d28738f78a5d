// From what an expression says to a value on the calendar, with the reason.

import type { DateExpression, TimexType } from '../article';
import { durationValue, isoOf, lastDay } from './calendar';
import type { Found } from './find';
import type { Ground, Outcome, Spoken } from './ground';
import type { Meaning } from './meaning';
import { resolveCalendar, resolveCentury, resolveDecade } from './resolveCalendar';
import { resolveCourseDay, resolveDeictic, resolvePeriod, resolveThen, resolveWeekday } from './resolveRelative';
import { resolveNth, resolveShift } from './resolveShift';

export function outcomeOf(meaning: Meaning, ground: Ground): Outcome {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, ground, outcomeOf);
    case 'weekday':
      return resolveWeekday(meaning, ground, outcomeOf);
    case 'decade':
      return resolveDecade(meaning);
    case 'century':
      return resolveCentury(meaning);
    case 'period':
      return resolvePeriod(meaning, ground, outcomeOf);
    case 'deictic':
      return resolveDeictic(meaning, ground);
    case 'shift':
      return resolveShift(meaning, ground, outcomeOf);
    case 'nth':
      return resolveNth(meaning, outcomeOf(meaning.of, ground));
    case 'courseDay':
      return resolveCourseDay(meaning, ground);
    case 'clock':
    case 'daypart':
      return resolveTime(meaning, ground);
    case 'duration':
      return plain(durationValue(meaning.amount, meaning.unit), 'A length of time.');
    case 'set':
      return plain(meaning.value, 'A time that repeats.');
    case 'then':
      return resolveThen(ground);
    case 'reference':
      return plain(meaning.value, references[meaning.value]);
  }
}

const references = {
  PAST_REF: 'Some time before the article.',
  PRESENT_REF: 'The time of the article.',
  FUTURE_REF: 'Some time after the article.',
};

const plain = (value: string, because: string): Outcome => ({
  value,
  period: null,
  because,
  anchor: null,
  stated: true,
});

function resolveTime(meaning: Extract<Meaning, { kind: 'clock' | 'daypart' }>, ground: Ground): Outcome {
  const time = meaning.kind === 'daypart' ? meaning.part : clockText(meaning.clock);
  const day = meaning.date ? outcomeOf(meaning.date, ground) : ground.habitual() ? null : dayInSight(meaning, ground);
  if (day?.period?.grain !== 'day') {
    // TIMEX3 writes a clock without its day as the bare time.
    const value = meaning.kind === 'clock' ? `T${time}` : `XXXX-XX-XXT${time}`;
    return { ...plain(value, 'A time of day; the text does not tell the day.'), stated: false };
  }
  return { ...day, value: `${day.value}T${time}` };
}

function clockText({
  hour,
  minute = 0,
  second,
  zone = '',
}: {
  hour: number;
  minute?: number;
  second?: number;
  zone?: string;
}): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone}`;
}

/** Told in the same sentence, or near before what has happened: "It began on Sunday. … At 2:30 the last fire was out." */
function isSpokenOf({ span }: Spoken, ground: Ground): boolean {
  return ground.sameSentence(span) || (ground.near(span) && ground.direction() === 'past');
}

/** "Polls closed at 10 p.m. At 2 a.m. she spoke": the hours after midnight are of the day after. */
function afterMidnight(meaning: Meaning, { clock, near }: Ground): Outcome | null {
  const isSmall = meaning.kind === 'clock' && meaning.clock.hour < smallHours;
  if (!isSmall || !clock || clock.minutes < eveningMinutes || !near(clock.span)) return null;
  const start = clock.day.add({ days: 1 });
  const because = 'After midnight of the day told before.';
  return { value: isoOf(start), period: { grain: 'day', start }, because, anchor: clock.span, stated: false };
}

const smallHours = 6;
const eveningMinutes = 18 * 60;

/** A clock without a day is on the day spoken of, else on the article's. */
function dayInSight(meaning: Extract<Meaning, { kind: 'clock' | 'daypart' }>, ground: Ground): Outcome | null {
  const late = afterMidnight(meaning, ground);
  if (late) return late;
  const told = ground.lastDay;
  if (told && (ground.narrative || !ground.published || isSpokenOf(told, ground))) {
    return {
      value: isoOf(told.period.start),
      period: told.period,
      because: 'On the day told before.',
      anchor: told.span,
      stated: false,
    };
  }
  if (!ground.published || (meaning.kind === 'daypart' && ground.narrative)) return null;
  const period = { grain: 'day', start: ground.published } as const;
  return {
    value: isoOf(period.start),
    period,
    because: 'On the day of the article.',
    anchor: 'published',
    stated: false,
  };
}

const typeOf: Partial<Record<Meaning['kind'], TimexType>> = {
  clock: 'TIME',
  daypart: 'TIME',
  duration: 'DURATION',
  set: 'SET',
};

/** "20 minutes later" may be a time of day or a length. */
function typeOfValue(value: string): TimexType {
  return /^PT?[\dX]/.test(value) ? 'DURATION' : /\dT\d/.test(value) ? 'TIME' : 'DATE';
}

export function express(found: Found, outcome: Outcome): DateExpression {
  const { period } = outcome;
  return {
    start: found.start,
    end: found.end,
    text: found.text,
    type: typeOf[found.meaning.kind] ?? typeOfValue(outcome.value),
    value: outcome.value,
    ...(found.mod && { mod: found.mod }),
    earliest: period ? isoOf(period.start) : null,
    latest: period ? isoOf(lastDay(period)) : null,
    basis: outcome.stated ? 'stated' : 'inferred',
    because: outcome.because,
    anchor: outcome.stated ? null : outcome.anchor,
    ...(outcome.noSuchDay && { noSuchDay: true }),
  };
}
