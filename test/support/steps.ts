// How much work a function does, counted and not timed: how often each block of code was entered, as V8's coverage counts them.
// The same on every machine and under any load. What a regular expression does inside is not seen.

import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

export class StepCounter {
  private readonly session = new Session();

  /** Only code that is first run after this is counted: import it later. */
  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Blocks entered while `work` runs, those of Node's own code left out. */
  stepsOf(work: () => void): number {
    this.taken();
    work();
    return this.taken();
  }

  private taken(): number {
    let steps = 0;
    this.session.post('Profiler.takePreciseCoverage', (error: Error | null, coverage: Coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (url.startsWith('node:')) continue;
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      }
    });
    return steps;
  }
}
