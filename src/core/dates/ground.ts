// What a relative expression stands on: the article's day, the last date told, and whether the clause around it looks back or ahead.

import type { Span } from '../span';
import type { Day, Period } from './calendar';
import type { Direction } from './direction';

export interface Spoken {
  readonly period: Period;
  readonly span: Span;
}

/** What takes several days and is spoken of by them: "a three-day visit" that began on the day told before. */
export interface Course {
  readonly start: Day;
  readonly days: number;
  readonly span: Span;
}

export interface ClockTold {
  readonly day: Day;
  /** From the day's first minute. */
  readonly minutes: number;
  readonly span: Span;
}

export interface Ground {
  /** The article's day. */
  readonly published: Day | null;
  /** The article's day, or the first of its month where only that is known. */
  readonly around: Day | null;
  /** The last date resolved before, in source order. */
  readonly last: Spoken | null;
  /** The last one that tells a month or less: where in the year the story is. */
  readonly lastFine: Spoken | null;
  /** The last one that tells a day. */
  readonly lastDay: Spoken | null;
  /** The last quarter told, in earnings stories what "the quarter" and "a year earlier" mean. */
  readonly quarter: Spoken | null;
  readonly course: Course | null;
  /** The last time of day told with its day. */
  readonly clock: ClockTold | null;
  /** A history that goes from date to date, not a report of the day. */
  readonly narrative: boolean;
  readonly sameSentence: (span: Span) => boolean;
  /** In the same paragraph, or one near before. */
  readonly near: (span: Span) => boolean;
  /** With nothing but a comma, dash or bracket between. */
  readonly beside: (span: Span) => boolean;
  /** With nothing but the word of a stretch between: "Monday through". */
  readonly until: (span: Span) => boolean;
  readonly direction: () => Direction;
  /** Hours from one to the other of what is done again and again: "worked from 6 a.m. to midnight". */
  readonly habitual: () => boolean;
}

/** Where a value came from. */
export interface Outcome {
  readonly value: string;
  /** The calendar stretch it covers; null where none can be told. */
  readonly period: Period | null;
  readonly because: string;
  readonly anchor: Span | 'published' | null;
  readonly stated: boolean;
  /** "June 31, 2021" */
  readonly noSuchDay?: true;
}
