// Dates told from another date: the article's day for "yesterday", "Monday", "last week"; the last date told for "the following month",
// "three days later", "that year".

import { type Day, move, type Period, periodOf } from './calendar';
import type { Ground, Outcome, Spoken } from './ground';
import type { Grain, Meaning, Relation } from './meaning';
import { articleOf, coarser, inferred, unknownOf } from './outcome';

type Kind<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;
type Resolve = (meaning: Meaning, ground: Ground) => Outcome;

export function resolveDeictic({ days }: Kind<'deictic'>, ground: Ground): Outcome {
  if (!ground.published) return unknownOf('day');
  const order = days === 0 ? 'The day of' : days < 0 ? 'Counted back from' : 'Counted on from';
  const because = `${order} ${articleOf(ground.published)}.`;
  return inferred({ grain: 'day', start: ground.published.add({ days }) }, because, 'published');
}

export function resolveCourseDay({ nth, numbered }: Kind<'courseDay'>, ground: Ground): Outcome {
  const { course } = ground;
  const days = nth > 0 ? nth - 1 : (course?.days ?? 0) - 1;
  if (!course || days < 0 || days >= course.days) return numbered ? periodTold(theDay, ground) : unknownOf('day');
  const start = course.start.add({ days });
  return inferred({ grain: 'day', start }, 'Counted through the days of the event told before.', course.span);
}

/** A numbered day without its event is the day spoken of. */
const theDay: Kind<'period'> = { kind: 'period', unit: 'day', relation: 'same' };

export function resolveWeekday(meaning: Kind<'weekday'>, ground: Ground, resolve: Resolve): Outcome {
  if (meaning.week) {
    const week = resolve(meaning.week, ground);
    if (!week.period) return weekdayUnknown(meaning.weekday);
    const start = periodOf('week', week.period.start).start.add({ days: meaning.weekday - 1 });
    return inferred({ grain: 'day', start }, week.because, week.anchor);
  }
  const told = ground.lastDay;
  if (meaning.relation && isFromText(meaning.relation) && told) return fromText(meaning, meaning.relation, told);
  if (!meaning.relation && told && ground.until(told.span)) return fromText(meaning, 'following', told);
  if (ground.narrative && told) return fromText(meaning, 'following', told);
  if (!ground.published) return weekdayUnknown(meaning.weekday);
  return fromPublished(meaning, ground.published, ground);
}

function weekdayUnknown(weekday: number): Outcome {
  return { ...unknownOf('day'), value: `XXXX-WXX-${weekday}` };
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
  return inferred({ grain: 'day', start }, 'From the date told before.', told.span);
}

function fromPublished({ weekday, relation }: Kind<'weekday'>, from: Day, ground: Ground): Outcome {
  const behind = (from.dayOfWeek - weekday + 7) % 7;
  const back = (days: number, because: string): Outcome =>
    inferred({ grain: 'day', start: from.subtract({ days }) }, because, 'published');
  if (relation === 'last' || relation === 'previous')
    return back(behind || 7, `The last one before ${articleOf(from)}.`);
  if (relation === 'next' || relation === 'following')
    return back((behind || 7) - 7 || -7, `The next one after ${articleOf(from)}.`);
  const direction = ground.direction();
  if (behind === 0)
    return back(
      0,
      direction === 'future' && relation === undefined ? ownDayOrNext : 'The weekday of the article itself.',
    );
  if (relation === 'this' && direction !== 'past') return back(behind - 7, `The next one after ${articleOf(from)}.`);
  if (direction === 'future')
    return back(behind - 7, `The next one after ${articleOf(from)}: the sentence speaks of what is to come.`);
  return back(behind, `The last one before ${articleOf(from)}.`);
}

/** Wires write "will meet Friday" on that Friday, papers of the one a week on. */
const ownDayOrNext =
  'The weekday of the article itself; as the sentence speaks of what is to come, it may be the one after.';

const steps: Record<Relation, number> = { this: 0, same: 0, last: -1, previous: -1, next: 1, following: 1 };

export function resolvePeriod({ of, ...meaning }: Kind<'period'>, ground: Ground, resolve: Resolve): Outcome {
  const here = periodTold(meaning, ground);
  if (!of) return here;
  const year = resolve(of, ground);
  const moved = here.period && year.period && inYearOf(here.period, year.period);
  return moved ? inferred(moved, year.because, year.anchor) : unknownOf(meaning.unit);
}

/** The period at the same place of another year. */
function inYearOf(period: Period, { start }: Period): Period | null {
  return periodOf(period.grain, period.start.with({ year: start.year }));
}

function periodTold({ unit, relation }: Kind<'period'>, ground: Ground): Outcome {
  if (unit === 'quarter' && relation === 'same' && ground.quarter)
    return inferred(ground.quarter.period, 'The quarter told before.', ground.quarter.span);
  const told = isFromText(relation) || ground.narrative ? suited(unit, ground) : null;
  const own = coarser(unit, 'week') ? ground.around : ground.published;
  const from = told?.period.start ?? (isFromText(relation) && ground.narrative ? null : own);
  if (!from) return unknownOf(unit);
  const here = periodOf(unit, from);
  const step =
    relation === 'this'
      ? stepOfThis(unit, from, ground)
      : steps[relation] + (relation === 'same' ? stepOfSame(unit, told, ground) : 0);
  const period = move(here, step);
  if (!period) return unknownOf(unit);
  const ending = relation === 'this' && unit === 'week' && from.dayOfWeek === 5 && ground.direction() === 'future';
  const because = told
    ? 'From the date told before.'
    : ending
      ? ownWeekOrNext
      : reasonOf(step > 0 ? 'next' : relation, from);
  return inferred(period, because, told?.span ?? 'published');
}

/** "Sales rose in the quarter": where none is told, the last one that is over. */
function stepOfSame(unit: Grain, told: Spoken | null, { direction }: Ground): number {
  return unit === 'quarter' && !told && direction() === 'past' ? -1 : 0;
}

/** "this weekend" is the last one before Saturday comes, unless it is ahead; on Sunday "will meet this week" is the one that begins. */
function stepOfThis(unit: Grain, { dayOfWeek }: Day, { direction }: Ground): number {
  if (unit === 'weekend') return dayOfWeek < 6 && direction() !== 'future' ? -1 : 0;
  return unit === 'week' && dayOfWeek > 5 && direction() === 'future' ? 1 : 0;
}

const ownWeekOrNext =
  'The week of the article itself; as the sentence speaks of what is to come, it may be the one after.';

/** The date spoken of, in its own grain. */
export function resolveThen({ last, near }: Ground): Outcome {
  if (last && near(last.span)) return inferred(last.period, 'The date told before.', last.span);
  return { value: 'PAST_REF', period: null, because: 'The text does not tell when.', anchor: null, stated: false };
}

/** The last date told that is at least as fine as the period asked for. */
function suited(unit: Grain, ground: Ground): Spoken | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return ground.lastDay;
  return ground.last;
}

function reasonOf(relation: Relation, from: Day): string {
  const place = {
    this: 'That of',
    same: 'That of',
    last: 'The one before',
    previous: 'The one before',
    next: 'The one after',
    following: 'The one after',
  };
  return `${place[relation]} ${articleOf(from)}.`;
}
