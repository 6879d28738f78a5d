// How the files of this folder are written: lists of words and places are divided by `|`, days by a space.

export type Line = readonly [start: string, end: string, place: string, ownName?: string];

/** A series of meetings that go by the same words. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** What tells the meeting from other news of the same group there: "NATO" in "Brussels" is no summit yet. */
  readonly occasions?: string;
  readonly source: string;
  /**
   * Days and places; the first name of a place is the one shown. `@` stands before a country or capital, which is named as a
   * guest at other summits too. Last the name of this one meeting, where it has one ("COP26").
   */
  readonly lines: readonly Line[];
}

/** A World Cup is told by its host in its name: Germany plays qualifiers for every one. */
export interface Cup {
  readonly id: string;
  readonly name: string;
  /** Said before "World Cup", with the space after. */
  readonly kinds: string;
  readonly source: string;
  readonly lines: readonly Line[];
}

/** One event, see ChronicleEntry. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end?: string;
  readonly words: string;
  readonly places: string;
  readonly occasions?: string;
  readonly source: string;
}

export interface Election {
  readonly id: string;
  /** "presidential election in Iran". */
  readonly name: string;
  readonly words: string;
  readonly places: string;
  readonly source: string;
  /** A vote over several days is written `2024-03-15/2024-03-17`. */
  readonly days: string;
}
