// What looks like a name and is none, or one of another kind: a draft law, a currency, a feast, a body written with stops.

import { foundAt, textAt, type Found } from './found';
import type { Sheet } from './sheet';
import { LOC, MISC, ORG, PER } from './tags';
import { BODIES, CALLED_LIKE_THINGS, CAPITAL_TITLES, FEASTS } from './vocabulary';

export function sortOut(sheet: Sheet, names: readonly Found[]): Found[] {
  const people = new Set(names.filter(({ type }) => type === PER).map(({ from }) => from));
  return names
    .filter((name) => !isCurrency(sheet, name) && !isPronoun(sheet, name) && !isTitleOfNext(sheet, name, people))
    .map((name) => ({ ...name, type: typeOf(sheet, name) }));
}

const ARTICLE = /^(?:the|a|an|this|that|each)$/i;
/** "a Kelly green jacket" */
const COLOUR = /^(?:green|blue|red|brown|yellow|purple|pink|grey|gray|white|black|orange)$/;

/** "the Bill would require": a word of every day that is also a given name, alone behind an article. */
export function dropThings(sheet: Sheet, names: readonly Found[]): Found[] {
  return names.filter(({ from, to, type }) => {
    if (type === PER && to - from === 1 && COLOUR.test(textAt(sheet, to)) && ARTICLE.test(textAt(sheet, from - 1)))
      return false;
    if (type !== PER || to - from > 1 || !CALLED_LIKE_THINGS.has(textAt(sheet, from).toLowerCase())) return true;
    return !ARTICLE.test(textAt(sheet, from - 1));
  });
}

/** "US$100 million" */
function isCurrency(sheet: Sheet, { to, type, end }: Found): boolean {
  return type === LOC && /^[$€£¥]/.test(textAt(sheet, to)) && sheet.tokens[to]!.start === end;
}

/** "About Us", "Contact Us", not "about the US". */
function isPronoun(sheet: Sheet, { from, to, type }: Found): boolean {
  return type === LOC && to - from === 1 && textAt(sheet, from) === 'Us';
}

/** "ACP Ida Rask" is no body and a person. */
function isTitleOfNext(sheet: Sheet, { from, to, type }: Found, people: ReadonlySet<number>): boolean {
  return type !== PER && to - from === 1 && CAPITAL_TITLES.has(textAt(sheet, from)) && people.has(to);
}

function typeOf(sheet: Sheet, { from, to, type }: Found): number {
  const words = foundAt(sheet, from, to, type);
  const text = sheet.tokens.slice(words.from, words.to).map((token) => token.text).join(' ').toLowerCase(); // prettier-ignore
  if (FEASTS.has(text)) return MISC;
  return type !== ORG &&
    BODIES.has(text.replace(/[. ]/g, '')) &&
    /^\p{Lu}/u.test(textAt(sheet, from)) &&
    text.includes('.')
    ? ORG
    : type;
}
