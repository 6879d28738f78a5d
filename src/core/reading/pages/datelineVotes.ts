// The station or paper that a dateline names, where the page around the article has the name too.
// Found: "KESSIN (KHWN) - The talks" on a page with "KHWN public file". Not found: "KESSIN (AP) — The talks" on a page that has "AP" nowhere else.

import type { Span } from '../../span';
import type { Row } from '../rows';

const MARK = /^\p{Lu}[\p{Lu}, .'-]{2,60}\((?<name>\p{Lu}[\p{L}\d.-]{2,12})\) ?[-–—]/u;
/** Rows around the article that have the name. */
const FEWEST = 2;

const WEIGHT = 3.4;

/** At most one vote for a line of the article; `outside` are the rows around the article. */
export function datelineVotes(row: Row, outside: readonly Row[]): { row: Row; span: Span; weight: number }[] {
  const opening = row.text.slice(0, 100);
  const match = opening.includes('(') ? MARK.exec(opening) : null;
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return [];
  const echoes = outside.filter(({ text }) => text.split(/[^\p{L}\d.]+/u).includes(name));
  const start = match[0].lastIndexOf(`(${name})`) + 1;
  return echoes.length < FEWEST ? [] : [{ row, span: { start, end: start + name.length }, weight: WEIGHT }];
}
