// What a process has used, as Linux counts it.

import { readFileSync } from 'node:fs';

export interface Use {
  /** Of processor time, of all its threads. */
  readonly seconds: number;
  /** The most megabytes that it has held at any time. */
  readonly memory: number;
}

/** By Linux alone; its clock of processes has a hundred ticks a second. */
export function useOf(pid: number): Use {
  // The fourteenth and fifteenth figure; the second is a name in brackets.
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/\(.*\) /, '')
    .split(' ')
    .slice(12, 14);
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return { seconds: (Number(ticks[0]) + Number(ticks[1])) / 100, memory: Number(kilobytes) / 1024 };
}
