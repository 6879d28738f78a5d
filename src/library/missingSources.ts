// Which source of this window is one that notes speak of and that is gone. It is only said to be the same where all of its words are;
// of two such texts neither is.

import { textDigest, wordsStanding } from '../core/annotations/sameText';
import type { ClaimNote, Decision, Target } from '../core/annotations/records';
import type { Entry } from './library';

/** What is kept of one source. */
export interface Said {
  readonly path: string;
  readonly notes: readonly ClaimNote[];
  /** Words of it that notes, evidence and decisions point at. */
  readonly targets: readonly Target[];
}

/** By path, in the order of the first mention. */
export function saidOfSources(notes: readonly ClaimNote[], decisions: readonly Decision[]): Map<string, Said> {
  const said = new Map<string, { path: string; notes: ClaimNote[]; targets: Target[] }>();
  const at = (path: string): { notes: ClaimNote[]; targets: Target[] } => {
    const known = said.get(path) ?? { path, notes: [], targets: [] };
    said.set(path, known);
    return known;
  };
  for (const note of notes) {
    at(note.target.source).notes.push(note);
    at(note.target.source).targets.push(note.target);
    for (const piece of note.evidence) if (piece.kind === 'words') at(piece.target.source).targets.push(piece.target);
  }
  for (const decision of decisions) {
    if (decision.kind === 'published') at(decision.source);
    if (decision.kind === 'date-value') at(decision.target.source).targets.push(decision.target);
  }
  return said;
}

export interface Candidate {
  readonly entry: Entry;
  /** How many of the words stand there. */
  readonly standing: number;
}

export class KnownTexts {
  private readonly digests = new WeakMap<Entry, string>();
  private readonly seen = new Map<string, string>();

  /** To be told of every source that something is said of, so that its last text is known when it is gone. */
  remember(entry: Entry): void {
    this.seen.set(entry.path, this.digestOf(entry));
  }

  /** The one source with the text of the one that is gone; null where there is none, or more than one. */
  successor({ path, targets }: Said, entries: readonly Entry[]): Entry | null {
    const known = new Set([this.seen.get(path), ...targets.map((target) => target['dateline:text'])]);
    const same = entries.filter((entry) => known.has(this.digestOf(entry)));
    return same.length === 1 ? same[0]! : null;
  }

  private digestOf(entry: Entry): string {
    const digest = this.digests.get(entry) ?? textDigest(entry.text);
    this.digests.set(entry, digest);
    return digest;
  }
}

/** All sources, those first in which most of the words stand. */
export function candidates({ targets }: Said, entries: readonly Entry[]): Candidate[] {
  return entries
    .map((entry) => ({ entry, standing: wordsStanding(entry.text, targets) }))
    .sort((a, b) => b.standing - a.standing);
}
