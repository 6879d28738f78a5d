// Marks that cannot stand together: "Port Amsel., and"; ",,"; a paragraph without its full stop.

import type { Draft } from '../findings';
import { eachMatch, slipAt, type Checked } from './slip';

/** Words that keep their stop before a comma. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|Inc|Ltd|Corp|Co|Jr|Sr|Bros|etc|al|No|St|Ave|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Col|Lt|Capt|Sgt|Adm|Rev|Hon|Esq|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|dept|est|Ph\.D|a\.m|p\.m|(?:\p{L}\.){1,6}\p{L})$/iu;
const CLASHES = /(?<![.…,;:])(?:\.,|,\.|,,|;;|,;|;,|\.;)(?![.,;:…])/g;

export function clashingMarks(checked: Checked): Draft[] {
  const { seen, text } = checked;
  return eachMatch(seen, CLASHES, (match) => {
    if (afterAbbreviation(seen, match) || !text.startsWith(match[0], match.index!)) return null;
    const before = wordBefore(seen, match.index!);
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

function afterAbbreviation(text: string, match: RegExpMatchArray): boolean {
  return match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index! - 12), match.index));
}

const LONG_PARAGRAPH = 100;
const ENDS_OPEN = /[\p{Ll}\p{N}]$/u;
/** What follows the last full stop is a sentence, not a name under a quotation or a credit. */
const LONG_SENTENCE = /(?:^|[.!?…]["”’)]?\s)[^.!?…]{60,}$/;
const ENDS_CLOSED = /[.!?…]["”’)\]*_]{0,3}$/;

/** A long paragraph that ends without a stop, in an article whose other long paragraphs all have one. */
export function missingStops(checked: Checked): Draft[] {
  const lines = [...checked.seen.matchAll(/[^\n]+/g)]
    .map((line) => ({ start: line.index, end: line.index + line[0].trimEnd().length, text: line[0].trim() }))
    .filter((line) => line.text.length >= LONG_PARAGRAPH && !/^(?:[-*•·|#>[]|\d+[.)])/.test(line.text));
  const open = lines.filter((line) => ENDS_OPEN.test(line.text) && standsAlone(checked.seen, line));
  const closed = lines.filter((line) => ENDS_CLOSED.test(line.text));
  if (open.length !== 1 || closed.length < 4) return [];
  return open
    .filter((line) => !isHeadline(line.text) && LONG_SENTENCE.test(line.text))
    .map(({ end }) => {
      const word = wordBefore(checked.seen, end);
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
    });
}

/** A blank line, or the end, on both sides. */
function standsAlone(text: string, line: { start: number; end: number }): boolean {
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
