// Run by itself: prints how many milliseconds each work takes on long texts, and on texts twice as long. `[name, ms, ms]` each.

import { works, type Work } from './works';

/** Times the length at which steps are counted. */
const LONGER = 2;

function timeOf({ prepare, text }: Work, length: number): number {
  const work = prepare(text(length));
  const started = performance.now();
  work();
  return performance.now() - started;
}

for (const work of works) timeOf(work, 200);
process.stdout.write(
  JSON.stringify(
    works.map((work) => [work.name, timeOf(work, LONGER * work.length), timeOf(work, 2 * LONGER * work.length)]),
  ),
);
