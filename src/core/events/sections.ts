// Where and when a part of the article plays, as its heading or its dateline says: "Day 2 – Port Amsel",
// "PORT AMSEL, May 3 (Agency) –". Not one: "Talks in Port Amsel" (an event of its own).

import type { DateExpression, Place, Prose } from '../article';
import type { Range } from './clauses';
import { fineness } from './when';
import type { Word } from './words';

export interface Section {
  /** Of a journey, counted from 1; null where the heading counts none. */
  readonly day: number | null;
  readonly place: Place | null;
  readonly date: DateExpression | null;
}

const NOWHERE: Section = { day: null, place: null, date: null };
/** A heading this short that names neither day nor place divides its section no further: "Key points:". */
const SUBHEADING = 3;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const LONGEST_HEADING = 14;
const LONGEST_DATELINE = 16;

/** The section of each block, by its index. */
export function sectionsOf({ blocks }: Prose, words: readonly Word[]): Section[] {
  let section = NOWHERE;
  let at = 0;
  return blocks.map(({ kind, start, end }) => {
    while (at < words.length && words[at]!.start < start) at++;
    let to = at;
    while (to < words.length && words[to]!.end <= end) to++;
    if (kind === 'heading' || kind === 'furniture')
      section = headed(words, { from: at, to }, kind === 'heading', section);
    return section;
  });
}

function headed(words: readonly Word[], range: Range, heading: boolean, before: Section): Section {
  const count = words.slice(range.from, range.to).filter(({ kind }) => kind === 'word').length;
  const day = dayOf(words, range);
  if (!heading && day === null) return before;
  if (count > LONGEST_HEADING) return NOWHERE;
  const place = placeOf(words, range, day !== null);
  const date = dayIn(words, range);
  if (place !== null || day !== null) return { day, place, date };
  return count <= SUBHEADING ? before : NOWHERE;
}

/** A day of the calendar; "Day 2" itself counts from one that nobody may have told. */
function dayIn(words: readonly Word[], { from, to }: Range): DateExpression | null {
  const told = words
    .slice(from, to)
    .find(({ date }) => date !== null && fineness(date) === 3 && !/\bday\b/i.test(date.text));
  return told?.date ?? null;
}

/** 2 in "Day 2", "The second day". */
function dayOf(words: readonly Word[], { from, to }: Range): number | null {
  for (let k = from; k < to; k++) {
    if (words[k]!.lower !== 'day') continue;
    const counted = /^\d{1,2}$/.exec(words[k + 1]?.text ?? '');
    const ordinal = ORDINALS.indexOf(words[k - 1]?.lower ?? '');
    if (counted !== null || ordinal >= 0) return counted === null ? ordinal + 1 : Number(counted[0]);
  }
  return null;
}

/** After a dash, a colon or a bracket where the heading counts days; else alone in it, but for a date. */
function placeOf(words: readonly Word[], { from, to }: Range, day: boolean): Place | null {
  for (let k = from; k < to; k++) {
    const { place } = words[k]!;
    if (place === null || place.kind === 'country') continue;
    if (day && /^[–—:(,-]$/.test(words[k - 1]?.text ?? '')) return place;
    if (words.slice(from, to).every((word) => word.kind !== 'word' || word.place === place || word.date !== null))
      return place;
  }
  return null;
}

/** The place a first paragraph opens with, before a dash: "PORT AMSEL, May 3 (Agency) – …"; null where none does. */
export function datelineOf({ blocks }: Prose, words: readonly Word[]): Place | null {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (first === undefined) return null;
  const from = words.findIndex(({ start }) => start >= first.start);
  const place = words[from]?.place ?? null;
  if (place === null || place.kind === 'country') return null;
  for (let k = from; k < Math.min(words.length, from + LONGEST_DATELINE); k++) {
    const { text, lower, place: here, date, kind } = words[k]!;
    if (/^[–—-]$/.test(text)) return words[k - 1]!.end < words[k]!.start ? place : null;
    if (kind === 'word' && here === null && date === null && lower === text) return null;
  }
  return null;
}
