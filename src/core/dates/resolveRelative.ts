// Dates told from another date: the article's day for "yesterday", "Monday", "last week"; the last date told for "the following month",
// "three days later", "that year".

import { type Day, isoOf, lastDay, move, type Period, periodOf, valueOf } from './calendar';
import type { Ground, Outcome, Spoken } from './ground';
import type { Grain, Meaning, Relation } from './meaning';
import { compare } from './resolveCalendar';

type Kind<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;
type Resolve = (meaning: Meaning, ground: Ground) => Outcome;

const outcome = (period: Period, because: string, anchor: Outcome['anchor']): Outcome => ({
  value: valueOf(period),
  period,
  because,
  anchor,
  stated: false,
});

const unknownValue: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

function unknown(grain: Grain): Outcome {
  return {
    value: unknownValue[grain] ?? 'XXXX',
    period: null,
    because: 'The text does not tell from which date.',
    anchor: null,
    stated: false,
  };
}

export function resolveDeictic({ days }: Kind<'deictic'>, ground: Ground): Outcome {
  if (!ground.published) return unknown('day');
  const because =
    days === 0
      ? 'The day of the article.'
      : days < 0
        ? 'Before the day of the article.'
        : 'After the day of the article.';
  return outcome({ grain: 'day', start: ground.published.add({ days }) }, because, 'published');
}

export function resolveCourseDay({ nth, numbered }: Kind<'courseDay'>, ground: Ground): Outcome {
  const { course } = ground;
  const days = nth > 0 ? nth - 1 : (course?.days ?? 0) - 1;
  if (!course || days < 0 || (course.days !== null && days >= course.days))
    return numbered ? resolvePeriod(theDay, ground) : unknown('day');
  const start = course.start.add({ days });
  return outcome({ grain: 'day', start }, 'Counted through the days of the event told before.', course.span);
}

/** A numbered day without its event is the day spoken of. */
const theDay: Kind<'period'> = { kind: 'period', unit: 'day', relation: 'same' };

export function resolveWeekday(meaning: Kind<'weekday'>, ground: Ground, resolve: Resolve): Outcome {
  if (meaning.week) {
    const week = resolve(meaning.week, ground);
    if (!week.period) return weekdayUnknown(meaning.weekday);
    const start = periodOf('week', week.period.start).start.add({ days: meaning.weekday - 1 });
    return outcome({ grain: 'day', start }, week.because, week.anchor);
  }
  const told = ground.lastDay;
  if (meaning.relation && isFromText(meaning.relation) && told) return fromText(meaning, meaning.relation, told);
  if (ground.narrative && told) return fromText(meaning, 'following', told);
  if (!ground.published) return weekdayUnknown(meaning.weekday);
  return fromPublished(meaning, ground.published, ground);
}

function weekdayUnknown(weekday: number): Outcome {
  return { ...unknown('day'), value: `XXXX-WXX-${weekday}` };
}

function isFromText(relation: Relation): boolean {
  return relation === 'same' || relation === 'previous' || relation === 'following';
}

function fromText({ weekday }: Kind<'weekday'>, relation: Relation, told: Spoken): Outcome {
  const from = told.period.start;
  const ahead = (weekday - from.dayOfWeek + 7) % 7;
  const days =
    relation === 'previous' ? (ahead || 7) - 7 : relation === 'same' ? (ahead === 0 ? 0 : ahead) : ahead || 7;
  const start = from.add({ days: relation === 'previous' && ahead === 0 ? -7 : days });
  return outcome({ grain: 'day', start }, 'From the date told before.', told.span);
}

function fromPublished({ weekday, relation }: Kind<'weekday'>, from: Day, ground: Ground): Outcome {
  const behind = (from.dayOfWeek - weekday + 7) % 7;
  const back = (days: number, because: string): Outcome =>
    outcome({ grain: 'day', start: from.subtract({ days }) }, because, 'published');
  if (relation === 'last' || relation === 'previous') return back(behind || 7, 'The last one before the article.');
  if (relation === 'next' || relation === 'following')
    return back((behind || 7) - 7 || -7, 'The next one after the article.');
  if (behind === 0) return back(0, 'The weekday of the article itself.');
  if (ground.tense() === 'future')
    return back(behind - 7, 'The next one after the article: the sentence speaks of what is to come.');
  return back(behind, 'The last one before the article.');
}

