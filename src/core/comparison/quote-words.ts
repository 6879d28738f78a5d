// A quotation as words that can be laid beside another: house style (case, accents, marks, hyphens, "U.S.", "-ise") does not count.

import type { Quotation } from '../article';
import type { Span } from '../span';
import { STOP_WORDS } from './stop-words';
import type { ComparedArticle } from './types';
import { wordsOf, type Word } from './words';

export interface QuoteWord extends Span {
  readonly key: string;
  /** Inside square brackets: put in by an editor. */
  readonly bracketed: boolean;
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

export function quoteKey(folded: string): string {
  return folded
    .replace(/\./g, '')
    .replace(/is(e|ed|es|ing)$/, 'iz$1')
    .replace(/(?<=.{2})our(s|ed|ing|able|ite)?$/, 'or$1');
}

/** Words of a text with hyphenated ones taken apart; offsets are moved by `shift`. */
export function quoteWords(text: string, shift: number): QuoteWord[] {
  const brackets = [...text.matchAll(/\[[^\]\n]{1,80}\]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return wordsOf(text)
    .flatMap(splitHyphens)
    .map(({ start, end, folded }) => ({
      start: start + shift,
      end: end + shift,
      key: quoteKey(folded),
      bracketed: brackets.some((bracket) => bracket.start < start && end < bracket.end),
    }));
}

function splitHyphens(word: Word): { start: number; end: number; folded: string }[] {
  if (!word.folded.includes('-')) return [word];
  let start = word.start;
  return word.folded.split('-').map((folded, i, all) => {
    const end = i + 1 === all.length ? word.end : start + folded.length;
    const part = { start, end, folded };
    start = end + 1;
    return part;
  });
}

export function quoted(from: ComparedArticle, quotation: Quotation, speaker: string | null): Quoted {
  const words = quoteWords(from.text.slice(quotation.start, quotation.end), quotation.start).slice(0, LONGEST);
  return { from, quotation, speaker, words, key: words.map((word) => word.key).join(' ') };
}

export function countContent(words: readonly QuoteWord[]): number {
  return words.filter((word) => word.key.length > 1 && !STOP_WORDS.has(word.key)).length;
}
