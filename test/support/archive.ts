// A folder of small articles, and what a bulk scan of it left.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes so many articles of so many days, and answers their paths in order. */
export function writeArchive(folder: string, count: number, days = 3): string[] {
  const paths = Array.from({ length: count }, (_, i) => `2024-05-1${i % days}/story-${String(i).padStart(4, '0')}.txt`);
  for (const [i, path] of paths.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      `Harbour ${i} closed\n\nMinister Anna Lindgren met the pilots of Port Amsel on ${1 + (i % 28)} May 2024. ` +
        `“We are ${i} in all,” she said. The fee rose to ${i + 10} crowns last Tuesday.\n`,
    );
  }
  return paths.sort();
}

/** The result of each article by its path; throws for one that is not whole. */
export function resultsIn(folder: string): Map<string, { readonly id: string; readonly made: string }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return new Map(
    names.sort().map((name) => {
      const result = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { id: string; made: string };
      return [name.slice(0, -'.json'.length), result];
    }),
  );
}
