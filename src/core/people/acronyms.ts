// Letters that stand for an organisation of the article: "Harbour Workers Union" makes every "HWU" one.

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { COUNTRY } from './model';
import type { Sheet } from './sheet';
import { ORG, PER } from './tags';
import { CAPITALS } from './words';

/** First letters of the capitalised words of a name, in small letters: "hwu". */
export function acronymOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}'])\p{Lu}/gu) ?? []).join('').toLowerCase();
}

const COUNTRY_AHEAD = /^(?:the )?(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.) /i;

/** Also without the country it begins with ("US Food and Drug Administration" is "fda") and with its small words ("Norland Farm party", "nfp"). */
export function acronymsOf(name: string): string[] {
  const all = name.replace(/(?<![\p{L}\p{N}'])\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase());
  return [...new Set([name, name.replace(COUNTRY_AHEAD, ''), all].map(acronymOf))];
}

const wordsOf = (sheet: Sheet, from: number, to: number): string =>
  sheet.tokens.slice(from, to).map(({ text }) => text).join(' '); // prettier-ignore

/** "Norland Communist | party (NCP)": words in small letters that the letters in brackets count. */
function toBracket(sheet: Sheet, name: Found): Found {
  if (name.type !== ORG) return name;
  let [to, letters] = [name.to, acronymOf(wordsOf(sheet, name.from, name.to))];
  while (to - name.to < 2 && /^\p{Ll}{3,}$/u.test(textAt(sheet, to))) letters += textAt(sheet, to++)[0]!;
  const isTold =
    textAt(sheet, to) === '(' && textAt(sheet, to + 1).toLowerCase() === letters && textAt(sheet, to + 2) === ')';
  return to > name.to && isTold ? foundAt(sheet, name.from, to, ORG) : name;
}

/** "the Inner Fish Services Board (IFSB)": capital words that the letters behind them count are a body, whatever was seen of them. */
function spelled(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const found: Found[] = [];
  for (let i = 2; i + 1 < sheet.word.length; i++) {
    if (textAt(sheet, i - 1) !== '(' || textAt(sheet, i + 1) !== ')' || writingAt(sheet, i) !== CAPITALS) continue;
    const from = spelledFrom(sheet, i - 1, textAt(sheet, i).toLowerCase());
    const owner = owners[from];
    const isTold = owner?.type === ORG && owner.from <= from && owner.to === i - 1;
    if (from < i - 2 && !isTold && owners[from]?.type !== PER) found.push(foundAt(sheet, from, i - 1, ORG));
  }
  if (found.length === 0) return [...names];
  const taken = ownersOf(sheet, found);
  return [...names.filter(({ from, to }) => !taken.slice(from, to).some(Boolean)), ...found];
}

/** Where the words before `end` begin whose first letters are `letters`; `end` where they do not count them. */
function spelledFrom(sheet: Sheet, end: number, letters: string): number {
  let left = letters.length;
  for (let i = end - 1; i >= 0 && end - i < 12 && left > 0; i--) {
    const text = textAt(sheet, i);
    if (/^(?:of|and|for|the|on|in|&|-|to|de|del|la)$/.test(text)) continue;
    const parts = text.split('-').filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0]!.toLowerCase()); // prettier-ignore
    if (parts.length === 0) return end;
    for (const letter of parts.reverse()) if (letters[--left] !== letter) return end;
    if (left === 0) return i;
  }
  return end;
}

export function findAcronyms(sheet: Sheet, tagged: readonly Found[]): Found[] {
  const names = spelled(sheet, tagged.map((name) => toBracket(sheet, name))); // prettier-ignore
  const acronyms = new Set<string>();
  for (const { type, from, to } of names) {
    if (type !== ORG || to - from < 2) continue;
    for (const acronym of acronymsOf(wordsOf(sheet, from, to))) if (acronym.length > 2) acronyms.add(acronym);
  }
  if (acronyms.size === 0) return [...names];
  const owners = ownersOf(sheet, names);
  const found: Found[] = [];
  for (let i = 0; i < sheet.word.length; i++) {
    if (writingAt(sheet, i) !== CAPITALS || (bitsAt(sheet, i) & COUNTRY) !== 0) continue;
    if (!acronyms.has(textAt(sheet, i).replace(/\./g, '').toLowerCase())) continue;
    const owner = owners[i];
    if (owner === undefined || owner.to - owner.from === 1) found.push(foundAt(sheet, i, i + 1, ORG));
  }
  const taken = ownersOf(sheet, found);
  return [...names.filter(({ from }) => taken[from] === undefined), ...found];
}
