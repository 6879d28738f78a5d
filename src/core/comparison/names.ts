// Names made comparable: "José M. Díaz Jr." is given "jose", surname "diaz". Word order as the article writes it.

import { fold } from './terms';

export interface NameParts {
  readonly folded: string;
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  /** Middle initials and names; empty for two words. */
  readonly middle: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

export function nameParts(name: string): NameParts {
  const all = fold(name)
    .split(/[\s.,]+/)
    .filter(Boolean);
  const words = all.filter((word, i) => i === 0 || !SUFFIX.test(word));
  return {
    folded: words.join(' '),
    words,
    first: words[0] ?? '',
    last: words.at(-1) ?? '',
    middle: words.slice(1, -1),
  };
}

/** Middle names agree where one side has none or one begins as the other: "W." with "Walker", not with "Herbert Walker". */
export function middlesAgree(a: NameParts, b: NameParts): boolean {
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  return (
    a.middle.length === b.middle.length &&
    a.middle.every((word, i) => word.startsWith(b.middle[i]!) || b.middle[i]!.startsWith(word))
  );
}

/** Whether one insertion, deletion, replacement or swap of neighbours makes one word the other. Equal words are not. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Keys under which words one letter apart meet: the word itself and the word with each one letter left out. */
export function deletionKeys(word: string): string[] {
  const keys = [word];
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  return keys;
}
