// Which files of a folder are articles.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of the articles in a file or folder, in order of name; hidden folders and node_modules are passed over. */
export async function* articlePaths(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) return yield path;
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) yield* articlePaths(inner);
    else if (entry.isFile() && /\.(txt|md|markdown|news)$/i.test(entry.name)) yield inner;
  }
}
