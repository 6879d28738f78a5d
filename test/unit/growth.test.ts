// Twice the text takes twice the work, whatever the text is. Counted in steps, not in seconds (see test/support/steps.ts).

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Twice, with room for what fills up: caches, sorted lists. Work that grows with the square comes near four times. */
const MOST = 2.6;

describe('growth', function () {
  this.timeout(600_000);
  let grown: [name: string, once: number, twice: number][] = [];

  before(() => {
    const script = join(__dirname, '..', 'support', 'growth.ts');
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    grown = JSON.parse(printed) as typeof grown;
  });

  it('counts steps', () => {
    assert.ok(grown.length > 300);
    for (const [name, once] of grown) assert.ok(once > 1_000, `${name}: ${once}`);
  });

  it('sees work that grows with the square', () => {
    const squares = grown.filter(([name]) => name.startsWith('square'));
    assert.deepEqual(
      squares.map(([, once, twice]) => twice > 3.5 * once),
      [true, true],
    );
  });

  it('is linear in texts of endless repeats', () => {
    const faster = grown.filter(([name, once, twice]) => !name.startsWith('square') && twice > MOST * once);
    assert.deepEqual(faster, []);
  });
});
