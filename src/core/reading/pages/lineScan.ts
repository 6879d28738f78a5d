// One pass over the characters of a line: its words by number, and its marks counted.

import { IS_BLANK, IS_LETTER, IS_NUMBER, IS_UPPER, bitsAt, unitsAt } from '../letters';
import type { WordTable } from './wordTable';

const IN_WORD = IS_LETTER | IS_NUMBER;
const CLOSING = '"”\'';
const [NO_MARK, STOP, COMMA, QUOTE, APOSTROPHE, SIGN, COLON, BAR] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const KINDS: readonly (readonly [number, string])[] = [
  [STOP, '.!?'],
  [COMMA, ',;'],
  [QUOTE, '"“”'],
  [APOSTROPHE, "'‘"],
  [SIGN, '@©#'],
  [COLON, ':'],
  [BAR, '|»›>•·←→▶↓↑…'],
];
const ALL = new Map(KINDS.flatMap(([kind, marks]) => [...marks].map((mark) => [mark.charCodeAt(0), kind] as const)));
/** What kind of mark each character below 256 is. */
const MARKS = Uint8Array.from({ length: 256 }, (_, unit) => ALL.get(unit) ?? NO_MARK);

/** What the scan of a line finds; written over by the next line. */
export class LineScan {
  /** Numbers of the words. */
  words = new Int32Array(256);
  wordCount = 0;
  /** UTF-16 units in words. */
  letters = 0;
  commas = 0;
  stops = 0;
  /** Stops before a blank and a capital or an opening mark. */
  innerStops = 0;
  quotes = 0;
  signs = 0;
  colons = 0;
  bars = 0;

  constructor(readonly table: WordTable) {}

  read(text: string): void {
    this.wordCount = this.letters = 0;
    this.commas = this.stops = this.innerStops = this.quotes = this.signs = this.colons = this.bars = 0;
    for (let i = 0; i < text.length;) {
      if (bitsAt(text, i) & IN_WORD) i = this.readWord(text, i);
      else {
        this.readMark(text, i);
        i += unitsAt(text, i);
      }
    }
  }

  /** Answers where the word ends. */
  private readWord(text: string, start: number): number {
    let end = start + unitsAt(text, start);
    while (end < text.length && (bitsAt(text, end) & IN_WORD || joins(text.charCodeAt(end)))) end += unitsAt(text, end);
    if (this.wordCount === this.words.length) this.words = grown(this.words);
    this.words[this.wordCount++] = this.table.numberOf(text.slice(start, end));
    this.letters += end - start;
    return end;
  }

  private readMark(text: string, at: number): void {
    const unit = text.charCodeAt(at);
    const mark = unit < 256 ? MARKS[unit]! : unit < 0x2018 ? NO_MARK : (ALL.get(unit) ?? NO_MARK);
    if (mark === NO_MARK) return;
    if (mark === STOP) {
      this.stops++;
      if (endsWithin(text, at + 1)) this.innerStops++;
    } else if (mark === COMMA) this.commas++;
    else if (mark === QUOTE) this.quotes++;
    else if (mark === APOSTROPHE) this.quotes += at === 0 || bitsAt(text, at - 1) & IS_BLANK ? 1 : 0;
    else if (mark === SIGN) this.signs++;
    else if (mark === COLON) this.colons++;
    else this.bars++;
  }
}

/** An apostrophe or a hyphen. */
function joins(unit: number): boolean {
  return unit === 39 || unit === 45 || unit === 0x2019;
}

/** Behind a stop: a mark that closes or none, a blank, and how a sentence begins. */
function endsWithin(text: string, after: number): boolean {
  const at = CLOSING.includes(text.charAt(after)) ? after + 1 : after;
  if (text.charCodeAt(at) !== 32) return false;
  const next = text.charAt(at + 1);
  return next === '"' || next === '“' || (bitsAt(text, at + 1) & IS_UPPER) !== 0;
}

function grown(words: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(words.length * 2);
  more.set(words);
  return more;
}
