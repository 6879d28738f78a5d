// A text known again under another name: by a digest of all its words, else by how many of the noted words stand in it.

import { anchoringIn, sureOf } from './anchoring';
import { fingerprint } from './fingerprint';
import { normalise } from './normalText';
import type { Target } from './records';

/** The same for texts that differ in blanks, line ends and typographic marks alone. */
export function textDigest(text: string): string {
  return fingerprint(normalise(text).text.trim());
}

/** How many of the targets' words stand in the text, where we are sure of it. */
export function wordsStanding(text: string, targets: readonly Target[]): number {
  const find = anchoringIn(text);
  return targets.filter(({ selector }) => sureOf(find(selector)) !== null).length;
}
