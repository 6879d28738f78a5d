// The stretch of a text that needs the fewest edits to become a given quote (Sellers' algorithm, 1980).

export interface Approximate {
  readonly start: number;
  readonly end: number;
  /** Characters to insert, delete or replace. */
  readonly distance: number;
}

/** At most this share of the quote may differ. */
const MOST_EDITS = 0.25;
/** Bound on quote length x text length, so that a search stays under a tenth of a second. */
const MOST_WORK = 20_000_000;

/** One character as it is compared: case, quotation marks, dashes and blanks do not count as differences. */
export function fold(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (character === '’' || character === '‘') return "'";
  if (character === '“' || character === '”') return '"';
  if (character === '–' || character === '—') return '-';
  return character.length === character.toLowerCase().length ? character.toLowerCase() : character;
}

/** The closest stretch near `hint` (an offset), or null when none is close enough. Of equals, the one nearest to the hint. */
export function closestMatch(text: string, quote: string, hint: number): Approximate | null {
  const reach = Math.floor(MOST_WORK / quote.length / 2);
  const from = Math.max(0, Math.min(hint - reach, text.length - 2 * reach));
  const to = Math.min(text.length, from + 2 * reach);
  const pattern = codes(quote);
  const limit = Math.floor(quote.length * MOST_EDITS);
  let distance = Uint32Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let start = new Uint32Array(pattern.length + 1).fill(from);
  let best: Approximate | null = null;
  for (let at = from; at < to; at++) {
    [distance, start] = step(pattern, foldedCode(text, at), at, distance, start);
    const found = { start: start[pattern.length]!, end: at + 1, distance: distance[pattern.length]! };
    if (found.distance <= limit && isBetter(found, best, hint)) best = found;
  }
  return best;
}

function isBetter(found: Approximate, best: Approximate | null, hint: number): boolean {
  if (!best || found.distance !== best.distance) return !best || found.distance < best.distance;
  return Math.abs(found.start - hint) < Math.abs(best.start - hint);
}

/** One column of the table: the cost of ending each prefix of the pattern at this character, and where that match began. */
function step(
  pattern: Uint16Array,
  code: number,
  at: number,
  distance: Uint32Array,
  start: Uint32Array,
): [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const nextDistance = new Uint32Array(distance.length);
  const nextStart = new Uint32Array(start.length);
  nextStart[0] = at + 1;
  for (let i = 1; i <= pattern.length; i++) {
    const replace = distance[i - 1]! + (pattern[i - 1] === code ? 0 : 1);
    const remove = distance[i]! + 1;
    const insert = nextDistance[i - 1]! + 1;
    const least = Math.min(replace, remove, insert);
    nextDistance[i] = least;
    nextStart[i] =
      least === replace ? (i === 1 ? at : start[i - 1]!) : least === remove ? start[i]! : nextStart[i - 1]!;
  }
  return [nextDistance, nextStart];
}

function codes(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => foldedCode(text, i));
}

function foldedCode(text: string, at: number): number {
  return fold(text[at]!).charCodeAt(0);
}
