// The same core from a terminal.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { annotate } from './core/annotate';
import { chronicle } from './core/dates/chronicle';
import { defaultTaxonomy } from './core/issues/taxonomy';
import { loadNameModel } from './core/people/people';

const knowledge = {
  names: loadNameModel(readFileSync(join(__dirname, 'names.bin'))),
  taxonomy: defaultTaxonomy,
  chronicle,
};

async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(annotate(JSON.parse(line), knowledge)) + '\n');
  }
}

void main();
