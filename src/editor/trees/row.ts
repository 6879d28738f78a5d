// A row of a view as plain data: what it says, where it leads, what is under it. The views are lists of these. Pure.

import type { Place } from '../place';
import type { Subject } from '../subject';

export interface Row {
  /** The same for the same thing after every new scan; unique in its view. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says in place of the label; empty for the label itself. */
  readonly spoken: string;
  /** Plain text; what does not fit the row. */
  readonly tooltip: string;
  /** A product icon's name, and the colour that stands with its shape. */
  readonly icon: string;
  readonly color?: string;
  /** For `when` clauses of the manifest: what kind of row it is. */
  readonly context: string;
  /** The words a click leads to. */
  readonly place: Place | null;
  /** What commands on the row are about. */
  readonly subject: Subject | null;
  readonly open: boolean;
  readonly children: readonly Row[];
}

type Needed = 'id' | 'label' | 'context' | 'icon';

export function row(parts: Pick<Row, Needed> & Partial<Row>): Row {
  return { description: '', spoken: '', tooltip: '', place: null, subject: null, open: false, children: [], ...parts };
}

/** Rows that hold every word of the filter, with all above and below them; whole branches open. */
export function filterRows(rows: readonly Row[], filter: string): Row[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.flatMap((candidate) => filtered(candidate, words, ''));
}

function filtered(candidate: Row, words: readonly string[], above: string): Row[] {
  const told = `${above} ${candidate.label} ${candidate.description} ${candidate.tooltip}`.toLowerCase();
  if (words.every((word) => told.includes(word))) return [candidate];
  const children = candidate.children.flatMap((child) => filtered(child, words, `${above} ${candidate.label}`));
  return children.length > 0 ? [{ ...candidate, children, open: true }] : [];
}

/** The row and all under it, top down. */
export function flatten(rows: readonly Row[]): Row[] {
  return rows.flatMap((top) => [top, ...flatten(top.children)]);
}
