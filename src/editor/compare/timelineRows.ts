// Which row of its lane each mark stands on. A lane that would grow without end keeps the weightiest; the others wait behind "+6". Pure.

/** From where to where something reaches, in pixels, its words included. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

export interface Candidate extends Reach {
  readonly x: number;
  /** How much the event matters, from 0 to 1. */
  readonly weight: number;
}

export interface Rows<C extends Candidate> {
  /** From left to right. */
  readonly placed: readonly { readonly candidate: C; readonly row: number }[];
  /** Those without a row, by where they would stand. */
  readonly folded: readonly (readonly C[])[];
  /** Rows in use, that of the folded ones included. */
  readonly count: number;
}

/** Rows of a folded lane: it stays on one screen. */
export const MOST_ROWS = 12;
/** Folded marks this near to each other are counted together, in pixels. */
const TOGETHER = 60;

/** All of them, each in the first row with room; in order of time. */
export function allRows<C extends Candidate>(candidates: readonly C[]): Rows<C> {
  return fill(candidates, Infinity);
}

/** The weightiest, as many as fit in `MOST_ROWS`; all where all fit. */
export function foldedRows<C extends Candidate>(candidates: readonly C[]): Rows<C> {
  const all = fill(candidates, MOST_ROWS);
  if (all.folded.length === 0) return all;
  const byWeight = [...candidates].sort((a, b) => b.weight - a.weight);
  return fill(byWeight, MOST_ROWS - 1);
}

function fill<C extends Candidate>(candidates: readonly C[], most: number): Rows<C> {
  const rows: Reach[][] = [];
  const placed: { candidate: C; row: number }[] = [];
  const rest: C[] = [];
  for (const candidate of candidates) {
    const row = roomIn(rows, candidate, most);
    if (row === null) {
      rest.push(candidate);
      continue;
    }
    (rows[row] ??= []).push(candidate);
    placed.push({ candidate, row });
  }
  const folded = grouped(rest);
  placed.sort((a, b) => a.candidate.x - b.candidate.x);
  return { placed, folded, count: rows.length + (folded.length > 0 ? 1 : 0) };
}

function roomIn(rows: readonly (readonly Reach[])[], { from, to }: Reach, most: number): number | null {
  const row = rows.findIndex((taken) => taken.every((one) => one.to <= from || to <= one.from));
  if (row >= 0) return row;
  return rows.length < most ? rows.length : null;
}

function grouped<C extends Candidate>(rest: readonly C[]): C[][] {
  const groups: C[][] = [];
  for (const one of [...rest].sort((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    if (group && one.x - group[0]!.x < TOGETHER) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
