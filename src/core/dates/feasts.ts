// The days of feasts that move from year to year.

import { type Day, day, easter, type Period } from './calendar';

/** By the names of the rows that read them. */
const FEASTS: ReadonlyMap<string, (year: number) => Day> = new Map(
  Object.entries({
    thanksgiving: (year: number) => nth(year, 11, 4, 4),
    'labor day': (year: number) => nth(year, 9, 1, 1),
    'memorial day': (year: number) => nth(year, 6, 1, 1).subtract({ days: 7 }),
    'election day': (year: number) => nth(year, 11, 1, 1).add({ days: 1 }),
    'columbus day': (year: number) => nth(year, 10, 1, 2),
    "father's day": (year: number) => nth(year, 6, 7, 3),
    "mother's day": (year: number) => nth(year, 5, 7, 2),
    "presidents' day": (year: number) => nth(year, 2, 1, 3),
    'king day': (year: number) => nth(year, 1, 1, 3),
    'palm sunday': (year: number) => easter(year).subtract({ days: 7 }),
    'ash wednesday': (year: number) => easter(year).subtract({ days: 46 }),
    easter: (year: number) => easter(year),
    'easter monday': (year: number) => easter(year).add({ days: 1 }),
    'good friday': (year: number) => easter(year).subtract({ days: 2 }),
  }),
);

/** The feast's day in the year. */
export function feast(name: string, year: number): Period {
  const dayIn = FEASTS.get(name) ?? day;
  return { grain: 'day', start: dayIn(year) };
}

function nth(year: number, month: number, weekday: number, count: number): Day {
  const first = day(year, month);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
}
