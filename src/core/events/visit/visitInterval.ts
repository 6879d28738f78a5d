// The visit an article is about: "arrived on 4 May … her three-day visit", "during his stay through Monday".

import type { EventCluster } from '../merge';
import { peopleOf, type EventMention } from '../mention';
import type { Scene } from '../scene';
import { fineness } from '../timeOf';

export interface VisitInterval {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly people: readonly string[];
}

const VISITS = new Set('visit trip tour stay stopover'.split(' '));
const UNTIL = /^(?:to|through|until|till)$/;
const LONGEST = 31;
const REACH = 14;

/** Null where the article tells no first day, or no length or last day. */
export function visitInterval(scene: Scene, clusters: readonly EventCluster[]): VisitInterval | null {
  const first = clusters.find(({ main }) => isArrival(main))?.main;
  const start = first?.date?.earliest;
  if (first === undefined || start == null) return null;
  const end = endOf(scene, start);
  return end === null || end < start ? null : { start, end, people: peopleOf(first.roles) };
}

function isArrival({ kind, status, date, roles }: EventMention): boolean {
  const journey = kind === 'travel' || kind === 'meeting';
  return journey && status === 'happened' && date !== null && fineness(date) === 3 && peopleOf(roles).length > 0;
}

function endOf(scene: Scene, start: string): string | null {
  const { words, marks } = scene;
  for (let i = 1; i < words.length; i++) {
    if (!VISITS.has(words.lower(i))) continue;
    const length = daysBefore(scene, i);
    if (length !== null) return plusDays(start, length - 1);
    const range = rangeAfter(scene, i, start);
    if (range !== null) return range;
    const last = marks.date(i + 2);
    if (UNTIL.test(words.lower(i + 1)) && last !== null && fineness(last) === 3) return last.latest;
  }
  return null;
}

/** "a visit to Norland from 4 to 6 May": the sixth, where the fourth is the first day. */
function rangeAfter({ words, marks }: Scene, i: number, start: string): string | null {
  for (let k = i + 1; k < i + REACH && !/^[.;]?$/.test(words.form(k)); k++) {
    const date = marks.date(k);
    if (date === null || date.earliest !== start || date.latest === null) continue;
    if (date.latest > start) return date.latest;
    const after = [1, 2, 3, 4].map((ahead) => k + ahead);
    const next = after.map((at) => marks.date(at)).find((other) => other !== null && other !== date);
    const linked = after.some((at) => UNTIL.test(words.lower(at)));
    if (linked && next?.latest != null && fineness(next) === 3) return next.latest;
  }
  return null;
}

/** "three-day visit", "two-day official visit": 3, 2. */
function daysBefore({ marks }: Scene, i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const date = marks.date(k);
    const days = date?.type === 'DURATION' ? /^P(\d{1,2})D$/.exec(date.value) : null;
    if (days !== null) return Number(days[1]) >= 1 && Number(days[1]) <= LONGEST ? Number(days[1]) : null;
  }
  return null;
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
