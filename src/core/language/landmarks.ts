// The words that a reader steers by: verbs, nouns, commas and subordinators.

import { MARGIN, type SentenceView } from './sentence';
import { PARTS_OF_SPEECH, TAGS } from './tagset';

/** Landmarks by the positions of a sentence: the nearest verb, noun, comma and subordinator on both sides. */
export class Landmarks {
  /** Rows of KINDS numbers: position of the nearest landmark before and at or after a position, 0 without one. */
  readonly before: Int32Array;
  readonly after: Int32Array;

  constructor(most: number) {
    this.before = new Int32Array((most + 2 * MARGIN) * KINDS);
    this.after = new Int32Array((most + 2 * MARGIN) * KINDS);
  }

  find(view: SentenceView, kinds: Uint8Array): void {
    const { before, after } = this;
    const end = view.length + MARGIN;
    before.fill(0, 0, (MARGIN + 1) * KINDS);
    after.fill(0, (end - 1) * KINDS, (end + 1) * KINDS);
    for (let i = MARGIN + 1; i < end; i++) {
      for (let k = 0; k < KINDS; k++) before[i * KINDS + k] = before[(i - 1) * KINDS + k]!;
      const kind = kinds[view.tag[i - 1]!]!;
      if (kind > 0) before[i * KINDS + kind - 1] = i - 1;
    }
    for (let i = end - 2; i >= MARGIN; i--) {
      for (let k = 0; k < KINDS; k++) after[i * KINDS + k] = after[(i + 1) * KINDS + k]!;
      const kind = kinds[view.tag[i + 1]!]!;
      if (kind > 0) after[i * KINDS + kind - 1] = i + 1;
    }
  }
}

export const KINDS = 4;
export const VERB = 1;
export const NOUN = 2;
export const COMMA = 3;
export const SUBORDINATOR = 4;

/** The kind of landmark of each class of tags, 0 for none. */
export function landmarkKinds({
  tags,
  pos,
}: {
  readonly tags: ArrayLike<number>;
  readonly pos: ArrayLike<number>;
}): Uint8Array {
  return Uint8Array.from(tags, (number, k) => {
    const [tag, part] = [TAGS[number] ?? '', PARTS_OF_SPEECH[pos[k]!] ?? ''];
    if (part === 'VERB' || part === 'AUX') return VERB;
    if (part === 'SCONJ' || tag.startsWith('W')) return SUBORDINATOR;
    if (part === 'NOUN' || part === 'PROPN' || part === 'PRON') return NOUN;
    return tag === ',' || tag === ':' ? COMMA : 0;
  });
}
