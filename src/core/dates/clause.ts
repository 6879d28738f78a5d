// The words around an expression that say when it is meant, cut short where a sentence has no end.

import type { Prose, Sentence } from '../article';
import { firstEndingAfter, type Span } from '../span';

/** A tense or an event is told near by; a "sentence" of a megabyte must not be read again for every date in it. */
const reach = 240;

export function sentenceAt(prose: Prose, at: number): Sentence | null {
  const sentence = prose.sentences[firstEndingAfter(prose.sentences, at)];
  return sentence && sentence.start <= at ? sentence : null;
}

/** The sentence around `span`, no more than a few lines to either side. */
export function clauseAt(prose: Prose, span: Span): Span {
  const sentence = sentenceAt(prose, span.start) ?? span;
  return { start: Math.max(sentence.start, span.start - reach), end: Math.min(sentence.end, span.end + reach) };
}
