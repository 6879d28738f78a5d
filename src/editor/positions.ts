// The only place where offsets and lines meet: offsets of a text to the editor's positions and back.

import { Location, Position, Range, Uri } from 'vscode';
import type { Span } from '../core/span';

/** Where each line of a text begins, by the editor's rule: a line ends with \r\n, \n or \r. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

export interface Written {
  readonly uri: string;
  readonly text: string;
}

const known = new WeakMap<Written, number[]>();

function startsOf(source: Written): number[] {
  let starts = known.get(source);
  if (!starts) known.set(source, (starts = lineStarts(source.text)));
  return starts;
}

/** `source` must be kept by the caller as one object: its lines are counted once. */
export function toPosition(source: Written, offset: number): Position {
  const starts = startsOf(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return new Position(low, Math.max(0, offset - starts[low]!));
}

export function toRange(source: Written, span: Span): Range {
  return new Range(toPosition(source, span.start), toPosition(source, span.end));
}

export function toLocation(source: Written, span: Span): Location {
  return new Location(Uri.parse(source.uri, true), toRange(source, span));
}

export function toOffset(source: Written, position: Position): number {
  const starts = startsOf(source);
  const start = starts[position.line] ?? source.text.length;
  return Math.min(start + position.character, source.text.length);
}
