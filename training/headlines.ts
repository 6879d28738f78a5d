// Headlines are rare in the training texts: some first sentences are set again in capitals or in title case, above their text.

import type { CorpusText } from './corpus';

const LONGEST = 200;

/** A copy whose first line is the headline, and how long that is; null where the first sentence does not serve. */
export function asHeadline(source: CorpusText, capitals: boolean): { text: CorpusText; length: number } | null {
  const end = /[.!?](?=\s|$)/.exec(source.text)?.index ?? source.text.length;
  if (end < 20 || end > LONGEST || source.text.slice(0, end).includes('\n')) return null;
  const first = source.text.slice(0, end);
  const headline = capitals
    ? first.toUpperCase()
    : first.replace(/(?<![\p{L}'])\p{Ll}(?=\p{L}{3})/gu, (c) => c.toUpperCase());
  if (headline.length !== end) return null;
  const article = source.text.length > end + 200 ? `\n\n${source.text}` : '';
  const entities = source.entities.filter((entity) => entity.end <= end);
  return { text: { ...source, id: `${source.id}-headline`, text: headline + article, entities }, length: end };
}
