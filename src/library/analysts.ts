// Opens the analyst of this host.

import { chronicle } from '../core/dates/chronicle';
import { defaultTaxonomy } from '../core/issues/taxonomy';
import { loadSyntaxModel } from '../core/language/language';
import { loadNameModel } from '../core/people/people';
import type { Analyst } from './analyst';
import { InProcess } from './inProcess';

/** What of the host an analyst needs. */
export interface Place {
  /** A file that ships with the product. */
  readonly shipped: (name: string) => Promise<Uint8Array>;
}

/** Rejects where the installation is broken. */
export async function openAnalyst({ shipped }: Place): Promise<Analyst> {
  const [names, syntax] = await Promise.all([shipped('names.bin'), shipped('syntax.bin')]);
  return new InProcess({
    names: loadNameModel(names),
    syntax: loadSyntaxModel(syntax),
    taxonomy: defaultTaxonomy,
    chronicle,
  });
}
