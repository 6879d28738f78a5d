// Names and numbers in words that are compared.

const LONG_NAME = 8;

function numbersIn(words: string): string {
  return (words.match(/\d+/g) ?? []).join(' ');
}

/** The same numbers, and names that are no more apart than by a slip: "Oduya" and "Odduya", not "Oduya" and "Lindqvist". */
export function namesTheSame(one: string, other: string): boolean {
  if (numbersIn(one) !== numbersIn(other)) return false;
  const [names, others] = [one, other].map((words) => words.match(/\p{Lu}\p{L}*/gu) ?? []);
  return names!.length === others!.length && names!.every((name, index) => isSlipOf(name, others![index]!));
}

/** A letter is another, is missing, or changed places with the next; in a long name two are. */
export function isSlipOf(name: string, other: string): boolean {
  const shorter = Math.min(name.length, other.length);
  let before = 0;
  while (before < shorter && name[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && name.at(-1 - after) === other.at(-1 - after)) after++;
  const [one, two] = [name, other].map((whole) => whole.slice(before, whole.length - after));
  const isSwapped = one!.length === 2 && one === [...two!].reverse().join('');
  const differing = Math.max(one!.length, two!.length);
  return isSwapped || differing <= (Math.max(name.length, other.length) < LONG_NAME ? 1 : 2);
}
