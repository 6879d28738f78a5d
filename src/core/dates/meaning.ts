// What an expression says before it is put on the calendar: the shape that patterns make and resolution reads.

export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

const calendarUnits = new Set<string>(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

/** Units of the calendar; hours and less are units of the clock. */
export function isCalendarUnit(unit: string): unit is Grain {
  return calendarUnits.has(unit);
}

export type Unit = 'second' | 'minute' | 'hour' | Grain;

/** Part of a day as TIMEX3 writes it; `DT` is working or daylight hours. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** How a word such as "last" or "following" places a period, and from where: the article's date or the last date in the text. */
export type Relation = 'this' | 'last' | 'next' | 'same' | 'previous' | 'following';

/** 1 = spring … 4 = winter. */
export type Season = 1 | 2 | 3 | 4;

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` where the zone is UTC; other zones are read but never move a day. */
  readonly zone?: string;
}

/** A date by its parts; what is missing is worked out. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  /** 1 = Monday; beside a full date it is only a check. */
  readonly weekday?: number;
  readonly bc?: boolean;
  /** "last March", "next spring". */
  readonly relation?: Relation;
  /** The year or month in other words: "May of that year", "the spring of next year". */
  readonly of?: Meaning;
  /** Written "05/06/2024": day and month may be the other way round, and nothing on the page tells. */
  readonly eitherWay?: true;
  /** A feast, for the hover. */
  readonly feast?: string;
}

export type Meaning =
  | CalendarMeaning
  | { readonly kind: 'weekday'; readonly weekday: number; readonly relation?: Relation; readonly week?: Meaning }
  | { readonly kind: 'decade'; readonly decade: number; readonly bc?: boolean }
  | { readonly kind: 'century'; readonly century: number; readonly bc?: boolean }
  /** `of` places it in another year: "the same quarter last year". */
  | { readonly kind: 'period'; readonly unit: Grain; readonly relation: Relation; readonly of?: Meaning }
  /** "yesterday" is -1 day from the article. */
  | { readonly kind: 'deictic'; readonly days: number }
  /**
   * "two years ago" is -1 times 2 years from the article; amount null for "some years ago". `of` is counted from instead, in its own
   * grain: "a year ago today".
   */
  | {
      readonly kind: 'shift';
      readonly sign: 1 | -1;
      readonly amount: number | null;
      readonly unit: Unit;
      readonly from: 'published' | 'text';
      readonly of?: Meaning;
      /** Counted from what happened, "the day after the vote", which is not told here. */
      readonly event?: true;
    }
  /** "the third week of May", "the last day of the month"; nth -1 is the last, 0 the one before the first; of a day, `weekday` counts but those. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly unit: Grain;
      readonly of: Meaning;
      readonly weekday?: number;
    }
  /** "Day 2" (numbered), "the final day" of what takes several days; -1 is the last. */
  | { readonly kind: 'courseDay'; readonly nth: number; readonly numbered?: true }
  | { readonly kind: 'clock'; readonly clock: Clock; readonly date?: Meaning; readonly part?: DayPart }
  | { readonly kind: 'daypart'; readonly part: DayPart; readonly date?: Meaning }
  | { readonly kind: 'duration'; readonly amount: number | null; readonly unit: Unit; readonly part?: DayPart }
  | { readonly kind: 'set'; readonly value: string }
  /** "by that time": the date spoken of. */
  | { readonly kind: 'then' }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };
