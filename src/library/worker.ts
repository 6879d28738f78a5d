// The program of a thread: hears what it is told, loads the models when the first text has to be read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { chronicle } from '../core/dates/chronicle';
import { defaultTaxonomy } from '../core/issues/taxonomy';
import { loadSyntaxModel } from '../core/language/language';
import { loadNameModel } from '../core/people/people';
import { Clerk } from './clerk';
import type { Message } from './messages';
import type { ThreadData } from './thread';

const { shipped } = workerData as ThreadData;
const bytes = (name: string): Uint8Array => readFileSync(join(shipped, name));

const clerk = new Clerk(
  () => ({
    names: loadNameModel(bytes('names.bin')),
    syntax: loadSyntaxModel(bytes('syntax.bin')),
    taxonomy: defaultTaxonomy,
    chronicle,
  }),
  (answer) => parentPort!.postMessage(answer),
);

parentPort!.on('message', (message: Message) => clerk.hear(message));
