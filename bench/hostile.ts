// Time on texts that are made to be slow, by the clock: what regular expressions do inside, which test/unit/growth.test.ts cannot
// count. The slowest of each room.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figures } from './bench';
import { root } from './knowledge';

export function benchHostile(): Figures {
  const script = join(root, 'test', 'support', 'times.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' });
  const times = JSON.parse(printed) as [name: string, once: number, twice: number][];
  const slowest = new Map<string, (typeof times)[number]>();
  for (const time of times.sort((a, b) => a[2] - b[2])) slowest.set(time[0].split(':')[0]!, time);
  return Object.fromEntries(
    [...slowest.values()].map(([name, once, twice]) => [
      `${name}, ms (at twice the length)`,
      `${round(once)} (${round(twice)})`,
    ]),
  );
}

function round(ms: number): number {
  return Math.round(ms);
}
