import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleBytes } from '../../../src/commandLine/bulk/articleFile';
import { notTested } from '../../support/notTested';

describe('bytes of an article', () => {
  let folder = '';
  const path = () => join(folder, 'a.txt');
  const refusing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  /** Somebody writes to the file each time it was looked at, `times` times. */
  const written =
    (times: number): typeof open =>
    async (...given) => {
      const file = await open(...given);
      const stat = file.stat.bind(file);
      let left = times;
      file.stat = (async () => {
        const found = await stat();
        if (left-- > 0) appendFileSync(path(), '+');
        return found;
      }) as typeof file.stat;
      return file;
    };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-file-'));
    writeFileSync(path(), 'Harbour closed.');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read', async () => {
    assert.equal(Buffer.from((await articleBytes(path()))!).toString(), 'Harbour closed.');
    writeFileSync(path(), '');
    assert.equal((await articleBytes(path()))!.length, 0);
  });

  it('are of one moment: read again where the file changed meanwhile', async () => {
    assert.equal(Buffer.from((await articleBytes(path(), written(1)))!).toString(), 'Harbour closed.+');
    await assert.rejects(articleBytes(path(), written(100)), /kept changing/);
  });

  it('are not read where there are too many for an article', async () => {
    truncateSync(path(), 4_000_000);
    assert.equal(await articleBytes(path()), null);
  });

  it('tells in plain words why they cannot be read', async () => {
    await assert.rejects(articleBytes(join(folder, 'none.txt')), /^Error: This file is gone\.$/);
    await assert.rejects(articleBytes(folder), /not a file any more/);
    await assert.rejects(articleBytes(path(), refusing('EACCES')), /may not be read/);
    await assert.rejects(articleBytes(path(), refusing('EBUSY')), /Another program holds/);
    await assert.rejects(articleBytes(path(), refusing('EMFILE')), /EMFILE/);
  });

  it('does not wait for a pipe that stands there by now', async function () {
    if (process.platform === 'win32') return notTested(this, 'there are no pipes with names');
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    await assert.rejects(articleBytes(join(folder, 'pipe.txt')), /not a file any more/);
  });
});
