// One pass over the characters of a line: its words by number, and its marks counted.

import { IS_BLANK, IS_LETTER, IS_NUMBER, IS_UPPER, bitsAt, unitsAt } from '../letters';
import { hashOf, nextHash } from '../../spellings';
import type { Spelled, WordTable } from './wordTable';

const IN_WORD = IS_LETTER | IS_NUMBER;
const BLANK = 32;
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

/** What a character of ASCII is in a word. */
const [SMALL, CAPITAL, DIGIT, JOINT] = [1, 2, 4, 8] as const;
const PARTS = Uint8Array.from({ length: 128 }, (_, unit) => partOf(unit));

function partOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return SMALL;
  if (unit >= 65 && unit <= 90) return CAPITAL;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return joins(unit) ? JOINT : 0;
}

/** What the scan of a line finds; written over by the next line. */
export class LineScan implements Spelled {
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

  /** The word that was read last. */
  line = '';
  lower = '';
  start = 0;
  end = 0;
  hash = 0;
  isPlain = false;
  hasCapitals = false;
  hasSmall = false;
  private isInPlace = false;

  constructor(readonly table: WordTable) {}

  read(text: string, lower = text.toLowerCase()): void {
    this.wordCount = this.letters = 0;
    this.commas = this.stops = this.innerStops = this.quotes = this.signs = this.colons = this.bars = 0;
    this.line = text;
    this.lower = lower;
    this.isInPlace = lower.length === text.length;
    for (let i = 0; i < text.length;) {
      const unit = text.charCodeAt(i);
      const isOfWord = unit < 128 ? (PARTS[unit]! & ~JOINT) !== 0 : (bitsAt(text, i) & IN_WORD) !== 0;
      if (isOfWord) i = this.readWord(text, i);
      else {
        if (unit !== BLANK) this.readMark(text, i);
        i += unit < 128 ? 1 : unitsAt(text, i);
      }
    }
  }

  /** Answers where the word ends. */
  private readWord(text: string, start: number): number {
    let [end, hash, parts] = [start, 0, 0];
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const part = unit < 128 ? PARTS[unit]! : 0;
      if (part === 0) break;
      parts |= part;
      hash = nextHash(hash, unit);
    }
    const isWhole = end === text.length || text.charCodeAt(end) < 128;
    if (!isWhole) end = this.endOfAny(text, end);
    this.enter(start, end, isWhole ? hash : hashOf(text, start, end), isWhole ? parts : JOINT);
    return end;
  }

  private endOfAny(text: string, end: number): number {
    while (end < text.length && (bitsAt(text, end) & IN_WORD || joins(text.charCodeAt(end)))) end += unitsAt(text, end);
    return end;
  }

  private enter(start: number, end: number, hash: number, parts: number): void {
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.isPlain = this.isInPlace && (parts & (DIGIT | JOINT)) === 0;
    this.hasCapitals = (parts & CAPITAL) !== 0;
    this.hasSmall = (parts & SMALL) !== 0;
    if (this.wordCount === this.words.length) this.words = grown(this.words);
    this.words[this.wordCount++] = this.table.numberOf(this);
    this.letters += end - start;
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
