// W3C selectors (https://www.w3.org/TR/annotation-model/#selectors) as other tools nest them; the words and the position are taken
// wherever they stand: alone, in a list, as a choice, or refining another selector.

import { isRaw, type Raw } from '../annotations/json';
import type { Span } from '../span';
import { all, hasType, rawOf, spanOf, textOf } from './fields';
import { NotTaken, type ForeignPlace, type ForeignWords } from './foreign';

/** RFC 5147: "char=10,20". */
const CHARACTERS = /^(?:.*[;&])?char=(\d+),(\d+)/;

/** Throws NotTaken where it names no words. */
export function placeOf(target: unknown): ForeignPlace {
  const raw = typeof target === 'string' ? { source: target } : rawOf(target);
  const source = raw['source'] ?? raw['id'];
  const named = textOf(source) ?? textOf(rawOf(source)['id']);
  if (!named) throw new NotTaken('it does not say which text it is about');
  const [document = '', fragment = ''] = named.split('#');
  return { document, words: wordsOf(raw['selector'], fragment) };
}

export function wordsOf(selector: unknown, fragment = ''): ForeignWords {
  const selectors = flat(selector);
  const quote = selectors.find((one) => hasType(one, 'TextQuoteSelector') && textOf(one['exact']));
  const position = positionOf(selectors) ?? charactersOf(fragment);
  if (!quote && !position) throw new NotTaken('it names no words');
  return {
    exact: textOf(quote?.['exact']),
    prefix: around(quote?.['prefix']),
    suffix: around(quote?.['suffix']),
    position,
  };
}

/** Empty where the text begins or ends beside the words. */
function around(context: unknown): string | null {
  return typeof context === 'string' ? context : null;
}

function positionOf(selectors: readonly Raw[]): Span | null {
  for (const one of selectors) {
    const isPosition = hasType(one, 'TextPositionSelector');
    const span = isPosition ? spanOf(one['start'], one['end']) : charactersOf(one['value']);
    if (span) return span;
  }
  return null;
}

function charactersOf(value: unknown): Span | null {
  const [, start, end] = CHARACTERS.exec(textOf(value) ?? '') ?? [];
  return end === undefined ? null : spanOf(Number(start), Number(end));
}

function flat(selector: unknown): Raw[] {
  return all(selector).flatMap((one) => (isRaw(one) ? [one, ...flat(one['refinedBy']), ...flat(one['items'])] : []));
}
