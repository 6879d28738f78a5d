// Rules after the tagger, where they are surer than the weights.

import type { Prose } from '../article';
import { foundAt, type Found } from './found';
import { GIVEN, TITLE } from './model';
import { settleNames } from './settle';
import type { Sheet } from './sheet';
import { ADDRESS, isCapital } from './words';
import { PER, type Tagged } from './tags';
import { PARTICLES, SUFFIXES, TITLES } from './vocabulary';

/** Names in source order, never overlapping. The article settles what it is sure of before surnames are looked for in pairs. */
export function refineNames(prose: Prose, sheet: Sheet, tagged: readonly Tagged[]): Found[] {
  const cut = tagged
    .flatMap((name) => cutTitles(sheet, name))
    .map(({ from, to, type }) => foundAt(sheet, from, to, type));
  const settled = settleNames(sheet, addBylines(prose, sheet, cut));
  return splitPairs(sheet, settled).sort((a, b) => a.start - b.start);
}

const text = (sheet: Sheet, i: number): string => sheet.tokens[i]!.text;
const bitsAt = (sheet: Sheet, i: number): number => sheet.words.bits[sheet.word[i]!]!;

// "President Ida Rask" -> "Ida Rask"; an address is no name.
function cutTitles(sheet: Sheet, name: Tagged): Tagged[] {
  if (name.type !== PER) return [name];
  let { from, to } = name;
  while (from < to - 1 && TITLES.has(text(sheet, from).toLowerCase())) from++;
  while (to > from + 1 && /^(?:'s|'S|[,.;:'"(-])$/.test(text(sheet, to - 1))) to--;
  const first = text(sheet, from);
  if (sheet.words.writing[sheet.word[from]!] === ADDRESS) return [];
  if (to - from === 1 && bitsAt(sheet, from) & TITLE && !(bitsAt(sheet, from) & GIVEN)) return [];
  return /^\p{Lu}/u.test(first) || PARTICLES.has(first.toLowerCase()) ? [{ ...name, from, to }] : [name];
}

// A byline is a name even where the weights are in doubt: "Ida Rask", not "Staff".
function addBylines(prose: Prose, sheet: Sheet, names: readonly Found[]): Found[] {
  const added: Found[] = [];
  for (const byline of prose.masthead.bylines) {
    const inside = sheet.tokens.flatMap((token, i) =>
      token.start >= byline.start && token.end <= byline.end ? [i] : [],
    );
    const [first, last] = [inside[0], inside[inside.length - 1]];
    if (first === undefined || last === undefined || inside.length < 2 || inside.length > 4) continue;
    if (!inside.every((i) => isCapital(sheet.words.writing[sheet.word[i]!]!) || PARTICLES.has(text(sheet, i))))
      continue;
    if (names.some((name) => name.from <= last && name.to > first)) continue;
    added.push(foundAt(sheet, first, last + 1, PER));
  }
  return [...names, ...added];
}

// "Rask-Oduya summit": two people, where both are people of the article.
function splitPairs(sheet: Sheet, names: readonly Found[]): Found[] {
  const surnames = new Set<string>();
  for (const name of names) {
    if (name.type !== PER || name.to - name.from < 2) continue;
    const end = SUFFIXES.has(text(sheet, name.to - 1).toLowerCase()) ? name.to - 2 : name.to - 1;
    surnames.add(text(sheet, end)).add(text(sheet, name.from));
  }
  const pairs: Found[] = [];
  sheet.tokens.forEach((token, i) => {
    const dash = token.text.search(/[-–]/);
    if (dash <= 0 || !/^\p{Lu}/u.test(token.text)) return;
    const [left, right] = [token.text.slice(0, dash), token.text.slice(dash + 1)];
    if (!surnames.has(left) || !surnames.has(right)) return;
    const place = { from: i, to: i + 1, type: PER };
    pairs.push({ ...place, start: token.start, end: token.start + dash });
    pairs.push({ ...place, start: token.start + dash + 1, end: token.end });
  });
  return [...names.filter((name) => !pairs.some((pair) => pair.from >= name.from && pair.from < name.to)), ...pairs];
}
