// How much work a function does, counted and not timed: how often each block of code was entered, as V8's coverage counts them,
// and how many characters regular expressions went over. The same on every machine and under any load. What an expression does
// when it goes back over the same characters is not seen.

import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

export class StepCounter {
  private readonly session = new Session();
  private scanned = 0;

  /** Only code that is first run after this is counted: import it later. */
  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.countScans();
  }

  /** What ran until now does not count. */
  begin(): void {
    this.taken();
  }

  /** Blocks entered and characters scanned since the last count, Node's own code left out. */
  stepsOf(work: () => unknown): number {
    work();
    return this.taken();
  }

  /** `replace`, `match`, `split` and `test` all ask `exec`, as long as it is not the one that is built in. */
  private countScans(): void {
    const prototype = RegExp.prototype as { exec: (this: RegExp, text: string) => RegExpExecArray | null };
    const { exec } = prototype;
    const count = (units: number): void => void (this.scanned += units);
    prototype.exec = function (text) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const end = found ? found.index + found[0].length : this.sticky ? from : String(text).length;
      count(Math.max(1, end - from));
      return found;
    };
  }

  private taken(): number {
    let steps = this.scanned;
    this.session.post('Profiler.takePreciseCoverage', (error: Error | null, coverage: Coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (url.startsWith('node:')) continue;
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      }
    });
    this.scanned = 0;
    return steps;
  }
}
