// The results of a run on a disk: each written elsewhere and put in its place by one rename, so that it is there whole or not at all.

import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asJson } from '../report';
import { resultName } from './resultName';

/** The few things that are asked of a disk. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The first and last bytes of a file; null where there is none. */
  ends(path: string, first: number, last: number): Promise<{ readonly first: string; readonly last: string } | null>;
}

/** No result can be written any more; the message says why. */
export class NoRoom extends Error {}

/** What a result ends with. */
const END = '}\n';

export class Results {
  /** `unfinished` is a folder of this run alone, on the same disk. */
  constructor(
    private readonly folder: string,
    private readonly unfinished: string,
    private readonly disk: Disk = realDisk,
  ) {}

  /** Whether the result of just this lies there. `made` says of what, and by what, it would be made. */
  async isThere(path: string, made: string): Promise<boolean> {
    const start = startOf(made);
    const ends = await this.disk.ends(join(this.folder, resultName(path)), Buffer.byteLength(start), END.length);
    return ends !== null && ends.first === start && ends.last === END;
  }

  /** Rejects with NoRoom where no other result could be written either. */
  async keep(path: string, made: string, article: object): Promise<void> {
    const target = join(this.folder, resultName(path));
    const unfinished = join(this.unfinished, randomUUID());
    try {
      await this.disk.write(unfinished, startOf(made) + asJson(article).slice(1) + '\n');
      await this.disk.makeFolder(dirname(target));
      await this.disk.rename(unfinished, target);
    } catch (error) {
      await this.disk.remove(unfinished);
      throw refused(error as NodeJS.ErrnoException);
    }
  }
}

function startOf(made: string): string {
  return `{"made":${JSON.stringify(made)},`;
}

const NO_ROOM = new Map([
  ['ENOSPC', 'The disk of the results is full'],
  ['EDQUOT', 'Your share of the disk of the results is full'],
  ['EROFS', 'The disk of the results may only be read'],
  ['EACCES', 'The folder of the results may not be written to'],
  ['EPERM', 'The folder of the results may not be written to'],
  ['EIO', 'The disk of the results has a fault'],
]);

function refused(error: NodeJS.ErrnoException): Error {
  const sentence = NO_ROOM.get(error.code ?? '');
  if (sentence !== undefined) return new NoRoom(sentence, { cause: error });
  return new Error(`Its result cannot be written: ${error.message}`, { cause: error });
}

export const realDisk: Disk = {
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  write: (path, text) => writeFile(path, text, { flag: 'wx' }),
  rename,
  remove: (path) => rm(path, { force: true }),
  async ends(path, first, last) {
    const file = await open(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    if (file === null) return null;
    try {
      const { size } = await file.stat();
      const part = async (length: number, at: number): Promise<string> => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, Math.max(0, at));
        return buffer.toString('utf8', 0, bytesRead);
      };
      return { first: await part(first, 0), last: await part(last, size - last) };
    } finally {
      await file.close();
    }
  },
};
