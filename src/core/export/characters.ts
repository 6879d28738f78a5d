// Offsets as other tools count them: in characters (Unicode code points), where the core counts UTF-16 units.

import type { Span } from '../span';

/** For each UTF-16 offset of the text, its end included, the number of characters before it. */
export function characterOffsets(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0, count = 0; at < text.length; at++) {
    counts[at] = count;
    const isLead = text.codePointAt(at)! > 0xffff;
    if (isLead) counts[++at] = count;
    count++;
    counts[at + 1] = count;
  }
  return counts;
}

export function inCharacters({ start, end }: Span, offsets: Uint32Array): Span {
  return { start: offsets[start]!, end: offsets[end]! };
}
