// Words, numbers and marks. "Lindqvist's" is two tokens, "U.S." and "Mr." are one, "harbour.Oduya" is three.

import type { Token, TokenKind } from '../article';
import { DIGIT, LETTER, SPACE, UPPER, charClass } from './characters';
import { partsAt } from './hyphens';
import { trimEnd } from '../trim';

const ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Maj Lt Sgt Capt Cpl Pte Pvt Adm Cmdr Cdr Brig Supt Insp ' +
    'Det Rev Fr Hon Amb Pres Atty St Ste Mt Ft Jr Sr Inc Corp Ltd Co Bros Dept Univ Assn No vs Jan Feb Mar Apr Jun Jul Aug Sept ' +
    'Sep Oct Nov Dec'
  ).split(' '),
);

// Bounded, so that a long run of letters is read in linear time.
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"<>]{1,2000}/y;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/y;
const SITE =
  /[A-Za-z][\w-]{0,62}(?:\.[\w-]{1,62}){0,3}\.(?:com|org|net|gov|edu|mil|int|info|io|co\.uk|org\.uk|ac\.uk|gov\.uk|co|uk|cn|eu|de|fr|ru|tv)(?![\w-])/y;
const DOTTED = /(?:\p{L}\.){2,9}|\p{Lu}(?:\.\p{Lu}){1,8}(?![\p{L}\p{N}])|Ph\.?D\./uy;
const HANDLE = /[@#][\p{L}\p{N}_]{1,200}/uy;
/** A year to which a clock is glued: "20163:33". */
const YEAR_BEFORE_CLOCK = /(?:19|20)\d{2}(?=(?:\d|1\d|2[0-3]):[0-5]\d(?!\d))/y;
const POSSESSIVE = /'[sS](?![\p{L}\p{N}])/uy;

/** Tokens of a view (see Prose), in order. Linear in the length of the view. */
export function tokenize(view: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < view.length) {
    const kind = charClass(view, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = endOfToken(view, at, kind);
    tokens.push({ start: at, end, text: view.slice(at, end), kind: kindOf(kind, end - at) });
    at = end;
  }
  return tokens;
}

function kindOf(first: number, length: number): TokenKind {
  if (first === DIGIT) return 'number';
  return first >= LETTER || length > 2 ? 'word' : 'punctuation';
}

function endOfToken(view: string, at: number, kind: number): number {
  if (kind >= LETTER) return endOfWord(view, at);
  if (kind === DIGIT) return endOfNumber(view, at);
  const mark = view[at]!;
  if (mark === '@' || mark === '#') return endOf(HANDLE, view, at) || at + 1;
  // Not the opening mark of 's …': a possessive follows its word at once.
  if (mark === "'" && at > 0 && charClass(view, at - 1) !== SPACE) return endOf(POSSESSIVE, view, at) || at + 1;
  return at + String.fromCodePoint(view.codePointAt(at)!).length;
}

function endOf(pattern: RegExp, view: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(view) ? pattern.lastIndex : 0;
}

function endOfLetters(view: string, at: number): number {
  while (charClass(view, at) >= DIGIT) at += view.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

// 3rd, 1990s, 10:30am, 1,200.50; a letter run after the digits belongs to the number.
function endOfNumber(view: string, at: number): number {
  const year = endOf(YEAR_BEFORE_CLOCK, view, at);
  if (year > 0) return year;
  let end = endOfLetters(view, at);
  while (/[.,:]/.test(view[end] ?? '') && charClass(view, end + 1) === DIGIT && charClass(view, end - 1) === DIGIT) {
    end = endOfLetters(view, end + 1);
  }
  return end;
}

function endOfWord(view: string, at: number): number {
  let part = at;
  let end = endOfLetters(view, at);
  for (;;) {
    const mark = view[end];
    if (mark === undefined || charClass(view, end) === SPACE) return end;
    if (part === at) {
      const whole = endOfDotted(view, at, end) || endOfAddress(view, at, end);
      if (whole > 0) return whole;
    }
    if (!joins(view, part, end)) return end;
    part = end + 1;
    end = endOfLetters(view, part);
  }
}

// Is the mark at `end` inside a word, after its part from `part` on? O'Brien, Xi'an, Wai-ching, AT&T; not Oduya's, US-China.
function joins(view: string, part: number, end: number): boolean {
  const next = charClass(view, end + 1);
  if (next < DIGIT) return false;
  if (view[end] === "'") return next >= LETTER && endOf(POSSESSIVE, view, end) === 0;
  if (view[end] === '&') return next === UPPER && charClass(view, end - 1) === UPPER;
  return view[end] === '-' && !partsAt(view.slice(part, end), view.slice(end + 1, endOfLetters(view, end + 1)));
}

// "U.S.", "J.", "Mr."; a single capital only before another capital ("plan B. then" ends a sentence).
function endOfDotted(view: string, at: number, end: number): number {
  if (view[end] !== '.') return 0;
  if (end - at <= 2) {
    const dotted = endOf(DOTTED, view, at);
    if (dotted > 0) return dotted;
    const initial = end - at === 1 && charClass(view, at) === UPPER;
    const next = charClass(view, end + 1) === SPACE ? end + 2 : end + 1;
    if (initial && charClass(view, next) === UPPER) return end + 1;
  }
  return end - at <= 6 && ABBREVIATIONS.has(view.slice(at, end)) ? end + 1 : 0;
}

function endOfAddress(view: string, at: number, end: number): number {
  const mark = view[end]!;
  if (mark === ':' || (mark === '.' && end - at === 3)) {
    const address = endOf(ADDRESS, view, at);
    if (address > 0) return at + trimEnd(view.slice(at, address), /[.,;:!?')\]]/).length;
  }
  if (mark === '@' || mark === '+' || mark === '_' || mark === '-' || mark === '.') {
    const letters = mark === '.' && charClass(view, end + 1) !== LETTER;
    return letters ? 0 : endOf(MAIL, view, at) || (mark === '.' ? endOf(SITE, view, at) : 0);
  }
  return 0;
}
