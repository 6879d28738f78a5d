// The story's running date: what a paragraph tells without a date happened when the story stood.

import type { Published } from '../article';
import type { Dating } from './draft';
import type { Tale } from './merge';
import { fineness } from './when';

/** A day older than this many days before publication is background, and what follows it does not continue it. */
const THREAD = 12;

/** One dating for each tale, in source order; null where nothing tells. */
export function datesOf(tales: readonly Tale[], published: Published): (Dating | null)[] {
  let running: Dating | null = null;
  return tales.map(({ main }) => {
    const told = main.date === null ? null : toldDating(main.date);
    if (told !== null) {
      if (main.date !== null && fineness(main.date) === 3 && main.narrated && isThread(told, published)) running = told;
      return told;
    }
    if (running === null || main.status !== 'happened' || !(main.narrated || main.nominal)) return null;
    return { ...running, because: 'The story stands on this day here.', told: false };
  });
}

function toldDating(date: NonNullable<Tale['main']['date']>): Dating {
  return {
    value: date.value,
    earliest: date.earliest,
    latest: date.latest,
    because: `“${date.text}” in its words.`,
    told: true,
  };
}

function isThread({ earliest }: Dating, { value }: Published): boolean {
  if (value === null || earliest === null || value.length < 10) return true;
  return Date.parse(value) - Date.parse(earliest) <= THREAD * 86_400_000;
}