const steps: Record<Relation, number> = { this: 0, same: 0, last: -1, previous: -1, next: 1, following: 1 };

export function resolvePeriod({ unit, relation }: Kind<'period'>, ground: Ground): Outcome {
  if (unit === 'quarter' && relation === 'same' && ground.quarter)
    return outcome(ground.quarter.period, 'The quarter told before.', ground.quarter.span);
  const told = isFromText(relation) || ground.narrative ? suited(unit, relation, ground) : null;
  const own = coarser(unit, 'weekend') ? ground.around : ground.published;
  const from = told?.period.start ?? (isFromText(relation) && ground.narrative ? null : own);
  if (!from) return unknown(unit);
  const here = periodOf(unit, from);
  const past = unit === 'weekend' && relation === 'this' && from.dayOfWeek < 6 && ground.tense() !== 'future';
  const period = move(here, past ? -1 : steps[relation]);
  return outcome(period, told ? 'From the date told before.' : reasonOf(relation), told?.span ?? 'published');
}

/** The last date told that is at least as fine as the period asked for. */
function suited(unit: Grain, relation: Relation, ground: Ground): Spoken | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return ground.lastDay;
  void relation;
  return ground.last;
}

function reasonOf(relation: Relation): string {
  return {
    this: 'That of the article.',
    same: 'That of the article.',
    last: 'The one before the article.',
    previous: 'The one before the article.',
    next: 'The one after the article.',
    following: 'The one after the article.',
  }[relation];
}

const calendarGrains = new Set<string>(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

export function resolveShift(meaning: Kind<'shift'>, ground: Ground): Outcome {
  const { unit } = meaning;
  if (meaning.amount === null) return vague(meaning);
  const amount = meaning.sign * meaning.amount;
  if (!calendarGrains.has(unit)) return hoursAway(meaning, ground);
  const told = quarterSpoken(meaning, ground) ?? (meaning.from === 'text' ? ground.last : null);
  const own = coarser(unit as Grain, 'week') ? ground.around : ground.published;
  // "two years earlier" without a date before it is before the article; "later" than what is not told.
  const unsaid = meaning.from === 'text' && meaning.sign > 0;
  const from = told?.period ?? (own && !unsaid ? periodOf('day', own) : null);
  if (!from) return unknown(unit as Grain);
  const sameGrain =
    unit === 'year' && (from.grain === 'quarter' || (from.grain === 'month' && meaning.from === 'text'));
  if (sameGrain) {
    const start = from.start.add({ years: Math.trunc(amount) });
    return outcome(
      { grain: from.grain, start },
      'The same part of the year, counted from the date told before.',
      told?.span ?? 'published',
    );
  }
  if (meaning.from === 'text' && told && coarser(from.grain, unit as Grain)) return unknown(unit as Grain);
  const period = move(periodOf(unit as Grain, from.start), Math.trunc(amount));
  return outcome(
    period,
    told ? 'Counted from the date told before.' : 'Counted from the day of the article.',
    told?.span ?? 'published',
  );
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

const order: Grain[] = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'];

function coarser(a: Grain, b: Grain): boolean {
  return order.indexOf(a) > order.indexOf(b);
}

export function resolveNth({ nth, unit }: Kind<'nth'>, of: Outcome): Outcome {
  if (!of.period) return unknown(unit);
  const last = lastDay(of.period);
  const first = periodOf(unit, of.period.start);
  const period = nth < 0 ? periodOf(unit, last) : move(first, nth - 1);
  return compare(period.start, last) > 0 ? unknown(unit) : outcome(period, of.because, of.anchor);
}
