// The program of a thread: hears what it is told, loads the models when the first text has to be read.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { chronicle } from '../core/dates/chronicle';
import { defaultTaxonomy } from '../core/issues/taxonomy';
import { loadSyntaxModel } from '../core/language/language';
import { loadNameModel } from '../core/people/people';
import { ArticleCache } from './articleCache';
import { Clerk } from './clerk';
import type { Answer, Line } from './lastingThread';
import type { Message } from './messages';
import type { ThreadData } from './thread';

const { shipped, cache } = workerData as ThreadData;
const bytes = (name: string): Uint8Array => readFileSync(join(shipped, name));

const say = (said: Answer | Line): void => parentPort!.postMessage(said);

/** Any other program or model would find something else. */
function engine(): string {
  const files = [__filename, join(shipped, 'names.bin'), join(shipped, 'syntax.bin')];
  return files
    .map((file) => statSync(file))
    .map(({ size, mtimeMs }) => `${size} ${mtimeMs}`)
    .join();
}

const clerk = new Clerk(
  () => ({
    names: loadNameModel(bytes('names.bin')),
    syntax: loadSyntaxModel(bytes('syntax.bin'), true),
    taxonomy: defaultTaxonomy,
    chronicle,
  }),
  say,
  cache === null ? null : new ArticleCache(cache, engine(), (line) => say({ line })),
);

parentPort!.on('message', (message: Message) => clerk.hear(message));
