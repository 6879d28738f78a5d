// Tables, which plain Markdown takes for a paragraph: every cell is a row of its own, bars and the ruled line are blanked.

import type { Paragraph } from 'mdast';
import type { Span } from '../span';

const RULE = /^:?-+:?$/;

/** The cells of a table; null for a paragraph that is none. */
export function tableCells(node: Paragraph, text: string): Span[] | null {
  const start = node.position!.start.offset!;
  const lines = text.slice(start, node.position!.end.offset!).split('\n');
  if (lines.length < 2 || !lines[0]!.includes('|') || !isRuled(lines[1]!)) return null;
  let at = start;
  return lines.flatMap((line, i) => {
    const cells = i === 1 ? [] : cellsOf(line, at);
    at += line.length + 1;
    return cells;
  });
}

/** "| --- | :-: |", the bars at both ends or not. */
function isRuled(line: string): boolean {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.every((cell) => RULE.test(cell.trim()));
}

function cellsOf(line: string, at: number): Span[] {
  return [...line.matchAll(/[^|]+/g)]
    .filter((cell) => cell[0].trim() !== '')
    .map((cell) => ({ start: at + cell.index, end: at + cell.index + cell[0].length }));
}
