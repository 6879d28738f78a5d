// A folder in memory that tells every step of writing and can die, be slow or refuse at each of them.

import type { Files } from '../../src/library/files';

/** What a process that was killed does: nothing more. */
export class Killed extends Error {}

export class MemoryFiles implements Files {
  /** Calls that changed something, so far. */
  steps = 0;
  /** The writer dies before the step of this number. */
  diesAt = Infinity;
  failure: Error | null = null;
  /** Names that are not to be written. */
  refused: RegExp | null = null;

  constructor(readonly texts = new Map<string, string>()) {}

  read(name: string): Promise<string | null> {
    return this.alive(() => this.texts.get(name) ?? null);
  }

  write(name: string, text: string): Promise<void> {
    return this.step(() => {
      if (this.refused?.test(name)) throw new Error(`${name} is read-only.`);
      this.texts.set(name, text);
    });
  }

  list(folder: string): Promise<readonly string[]> {
    const start = `${folder}/`;
    return this.alive(() =>
      [...this.texts.keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)),
    );
  }

  remove(name: string): Promise<void> {
    return this.step(() => void this.texts.delete(name));
  }

  private async step(work: () => void): Promise<void> {
    this.steps++;
    await this.alive(() => {
      if (this.failure) throw this.failure;
      work();
    });
  }

  private async alive<R>(work: () => R): Promise<R> {
    if (this.steps >= this.diesAt) throw new Killed('killed');
    return work();
  }
}
