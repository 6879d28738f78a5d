// What one line shows by itself: its length, its shape, shares of kinds of words. No word of it is kept.

import { bareNames, bylineOf, isCreditLine, isRole } from '../bylines';
import { isCaption } from '../captions';
import { isClockLine, isDateLine } from '../dateLines';
import { isFurniture, isSections } from '../furniture';
import { SECTIONS } from '../furnitureWords';
import { isOutlet } from '../outlets';
import type { Row } from '../rows';
import { FUNCTION_WORDS, PAGE_WORDS } from './functionWords';

/** Of a row longer than this only the beginning and the end are looked at. */
const LOOKED_AT = 600;

/** Shares are of the row's words, 0 to 1; marks are 0 or 1. */
export const OWN_FEATURES = [
  'words',
  'letters a word',
  'stopped',
  'ends with a colon',
  'ends with a question',
  'function words',
  'capitalised words',
  'words in capitals',
  'digits',
  'words about the page',
  'first and second person',
  'commas a word',
  'inner stops',
  'quotation marks',
  'begins small',
  'begins with a mark or digit',
  'addresses and signs',
  'bars and arrows',
  'item',
  'furniture phrase',
  'section',
  'caption',
  'byline',
  'names alone',
  'date',
  'role or clock',
  'outlet',
  'credit',
  'bracketed',
] as const;

const PERSONAL = /^(?:you|your|yours|we|our|us|i|i'm|my|me|you're|you'll|we're|let's)$/;

export function ownFeatures(row: Row): number[] {
  const text = row.text.length > LOOKED_AT ? `${row.text.slice(0, 400)} ${row.text.slice(-200)}` : row.text;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const share = (counts: (word: string, i: number) => boolean): number =>
    words.length === 0 ? 0 : words.filter(counts).length / words.length;
  const lower = words.map((word) => word.toLowerCase());
  const is = (fact: boolean): number => (fact ? 1 : 0);
  const section = isSections(row.text) || SECTIONS.has(row.text.toLowerCase());
  const isLong = row.words > 60;
  return [
    Math.log2(1 + row.words),
    words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.length, 0) / words.length,
    is(row.stopped),
    is(text.endsWith(':')),
    is(/[?!]["'”’]?$/.test(text)),
    share((_, i) => FUNCTION_WORDS.has(lower[i]!)),
    share((word, i) => i > 0 && /^\p{Lu}/u.test(word)),
    share((word) => word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase()),
    share((word) => /^\d/.test(word)),
    share((_, i) => PAGE_WORDS.has(lower[i]!)),
    share((_, i) => PERSONAL.test(lower[i]!)),
    words.length === 0 ? 0 : (text.match(/[,;]/g)?.length ?? 0) / words.length,
    Math.min(4, text.match(/[.!?]["”']? (?=[\p{Lu}"“])/gu)?.length ?? 0),
    Math.min(3, text.match(/["“”]|(?<=\s)[‘']|^[‘']/g)?.length ?? 0),
    is(/^\p{Ll}/u.test(text)),
    is(/^[^\p{L}"“‘']/u.test(text)),
    is(/https?:|www\.|[@©#]|\.com\b/i.test(text)),
    is(/[|»›>•·←→▶↓↑…]|\.\.\.$/.test(text)),
    is(row.kind === 'item'),
    is(isFurniture(row)),
    is(section),
    is(isCaption(row)),
    is(!isLong && bylineOf(row.text) !== null),
    is(bareNames(row.text).length > 0),
    is(!isLong && isDateLine(row.text)),
    is(isRole(row.text) || isClockLine(row.text)),
    is(isOutlet(row.text)),
    is(isCreditLine(row.text)),
    is(/^[([].*[)\]]$/.test(text)),
  ];
}
