// docs/security.md names every package that can be part of what ships, with its version, as the lockfile has it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = join(__dirname, '..', '..');
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
/** What `dependencies` ask for, and what these ask for. Tools are marked `dev`. */
const shipped = Object.entries(lockfile.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, locked]) => ({ name: path.split('node_modules/').at(-1)!, ...locked }));

describe('what ships', () => {
  it('is named in docs/security.md, and nothing else is', () => {
    const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
    const [, list = ''] = page.split('\n## What ships\n');
    const named = [...list.matchAll(/`([^`\s]+) (\d[^`\s]*)`/g)].map(([, name, version]) => `${name} ${version}`);
    const expected = shipped.map(({ name, version }) => `${name} ${version}`);
    assert.ok(expected.length > 50, `only ${expected.length}`);
    assert.deepEqual(named.sort(), [...new Set(expected)].sort());
  });

  it('runs nothing when it is installed', () => {
    const scripts = shipped.filter(({ hasInstallScript }) => hasInstallScript);
    assert.deepEqual(
      scripts.map(({ name }) => name),
      [],
    );
  });
});
