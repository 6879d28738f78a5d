import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realPathOf } from '../../../src/library/diskFiles';
import { oncePerFile } from '../../../src/library/sameFile';

describe('a file by several paths', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-')));
    mkdirSync(path('real'));
    writeFileSync(path('real/a.txt'), 'one');
    writeFileSync(path('real/b.txt'), 'one');
    symlinkSync(path('real'), path('linked'));
    symlinkSync(path('real/a.txt'), path('a-link.txt'));
    symlinkSync(path('nowhere.txt'), path('broken.txt'));
  });

  after(() => rmSync(folder, { recursive: true }));

  const once = (...names: string[]): ReturnType<typeof oncePerFile<string>> => oncePerFile(names, path, realPathOf!);

  it('is one source, by the path that is its own', async () => {
    const { files, others } = await once('a-link.txt', 'linked/a.txt', 'linked/b.txt', 'real/a.txt', 'real/b.txt');
    assert.deepEqual(files, ['real/a.txt', 'real/b.txt']);
    assert.deepEqual(others, [
      { file: 'a-link.txt', of: 'real/a.txt' },
      { file: 'linked/a.txt', of: 'real/a.txt' },
      { file: 'linked/b.txt', of: 'real/b.txt' },
    ]);
  });

  it('goes by its first path where its own is not among them', async () => {
    const { files, others } = await once('a-link.txt', 'linked/a.txt');
    assert.deepEqual([files, others], [['a-link.txt'], [{ file: 'linked/a.txt', of: 'a-link.txt' }]]);
  });

  it('is not mistaken for another with the same text, nor lost where its link leads nowhere', async () => {
    const { files, others } = await once('real/a.txt', 'real/b.txt', 'broken.txt');
    assert.deepEqual([files, others], [['real/a.txt', 'real/b.txt', 'broken.txt'], []]);
  });
});
