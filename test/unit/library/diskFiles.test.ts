import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFilesIn } from '../../../src/library/diskFiles';
import { killWriters } from '../../killing/killing.mjs';

const NOTES = 'annotations.jsonl';

describe('files on a disk', () => {
  let root: string;
  let folder: string;
  const files = () => diskFilesIn!(folder);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
    folder = join(root, '.dateline');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are written, read, listed and removed', async () => {
    assert.equal(await files().read(NOTES), null);
    assert.deepEqual(await files().list('journal'), []);
    await files().write(NOTES, 'one\n');
    await files().write(NOTES, 'two\n');
    await files().write('journal/a.jsonl', '{}\n');
    assert.equal(await files().read(NOTES), 'two\n');
    assert.deepEqual(await files().list('journal'), ['a.jsonl']);
    await files().remove('journal/a.jsonl');
    await files().remove('journal/a.jsonl');
    assert.deepEqual(await files().list('journal'), []);
  });

  it('have a stamp that is another one after every write, and the same between', async () => {
    const stamp = (): Promise<string | null> => files().stampOf!(NOTES);
    assert.equal(await stamp(), null);
    await files().write(NOTES, 'one\n');
    const first = await stamp();
    assert.notEqual(first, null);
    assert.equal(await stamp(), first);
    writeFileSync(join(folder, NOTES), 'two\n');
    const second = await stamp();
    assert.notEqual(second, first);
    await files().write(NOTES, 'two\n');
    assert.notEqual(await stamp(), second);
  });

  it('have none where the disk counts whole seconds', async () => {
    await files().write(NOTES, 'one\n');
    utimesSync(join(folder, NOTES), 1_700_000_000, 1_700_000_000);
    assert.equal(await files().stampOf!(NOTES), null);
  });

  it('are never written through a link in place of a file', async () => {
    const precious = join(root, 'precious');
    writeFileSync(precious, 'mine');
    mkdirSync(folder);
    for (const name of [NOTES, `${NOTES}.new`, 'decisions.jsonl']) symlinkSync(precious, join(folder, name));
    await assert.rejects(files().write(NOTES, 'theirs'), /annotations\.jsonl is a link/);
    await assert.rejects(files().write('decisions.jsonl', 'theirs'), /decisions\.jsonl is a link/);
    assert.equal(readFileSync(precious, 'utf8'), 'mine');
    assert.ok(lstatSync(join(folder, NOTES)).isSymbolicLink());
  });

  it('are never written through a link in place of a folder', async () => {
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, folder);
    await assert.rejects(files().write(NOTES, 'theirs'), /\.dateline is a link/);
    await assert.rejects(files().remove(NOTES), /\.dateline is a link/);
    rmSync(folder);
    mkdirSync(folder);
    symlinkSync(elsewhere, join(folder, 'journal'));
    await assert.rejects(files().write('journal/a.jsonl', 'theirs'), /journal is a link/);
    await assert.rejects(files().write(NOTES, 'theirs'), /journal is a link/);
    await assert.rejects(files().remove('journal/a.jsonl'), /journal is a link/);
    assert.deepEqual(await diskFilesIn!(root).list('elsewhere'), []);
  });

  it('that are read-only are not replaced', async () => {
    await files().write(NOTES, 'kept\n');
    chmodSync(join(folder, NOTES), 0o444);
    await assert.rejects(files().write(NOTES, 'other\n'), /annotations\.jsonl is read-only/);
    assert.equal(await files().read(NOTES), 'kept\n');
    assert.deepEqual(await files().list('journal'), [], 'nothing is left behind');
    chmodSync(join(folder, NOTES), 0o644);
    await files().write(NOTES, 'other\n');
    assert.equal(await files().read(NOTES), 'other\n');
  });

  it('are refused where .dateline is a file, and where they are no text', async () => {
    writeFileSync(folder, 'a file');
    assert.equal(await files().read(NOTES), null);
    await assert.rejects(files().write(NOTES, 'x'), /\.dateline is not a folder/);
    rmSync(folder);
    mkdirSync(folder);
    writeFileSync(join(folder, NOTES), new Uint8Array([0xc3, 0x28]));
    await assert.rejects(files().read(NOTES), /not UTF-8/);
  });

  it('are not read where a link leads to what never ends', async () => {
    mkdirSync(folder);
    symlinkSync('/dev/zero', join(folder, NOTES));
    await assert.rejects(files().read(NOTES), /annotations\.jsonl is not a file/);
    mkdirSync(join(folder, 'decisions.jsonl'));
    await assert.rejects(files().read('decisions.jsonl'), /decisions\.jsonl is not a file/);
  });

  it('are cleared of what a writer left that died a day ago, by who writes and not by who reads', async () => {
    await files().write(NOTES, 'kept\n');
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, 'journal', `${name}.unfinished`));
    for (const path of [old!, fresh!]) writeFileSync(path, 'half');
    const dayBefore = Date.now() / 1000 - 25 * 3600;
    utimesSync(old!, dayBefore, dayBefore);
    assert.deepEqual(await files().list('journal'), []);
    assert.deepEqual([existsSync(old!), existsSync(fresh!)], [true, true]);
    await files().write(NOTES, 'more\n');
    assert.deepEqual([existsSync(old!), existsSync(fresh!)], [false, true]);
  });

  it('hold all that was told as saved, when its writers are killed', async () => {
    const { told, lost, halfWritten } = await killWriters({ kills: 20, windows: 4 });
    assert.ok(told >= 20, `only ${told} notes were saved`);
    assert.deepEqual([lost, halfWritten], [0, 0]);
  }).timeout(120_000);
});
