// The bytes of one article at one moment, in a folder that others write to meanwhile.

import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { LONGEST_ARTICLE } from '../../library/limits';

/** Bytes: no letter takes more than three of UTF-8 for each unit of UTF-16. */
const LONGEST_FILE = 3 * LONGEST_ARTICLE + 3;
const TRIES = 3;
/** Where a pipe stands at the path by now, opening it would wait for somebody who writes. Windows knows no such flag. */
const AS_IT_IS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that cannot be read; the message is for the person. */
class Unreadable extends Error {}

/** Null for a file too long for an article, which is not read. Rejects with Unreadable. */
export async function articleBytes(path: string, opened: typeof open = open): Promise<Uint8Array | null> {
  try {
    const file = await opened(path, AS_IT_IS);
    try {
      return await unchanged(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error as NodeJS.ErrnoException));
  }
}

async function unchanged(file: FileHandle): Promise<Uint8Array | null> {
  for (let i = 0; i < TRIES; i++) {
    const before = await file.stat();
    if (!before.isFile()) throw new Unreadable('This is not a file any more.');
    if (before.size > LONGEST_FILE) return null;
    const bytes = await fromStart(file, before.size);
    const after = await file.stat();
    if (bytes.length === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs) return bytes;
  }
  throw new Unreadable('This file kept changing while it was read.');
}

async function fromStart(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'This file is gone.';
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read.';
  if (code === 'EBUSY' || code === 'EAGAIN') return 'Another program holds this file.';
  return message;
}
