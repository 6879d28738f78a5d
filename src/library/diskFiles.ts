// The `.dateline` folder on a disk, by Node. Every file is written beside its place and put there by one rename, which is atomic:
// whoever reads finds the old text or the new one, whenever the writer died. The only file of the library that knows Node; the
// bundle for browsers takes noDiskFiles.ts in its place.

import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { JOURNAL, type Files } from './files';

/** What a writer that died left behind is removed after this long, in milliseconds. */
const LEFT_BEHIND = 24 * 60 * 60_000;
/** Bytes; ten thousand notes have some ten million. */
const LARGEST = 256 * 1024 * 1024;
const UNFINISHED = '.unfinished';

/** Null where there is no Node. `folder` is the path of the `.dateline` folder, which need not be there yet. */
export const diskFilesIn: ((folder: string) => Files) | null = (folder) => {
  const journal = join(folder, JOURNAL);
  let isCleared = false;
  return {
    read: (name) => orNull(() => readText(join(folder, name))),
    stampOf: (name) => orNull(() => stampOf(join(folder, name))),
    async write(name, text) {
      const target = join(folder, name);
      await mayHold(folder);
      await makeFolder(journal);
      if (dirname(name) !== '.') await makeFolder(dirname(target));
      if (!isCleared) await clear(journal);
      isCleared = true;
      await replace(target, text, join(journal, `${basename(name)}.${randomUUID()}${UNFINISHED}`));
    },
    async list(name) {
      const names = (await orNull(() => readdir(join(folder, name)))) ?? [];
      return names.filter((one) => !one.endsWith(UNFINISHED));
    },
    async remove(name) {
      await mayHold(folder);
      await mayHold(dirname(join(folder, name)));
      await rm(join(folder, name), { force: true });
    },
  };
};

/** Null where there is no Node. Where a file is, all links followed; null where it is not there. */
export const realPathOf: ((path: string) => Promise<string | null>) | null = (path) => orNull(() => realpath(path));

async function replace(target: string, text: string, unfinished: string): Promise<void> {
  await mayReplace(target);
  try {
    await writeThrough(unfinished, text);
    await mayReplace(target);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await keepNames(dirname(target));
}

/** A repository can bring a link to a device that never ends. */
async function readText(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error(`${basename(path)} is not a file.`);
  if (found.size > LARGEST) throw new Error(`${basename(path)} is too large.`);
  return textOf(await readFile(path));
}

/** Null from disks that count whole seconds: two quick writes would look alike. */
async function stampOf(path: string): Promise<string | null> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return mtimeNs % 1_000_000_000n === 0n ? null : [ino, size, mtimeNs, ctimeNs].join(' ');
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('The file is not UTF-8 text.', { cause: error });
  }
}

/** A folder that is a link may lead anywhere: a repository could bring one that points into the home of its reader. */
async function mayHold(folder: string): Promise<void> {
  const found = await orNull(() => lstat(folder));
  if (found?.isSymbolicLink()) throw new Error(`${basename(folder)} is a link, and nothing is written through links.`);
  if (found && !found.isDirectory()) throw new Error(`${basename(folder)} is not a folder.`);
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mayHold(folder);
}

async function mayReplace(path: string): Promise<void> {
  const found = await orNull(() => lstat(path));
  if (!found) return;
  if (found.isSymbolicLink()) throw new Error(`${basename(path)} is a link, and nothing is written through links.`);
  if (!found.isFile()) throw new Error(`${basename(path)} is not a file.`);
  if (await isReadOnly(path, found)) throw new Error(`${basename(path)} is read-only.`);
}

/** The bits too: who may write everything anywhere still means it by making a file read-only. */
async function isReadOnly(path: string, { mode }: Stats): Promise<boolean> {
  if ((mode & 0o222) === 0) return true;
  try {
    await access(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** `wx`: never an existing file, never through a link. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name is on the disk too, where the system can promise that: Windows opens no folders. */
async function keepNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const names = await open(folder, 'r');
  try {
    await names.sync();
  } finally {
    await names.close();
  }
}

/** By those who write: who only reads may not be allowed to. */
async function clear(journal: string): Promise<void> {
  const unfinished = (await readdir(journal)).filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => removeOld(join(journal, name))));
}

/** What somebody else left and only that one may remove is in nobody's way. */
async function removeOld(path: string): Promise<void> {
  const found = await orNull(() => lstat(path));
  if (!found || Date.now() - found.mtimeMs <= LEFT_BEHIND) return;
  try {
    await rm(path, { force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function orNull<R>(ask: () => Promise<R>): Promise<R | null> {
  try {
    return await ask();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
