// The words of an article as the matcher reads them: hyphens part words, 's is no word, marks are breaks.

import type { Prose } from '../article';
import type { Span } from '../span';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** A comma, a closing bracket or another mark stands before it: no phrase goes on here. */
  readonly afterMark: boolean;
  /** A sentence, a block or a clause set off by ; or : begins: no gap reaches here. */
  readonly afterStop: boolean;
  /** Index into `prose.sentences`. */
  readonly sentence: number;
}

/** Words of every sentence outside furniture and masthead, in order. */
export function readWords(prose: Prose): Word[] {
  const words: Word[] = [];
  prose.sentences.forEach((sentence, index) => {
    const kind = prose.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'masthead') return;
    let mark = true;
    let stop = true;
    for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
      const { text, start, kind: token } = prose.tokens[i]!;
      if (text === "'s" || /^["“”‘'(-]$/.test(text)) continue;
      if (token === 'punctuation') {
        mark = true;
        stop ||= /[.;:!?]/.test(text);
        continue;
      }
      for (const part of partsOf(text)) {
        words.push({
          start: start + part.at,
          end: start + part.at + part.text.length,
          text: part.text,
          lower: part.text.toLowerCase(),
          afterMark: mark,
          afterStop: stop,
          sentence: index,
        });
        mark = stop = false;
      }
    }
  });
  return words;
}

function partsOf(token: string): { at: number; text: string }[] {
  if (!/[-–]/.test(token)) return [{ at: 0, text: token }];
  return [...token.matchAll(/[^-–]+/g)].map((part) => ({ at: part.index, text: part[0] }));
}
