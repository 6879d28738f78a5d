// Letters that stand for an organisation of the article: "Harbour Workers Union" makes every "HWU" one.

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { COUNTRY } from './model';
import type { Sheet } from './sheet';
import { ORG } from './tags';
import { CAPITALS } from './words';

/** First letters of the capitalised words of a name, in small letters: "hwu". */
export function acronymOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}'])\p{Lu}/gu) ?? []).join('').toLowerCase();
}

export function findAcronyms(sheet: Sheet, names: readonly Found[]): Found[] {
  const acronyms = new Set<string>();
  for (const { type, from, to } of names) {
    if (type !== ORG || to - from < 2) continue;
    const acronym = acronymOf(sheet.tokens.slice(from, to).map(({ text }) => text).join(' ')); // prettier-ignore
    if (acronym.length > 2) acronyms.add(acronym);
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
