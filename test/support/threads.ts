// The program of a thread as it is built, beside the models it reads.

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..', '..');

/** Answers the folder it lies in. */
export function buildThread(): string {
  const folder = join(root, 'dist-test', 'thread');
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(root, 'src/library/worker.ts')],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'es2023',
  });
  copyFileSync(join(root, 'src/core/people/names.bin'), join(folder, 'names.bin'));
  copyFileSync(join(root, 'src/core/language/syntax.bin'), join(folder, 'syntax.bin'));
  return folder;
}
