// The days of feasts that move from year to year.

import { type Day, day, easter, type Period } from './calendar';

/** The feast's day in the year; names are those of the rows that read them. */
export function feast(name: string, year: number): Period {
  const nth = (month: number, weekday: number, count: number): Day => {
    const first = day(year, month);
    return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
  };
  const start = {
    thanksgiving: () => nth(11, 4, 4),
    'labor day': () => nth(9, 1, 1),
    'memorial day': () => nth(6, 1, 1).subtract({ days: 7 }),
    'election day': () => nth(11, 1, 1).add({ days: 1 }),
    'columbus day': () => nth(10, 1, 2),
    "father's day": () => nth(6, 7, 3),
    "mother's day": () => nth(5, 7, 2),
    "presidents' day": () => nth(2, 1, 3),
    'king day': () => nth(1, 1, 3),
    'palm sunday': () => easter(year).subtract({ days: 7 }),
    'ash wednesday': () => easter(year).subtract({ days: 46 }),
    easter: () => easter(year),
    'easter monday': () => easter(year).add({ days: 1 }),
    'good friday': () => easter(year).subtract({ days: 2 }),
  }[name];
  return { grain: 'day', start: start ? start() : day(year) };
}
