// Words in quotation marks that are nobody's words: the “so-called”, a film called “Night Ferry”, “Old Harbour” Street.

import type { Attribution } from './attributions';
import type { Item } from './clause';
import type { Quoted } from './marks';
import { termWords } from './words';

/** Whether the quotation at item `at` is a term or a title. `told`: the telling word that governs it. */
export function isTerm(items: readonly Item[], at: number, words: string, told: Attribution | null): boolean {
  const before = items[at - 1];
  if (before?.lower === 'as' && /^(?:known|referred|described)$/.test(items[at - 2]?.lower ?? ''))
    return !isBy(items, at);
  if (before && termWords.has(before.lower)) return true;
  if (before?.text === ',' && termWords.has(items[at - 2]?.lower ?? '') && told === null) return true;
  return looksLikeTitle(words) && !(told && /[:,]/.test(before?.text ?? '') && at - told.last < 4);
}

/** "described by Ode as": then the words are Ode's. */
const isBy = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'by' || lower === 'what');

/** One word or more, each but the small ones with a capital: “One Harbour”, “The Ferry and the Sea”, “Gull”; not “Gone!” */
function looksLikeTitle(words: string): boolean {
  const list = words.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (list.length === 0 || list.length > 10) return false;
  if (list.length === 1)
    return /^\p{Lu}[\p{Ll}\p{Lu}]{2,}$/u.test(words) && !/^(?:yes|no|never|absolutely|enough|nothing)$/i.test(words);
  return list.every(
    (word) =>
      /^[\p{Lu}\p{N}]/u.test(word) || /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|de|la)$/.test(word),
  );
}

/** Whole sentences: opens like one and ends like one, or stands alone. “We stay,” and “Go!”, not “giant ship”. */
export function isSentence(words: string, quoted: Quoted, items: readonly Item[], at: number): boolean {
  if (!/^[[(…'"‘“]*[\p{Lu}\p{N}@#]/u.test(words)) return false;
  if (!quoted.closed) return true;
  if (!/[.!?,…—–-]['’"”)\]]*$/.test(words) && !endsClause(items[at + 1])) return false;
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count > 2 || /[.!?]$/.test(words) || before(items, at);
}

const endsClause = (item: Item | undefined): boolean => item === undefined || /^[.,!?]$/.test(item.text);
const before = (items: readonly Item[], at: number): boolean => at === 0 || /^[:,]$/.test(items[at - 1]!.text);
