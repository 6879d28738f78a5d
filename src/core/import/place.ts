// Where the words of another tool stand in a source, found as a note's words are found; what is not sure stays unsure.

import { anchoringIn, describeSpan, sureOf, type Anchoring } from '../annotations/anchoring';
import { textDigest } from '../annotations/sameText';
import type { Selectors, Target } from '../annotations/records';
import type { Span } from '../span';
import { fromCharacters } from './characters';
import { NotTaken, type ForeignPlace, type ForeignWords } from './foreign';
import type { ImportSource } from './sources';

export interface PlacedWords {
  readonly target: Target;
  readonly state: Anchoring['state'];
}

/** Words of a text that is not here are kept as the tool tells them. Throws NotTaken where only the text could tell which they are. */
export function placedIn(source: ImportSource | undefined, { document, words }: ForeignPlace): PlacedWords {
  if (!source)
    return { target: { source: document, selector: selectorsOf(quoted(words), words.position) }, state: 'lost' };
  const { text } = source;
  const position = positionIn(text, words);
  const exact = words.exact ?? (position && text.slice(position.start, position.end)) ?? null;
  const selector = selectorsOf(quoted({ ...words, exact }), position);
  const anchoring = anchored(text, selector, words);
  const at = sureOf(anchoring);
  const isSame = at !== null && text.slice(at.start, at.end) === selector[0].exact;
  const target = isSame
    ? { source: source.path, selector: describeSpan(text, at), 'dateline:text': textDigest(text) }
    : { source: source.path, selector };
  return { target, state: anchoring.state };
}

/** A tool that tells nothing of the surroundings means the one place where the words stand, or the one that it gives. */
function anchored(text: string, selector: Selectors, words: ForeignWords): Anchoring {
  const [{ exact }, { start }] = selector;
  if (words.prefix === null && words.suffix === null && words.position && text.startsWith(exact, start))
    return { state: 'exact', start, end: start + exact.length, score: 1 };
  const at = text.indexOf(exact);
  const isOnce = at >= 0 && text.indexOf(exact, at + 1) < 0;
  if (words.prefix === null && words.suffix === null && isOnce)
    return { state: 'moved', start: at, end: at + exact.length, score: 1 };
  return anchoringIn(text)(selector);
}

/** The standard counts characters; where the words stand at that many UTF-16 units, the tool counted those. */
function positionIn(text: string, { exact, position }: ForeignWords): Span | null {
  if (!position) return null;
  const units = fromCharacters(text, position);
  if (exact === null) return units;
  const isThere = (span: Span | null): boolean => span !== null && text.slice(span.start, span.end) === exact;
  return !isThere(units) && isThere(position) ? position : (units ?? position);
}

interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function quoted({ exact, prefix, suffix }: ForeignWords): Quoted {
  if (exact === null || exact === '') throw new NotTaken('it gives a position alone, and the text has no words there');
  return { exact, prefix: prefix ?? '', suffix: suffix ?? '' };
}

function selectorsOf(quote: Quoted, position: Span | null): Selectors {
  const { start, end } = position ?? { start: 0, end: quote.exact.length };
  return [
    { type: 'TextQuoteSelector', ...quote },
    { type: 'TextPositionSelector', start, end },
  ];
}
