// What a character is to the tokeniser. One table for the whole process: the answer depends on the character alone.

export const SPACE = 1;
export const MARK = 2;
export const DIGIT = 3;
/** From here on letters (and marks that combine with them). */
export const LETTER = 4;
export const UPPER = 5;

const known = new Uint8Array(0x10000);

/** Class of the UTF-16 unit at `at`, 0 beyond the text; a surrogate pair counts by its code point. */
export function charClass(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(String.fromCodePoint(text.codePointAt(at)!));
  return (known[unit] ||= classOf(String.fromCharCode(unit)));
}

function classOf(character: string): number {
  if (/[\s\0]/.test(character)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return MARK;
}
