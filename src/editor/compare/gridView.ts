// What stands in each cell of "Compare sources". Pure; the page only draws it, the exports only write it down.

import type { Grid, GridRow } from '../../core/comparison/grid';
import type { SharedEvent } from '../../core/comparison/types';
import { contains, type Span } from '../../core/span';
import type { Entry } from '../../library/library';
import { theDifference } from '../hover/event';
import { sourceNames } from '../hover/surroundings';
import { placeOf, type Place } from '../place';
import { timexInWords } from '../timexWords';
import { t, text } from '../texts';
import { clip, listed, oneLine } from '../words';

/** `alone`: no other source speaks of it. `words`: laid side by side for reading, not judged. */
export type CellMark = 'agrees' | 'differs' | 'alone' | 'silent' | 'words';

export interface CellWords {
  readonly text: string;
  /** Names the place in `places`. */
  readonly key: string;
}

export interface ViewCell {
  readonly mark: CellMark;
  /** Empty where silent. */
  readonly words: readonly CellWords[];
}

export interface ViewRow {
  readonly id: string;
  readonly label: string;
  /** In the order of `sources`. */
  readonly cells: readonly ViewCell[];
}

export interface GridView {
  readonly title: string;
  /** One line: when, how many sources, what they differ on. */
  readonly facts: string;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly ViewRow[];
}

export interface Placed<T> {
  readonly view: T;
  /** Where the words of each key stand. */
  readonly places: ReadonlyMap<string, Place>;
}

const LONGEST_SENTENCE = 320;

const MARK_WORDS: Record<CellMark, string> = {
  agrees: text('agrees'),
  differs: text('differs'),
  alone: text('only here'),
  silent: text('silent'),
  words: '',
};

export function markWords(mark: CellMark): string {
  return t(MARK_WORDS[mark]);
}

/** What the rows of the core are called. */
export const ROW_LABELS = [
  text('Date'),
  text('Place'),
  text('Who'),
  text('Status'),
  text('Numbers'),
  text('What was said'),
];

/** A shape for each mark, so that colour alone tells nothing. */
export const MARK_SIGNS: Record<CellMark, string> = { agrees: '✓', differs: '≠', alone: '○', silent: '–', words: '' };

/** What the view is made from besides the grid. */
export interface ReadEntry extends Entry {
  /** The sentences of its text, in order. */
  readonly sentences: readonly Span[];
}

/** `entries` are the event's, as the comparison knows them. */
export function gridView(grid: Grid, event: SharedEvent, entries: readonly ReadEntry[]): Placed<GridView> {
  const nameOf = sourceNames(entries);
  const places = new Map<string, Place>();
  const keep = (key: string, place: Place): string => {
    places.set(key, place);
    return key;
  };
  const rows = [
    ...grid.rows.map((row, i) => ({ id: row.id, label: t(row.label), cells: cellsOf(row, i, keep) })),
    tellingsRow(grid, event, entries, keep),
  ];
  const sources = grid.sources.map(({ id }) => ({ id, name: nameOf(id) }));
  return { view: { title: grid.title, facts: factsOf(event, sources.length), sources, rows }, places };
}

type Keep = (key: string, place: Place) => string;

function cellsOf({ id, cells }: GridRow, row: number, keep: Keep): ViewCell[] {
  const speaking = cells.filter(({ span }) => span !== null).length;
  return cells.map(({ text: said, state, span }, column) => {
    if (!span) return { mark: 'silent', words: [] };
    const key = keep(`${id} ${row} ${column}`, placeOf(span));
    const mark = speaking === 1 ? 'alone' : state;
    return { mark, words: [{ text: oneLine(said), key }] };
  });
}

/** Whole sentences, each once, to be read side by side; they lead to the clause that tells the event. */
function tellingsRow({ sources }: Grid, { tellings }: SharedEvent, entries: readonly ReadEntry[], keep: Keep): ViewRow {
  const cells = sources.map(({ id }, column): ViewCell => {
    const entry = entries.find(({ uri }) => uri === id);
    const told = new Map<string, CellWords>();
    for (const telling of tellings.filter(({ source }) => source === id)) {
      const whole = entry?.sentences.find((one) => contains(one, telling));
      const sentence = clip(whole ? entry!.words(whole) : telling.text, LONGEST_SENTENCE);
      if (told.has(sentence)) continue;
      told.set(sentence, { text: sentence, key: keep(`told ${column} ${told.size}`, placeOf(telling)) });
    }
    return { mark: 'words', words: [...told.values()] };
  });
  return { id: 'told', label: t('In its words'), cells };
}

function factsOf(event: SharedEvent, sources: number): string {
  const when = timexInWords({ value: event.date, earliest: event.earliest, latest: event.latest }) ?? t('No date told');
  const differ = event.differs.length > 0 ? t('they differ on {0}', listed(event.differs.map(theDifference))) : '';
  const told = sources === 1 ? t('told by this source alone') : t('told by {0} sources', sources);
  return [when, told, differ].filter(Boolean).join(' · ');
}
