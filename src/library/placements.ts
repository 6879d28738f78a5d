// Where people's notes stand in each source, kept for the text they were looked for in: a pause in typing costs the notes
// that the typing touched, and lost words are searched for once a text.

import { anchoringIn, type Anchoring } from '../core/annotations/anchoring';
import { carried, type Edit, editBetween } from '../core/annotations/reanchoring';
import type { Selectors } from '../core/annotations/records';

interface Version {
  readonly text: string;
  /** By the words looked for. */
  readonly found: ReadonlyMap<string, Anchoring>;
}

export class Placements {
  private readonly versions = new Map<string, Version>();

  /** `searchIn` prepares the search of a text. */
  constructor(private readonly searchIn = anchoringIn) {}

  /** What became of each of the words in the text as it is now, in the order given. */
  place(uri: string, text: string, wanted: readonly Selectors[]): Anchoring[] {
    const before = this.versions.get(uri);
    const settle = settler(before, text, this.searchIn(text));
    const found = new Map<string, Anchoring>();
    const places = wanted.map((selectors) => {
      const key = keyOf(selectors);
      const place = found.get(key) ?? settle(before?.found.get(key), selectors);
      found.set(key, place);
      return place;
    });
    if (wanted.length > 0) this.versions.set(uri, { text, found });
    else this.versions.delete(uri);
    return places;
  }

  forget(uri: string): void {
    this.versions.delete(uri);
  }
}

type Settle = (known: Anchoring | undefined, selectors: Selectors) => Anchoring;

function settler(before: Version | undefined, text: string, search: (selectors: Selectors) => Anchoring): Settle {
  if (!before) return (_, selectors) => search(selectors);
  if (before.text === text) return (known, selectors) => known ?? search(selectors);
  let edit: Edit | null = null;
  return (known, selectors) => {
    edit ??= editBetween(before.text, text);
    return (known && carried(known, edit, text, selectors)) ?? search(selectors);
  };
}

function keyOf([{ exact, prefix, suffix }, { start }]: Selectors): string {
  return JSON.stringify([exact, prefix, suffix, start]);
}
