/** Disjoint sets over `0 … size - 1` that refuse to join what must stay apart. */
export class Clusters {
  private readonly heads: number[];
  private readonly groups: number[][];

  constructor(
    size: number,
    private readonly apart: (a: number[], b: number[]) => boolean = () => false,
  ) {
    this.heads = Array.from({ length: size }, (_, i) => i);
    this.groups = this.heads.map((i) => [i]);
  }

  head(item: number): number {
    return this.heads[item]!;
  }

  members(item: number): readonly number[] {
    return this.groups[this.heads[item]!]!;
  }

  /** False where the two stay apart. The smaller set moves into the larger. */
  join(a: number, b: number): boolean {
    let [into, from] = [this.head(a), this.head(b)];
    if (into === from) return true;
    if (this.apart(this.groups[into]!, this.groups[from]!)) return false;
    if (this.groups[into]!.length < this.groups[from]!.length) [into, from] = [from, into];
    for (const item of this.groups[from]!) {
      this.heads[item] = into;
      this.groups[into]!.push(item);
    }
    this.groups[from] = [];
    return true;
  }

  /** Every set, members ascending, sets by their first member. */
  all(): number[][] {
    return this.groups
      .filter((group) => group.length > 0)
      .map((group) => [...group].sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!);
  }
}
