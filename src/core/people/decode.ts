// Viterbi: the best row of tags under scores per token and per pair of neighbours.

import { CLOSED, OPENING, TAGS, begin, inside, last } from './tags';

export interface Lattice {
  /** `TAGS` scores per token. */
  readonly scores: Int32Array | Float64Array;
  /** Score of tag `b` after tag `a` at `a * TAGS + b`. */
  readonly transitions: Int32Array | Float32Array;
  /** Bit per tag that a token may have; absent, any. Used in training. */
  readonly allowed?: Uint32Array;
}

const FAR = -1e9;
const TYPES = [0, 1, 2, 3];

/** Writes the best tags of tokens `from` to `to` (half-open), before and after which no name is open. */
export function decode(lattice: Lattice, from: number, to: number, tags: Uint8Array): void {
  const back = new Uint8Array((to - from) * TAGS);
  let previous = new Float64Array(TAGS).fill(FAR);
  let current = new Float64Array(TAGS);
  previous[0] = 0;
  for (let i = from; i < to; i++) {
    current.fill(FAR);
    step(lattice.transitions, previous, current, back, (i - from) * TAGS);
    addScores(lattice, i, current);
    [previous, current] = [current, previous];
  }
  let tag = 0;
  for (const end of CLOSED) if (previous[end]! > previous[tag]!) tag = end;
  for (let i = to - 1; i >= from; i--) {
    tags[i] = tag;
    tag = back[(i - from) * TAGS + tag]!;
  }
}

function addScores(lattice: Lattice, token: number, current: Float64Array): void {
  const { scores, allowed } = lattice;
  const may = allowed === undefined ? -1 : allowed[token]!;
  const base = token * TAGS;
  for (let tag = 0; tag < TAGS; tag++) {
    current[tag] = (may >>> tag) & 1 ? current[tag]! + scores[base + tag]! : FAR;
  }
}

// Only moves that make whole names: a name in progress goes on or ends with its own type.
function step(
  transitions: Int32Array | Float32Array,
  previous: Float64Array,
  current: Float64Array,
  back: Uint8Array,
  at: number,
): void {
  for (const a of CLOSED) {
    const score = previous[a]!;
    if (score <= FAR) continue;
    for (const b of OPENING) {
      const sum = score + transitions[a * TAGS + b]!;
      if (sum > current[b]!) {
        current[b] = sum;
        back[at + b] = a;
      }
    }
  }
  for (const type of TYPES) {
    for (let a = begin(type); a <= inside(type); a++) {
      for (let b = inside(type); b <= last(type); b++) {
        const sum = previous[a]! + transitions[a * TAGS + b]!;
        if (sum > current[b]!) {
          current[b] = sum;
          back[at + b] = a;
        }
      }
    }
  }
}
