// Which files of a folder are articles.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder within that cannot be read costs what lies in it, and not the others. */
type Problem = (path: string, error: unknown) => void;

/** Paths of the articles in a file or folder, in order of name; hidden folders and node_modules are passed over. Rejects where the path itself cannot be read. */
export async function* articlePaths(path: string, problem: Problem): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) return yield path;
  yield* within(path, problem);
}

async function* within(folder: string, problem: Problem): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(folder, entry.name);
    if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) yield* inFolder(inner, problem);
    else if (entry.isFile() && /\.(txt|md|markdown|news)$/i.test(entry.name)) yield inner;
  }
}

async function* inFolder(folder: string, problem: Problem): AsyncGenerator<string> {
  try {
    yield* within(folder, problem);
  } catch (error) {
    problem(folder, error);
  }
}
