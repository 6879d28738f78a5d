// Marks taken off the ends of a text, a character at a time: `/x+$/` looks from every place where an x stands and so takes the square
// of the length of "xxxx… y".

/** The text without what stands at its end, as long as the pattern of one character knows it. */
export function trimEnd(text: string, mark: Pick<RegExp, 'test'>): string {
  let end = text.length;
  while (end > 0 && mark.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The text without such characters at both ends. */
export function trimEnds(text: string, mark: Pick<RegExp, 'test'>): string {
  const rest = trimEnd(text, mark);
  let start = 0;
  while (start < rest.length && mark.test(rest[start]!)) start++;
  return rest.slice(start);
}
