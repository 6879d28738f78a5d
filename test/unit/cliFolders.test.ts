// What the command line reads of a folder, and what it writes into one.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../../src/core/export/types';
import { buildCommandLine, dateline } from '../support/commandLine';

describe('command line and folders', () => {
  let folder = '';

  before(() => {
    buildCommandLine();
    folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
    writeFileSync(join(folder, 'b.txt'), 'Second story\n\nNothing more.');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('leaves documentation in a folder out and says so, and reads it where it is named', () => {
    const home = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
    const manual = join(home, 'README.md');
    writeFileSync(manual, '# Boats\n\n- `npm install boats`\n- see https://boats.example/api.md\n'.repeat(20));
    const whole = dateline(['scan', home, '--format', 'ndjson']);
    assert.deepEqual([whole.status, whole.articles().length], [0, 0]);
    assert.match(whole.stderr, /README\.md","leftOut"/);
    const named = dateline(['scan', manual, '--format', 'ndjson']);
    assert.deepEqual([named.status, named.articles().length, named.stderr], [0, 1, '']);
    rmSync(home, { recursive: true });
  });

  it('exports in every format, and writes over nothing', () => {
    const out = mkdtempSync(join(tmpdir(), 'dateline-export-'));
    for (const format of EXPORT_FORMATS) {
      const told = dateline(['export', folder, '--format', format, '--out', join(out, format)]);
      assert.equal(told.status, 0, told.stderr);
      const written = told.stdout.trim().split('\n');
      assert.ok(written.length > 0 && written.every((path) => existsSync(path)), format);
    }
    const again = dateline(['export', folder, '--format', 'w3c', '--out', join(out, 'w3c')]);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /is there already/);
    assert.equal(dateline(['export', folder, '--format', 'docx']).status, 2);
    assert.equal(dateline(['export', folder, '--format', 'claimreview', '--reviewer', 'Ann']).status, 2);
    rmSync(out, { recursive: true });
    // Every format starts the program anew.
  }).timeout(120_000);
});
