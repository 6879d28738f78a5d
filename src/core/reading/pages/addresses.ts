// The sites whose addresses a page shows: "harbourpost.example" of "www.harbourpost.example/news". Not those of every page: "facebook.com".

import type { Span } from '../../span';
import { marked, mayHold } from '../rowMarks';
import type { Row } from '../rows';

const ADDRESS =
  /(?:[\w-]{1,63}\.){0,4}([a-z0-9-]{2,30})\.(?:com|org|net|news|info|tv|ie|in|eu|fr|se|de|ca|co\.[a-z]{2}|com\.[a-z]{2})\b/gi;
const MAY_ADDRESS = /\.[a-z]{2}/i;
const SITES = marked('site');
const OTHERS =
  /^(?:facebook|twitter|youtube|google|instagram|linkedin|apple|gmail|wordpress|pinterest|whatsapp|addthis|disqus|outbrain|taboola|example|bit|amazon|microsoft)$/;

export interface Address {
  readonly row: Row;
  readonly span: Span;
}

/** Names of the sites whose addresses the page shows. */
export function addressesOf(rows: readonly Row[]): Map<string, Address> {
  const addresses = new Map<string, Address>();
  for (const row of rows) {
    if (row.text.length > 400 || !mayHold(row, SITES) || !MAY_ADDRESS.test(row.text)) continue;
    for (const match of row.text.matchAll(ADDRESS)) {
      const name = match[1]!.toLowerCase();
      if (OTHERS.test(name)) continue;
      const end = match.index + match[0].length;
      const start = match.index + match[0].toLowerCase().lastIndexOf(name);
      if (!addresses.has(name)) addresses.set(name, { row, span: { start, end } });
    }
  }
  return addresses;
}

export function addressWeight(addresses: ReadonlyMap<string, Address>, key: string): number {
  if (key.length < 3) return 0;
  for (const name of addresses.keys()) {
    const label = name.replace(/-/g, '');
    const [short, long] = label.length < key.length ? [label, key] : [key, label];
    if (short === long || (short.length >= 4 && long.startsWith(short) && short.length >= 0.5 * long.length)) return 3;
  }
  return 0;
}
