// What a UTF-16 unit is by itself, read from one table: for counting over whole lines, where a pattern a line would cost more.
// Half a surrogate pair is nothing of all this; who must know what it stands for asks `isSurrogate`.

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

export function startsUpper(text: string): boolean {
  return beginsWith(text, IS_UPPER, /^\p{Lu}/u);
}

export function startsLower(text: string): boolean {
  return beginsWith(text, IS_LOWER, /^\p{Ll}/u);
}

/** `pattern` answers for letters beyond the first plane. */
function beginsWith(text: string, bit: number, pattern: RegExp): boolean {
  if (text === '') return false;
  const unit = text.charCodeAt(0);
  return isSurrogate(unit) ? pattern.test(text) : (bitsOf(unit) & bit) !== 0;
}

export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
