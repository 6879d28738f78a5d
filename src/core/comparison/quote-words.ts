// A quotation as words that can be laid beside another: house style (case, accents, marks, hyphens, "U.S.", "-ise") does not count.

import type { Quotation } from '../article';
import type { Span } from '../span';
import type { ComparedArticle } from './types';
import { termsIn, type Term } from './terms';

export interface QuoteWord extends Span {
  readonly key: string;
  /** Inside brackets, "[are]" or "(budget)": put in by an editor. */
  readonly bracketed: boolean;
  /** Carries matter of its own. */
  readonly content: boolean;
}

/** One quotation of one source. */
export interface Quoted {
  readonly from: ComparedArticle;
  readonly quotation: Quotation;
  /** Shared person id, or null. */
  readonly speaker: string | null;
  readonly words: readonly QuoteWord[];
  /** Same key, same wording. */
  readonly key: string;
}

const LONGEST = 400;

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ['ca', 'can'],
  ['wo', 'will'],
]);

/** The key of a folded word: "U.S." and "US", "recognise" and "recognize", "labour" and "labor" are one. */
export function quoteKey(folded: string): string {
  return (SHORT_FORMS.get(folded) ?? folded)
    .replace(/\./g, '')
    .replace(/is(e|ed|es|ing)$/, 'iz$1')
    .replace(/(?<=.{2})our(s|ed|ing|able|ite)?$/, 'or$1');
}

/** Words of a stretch of text with hyphenated ones taken apart. */
export function quoteWords(from: ComparedArticle, stretch: Span): QuoteWord[] {
  const brackets = bracketsIn(from.text, stretch);
  return termsIn(from, stretch)
    .flatMap(splitHyphens)
    .map(({ start, end, folded, content }) => ({
      start,
      end,
      key: quoteKey(folded),
      bracketed: brackets.some((bracket) => bracket.start < start && end < bracket.end),
      content,
    }));
}

function bracketsIn(text: string, stretch: Span): Span[] {
  const found = [...text.slice(stretch.start, stretch.end).matchAll(/\[[^\]\n]{1,80}\]|\([^)\n]{1,40}\)/g)];
  return found.map((match) => ({
    start: stretch.start + match.index,
    end: stretch.start + match.index + match[0].length,
  }));
}

function splitHyphens(word: Term): Omit<Term, 'stem' | 'numeric'>[] {
  if (!word.folded.includes('-')) return [word];
  let start = word.start;
  return word.folded.split('-').map((folded, i, all) => {
    const end = i + 1 === all.length ? word.end : start + folded.length;
    const part = { start, end, folded, content: word.content };
    start = end + 1;
    return part;
  });
}

export function quoted(from: ComparedArticle, quotation: Quotation, speaker: string | null): Quoted {
  const words = quoteWords(from, quotation).slice(0, LONGEST);
  return { from, quotation, speaker, words, key: words.map((word) => word.key).join(' ') };
}

export function countContent(words: readonly QuoteWord[]): number {
  return words.filter((word) => word.content).length;
}
