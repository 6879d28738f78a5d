// "Rask-Oduya summit", "Amsel-Norland ferry": two names in one word, where the article names both.

import { foundAt, textAt, type Found } from './found';
import type { Sheet } from './sheet';
import { PER } from './tags';
import { SUFFIXES } from './vocabulary';

export function splitPairs(sheet: Sheet, names: readonly Found[]): Found[] {
  const types = typesOfWords(sheet, names);
  const pairs: Found[] = [];
  const tokens = new Set<number>();
  for (let i = 0; i < sheet.tokens.length; i++) {
    const { text, start } = sheet.tokens[i]!;
    const dash = text.indexOf('-');
    if (dash <= 0 || text.indexOf('-', dash + 1) >= 0) continue;
    const [left, right] = [types.get(text.slice(0, dash)), types.get(text.slice(dash + 1))];
    if (left === undefined || right === undefined) continue;
    const whole = foundAt(sheet, i, i + 1, left);
    pairs.push({ ...whole, end: start + dash }, { ...whole, type: right, start: start + dash + 1 });
    tokens.add(i);
  }
  const torn = (name: Found): boolean => {
    for (let i = name.from; i < name.to; i++) if (tokens.has(i)) return true;
    return false;
  };
  // A person of two words with such a word in it is one person with a double name.
  const doubles = new Set(
    names.filter((name) => name.type === PER && name.to - name.from > 1 && torn(name)).flatMap(range),
  );
  const kept = pairs.filter(({ from }) => !doubles.has(from));
  return [...names.filter((name) => doubles.has(name.from) || !torn(name)), ...kept];
}

const range = ({ from, to }: Found): number[] => Array.from({ length: to - from }, (_, k) => from + k);

// Words that are names by themselves, and family names.
function typesOfWords(sheet: Sheet, names: readonly Found[]): Map<string, number> {
  const types = new Map<string, number>();
  for (const { from, to, type } of names) {
    if (to - from === 1 && !textAt(sheet, from).includes('-')) types.set(textAt(sheet, from), type);
  }
  for (const { from, to, type } of names) {
    if (type !== PER || to - from < 2) continue;
    const suffix = SUFFIXES.has(textAt(sheet, to - 1).toLowerCase());
    types.set(textAt(sheet, suffix ? to - 2 : to - 1), PER).set(textAt(sheet, from), PER);
  }
  return types;
}
