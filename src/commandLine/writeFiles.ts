// Writes an export from the terminal: into a folder of the person's choice, never over what is there.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inside } from '../core/export/inside';
import type { ExportFile } from '../core/export/types';

/** Answers the paths written, in order. Rejects with the path of the first file that is there already or cannot be written. */
export async function writeFiles(files: readonly ExportFile[], folder: string): Promise<string[]> {
  const written: string[] = [];
  for (const { name, text } of files) {
    const path = join(folder, inside(name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? new Error(`${path} is there already. Choose another folder with --out.`) : error;
    });
    written.push(path);
  }
  return written;
}
