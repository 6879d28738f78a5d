// A name in the text, between tagging and knowing whose it is.

import type { Span } from '../span';
import type { Sheet } from './sheet';

export interface Found extends Span {
  /** Half-open range of the tokens it touches; two names can share a token ("Rask-Oduya summit"). */
  readonly from: number;
  readonly to: number;
  /** PER, LOC, ORG or MISC of tags.ts. */
  readonly type: number;
}

export function foundAt(sheet: Sheet, from: number, to: number, type: number): Found {
  return { from, to, type, start: sheet.tokens[from]!.start, end: sheet.tokens[to - 1]!.end };
}
