// Average-link clustering: the two groups that are most alike on the mean over all pairs are joined first, by chains of nearest
// neighbours (Benzécri 1982; Murtagh 1983), so that every group is looked at a few times only.

/**
 * Groups of 0 to `count` - 1, the members of each in order, the groups by their first. `met`: the pairs worth a look; groups between
 * which none of them lies stay apart. `likeness` is asked for others too once their groups meet.
 */
export function averageLink(
  count: number,
  met: readonly (readonly [number, number])[],
  likeness: (a: number, b: number) => number,
  least: number,
): number[][] {
  const groups = new Groups(count, met, likeness);
  for (let i = 0; i < count; i++) if (groups.has(i)) joinFrom(i, groups, least);
  return groups.members().sort((a, b) => a[0]! - b[0]!);
}

/** Follows nearest neighbours until the last one has none that is near enough. */
function joinFrom(start: number, groups: Groups, least: number): void {
  const chain = [start];
  while (chain.length > 0) {
    const last = chain.at(-1)!;
    const before = chain.at(-2);
    const nearest = groups.nearest(last, before, least);
    if (nearest === undefined) chain.length = 0;
    else if (nearest === before) {
      chain.length -= 2;
      const joined = groups.join(last, nearest);
      if (chain.length === 0) chain.push(joined);
    } else chain.push(nearest);
  }
}

class Groups {
  private readonly groups = new Map<number, number[]>();
  /** Sums of likeness over all pairs of two groups that have met. */
  private readonly sums = new Map<number, Map<number, number>>();

  constructor(
    count: number,
    met: readonly (readonly [number, number])[],
    private readonly likeness: (a: number, b: number) => number,
  ) {
    for (let i = 0; i < count; i++) {
      this.groups.set(i, [i]);
      this.sums.set(i, new Map());
    }
    for (const [a, b] of met) this.note(a, b, likeness(a, b));
  }

  has(group: number): boolean {
    return this.groups.has(group);
  }

  members(): number[][] {
    return [...this.groups.values()].map((group) => group.sort((a, b) => a - b));
  }

  /** Of groups that are as near, `preferred`, else the first. */
  nearest(group: number, preferred: number | undefined, least: number): number | undefined {
    let [best, most] = [undefined as number | undefined, least];
    for (const [other, sum] of this.sums.get(group)!) {
      const mean = sum / (this.size(group) * this.size(other));
      const isFirst = best === undefined || (best !== preferred && (other === preferred || other < best));
      if (mean > most || (mean === most && isFirst)) [best, most] = [other, mean];
    }
    return best;
  }

  join(a: number, b: number): number {
    const [into, from] = [Math.min(a, b), Math.max(a, b)];
    const others = new Set([...this.sums.get(into)!.keys(), ...this.sums.get(from)!.keys()]);
    for (const other of others) {
      if (other === into || other === from) continue;
      this.note(into, other, this.sum(into, other) + this.sum(from, other));
      this.sums.get(other)!.delete(from);
    }
    this.sums.get(into)!.delete(from);
    this.sums.delete(from);
    this.groups.get(into)!.push(...this.groups.get(from)!);
    this.groups.delete(from);
    return into;
  }

  private size(group: number): number {
    return this.groups.get(group)!.length;
  }

  private sum(a: number, b: number): number {
    const known = this.sums.get(a)!.get(b);
    if (known !== undefined) return known;
    let sum = 0;
    for (const one of this.groups.get(a)!) for (const other of this.groups.get(b)!) sum += this.likeness(one, other);
    return sum;
  }

  private note(a: number, b: number, sum: number): void {
    this.sums.get(a)!.set(b, sum);
    this.sums.get(b)!.set(a, sum);
  }
}
