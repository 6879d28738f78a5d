// Texts of many parts below one headline: transcripts, where people take turns ("TOM VENN:", "Q: Why now?", two speakers or more, each
// twice), and live reports, whose entries stand each under its hour. Not found: "Photo: Tom Venn", "Read more: …", hours over headlines.

import { isCaption } from './captions';
import { isFurniture } from './furniture';
import { labelOf } from './labels';
import { marked, mayHold } from './rowMarks';
import { type Row, isParagraph } from './rows';

const SPEAKER = /^((?:Q|A|\p{Lu}[\p{L}.'-]*(?: [\p{Lu}][\p{L}.'-]*){0,4})):(?= |$)/u;
const COLON = marked('colon');
const FEWEST = 2;
/** Least share of the rows between the first and the last turn that open one; menus and lists have labels here and there. */
const DENSITY = 0.25;

/** Indices of rows. */
export interface Parts {
  readonly first: number;
  readonly last: number;
}

/** The first and the last row that opens a turn; null where nobody takes turns, or but in a corner of the page. */
export function turnsIn(rows: readonly Row[]): Parts | null {
  const labels = rows.map(speakerOf);
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const label of labels) if (label !== null) (once.has(label) ? again : once).add(label);
  if (again.size < FEWEST) return null;
  const isTurn = (label: string | null): boolean => label !== null && again.has(label);
  const [first, last] = [labels.findIndex(isTurn), labels.findLastIndex(isTurn)];
  const words = (some: readonly Row[]): number =>
    some.reduce((sum, row) => sum + (isParagraph(row) ? row.words : 0), 0);
  const isMost = words(rows.slice(first, last + 2)) * 2 >= words(rows);
  return isMost && labels.filter(isTurn).length >= (last - first + 1) * DENSITY ? { first, last } : null;
}

/** "16:45", "4.45 pm GMT", "4 May 2024, 08:15", "May 4, 2024 8:15am", "4 May 16:45" */
const HOUR =
  /^(?:(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}),?(?: \d{4},?)? (?:at )?)?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;
const ENTRIES = 3;

/** The first and the last row with the hour of an entry; null where the text is no live report. */
export function entriesIn(rows: readonly Row[]): Parts | null {
  const isEntry = rows.map(({ text }, i) => HOUR.test(text) && rows.slice(i + 1, i + 4).some(isParagraph));
  if (isEntry.filter(Boolean).length < ENTRIES) return null;
  return { first: isEntry.indexOf(true), last: isEntry.lastIndexOf(true) };
}

function speakerOf(row: Row): string | null {
  if (!mayHold(row, COLON)) return null;
  const label = SPEAKER.exec(row.text.slice(0, 60))?.[1];
  return label === undefined || isCaption(row) || isFurniture(row) || labelOf(row) ? null : label;
}
