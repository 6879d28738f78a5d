// Plain text: one row a line, where lines that an editor or a mail program wrapped are one row again.

import { bylineIn } from './bylines';
import { type Page, type Row, noParticulars, row } from './rows';
import { viewOf } from './view';
import { gluedHead } from './gluedHead';

export const BULLET = /^(?:[•‣▪●○◦■□►▶➤➢✓✔·∙*+]|[-–—.](?=\s))\s*/;
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/;
/** Widths at which people and programs wrap lines. */
const NARROWEST = 45;
const WIDEST = 120;
/** A line of so many characters that ends open goes on in a line that begins small. */
const SHORTEST_OPEN = 30;
const CLOSED = /[.!?:;…"”)]$/;
const GOES_ON = /^[\p{Ll},.;)]/u;

export function readPlainText(text: string): Page {
  const view = viewOf(text);
  const rows: Row[] = [];
  for (const run of runsOf(linesOf(view))) {
    for (const { first, end } of unwrap(run)) pushRow(rows, view, first, end);
  }
  return { view, rows: [...unglued(rows, view), ...rows.slice(1)], particulars: noParticulars };
}

/** An article run together: its first row is headline, author and day in front of the text, each a row again. */
function unglued(rows: readonly Row[], view: string): readonly Row[] {
  const [first] = rows;
  const glue = first && first.raw.length === first.text.length ? gluedHead(first.text) : null;
  if (!first || !glue) return rows.slice(0, 1);
  const cuts = [0, ...glue, first.text.length].map((at) => first.start + at);
  return cuts.slice(1).flatMap((end, i) => row(view, cuts[i]!, end, first.kind, i === 0 ? first.gap : 1) ?? []);
}

/** `first` is the line with which the row begins, which most rows are. */
function pushRow(rows: Row[], view: string, first: Row, end: number): void {
  const head = view.slice(first.start, Math.min(end, first.start + 12));
  const mark = BULLET.exec(head) ?? NUMBER.exec(head);
  const isLine = !mark && end === first.end;
  const next = isLine ? first : row(view, first.start + (mark?.[0].length ?? 0), end, mark ? 'item' : null, first.gap);
  if (next) rows.push(next);
}

function linesOf(view: string): Row[] {
  const lines: Row[] = [];
  let gap = 0;
  for (let start = 0; start <= view.length;) {
    const feed = view.indexOf('\n', start);
    const stop = feed < 0 ? view.length : feed;
    const line = row(view, start, stop, null, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    start = stop + 1;
  }
  return lines;
}

/** Lines with no empty line between them. */
function runsOf(lines: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line.gap === 0) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function unwrap(run: readonly Row[]): { first: Row; end: number }[] {
  const width = wrapWidth(run);
  const joined: { first: Row; end: number }[] = [];
  run.forEach((line, i) => {
    const above = run[i - 1];
    const last = joined.at(-1);
    if (last && above && continues(above, line, width)) last.end = line.end;
    else joined.push({ first: line, end: line.end });
  });
  return joined;
}

/**
 * The width at which a run of lines was wrapped, or 0 where it was not: most lines are so full that the next word had no
 * room, and at least one breaks in mid-sentence.
 */
function wrapWidth(run: readonly Row[]): number {
  const width = run.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (run.length < 2 || width < NARROWEST || width > WIDEST) return 0;
  const breaks = run.slice(1).map((line, i) => ({ above: run[i]!, line }));
  const full = breaks.filter(({ above, line }) => isFull(above, line, width));
  const midSentence = full.some(({ above, line }) => !CLOSED.test(above.text) && GOES_ON.test(line.text));
  return midSentence && full.length * 2 >= breaks.length ? width : 0;
}

function isFull(above: Row, line: Row, width: number): boolean {
  const nextWord = /^\S*/.exec(line.text.slice(0, 40))![0].length;
  return above.end - above.start + 1 + nextWord > width * 0.9;
}

function continues(above: Row, line: Row, width: number): boolean {
  const start = line.text.slice(0, 12);
  if (BULLET.test(start) || NUMBER.test(start)) return false;
  if (width > 0 && isFull(above, line, width)) return true;
  if (start.startsWith('by ') && bylineIn(line)) return false;
  const open = !CLOSED.test(above.text.slice(-1));
  if (width > 0) return open && GOES_ON.test(start);
  // A link or a name that a scraper put on a line of its own: "met\nMara Lindqvist\n, who said".
  return open && (/^[,;)]/.test(start) || (above.text.length >= SHORTEST_OPEN && /^\p{Ll}/u.test(start)));
}
