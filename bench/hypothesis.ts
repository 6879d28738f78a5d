// The rules by which the Hypothesis client finds a quote again, written anew from its description
// (https://github.com/hypothesis/client, src/annotator/anchoring: position first where the words stand there, then the best
// of all occurrences, exact or similar, by words, context and place), to be measured beside ours.

import search from 'approx-string-match';
import type { Span } from '../src/core/span';
import type { Selectors } from '../src/core/annotations/records';

const CONTEXT = 32;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };
const MOST_ERRORS = 256;

export function findAsHypothesis(text: string, [quote, position]: Selectors): Span | null {
  const { exact } = quote;
  if (text.slice(position.start, position.end) === exact) return position;
  const matches = similar(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  const scored = matches.map((match) => ({
    match,
    score:
      WEIGHTS.quote * (1 - match.errors / exact.length) +
      WEIGHTS.prefix * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      WEIGHTS.suffix * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
      WEIGHTS.place * (1 - Math.abs(match.start - position.start) / text.length),
  }));
  return scored.sort((a, b) => b.score - a.score)[0]?.match ?? null;
}

interface Match extends Span {
  readonly errors: number;
}

function similar(text: string, words: string, most: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, most);
}

/** 1 for a context that is there word for word or was never known. */
function likeness(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  const [best] = similar(text, context, context.length);
  return best ? 1 - best.errors / context.length : 0;
}
