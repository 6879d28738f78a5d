// The command line as it is built, run as a person runs it.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Article } from '../../src/core/article';

const root = join(__dirname, '..', '..');
const built = join(root, 'dist-test', 'cli');
export const builtCommandLine = join(built, 'cli.js');

export function dateline(args: readonly string[], input: string | Buffer = '', env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommandLine, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return { status, stdout, stderr, articles: () => lines(stdout).map((line) => JSON.parse(line) as Article) };
}

/** Each file is put in its place by one rename: tests of another process may run it meanwhile. */
export function buildCommandLine(): void {
  mkdirSync(built, { recursive: true });
  inPlace(builtCommandLine, (outfile) =>
    buildSync({
      entryPoints: [join(root, 'src/cli.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      target: 'es2023',
    }),
  );
  for (const model of ['people/names.bin', 'language/syntax.bin'])
    inPlace(join(built, basename(model)), (path) => copyFileSync(join(root, 'src/core', model), path));
}

function inPlace(path: string, make: (path: string) => unknown): void {
  make(`${path}.${process.pid}`);
  renameSync(`${path}.${process.pid}`, path);
}
