// The sources laid side by side, at leisure: typing and scanning come first, and what was last worked out stands meanwhile.

import { EventEmitter, type Disposable } from 'vscode';
import type { Comparison } from '../core/comparison/types';
import type { Entry, Library } from '../library/library';

const NOTHING: Comparison = { stories: [], people: [], events: [], issues: [], findings: [] };
/** After the last change. */
const SHORTEST_PAUSE_MS = 150;
/** Longer where comparing takes long, so that a big folder does not make typing slow, or keep a core busy all the time. */
const PAUSE_PER_WORK = { here: 3, apart: 1 };

export class SideBySide implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  comparison: Comparison = NOTHING;
  private seen: ReadonlyMap<string, Entry> = new Map();
  private library: Library | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastTook = 0;
  private holders = 0;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(private readonly report: (error: unknown) => void) {}

  follow(library: Library): void {
    this.library = library;
    this.ask();
  }

  /** The version of the article that the comparison knows; its ids are those the comparison uses. */
  version(uri: string): Entry | undefined {
    return this.seen.get(uri);
  }

  versions(): readonly Entry[] {
    return [...this.seen.values()];
  }

  ask(): void {
    clearTimeout(this.timer);
    if (this.holders > 0) return;
    const pause = this.lastTook * PAUSE_PER_WORK[this.library?.isApart ? 'apart' : 'here'];
    this.timer = setTimeout(() => void this.compare(), Math.max(SHORTEST_PAUSE_MS, pause));
  }

  /** Nothing is compared until the work is done, then everything at once. */
  async after<T>(work: () => Promise<T>): Promise<T> {
    this.holders++;
    clearTimeout(this.timer);
    try {
      return await work();
    } finally {
      this.holders--;
      if (this.holders === 0) await this.compare();
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.library = null;
    this.changed.dispose();
  }

  /** After the comparison that is under way, with the articles as they are then. */
  private compare(): Promise<void> {
    this.next ??= this.running.then(() => {
      this.next = null;
      return this.once();
    });
    return (this.running = this.next);
  }

  private async once(): Promise<void> {
    if (!this.library) return;
    const began = Date.now();
    try {
      const { comparison, entries } = await this.library.comparison();
      this.comparison = comparison;
      this.seen = new Map(entries.map((entry) => [entry.uri, entry]));
    } catch (error) {
      this.report(error);
    }
    this.lastTook = Date.now() - began;
    if (this.library) this.changed.fire();
  }
}
