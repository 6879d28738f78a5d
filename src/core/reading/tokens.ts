// Words, numbers and marks. "Blinken's" is two tokens, "U.S." and "Mr." are one, "fentanyl.Blinken" is three.

import type { Token, TokenKind } from '../article';

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Maj|Lt|Sgt|Capt|Cpl|Adm|Cmdr|Rev|Hon|Amb|Pres|St|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

// Order: addresses first (they contain marks), then dotted abbreviations, numbers, words, single marks.
// Every repeated part of an address is bounded, so that a long run of letters is read in linear time.
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"<>]{1,2000}`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{L}\.){2,9}`,
    String.raw`\b(?:${ABBREVIATIONS})\.`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
    String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th)?`,
    String.raw`'s(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|'(?!s(?![\p{L}\p{N}]))(?=\p{L})|-(?=[\p{L}\p{N}]))*`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/** Tokens of a view (see Prose), in order. Linear in the length of the view. */
export function tokenize(view: string): Token[] {
  const tokens: Token[] = [];
  for (const match of view.matchAll(TOKEN)) {
    const text = match[0];
    tokens.push({ start: match.index, end: match.index + text.length, text, kind: kindOf(text) });
  }
  return tokens;
}

function kindOf(text: string): TokenKind {
  if (/^\p{Nd}/u.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'punctuation';
}
