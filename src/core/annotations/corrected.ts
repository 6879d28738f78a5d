// A correction is in the article once its wording stands where the words of the claim stood: whoever wrote it there, and until it
// is taken out again.

import { textSpan, type Span, type TextSpan } from '../span';
import type { Anchoring } from './anchoring';
import type { ClaimNote, Selectors } from './records';

/** Where a note stands, and whether what stands there is its correction. */
export interface NotePlace {
  readonly anchoring: Anchoring;
  readonly isApplied: boolean;
}

/** The words of the note, then its corrected wording where it has one, to be looked for together. */
export function soughtFor({ target, correction }: ClaimNote): readonly [Selectors, ...Selectors[]] {
  const [quote, position] = target.selector;
  if (!correction || correction.wording === quote.exact) return [target.selector];
  const end = position.start + correction.wording.length;
  return [
    target.selector,
    [
      { ...quote, exact: correction.wording },
      { ...position, end },
    ],
  ];
}

/** Of what was found for both, the surer. */
export function settled(original: Anchoring, corrected?: Anchoring): NotePlace {
  const isApplied = corrected !== undefined && scoreOf(corrected) > scoreOf(original);
  return { anchoring: isApplied ? corrected : original, isApplied };
}

export function placeOfNote(find: (selectors: Selectors) => Anchoring, note: ClaimNote): NotePlace {
  const [original, corrected] = soughtFor(note);
  return settled(find(original), corrected && find(corrected));
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
