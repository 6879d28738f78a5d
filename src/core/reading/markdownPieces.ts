// Cuts a long Markdown source into pieces: the parser's time grows faster than the number of blocks it holds at once.

import type { Span } from '../span';

/** A piece of so many lines or characters ends at the next empty line, of twice as many lines at the next line. Articles are shorter. */
const LINES = 400;
const CHARACTERS = 60_000;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** In source order, without the byte order mark, which the parser would not count. Never cut inside fenced code. */
export function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let lines = 0;
  let fenced = false;
  for (let at = start; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed + 1;
    if (FENCE.test(text.slice(at, Math.min(end, at + 8)))) fenced = !fenced;
    lines++;
    const isEmpty = /^[ \t\r]*\n?$/.test(text.slice(at, Math.min(end, at + 200)));
    const isFull = lines >= LINES || end - start >= CHARACTERS;
    if (!fenced && ((isFull && isEmpty) || lines >= 2 * LINES)) {
      pieces.push({ start, end });
      start = end;
      lines = 0;
    }
    at = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}
