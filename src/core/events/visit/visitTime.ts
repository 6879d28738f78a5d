// What the interval of a visit tells of when its events were: the last day, some day of it, the day that a heading counts.

import type { Dating } from '../storyTime';
import { peopleOf, type EventMention } from '../mention';
import type { VisitInterval } from './visitInterval';

export function isVisitor({ roles }: EventMention, { people }: VisitInterval): boolean {
  return peopleOf(roles).some((person) => people.includes(person));
}

export function duringVisit({ start, end }: VisitInterval): Dating {
  return { ...between(start, end), because: `During the visit from ${start} to ${end}.` };
}

/** "capped his visit by meeting Oduya", "he will discuss fishing": null where the mention says nothing of the kind. */
export function visitDating(mention: EventMention, visit: VisitInterval | null): Dating | null {
  if (visit === null || !isVisitor(mention, visit)) return null;
  if (mention.closing)
    return { ...between(visit.end, visit.end), because: `Last day of the visit that began on ${visit.start}.` };
  return mention.status === 'planned' || mention.status === 'hypothetical' ? duringVisit(visit) : null;
}

/** Under "Day 1" the first day of the visit; under a later one, some day from then to its end. */
export function visitDayDating(mention: EventMention, visit: VisitInterval | null): Dating | null {
  const day = mention.visitDay;
  if (day === null || visit === null || !isVisitor(mention, visit)) return null;
  const from = new Date(Date.parse(visit.start) + (day - 1) * 86_400_000).toISOString().slice(0, 10);
  if (from > visit.end) return null;
  const until = day === 1 ? from : visit.end;
  return { ...between(from, until), because: `Day ${day} of the visit that began on ${visit.start}.` };
}

function between(start: string, end: string): Omit<Dating, 'because'> {
  return { value: start === end ? start : `${start}/${end}`, earliest: start, latest: end, told: false };
}
