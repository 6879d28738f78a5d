// On which words a word may hang instead: those above it, and those along both edges of what stands beside it.

import type { ReviewedTree } from './reviewedTree';
import { MARGIN } from './sentence';

export const MOST_CANDIDATES = 12;
const MOST_ABOVE = 3;
const MOST_BESIDE = 6;

/** How a candidate was found. */
export const ABOVE = 0;
export const LEFT_OF = 8;
export const RIGHT_OF = 16;

export interface Candidates {
  readonly head: Int32Array;
  /** The way it was found, plus how many steps it took. */
  readonly way: Int32Array;
  length: number;
}

export const candidateList = (): Candidates => ({
  head: new Int32Array(MOST_CANDIDATES),
  way: new Int32Array(MOST_CANDIDATES),
  length: 0,
});

/** The first is the head that the word has. No candidate hangs on the word itself. `isMark`: by position, whether nothing hangs there. */
export function findCandidates(
  tree: ReviewedTree,
  word: number,
  length: number,
  isMark: (at: number) => boolean,
  list: Candidates,
): void {
  const { head, from, to } = tree;
  list.length = 0;
  const climb = (start: number, way: number, most: number): void => {
    for (let at = start, step = 0; at !== 0 && step < most; at = head[at]!, step++)
      if (step === 0 && way === ABOVE) addCandidate(list, at, way);
      else if (!isMark(at) && !tree.isUnder(at, word)) addCandidate(list, at, way + step);
  };
  climb(head[word]!, ABOVE, MOST_ABOVE);
  if (from[word]! > MARGIN) climb(from[word]! - 1, LEFT_OF, MOST_BESIDE);
  if (to[word]! < length + MARGIN - 1) climb(to[word]! + 1, RIGHT_OF, MOST_BESIDE);
}

function addCandidate(list: Candidates, head: number, way: number): void {
  for (let k = 0; k < list.length; k++) if (list.head[k] === head) return;
  if (list.length === MOST_CANDIDATES) return;
  list.head[list.length] = head;
  list.way[list.length++] = way;
}
