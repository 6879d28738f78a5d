// Where and when a part of the article plays, as its heading or its dateline says: "Day 2 – Port Amsel",
// "PORT AMSEL, May 3 (Agency) –". Not one: "Talks in Port Amsel" (an event of its own).

import type { DateExpression, Place } from '../article';
import type { Span } from '../span';
import type { Scene } from './scene';
import { fineness } from './timeOf';

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

/** The section of each block, by its index. */
export function sectionsOf(scene: Scene): Section[] {
  let section = NOWHERE;
  return scene.prose.blocks.map(({ kind, start, end }) => {
    const range = { start: scene.words.at(start), end: scene.words.at(end) };
    if (kind === 'heading' || kind === 'furniture') section = headed(scene, range, kind === 'heading', section);
    return section;
  });
}

function headed(scene: Scene, range: Span, heading: boolean, before: Section): Section {
  const count = indices(range).filter((i) => isWord(scene, i)).length;
  const day = dayOf(scene, range);
  if (!heading && day === null) return before;
  if (count > LONGEST_HEADING) return NOWHERE;
  const place = placeOf(scene, range, day !== null);
  const date = dayIn(scene, range);
  if (place !== null || day !== null) return { day, place, date };
  return count <= SUBHEADING ? before : NOWHERE;
}

function isWord({ words }: Scene, i: number): boolean {
  return /[\p{L}\p{N}]/u.test(words.form(i));
}

function indices({ start, end }: Span): number[] {
  return Array.from({ length: Math.max(0, Math.min(end - start, LONGEST_HEADING * 3)) }, (_, k) => start + k);
}

/** A day of the calendar; "Day 2" itself counts from one that nobody may have told. */
function dayIn({ marks }: Scene, range: Span): DateExpression | null {
  for (const i of indices(range)) {
    const date = marks.date(i);
    if (date !== null && fineness(date) === 3 && !/\bday\b/i.test(date.text)) return date;
  }
  return null;
}

/** 2 in "Day 2", "The second day". */
function dayOf({ words }: Scene, range: Span): number | null {
  for (const k of indices(range)) {
    if (words.lower(k) !== 'day') continue;
    const counted = /^\d{1,2}$/.exec(words.form(k + 1));
    const ordinal = ORDINALS.indexOf(words.lower(k - 1));
    if (counted !== null || ordinal >= 0) return counted === null ? ordinal + 1 : Number(counted[0]);
  }
  return null;
}

/** After a dash, a colon or a bracket where the heading counts days; else alone in it, but for a date. */
function placeOf(scene: Scene, range: Span, day: boolean): Place | null {
  const { words, marks } = scene;
  for (const k of indices(range)) {
    const place = marks.place(k);
    if (place === null || place.kind === 'country') continue;
    if (day && /^[–—:(,-]$/.test(words.form(k - 1))) return place;
    if (indices(range).every((i) => !isWord(scene, i) || marks.place(i) === place || marks.date(i) !== null))
      return place;
  }
  return null;
}

export interface Dateline {
  readonly place: Place;
  /** Index of the paragraph that it opens. */
  readonly block: number;
}

/** What a first paragraph opens with, a sentence of its own: "PORT AMSEL, May 3 (Agency) –"; null where none does. */
export function datelineOf({ prose, words, marks }: Pick<Scene, 'prose' | 'words' | 'marks'>): Dateline | null {
  const block = prose.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const opening = prose.sentences.find((sentence) => sentence.block === block);
  if (opening === undefined || !/[–—―-]$/.test(prose.view.slice(opening.start, opening.end))) return null;
  const place = marks.place(words.at(opening.start));
  return place === null ? null : { place, block };
}
