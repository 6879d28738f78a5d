// The clauses a sentence falls into: at commas, brackets and words such as "which", never inside a date or a number.

import type { Prose, Sentence } from '../article';
import { type Span, firstEndingAfter } from '../span';

const OPENERS = new Set(['which', 'who', 'while', 'whereas', 'although', 'but', 'whose']);
const CLOSERS = /[\s,;:()“”"‘'—–-]/;
const SHORTEST = 3;

/** In order, without blanks and marks at the rim. `together`: sorted spans that are never cut (dates). */
export function clausesOf(prose: Prose, sentence: Sentence, together: readonly Span[]): Span[] {
  const cuts: number[] = [];
  for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
    const token = prose.tokens[i]!;
    const cut =
      token.kind === 'punctuation' ? /^[,;:()—–“”"]$/.test(token.text) : OPENERS.has(token.text.toLowerCase());
    if (cut && !isInside(together, token.start)) cuts.push(token.start);
  }
  const starts = [sentence.start, ...cuts];
  return starts
    .map((start, i) => trim(prose.view, start, starts[i + 1] ?? sentence.end))
    .filter((clause) => isLong(prose.view, clause));
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstEndingAfter(spans, offset)];
  return span !== undefined && span.start < offset;
}

function trim(view: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && (CLOSERS.test(view[start]!) || /[•·*]/.test(view[start]!))) start++;
  while (end > start && (CLOSERS.test(view[end - 1]!) || view[end - 1] === '.')) end--;
  return withoutConnectives(view, { start, end });
}

/** "and thousands came" begins with "thousands", "leading to a fall and" ends with "fall". */
function withoutConnectives(view: string, { start, end }: Span): Span {
  const words = view.slice(start, end);
  const before = /^(?:(?:and|but|or|that|while|whereas|although)\s+)+/i.exec(words)?.[0].length ?? 0;
  const after = /(?:\s+(?:and|but|or|that|as))+$/i.exec(words.slice(-20))?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end };
}

const isLong = (view: string, { start, end }: Span): boolean =>
  end - start > 8 && view.slice(start, end).split(/\s+/, SHORTEST).length === SHORTEST;
