// The first and last day of a value that a person typed: 2024-05-14, 2024-05, 2024, 2024-05-14/2024-05-16.

import { Temporal } from 'temporal-polyfill';

export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether it is a day, month, year or a range of two of these, with the end not before the beginning. */
export function isCalendarValue(value: string): boolean {
  const { earliest, latest } = calendarSpan(value);
  return earliest !== null && latest !== null && earliest <= latest;
}

/** Nulls where the value is no day, month, year or range of these. */
export function calendarSpan(value: string): Days {
  const [from = '', to = from, ...more] = value.split('/');
  if (more.length > 0 || !DATE.test(from) || !DATE.test(to)) return { earliest: null, latest: null };
  try {
    return { earliest: boundary(from, 'first'), latest: boundary(to, 'last') };
  } catch (error) {
    if (error instanceof RangeError) return { earliest: null, latest: null };
    throw error;
  }
}

function boundary(value: string, which: 'first' | 'last'): string {
  if (value.length === 10) return Temporal.PlainDate.from(value).toString();
  const month = Temporal.PlainYearMonth.from(
    value.length === 7 ? value : `${value}-${which === 'first' ? '01' : '12'}`,
  );
  return month.toPlainDate({ day: which === 'first' ? 1 : month.daysInMonth }).toString();
}
