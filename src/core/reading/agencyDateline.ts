// The dateline with which an agency report opens. Found: "KESSIN, Norland, June 3 (Wire) –", "June 3 (Wire) -", "Port Amsel, 3 June –".
// Not found: "KESSIN (Wire) –", which tells no date, and the lifetime in "Ada Ruhl (May 6, 1913 – 1989)".

import type { Span } from '../span';
import { DAY, MONTH, YEAR } from './dateWords';
import { type Row, sourceSpan } from './rows';
import { trimEnd } from '../trim';

const PLACE = "\\p{Lu}[\\p{L}.'-]{0,20}(?:(?:, ?| |/)\\p{Lu}[\\p{L}.'-]{0,20}){0,5}";
const DATELINE = new RegExp(
  `^(?<place>${PLACE})?(?<comma>[,.—–]?) ?(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? ${YEAR})?,?` +
    ` ?(?<agency>\\([\\p{L}\\p{N} .,'/&-]{2,40}\\)|/[\\p{L}\\p{N} .-]{2,40}/)? ?(?:--|[–—](?!\\d)|-(?!\\d)|:(?= ))`,
  'u',
);

export interface Dateline extends Span {
  /** The agency in brackets or strokes; null where none is named. */
  readonly agency: Span | null;
}

/** The dateline without its dash; null where the row opens with none. */
export function agencyDateline(row: Row): Dateline | null {
  const match = DATELINE.exec(row.text.slice(0, 180));
  if (!match) return null;
  const { place, comma, agency } = match.groups!;
  const isPlace = place !== undefined && (comma !== '' || /^\p{Lu}{3}/u.test(place));
  if (agency === undefined && !isPlace) return null;
  const words = trimEnd(match[0], /[\s–—:-]/);
  const at = agency === undefined ? -1 : words.lastIndexOf(agency);
  return {
    ...sourceSpan(row, { start: 0, end: words.length }),
    agency: at < 0 ? null : sourceSpan(row, { start: at + 1, end: at + agency!.length - 1 }),
  };
}
