// The day of an event, as rows group by it, order by it and show it. Pure.

import type { SharedEvent } from '../../core/comparison/types';
import { dayOf, monthName, shortDay } from '../words';

/** "2024-05-14", "2024-05-later" where the month is told without a day. */
export function beginning(event: SharedEvent): string {
  const { earliest, latest } = event;
  if (!earliest) return '9999';
  const isMonth = earliest.slice(0, 7) === latest?.slice(0, 7) && dayLabel(event) === '';
  return isMonth ? `${earliest.slice(0, 7)}-later` : earliest;
}

export function monthOf({ earliest, latest }: SharedEvent): string {
  const [from, to] = [dayOf(earliest ?? ''), dayOf(latest ?? '')];
  if (!from || !to) return 'No date';
  if (from.year !== to.year) return `${from.year} to ${to.year}`;
  return from.month === to.month ? `${monthName(from.month)} ${from.year}` : String(from.year);
}

/** "Tue 14", "14–16", or the words for something longer than days of one month. */
export function dayLabel(event: SharedEvent): string {
  const [from, to] = [dayOf(event.earliest ?? ''), dayOf(event.latest ?? '')];
  if (!from || !to) return '';
  if (event.earliest === event.latest) return shortDay(event.earliest!);
  if (from.year !== to.year || from.month !== to.month) return '';
  return to.day - from.day > 20 ? '' : `${from.day}–${to.day}`;
}

/** "14 May 2024", "14–16 May 2024", "May 2024", "2024" where no group tells the month; without the year where that is `known`. */
export function fullDay(event: SharedEvent, known?: number): string {
  const [from, to] = [dayOf(event.earliest ?? ''), dayOf(event.latest ?? '')];
  if (!from || !to) return '';
  if (from.year !== to.year) return `${from.year}–${to.year}`;
  if (from.month !== to.month) return String(from.year);
  const days = event.earliest === event.latest ? String(from.day) : dayLabel(event);
  const month = monthName(from.month).slice(0, 3);
  return [days, month, from.year === known ? '' : String(from.year)].filter(Boolean).join(' ');
}

/** Undefined where the event is of no year, or of several. */
export function yearOf({ earliest, latest }: SharedEvent): number | undefined {
  const [from, to] = [dayOf(earliest ?? ''), dayOf(latest ?? '')];
  return from && from.year === to?.year ? from.year : undefined;
}
