// Articles that no story has yet, each with the story that it is nearest to.

/** Mean likeness from which on one or two articles belong to a story: less than two stories need to be one. */
const STRAGGLER = 0.29;
const MOST_STRAGGLERS = 2;
/** So many articles of a story tell how near one is to it. */
const MOST_LOOKED_AT = 40;

type Groups = readonly (readonly number[])[];
type Likeness = (a: number, b: number) => number;

/** The groups with fewer that are small; `met`: the pairs worth a look. Two larger groups never come together by this. */
export function withStragglers(
  groups: Groups,
  met: readonly (readonly [number, number])[],
  likeness: Likeness,
): number[][] {
  const all = groups.map((group) => [...group]);
  const moved = new Set<number>();
  for (const { small, into } of nearest(groups, met, likeness)) {
    if (moved.has(small) || moved.has(into) || all[small]!.length > groups[small]!.length) continue;
    all[into]!.push(...groups[small]!);
    all[small] = [];
    moved.add(small);
  }
  return all.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}

interface Near {
  readonly small: number;
  readonly into: number;
  readonly mean: number;
}

/** Small groups with each that they may belong to, the nearest first. */
function nearest(groups: Groups, met: readonly (readonly [number, number])[], likeness: Likeness): Near[] {
  const of = new Map(groups.flatMap((group, i) => group.map((one): [number, number] => [one, i])));
  const looks = new Map<string, readonly [number, number]>();
  for (const [a, b] of met) {
    const [left, right] = [of.get(a)!, of.get(b)!];
    if (left === right) continue;
    if (groups[left]!.length <= MOST_STRAGGLERS) looks.set(`${left} ${right}`, [left, right]);
    if (groups[right]!.length <= MOST_STRAGGLERS) looks.set(`${right} ${left}`, [right, left]);
  }
  return [...looks.values()]
    .map(([small, into]) => ({ small, into, mean: meanBetween(groups[small]!, groups[into]!, likeness) }))
    .filter(({ mean }) => mean >= STRAGGLER)
    .sort((a, b) => b.mean - a.mean || a.small - b.small || a.into - b.into);
}

function meanBetween(few: readonly number[], many: readonly number[], likeness: Likeness): number {
  const others = many.slice(0, MOST_LOOKED_AT);
  let sum = 0;
  for (const a of few) for (const b of others) sum += likeness(a, b);
  return sum / (few.length * others.length);
}
