// The stretches of text in which an expression may stand: blocks, and blocks that a hard line break has cut in the middle of a sentence.

import type { Prose } from '../article';
import type { Span } from '../span';

/** "on April 24," and "2024 that …" on the next line belong together; a heading and the line under it do not. */
export function linesOf({ blocks, view }: Prose): Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const { start, end } of blocks) {
    const last = lines.at(-1);
    if (last && goesOn(view, last.end, start)) last.end = end;
    else lines.push({ start, end });
  }
  return lines;
}

const longestGap = 80;

function goesOn(view: string, end: number, start: number): boolean {
  if (start - end > longestGap || start < end) return false;
  const gap = view.slice(end, start);
  if (gap.indexOf('\n') < 0 || gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false;
  const [last, next] = [view[end - 1] ?? '', view[start] ?? ''];
  return /[a-z]/.test(next) ? /[a-z0-9,]/.test(last) : /\d/.test(next) && /[a-z,]/.test(last);
}
