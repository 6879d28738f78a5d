// Which issue of a taxonomy is above which.

import type { Taxonomy } from './taxonomy';

export interface Family {
  /** The broader entry of each; undefined at the top. */
  readonly above: readonly (number | undefined)[];
  /** Entries right below each broad one, the deepest broad ones first. */
  readonly below: ReadonlyMap<number, readonly number[]>;
}

const families = new WeakMap<Taxonomy, Family>();

export function familyOf(taxonomy: Taxonomy): Family {
  const known = families.get(taxonomy);
  if (known) return known;
  const places = new Map(taxonomy.map(({ id }, entry) => [id, entry]));
  const above = taxonomy.map(({ broader }) => (broader === undefined ? undefined : places.get(broader)));
  const below = new Map<number, number[]>();
  above.forEach((broad, entry) => {
    if (broad !== undefined) below.set(broad, [...(below.get(broad) ?? []), entry]);
  });
  const made = { above, below: new Map([...below].sort(([a], [b]) => depth(b, above) - depth(a, above))) };
  families.set(taxonomy, made);
  return made;
}

/** A ring of broader issues, which a person can write, ends where it has gone round. */
function depth(entry: number, above: Family['above']): number {
  let steps = 0;
  for (let at = above[entry]; at !== undefined && steps < above.length; at = above[at]) steps++;
  return steps;
}
