// Words of the article as a title quotes them: people by their short names, cut where a phrase ends.

import type { Range } from './clauses';
import { GERUND, verbForm } from './forms';
import { BE, COORDINATORS, DETERMINERS, HAVE, MODALS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import { isName, type Word } from './words';

type Label = (person: string) => string;

/** "Lindqvist, Oduya and Brandt". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** As many whole phrases from the start of the range as `room` characters hold; empty where none fits. */
export function phrase(words: readonly Word[], { from, to }: Range, room: number, label: Label): string {
  return slice(words, from, wholeEnd(words, { from, to }, room), label);
}

/** What is told, cut anywhere with "…" where it does not fit; empty where even its first words do not. */
export function content(words: readonly Word[], { from, to }: Range, room: number, label: Label): string {
  let end = from;
  while (end < to && words[end]!.end - words[from]!.start <= room + titleLength(words, from, end)) end++;
  const whole = end === to;
  while (end > from && isLoose(words[end - 1]!)) end--;
  const text = slice(words, from, end, label);
  const open = text.lastIndexOf('“') > text.lastIndexOf('”') || (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return text === '' ? '' : text + (whole ? '' : '…') + (open ? '”' : '');
}

function wholeEnd(words: readonly Word[], { from, to }: Range, room: number): number {
  let end = from;
  let open = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.end - words[from]!.start > room + titleLength(words, from, i)) break;
    if (isStop(words, i)) break;
    if (word.text === '“') open++;
    else if (word.text === '”') open--;
    if (open === 0 && !isLoose(word) && endsPhrase(words, i + 1, to)) end = i + 1;
  }
  return end;
}

/** Characters of titles before names, which are left out and so take no room. */
function titleLength(words: readonly Word[], from: number, to: number): number {
  let length = 0;
  for (let i = from; i <= to; i++) if (words[i]!.role) length += words[i]!.text.length + 1;
  return length;
}

/** A clause's end; a comma inside a date or before a quotation is none. */
function isStop(words: readonly Word[], i: number): boolean {
  const { text, date } = words[i]!;
  const next = words[i + 1];
  if (text === ',') return date === null && !(next !== undefined && (next.people !== null || next.role));
  return /^[;:—–()"]$/.test(text);
}

/** A word that a title must not end on. */
export function isLoose(word: Word): boolean {
  if (/^(?:his|her|their)$/.test(word.lower)) return true;
  if (isName(word) || word.date !== null || /^[”%]$/.test(word.text)) return false;
  if (word.kind === 'punctuation' || MODALS.has(word.lower) || BE.has(word.lower) || HAVE.has(word.lower)) return true;
  if (/^(?:he|she|they|it|we|i)$/.test(word.lower)) return true;
  const small = DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower) || word.lower === 'to';
  return small || COORDINATORS.has(word.lower) || SUBORDINATORS.has(word.lower);
}

/** Whether the word at `k` begins something new, so that what precedes it is whole. */
function endsPhrase(words: readonly Word[], k: number, to: number): boolean {
  const next = words[k];
  if (next === undefined || k >= to || next.kind === 'punctuation') return next?.text !== '-';
  if (next.date !== null) return words[k - 1]!.date !== next.date;
  if (/^(?:he|she|they|it|we|i)$/.test(next.lower)) return true;
  if (next.lower === 'to' || PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower)) return true;
  if (SUBORDINATORS.has(next.lower)) return next.lower !== 'that' || words[k - 1]!.kind === 'word';
  const form = isName(next) ? null : verbForm(next.lower);
  return form !== null && form.is === GERUND && words[k - 1]!.kind === 'word' && !DETERMINERS.has(words[k - 1]!.lower);
}

/** The words as they stand, but people by their short names and without titles. */
function slice(words: readonly Word[], from: number, to: number, label: Label): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.role && leadsToName(words, i, to)) continue;
    const gap = text !== '' && words[i - 1]!.end < word.start ? ' ' : '';
    const names = /^(?:his|her|their)$/.test(word.lower) ? null : (word.people?.map(label) ?? null);
    // No name for whom the title names already: "says he left".
    if (names === null || names.includes('')) text += gap + word.text;
    else if (i === from || words[i - 1]!.people !== word.people) text += gap + joined(names);
  }
  return text;
}

function leadsToName(words: readonly Word[], i: number, to: number): boolean {
  let k = i;
  while (k < to && words[k]!.role && words[k]!.people === null) k++;
  return k < to && words[k]!.people !== null;
}
