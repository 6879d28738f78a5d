// What was asked for last, up to a bound; what is older is let go and made again when it is asked for.

export class Lru<K, V> {
  private readonly held = new Map<K, V>();
  /** Most is asked again and again of one. */
  private last: { readonly key: K; readonly value: V } | null = null;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.held.size;
  }

  get(key: K, make: () => V): V {
    if (this.last?.key === key) return this.last.value;
    const value = this.held.has(key) ? this.held.get(key)! : make();
    this.held.delete(key);
    this.held.set(key, value);
    this.last = { key, value };
    if (this.held.size > this.most) this.letGo();
    return value;
  }

  private letGo(): void {
    const [oldest] = this.held.keys();
    this.held.delete(oldest!);
  }
}
