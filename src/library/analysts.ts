// Opens the analyst of this host.

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analyst } from './analyst';
import { threadsOf } from './thread';
import { ThreadAnalyst } from './threadAnalyst';

/** What of the host an analyst needs. */
export interface Place {
  /** The folder of what ships, where it lies on a disk. */
  readonly shipped: string;
  /** A file that ships. */
  readonly bytesOf: (name: string) => Promise<Uint8Array>;
  /** Where to keep what was found for the next session; null where nowhere. */
  readonly cache: string | null;
  readonly log: (line: string) => void;
}

/** Rejects where the installation is broken. The threads start when the first text has to be read. */
export async function openAnalyst({ shipped, cache, log }: Place): Promise<Analyst> {
  await Promise.all(['worker.js', 'names.bin', 'syntax.bin'].map((name) => access(join(shipped, name))));
  return new ThreadAnalyst(threadsOf({ shipped, cache }), log);
}
