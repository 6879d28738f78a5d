// Words in quotation marks that are nobody's words: the “so-called”, a film called “Night Ferry”, “Old Harbour” Street.

import type { Words } from '../language/words';
import terms from './data/termWords.json';
import type { Marked } from './passages';
import type { Telling } from './tellings';

const termWords = new Set(terms.rows);

/** Whether a stretch between marks is a term or a title. `told`: the telling word that governs it. */
export function isTerm(words: Words, { quoted, first }: Marked, told: Telling | null): boolean {
  const before = words.lower(first - 1);
  if (before === 'as' && /^(?:known|referred|described)$/.test(words.lower(first - 2))) return !isBy(words, first);
  if (termWords.has(before) && told?.cue.end !== first) return true;
  if (before === ',' && termWords.has(words.lower(first - 2)) && told === null) return true;
  const inside = words.prose.view.slice(quoted.start, quoted.end);
  return looksLikeTitle(inside) && !(told && /[:,]/.test(before) && first - told.cue.end < 4);
}

/** "described by Ode as": then the words are Ode's. */
function isBy(words: Words, first: number): boolean {
  for (let i = Math.max(0, first - 6); i < first; i++) if (/^(?:by|what)$/.test(words.lower(i))) return true;
  return false;
}

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
export function isSentence(words: Words, { quoted, first, end }: Marked, opensPassage: boolean): boolean {
  const inside = words.prose.view.slice(quoted.start, quoted.end);
  if (!/^[[(…'"‘“]*[\p{Lu}\p{N}@#]/u.test(inside)) return false;
  if (!quoted.closed) return true;
  if (!/[.!?,…—–-]['’"”)\]]*$/.test(inside) && !/^[.,!?]?$/.test(words.form(end))) return false;
  const count = inside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count > 2 || /[.!?]$/.test(inside) || opensPassage || /^[:,]$/.test(words.form(first - 1));
}
