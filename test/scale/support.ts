// What the tests of several processes and machines stand on: programs that may not be installed, started and ended here.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Context } from 'mocha';
import { buildCommandLine, builtCommandLine } from '../support/commandLine';
import { notTested } from '../support/notTested';

export const examples = join(__dirname, '..', '..', 'examples', 'scale');

/** Skips what needs a program that is not there, and says which. */
export function needs(test: Context, ...programs: string[]): void {
  const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  if (missing.length === 0) return;
  notTested(test, `${missing.join(', ')} not installed (Debian: apt-get install ${missing.map(packageOf).join(' ')})`);
}

function packageOf(program: string): string {
  const packages = new Map([
    ['/usr/sbin/sshd', 'openssh-server'],
    ['ssh', 'openssh-client'],
    ['ssh-keygen', 'openssh-client'],
  ]);
  return packages.get(program) ?? program;
}

/** A command that runs the built program; answers its path. */
export function commandIn(folder: string): string {
  buildCommandLine();
  const path = join(folder, 'dateline');
  writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${builtCommandLine}" "$@"\n`, { mode: 0o755 });
  return path;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
