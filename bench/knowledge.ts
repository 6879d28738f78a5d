// The shipped data, and the development data where it is at hand.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../src/core/annotate';
import { chronicle } from '../src/core/dates/chronicle';
import { defaultTaxonomy } from '../src/core/issues/taxonomy';
import { loadSyntaxModel } from '../src/core/language/language';
import { loadNameModel } from '../src/core/people/people';

export const root = join(__dirname, '..');
export const shared = join(root, '..', 'shared');

export function loadKnowledge(): Knowledge {
  const names = loadNameModel(readFileSync(join(root, 'src/core/people/names.bin')));
  const syntax = loadSyntaxModel(readFileSync(join(root, 'src/core/language/syntax.bin')));
  return { names, syntax, taxonomy: defaultTaxonomy, chronicle };
}

/** Path of a file or folder of the development data, or null where it is not there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(shared, ...parts);
  return existsSync(path) ? path : null;
}
