// Stands in for analysts.ts in the bundle for browsers: their extension host is a worker already, and the page never waits for it.

import { chronicle } from '../core/dates/chronicle';
import { defaultTaxonomy } from '../core/issues/taxonomy';
import { loadSyntaxModel } from '../core/language/language';
import { loadNameModel } from '../core/people/people';
import type { Analyst } from './analyst';
import type { Place } from './analysts';
import { InProcess } from './inProcess';

export async function openAnalyst({ bytesOf }: Place): Promise<Analyst> {
  const [names, syntax] = await Promise.all([bytesOf('names.bin'), bytesOf('syntax.bin')]);
  return new InProcess({
    names: loadNameModel(names),
    syntax: loadSyntaxModel(syntax, true),
    taxonomy: defaultTaxonomy,
    chronicle,
  });
}
