// "the 34-year-old": an age as a noun.

import type { Words } from '../../language/words';

/** "34-year-old" where such an age ends at a word, in one word or in five; null for all else. */
export function ageAt(words: Words, word: number): string | null {
  const lower = words.lower(word);
  const whole = /^(\d{1,3})-year-olds?$/.exec(lower)?.[1];
  if (whole !== undefined) return `${whole}-year-old`;
  if (!/^olds?$/.test(lower) || words.lower(word - 2) !== 'year') return null;
  return /^\d{1,3}$/.test(words.form(word - 4)) ? `${words.form(word - 4)}-year-old` : null;
}

export const isAge = (noun: string): boolean => /^\d{1,3}-year-old$/.test(noun);
