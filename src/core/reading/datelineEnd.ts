// The words a report opens with before a dash: they are no part of its first sentence. Ends: "KESSIN, Norland, June 3 (Wire) –",
// "Port Amsel, 3 June –", "Kessin (Wire) -", in the first paragraph also "KESSIN –". Does not: "Port Amsel – the port – fell",
// "3 May – Oduya met Brandt".

import type { Token } from '../article';
import { MONTH } from './dateWords';

const LONGEST = 18;
/** Small words of places: "RIO DE JANEIRO", "Stoke on Trent". */
const SMALL = /^(?:de|del|da|do|di|du|la|le|las|los|el|al|of|on|and|the|upon)$/;
const DASH = /^(?:[–—-]|--|―)$/;
const DATE = new RegExp(`^${MONTH}$`, 'u');

/** Index of the dash; -1 where the tokens from `from` open with no dateline. */
export function datelineEnd(tokens: readonly Token[], from: number, limit: number, isFirst: boolean): number {
  const dash = dashIn(tokens, from, Math.min(limit - 2, from + LONGEST));
  if (dash <= from || !opensSentence(tokens, dash + 1)) return -1;
  const before = tokens.slice(from, dash);
  if (!/^\p{Lu}/u.test(before[0]!.text) || before.some(({ kind, text }) => kind === 'word' && isSmall(text))) return -1;
  const isNamed = before.at(-1)!.text === ')' || before.at(-1)!.text === '/';
  const isDated = !opensWithDay(before) && before.some(({ text }, i) => DATE.test(text) && isDay(before, i));
  return isNamed || isDated || (isFirst && before.every(({ text }) => !/\p{Ll}/u.test(text) && text !== ':'))
    ? dash
    : -1;
}

/** The first dash that stands apart from the word before it. */
function dashIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (DASH.test(tokens[i]!.text) && (tokens[i - 1]!.end < tokens[i]!.start || /^[)/]$/.test(tokens[i - 1]!.text)))
      return i;
  return -1;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return /^[\p{Lu}\p{N}“"‘]/u.test(tokens[at]!.text);
}

function isSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !SMALL.test(text);
}

/** "May 3 – Oduya met" is a line of a chronicle: what is told there is of that day. */
function opensWithDay([first]: readonly Token[]): boolean {
  return first !== undefined && DATE.test(first.text);
}

/** "June | 3", "3 | June". */
function isDay(tokens: readonly Token[], month: number): boolean {
  return [tokens[month - 1], tokens[month + 1]].some(
    (token) => token !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text),
  );
}
