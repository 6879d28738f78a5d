// A correction is in the article once its wording stands where the words of the claim stood: whoever wrote it there, and until it
// is taken out again.

import { textSpan, type Span, type TextSpan } from '../span';
import type { Anchoring } from './anchoring';
import type { ClaimNote, Selectors } from './records';

/** Where a note stands, and what stands there. */
export interface NotePlace {
  readonly anchoring: Anchoring;
  /** Its corrected wording. */
  readonly isApplied: boolean;
  /** A wording that was proposed before that one. */
  readonly isFormer: boolean;
}

/** The words of the note, then each wording proposed for them, the present first: to be looked for together. */
export function soughtFor(note: ClaimNote): readonly [Selectors, ...Selectors[]] {
  const [quote, position] = note.target.selector;
  const wordings = wordingsOf(note).map((exact): Selectors => [
    { ...quote, exact },
    { ...position, end: position.start + exact.length },
  ]);
  return [note.target.selector, ...wordings];
}

function wordingsOf({ target, correction, history }: ClaimNote): string[] {
  const proposed = history.flatMap(({ changed = [] }) =>
    changed.flatMap((change) => (change.part === 'correction' && change.to ? [change.to.wording] : [])),
  );
  const all = new Set([...(correction ? [correction.wording] : []), ...proposed.reverse()]);
  all.delete(target.selector[0].exact);
  return [...all];
}

/** Of what was found for each of `soughtFor`, the surest. */
export function settled(note: ClaimNote, [original, ...others]: readonly [Anchoring, ...Anchoring[]]): NotePlace {
  let surest: NotePlace = { anchoring: original, isApplied: false, isFormer: false };
  for (const [index, wording] of wordingsOf(note).entries()) {
    const anchoring = others[index]!;
    const isApplied = wording === note.correction?.wording;
    if (scoreOf(anchoring) > scoreOf(surest.anchoring)) surest = { anchoring, isApplied, isFormer: !isApplied };
  }
  return surest;
}

export function placeOfNote(find: (selectors: Selectors) => Anchoring, note: ClaimNote): NotePlace {
  const [original, ...others] = soughtFor(note);
  return settled(note, [find(original), ...others.map(find)]);
}

function scoreOf(anchoring: Anchoring): number {
  return anchoring.state === 'lost' || anchoring.state === 'uncertain' ? 0 : anchoring.score;
}

/** Where two wordings part: offsets in the first, and the words that the second has there. Blanks do not count. */
export interface Difference extends Span {
  readonly words: string;
}

export function differenceOf(original: string, wording: string): Difference {
  const [words, others] = [wordsOf(original), wordsOf(wording)];
  const shorter = Math.min(words.length, others.length);
  let before = 0;
  while (before < shorter && words[before]!.text === others[before]!.text) before++;
  let after = 0;
  while (after < shorter - before && words.at(-1 - after)!.text === others.at(-1 - after)!.text) after++;
  const gone = words.slice(before, words.length - after);
  const start = gone[0]?.start ?? words[before - 1]?.end ?? 0;
  const come = others.slice(before, others.length - after).map(({ text }) => text);
  return { start, end: gone.at(-1)?.end ?? start, words: come.join(' ') };
}

function wordsOf(text: string): TextSpan[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => textSpan(text, index, index + word.length));
}
