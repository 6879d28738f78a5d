// Marks that cannot stand together: "Port Amsel., and"; ",,"; a paragraph without its full stop.

import type { Draft } from '../findings';
import abbreviations from './abbreviations.json';
import { eachMatch, slipAt, type Checked } from './slip';

const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations.rows);
/** Hardly any abbreviation is as long. */
const LONG_WORD = 7;

const CLASHES = /(?<![.…,;:])(?:\.,|,\.|,,|;;|,;|;,|\.;)(?![.,;:…])/g;

export function clashingMarks(checked: Checked): Draft[] {
  const { seen, text } = checked;
  const whole = wordsWithoutStop(seen);
  return eachMatch(seen, CLASHES, (match) => {
    const before = wordBefore(seen, match.index!);
    const shortened = match[0].startsWith('.') && mayBeShortened(before, whole);
    if (shortened || !text.startsWith(match[0], match.index!)) return null;
    const span = { start: match.index! - before.length, end: match.index! + match[0].length };
    const mark = rightMark(match[0], seen.slice(span.end, span.end + 4));
    return slipAt(checked, span, {
      type: 'punctuation',
      title: `Two marks together: “${text.slice(span.start, span.end)}”`,
      because: `“${match[0]}” is one mark too many.`,
      ...(mark ? { replacement: before + mark } : {}),
    });
  });
}

/** The mark that must have been meant; null where both could be. Before a small letter the sentence goes on. */
function rightMark(marks: string, after: string): string | null {
  if (!/^(?:\s|$)/.test(after)) return null;
  if (marks === ',,' || marks === ';;') return marks[0]!;
  return marks === '.,' && /^\s+\p{Ll}/u.test(after) ? ',' : null;
}

function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, end - 40), end))![0];
}

/** A stop before a comma is right after "Conn", "a.m", "J"; a word that the article also writes without stop is no short form. */
function mayBeShortened(word: string, whole: ReadonlySet<string>): boolean {
  if (word.length < 3 || ABBREVIATIONS.has(word.toLowerCase())) return true;
  return word.length < LONG_WORD && !whole.has(word);
}

function wordsWithoutStop(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<![\p{L}\p{N}.])[\p{L}\p{N}]{3,40}(?![\p{L}\p{N}.])/gu)].map(([word]) => word));
}

const LONG_PARAGRAPH = 100;
const ENDS_OPEN = /[\p{Ll}\p{N}]$/u;
/** What follows the last full stop is a sentence, not a name under a quotation or a credit. */
const LONG_SENTENCE = /(?:^|[.!?…]["”’)]?\s)[^.!?…]{60,}$/;
const ENDS_CLOSED = /[.!?…]["”’)\]*_]{0,3}$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A long paragraph without a stop, in an article whose other long paragraphs all have one. It stands between two that have one, or at
 * the end after one: a line among others without stops is a teaser.
 */
export function missingStops(checked: Checked): Draft[] {
  // The text itself: a line that ends in an address ("write to desk@…") has words where `seen` has blanks, and so has a teaser.
  const all = [...checked.text.matchAll(/[^\n]+/g)]
    .map(({ index, 0: written }): Line => ({
      start: index,
      end: index + written.trimEnd().length,
      text: written.trim(),
    }))
    .filter(({ text }) => text !== '');
  const isSeen = ({ start, end }: Line): boolean => checked.seen.slice(start, end).trim() !== '';
  const long = all
    .filter(isSeen)
    .filter(({ text }) => text.length >= LONG_PARAGRAPH && !/^(?:[-*•·|#>[]|\d+[.)])/.test(text));
  const open = long.filter((line) => ENDS_OPEN.test(line.text) && standsAlone(checked.seen, line));
  const [line] = open;
  if (!line || open.length > 1 || long.filter(({ text }) => ENDS_CLOSED.test(text)).length < 4) return [];
  const [before, after] = [-1, 1].map((step) => all[all.indexOf(line) + step]);
  const amongProse = before && ENDS_CLOSED.test(before.text) && (!after || ENDS_CLOSED.test(after.text));
  if (!amongProse || isHeadline(line.text) || !LONG_SENTENCE.test(line.text)) return [];
  return [missingStop(checked, line)];
}

function missingStop(checked: Checked, { end }: Line): Draft {
  const word = wordBefore(checked.text, end);
  return slipAt(
    checked,
    { start: end - word.length, end },
    {
      type: 'missing-stop',
      title: `No full stop after “${word}”`,
      because: 'The paragraph ends without a full stop; the others have one.',
      replacement: `${word}.`,
    },
  );
}

/** A blank line, or the end, on both sides. */
function standsAlone(text: string, line: Line): boolean {
  return (
    /(?:^|\n)[ \t]*\n[ \t]*$/.test(text.slice(Math.max(0, line.start - 80), line.start)) &&
    /^[ \t]*(?:\n[ \t]*(?:\n|$)|$)/.test(text.slice(line.end, line.end + 80))
  );
}

/** Most words with a capital, or the first thing on the page. */
function isHeadline(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
