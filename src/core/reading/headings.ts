// Headings of plain text: short lines without a stop over a text.
// Found: "Trade policy", "3. The second day (Port Amsel):". Not found: "The minister said:", "“No reason for delay”", "Q: Why now?".

import { type Row, isParagraph } from './rows';
import { SPEECH_VERBS } from './sentenceWords';

const LONGEST = 12;

export function isHeading(rows: readonly Row[], i: number, isNumbered = false): boolean {
  const row = rows[i]!;
  const next = rows[i + 1];
  if (!next || !hasHeadingShape(row, isNumbered)) return false;
  if (isParagraph(next) || next.kind === 'item' || next.stopped) return true;
  const afterNext = rows[i + 2];
  return afterNext !== undefined && hasHeadingShape(next) && isParagraph(afterNext);
}

/** A numbered line over paragraphs, where a list would have a neighbour that is numbered too. */
export function isNumberedHeading(rows: readonly Row[], i: number): boolean {
  const isListed = rows[i - 1]?.kind === 'item' || rows[i + 1]?.kind === 'item';
  return !isListed && isHeading(rows, i, true);
}

export function hasHeadingShape({ text, words }: Row, isNumbered = false): boolean {
  if (words === 0 || words > LONGEST || text.length > 100 || /^[QA]: /.test(text)) return false;
  if (/(?:[.,;!…。！？；，–—-]|--)["'”)]?$/.test(text) || /^["“].*["”]$/.test(text)) return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}"“'‘¿¡]/u.test(text)) return false;
  return !text.endsWith(':') || isNumbered || isTitled(text);
}

/** "Key Points:", "Day 2 (Kessin):", not "The minister said:". */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  if (words.some((word) => SPEECH_VERBS.has(word) || word === 'include' || word === 'includes' || word === 'following'))
    return false;
  const small = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word));
  return words.length <= 3 || small.length === 0;
}
