// Sums and distances over the lines of a page, each in one walk.

/** One number more than `values`: the sums of the first none, one, two … of them. */
export function runningSum(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

/** Lines to the last (step 1) or next (step -1) line that is marked. */
export function distances(marked: readonly boolean[], step: 1 | -1): number[] {
  const found = new Array<number>(marked.length).fill(0);
  let distance = 99;
  for (let i = step > 0 ? 0 : marked.length - 1; i >= 0 && i < marked.length; i += step) {
    found[i] = distance;
    distance = marked[i] ? 1 : distance + 1;
  }
  return found;
}
