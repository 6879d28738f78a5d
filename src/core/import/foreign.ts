// What another tool says of some words, before they are looked for in the sources here.

import type { Raw } from '../annotations/json';
import type { Span } from '../span';

/** Words of a text, as the tool tells which; at least one of `exact` and `position` is there. */
export interface ForeignWords {
  readonly exact: string | null;
  /** Null where the tool tells nothing of what stands around the words; empty where nothing does. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Half-open, in characters (code points), or in UTF-16 units where a tool counts so. */
  readonly position: Span | null;
}

/** Words of a text that has a name of its own there. */
export interface ForeignPlace {
  /** A path, an address. */
  readonly document: string;
  readonly words: ForeignWords;
}

export interface Foreign extends ForeignPlace {
  /** Where it stands in the file that it comes from, for people: "item 3", "T4". */
  readonly at: string;
  readonly id: string;
  /** The tool gave it no id of its own that is the same wherever it goes. */
  readonly isNameless: boolean;
  /** A kept record but for its target, which is null. */
  readonly record: Raw;
  /** Evidence that is words of a text; it needs a place as well. */
  readonly evidence: readonly ForeignEvidence[];
}

/** Words of another text that a body of the record, by its index, points at. */
export interface ForeignEvidence extends ForeignPlace {
  readonly body: number;
}

export interface Reading {
  readonly found: readonly Foreign[];
  /** One sentence for each record that cannot be taken over. */
  readonly problems: readonly string[];
  /** Records that say of themselves that software made them. */
  readonly bySoftware: number;
}

/** A file of another tool. */
export interface ForeignFile {
  /** Path from the folder that is imported into, or the bare name where it lies elsewhere. */
  readonly name: string;
  readonly text: string;
  /** The text that lies beside it under the same name (`a.txt` beside `a.ann`), null where there is none. */
  readonly beside: string | null;
}

/** One record cannot be taken over; the message is a sentence for people. */
export class NotTaken extends Error {}
