// From offsets in characters (Unicode code points), as other tools count, to UTF-16 units.

import type { Span } from '../span';

/** Null where the text has no so many characters. */
export function fromCharacters(text: string, { start, end }: Span): Span | null {
  const from = unitsAfter(text, 0, start);
  const to = from === null ? null : unitsAfter(text, from, end - start);
  return from === null || to === null ? null : { start: from, end: to };
}

/** The offset so many characters after `at`. */
function unitsAfter(text: string, at: number, characters: number): number | null {
  let offset = at;
  for (let left = characters; left > 0; left--) {
    if (offset >= text.length) return null;
    offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  }
  return offset;
}
