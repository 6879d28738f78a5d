// The sources laid side by side, at leisure: typing and scanning come first, and what was last worked out stands meanwhile.

import { EventEmitter, type Disposable } from 'vscode';
import type { Comparison } from '../core/comparison/types';
import type { Entry, Library } from '../library/library';

const NOTHING: Comparison = { stories: [], people: [], events: [], issues: [], findings: [] };
/** After the last change; longer where comparing takes long, so that a big folder does not make typing slow. */
const SHORTEST_PAUSE_MS = 150;
const PAUSE_PER_WORK = 3;

export class SideBySide implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  comparison: Comparison = NOTHING;
  private seen: ReadonlyMap<string, Entry> = new Map();
  private library: Library | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastTook = 0;
  private holders = 0;

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
    this.timer = setTimeout(() => this.compare(), Math.max(SHORTEST_PAUSE_MS, this.lastTook * PAUSE_PER_WORK));
  }

  /** Nothing is compared until the work is done, then everything at once. */
  async after<T>(work: () => Promise<T>): Promise<T> {
    this.holders++;
    clearTimeout(this.timer);
    try {
      return await work();
    } finally {
      this.holders--;
      if (this.holders === 0) this.compare();
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.library = null;
    this.changed.dispose();
  }

  private compare(): void {
    if (!this.library) return;
    const began = Date.now();
    try {
      const entries = this.library.comparable();
      this.comparison = this.library.comparison();
      this.seen = new Map(entries.map((entry) => [entry.uri, entry]));
    } catch (error) {
      this.report(error);
    }
    this.lastTook = Date.now() - began;
    this.changed.fire();
  }
}
