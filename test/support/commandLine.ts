// The command line as it is built, run as a person runs it.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
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

export function buildCommandLine(): void {
  mkdirSync(built, { recursive: true });
  buildSync({
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: builtCommandLine,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'es2023',
  });
  copyFileSync(join(root, 'src/core/people/names.bin'), join(built, 'names.bin'));
  copyFileSync(join(root, 'src/core/language/syntax.bin'), join(built, 'syntax.bin'));
}
