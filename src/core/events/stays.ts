// The visit an article is about: "arrived on 4 May … her three-day visit", "during his stay through Monday".

import type { Tale } from './merge';
import { fineness } from './when';
import type { Word } from './words';

export interface Stay {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly people: readonly string[];
}

const STAYS = new Set('visit trip tour stay stopover'.split(' '));
const LONGEST = 31;

/** Null where the article tells no first day, or no length or last day. */
export function stayOf(words: readonly Word[], tales: readonly Tale[]): Stay | null {
  const first = tales.find(({ main }) => isArrival(main))?.main;
  const start = first?.date?.earliest;
  if (first === undefined || start == null) return null;
  const end = endOf(words, start);
  return end === null || end < start ? null : { start, end, people: first.people };
}

function isArrival({ kind, status, date, people }: Tale['main']): boolean {
  return (
    (kind === 'travel' || kind === 'meeting') &&
    status === 'happened' &&
    people.length > 0 &&
    date !== null &&
    fineness(date) === 3
  );
}

function endOf(words: readonly Word[], start: string): string | null {
  for (let i = 1; i < words.length; i++) {
    if (!STAYS.has(words[i]!.lower)) continue;
    const length = daysBefore(words, i);
    if (length !== null) return plusDays(start, length - 1);
    const range = rangeAfter(words, i, start);
    if (range !== null) return range;
    const last = words[i + 2]?.date;
    if (/^(?:through|until|till)$/.test(words[i + 1]?.lower ?? '') && last != null && fineness(last) === 3)
      return last.latest;
  }
  return null;
}

/** "a visit to Norland from 4 to 6 May": the sixth, where the fourth is the first day. */
function rangeAfter(words: readonly Word[], i: number, start: string): string | null {
  for (let k = i + 1; k < i + 14 && words[k] !== undefined && !/^[.;]$/.test(words[k]!.text); k++) {
    const { date } = words[k]!;
    if (date === null || date.earliest !== start || date.latest === null) continue;
    if (date.latest > start) return date.latest;
    const next = words.slice(k + 1, k + 5).find((word) => word.date !== null && word.date !== date)?.date;
    const linked = words.slice(k + 1, k + 5).some(({ lower }) => /^(?:to|through|until|till)$/.test(lower));
    if (linked && next?.latest != null && fineness(next) === 3) return next.latest;
  }
  return null;
}

/** "three-day visit", "two-day official visit": 3, 2. */
function daysBefore(words: readonly Word[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const date = words[k]!.date;
    const days = date?.type === 'DURATION' ? /^P(\d{1,2})D$/.exec(date.value) : null;
    if (days !== null) return Number(days[1]) >= 1 && Number(days[1]) <= LONGEST ? Number(days[1]) : null;
  }
  return null;
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
