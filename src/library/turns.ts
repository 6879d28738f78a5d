// Whose turn it is: what is on screen comes before what somebody asked for, and that before what is read ahead.

/** Most urgent first. `seen`: on screen. `asked`: somebody waits for it. `ahead`: nobody does yet. */
export const URGENCIES = ['seen', 'asked', 'ahead'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** One task a key; the same urgency is served in order. */
export class Turns<T> {
  private readonly lines = new Map(URGENCIES.map((urgency) => [urgency, new Map<string, T>()]));

  /** In the place of what waits under this key. */
  add(key: string, task: T, urgency: Urgency): void {
    this.take(key);
    this.lines.get(urgency)!.set(key, task);
  }

  /** Moves a task forward, never back. */
  hurry(key: string, urgency: Urgency): void {
    const later = URGENCIES.slice(URGENCIES.indexOf(urgency) + 1);
    for (const line of later.map((one) => this.lines.get(one)!)) {
      const task = line.get(key);
      if (task !== undefined) this.add(key, task, urgency);
    }
  }

  take(key: string): T | undefined {
    for (const line of this.lines.values()) {
      const task = line.get(key);
      if (line.delete(key)) return task;
    }
    return undefined;
  }

  /** The first whose key is free. */
  next(isFree: (key: string) => boolean): T | undefined {
    for (const line of this.lines.values()) {
      for (const key of line.keys()) if (isFree(key)) return this.take(key);
    }
    return undefined;
  }
}
