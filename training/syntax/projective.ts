// Trees without crossing arcs: where two cross, the shorter is lifted to the head of its head.

/** Heads by position; -1 the root. The longest way up any tree is its number of words, so this ends. */
export function projectiveHeads(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (let crossing = firstCrossing(lifted); crossing >= 0; crossing = firstCrossing(lifted)) {
    lifted[crossing] = lifted[lifted[crossing]!]!;
  }
  return lifted;
}

/** The dependent of the shortest arc that encloses a word from outside its head's reach; -1 where none does. */
function firstCrossing(heads: Int32Array): number {
  let [best, shortest] = [-1, Infinity];
  for (let dependent = 0; dependent < heads.length; dependent++) {
    const head = heads[dependent]!;
    if (head < 0) continue;
    const [from, to] = [Math.min(head, dependent), Math.max(head, dependent)];
    if (to - from >= shortest || heads[head]! < 0) continue;
    for (let k = from + 1; k < to; k++) {
      const other = heads[k]!;
      if (other >= from && other <= to) continue;
      best = dependent;
      shortest = to - from;
      break;
    }
  }
  return best;
}
