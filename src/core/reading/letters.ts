// What a UTF-16 unit is by itself, read from one table: for counting over whole lines, where a pattern a line would cost more.
// Half a surrogate pair is nothing of all this.

export const IS_LETTER = 1;
export const IS_NUMBER = 2;
export const IS_UPPER = 4;
export const IS_LOWER = 8;
export const IS_BLANK = 16;
const IS_KNOWN = 128;

const known = new Uint8Array(0x10000);

/** The marks above that hold of a unit, added up. */
export function bitsOf(unit: number): number {
  const bits = known[unit]!;
  return bits !== 0 ? bits : (known[unit] = lookUp(String.fromCharCode(unit)));
}

function lookUp(character: string): number {
  const letter = /\p{L}/u.test(character) ? IS_LETTER : 0;
  const number = /\p{N}/u.test(character) ? IS_NUMBER : 0;
  const upper = /\p{Lu}/u.test(character) ? IS_UPPER : 0;
  const lower = /\p{Ll}/u.test(character) ? IS_LOWER : 0;
  return IS_KNOWN | letter | number | upper | lower | (/\s/.test(character) ? IS_BLANK : 0);
}

/** The same of the character at `at`, of whatever plane; 0 beyond the text. */
export function bitsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return isSurrogate(unit) ? lookUp(String.fromCodePoint(text.codePointAt(at)!)) : bitsOf(unit);
}

/** Units of the character at `at`. */
export function unitsAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

export function startsUpper(text: string): boolean {
  return (bitsAt(text, 0) & IS_UPPER) !== 0;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
