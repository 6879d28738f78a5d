// Processor time, so that what else the machine does counts little.

/** Mean of a run in ms; runs until that has come to `ms`, once at least. */
export function meanMs(ms: number, run: () => unknown): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= 1000 * ms) return (user + system) / 1000 / runs;
  }
}

/** To two places. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
