import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Disk, NoRoom, realDisk, Results } from '../../../src/commandLine/bulk/results';

describe('results of a bulk scan', () => {
  let folder = '';
  const unfinished = () => join(folder, '.unfinished-1');
  const results = (disk: Partial<Disk> = {}) => new Results(folder, unfinished(), { ...realDisk, ...disk });
  const refusing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const result = () => join(folder, 'in', 'a.txt.json');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-results-'));
    mkdirSync(unfinished());
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are JSON that says of what it was made, and leave nothing else behind', async () => {
    await results().keep('in/a.txt', 'program text', { id: 'in/a.txt' });
    assert.deepEqual(JSON.parse(readFileSync(result(), 'utf8')), { made: 'program text', id: 'in/a.txt' });
    assert.deepEqual(readdirSync(unfinished()), []);
  });

  it('are there where they were made of the same, and whole', async () => {
    assert.equal(await results().isThere('in/a.txt', 'one'), false);
    await results().keep('in/a.txt', 'one', { id: 'in/a.txt' });
    assert.equal(await results().isThere('in/a.txt', 'one'), true);
    assert.equal(await results().isThere('in/a.txt', 'on'), false);
    assert.equal(await results().isThere('in/a.txt', 'other'), false);
    assert.equal(await results().isThere('in/a.txt/b.txt', 'one'), false);
    truncateSync(result(), 20);
    assert.equal(await results().isThere('in/a.txt', 'one'), false);
    writeFileSync(result(), '');
    assert.equal(await results().isThere('in/a.txt', 'one'), false);
  });

  it('are replaced whole: a disk that is full leaves the old one', async () => {
    await results().keep('in/a.txt', 'one', { id: 'in/a.txt' });
    const full: Partial<Disk> = {
      async write(path, text) {
        writeFileSync(path, text.slice(0, 5));
        return refusing('ENOSPC')();
      },
    };
    await assert.rejects(results(full).keep('in/a.txt', 'two', { id: 'in/a.txt' }), (error: Error) => {
      assert.ok(error instanceof NoRoom);
      assert.match(error.message, /disk of the results is full/);
      return true;
    });
    assert.equal(await results().isThere('in/a.txt', 'one'), true);
    assert.deepEqual(readdirSync(unfinished()), []);
  });

  it('cost themselves alone where something else stands in their place', async () => {
    mkdirSync(join(result(), 'inner'), { recursive: true });
    await assert.rejects(results().keep('in/a.txt', 'one', {}), (error: Error) => {
      assert.ok(!(error instanceof NoRoom));
      assert.match(error.message, /^Its result cannot be written/);
      return true;
    });
    for (const code of ['EROFS', 'EDQUOT', 'EIO', 'EACCES'])
      await assert.rejects(results({ rename: refusing(code) }).keep('in/a.txt', 'one', {}), NoRoom);
  });
});
