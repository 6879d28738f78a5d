// One pass over the characters: cuts words, numbers and marks, and hands on only stretches that hold a word of time. Text without
// such words costs a hash per word and nothing else.

import { Code, type Lexicon, type Token } from './token';

/** A stretch is cut here: no expression is longer, and memory stays bounded whatever the text is. */
const longestStretch = 64;
const longestWord = 16;

export interface Scanner {
  /** Calls `found` with each stretch of tokens between `start` and `end` that may hold a time expression. */
  scan(view: string, start: number, end: number, found: (tokens: Token[]) => void): void;
}

export function makeScanner(lexicon: Lexicon): Scanner {
  const table = hashTable(lexicon);
  const stretch = new Stretch(lexicon, table);
  return { scan: (view, start, end, found) => stretch.run(view, start, end, found) };
}

/** Open addressing by the hash of the lower-case word: 0 is empty, otherwise the word's code. */
function hashTable(lexicon: Lexicon): Int32Array {
  const table = new Int32Array(4096);
  for (const [word, code] of lexicon.code) {
    let slot = hashOf(word, 0, word.length) & 4095;
    while (table[slot] !== 0) slot = (slot + 1) & 4095;
    table[slot] = code;
  }
  return table;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 7;
  for (let i = start; i < end; i++) hash = (hash * 31 + lower(text.charCodeAt(i))) | 0;
  return hash ^ (hash >>> 13);
}

function lower(char: number): number {
  return char >= 65 && char <= 90 ? char + 32 : char;
}

function isLetter(char: number): boolean {
  return (char >= 97 && char <= 122) || (char >= 65 && char <= 90) || (char >= 0xc0 && char !== 0xd7 && char < 0x2000);
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

const nothing = (): void => undefined;

/** The state of a scan; a class only because the loop shares it, and kept because its buffers are. */
class Stretch {
  private view = '';
  private found: (tokens: Token[]) => void = nothing;
  private strangers = 0;
  private triggered = false;
  private starts = new Int32Array(longestStretch);
  private ends = new Int32Array(longestStretch);
  private codes = new Int32Array(longestStretch);
  private count = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly table: Int32Array,
  ) {}

  run(view: string, start: number, end: number, found: (tokens: Token[]) => void): void {
    this.view = view;
    this.found = found;
    let at = start;
    while (at < end) {
      const char = view.charCodeAt(at);
      if (char === 32 || char === 10) at++;
      else if (isLetter(char)) at = this.word(at, end);
      else if (isDigit(char)) at = this.number(at, end);
      else at = this.mark(at);
    }
    this.close();
    this.view = '';
    this.found = nothing;
  }

  private word(start: number, end: number): number {
    const view = this.view;
    let at = start + 1;
    while (at < end && isLetter(view.charCodeAt(at))) at++;
    const code = at - start > longestWord ? 0 : this.lookUp(start, at);
    if (code === 0) {
      // "G20", "F16": digits on a word belong to it. "T07:50" of a time stamp does not come here.
      while (at < end && (isDigit(view.charCodeAt(at)) || isLetter(view.charCodeAt(at)))) at++;
    } else if (this.lexicon.triggers[code] === 1) this.triggered = true;
    this.push(start, at, code);
    return at;
  }

  private number(start: number, end: number): number {
    const view = this.view;
    let at = start + 1;
    while (at < end && isDigit(view.charCodeAt(at))) at++;
    if (at - start > 4 && view.charCodeAt(at) === 58) at = this.endOfYear(start, at);
    const next = view.charCodeAt(at);
    const isTime = at - start === 4 || next === 58 || next === 47 || next === 115; // 1998, 7:30, 9/11, 80s
    if (isTime || view.charCodeAt(start - 1) === 39) this.triggered = true; // '68
    this.push(start, at, Code.number);
    return at;
  }

  /** "20163:33" is the year and then the clock. */
  private endOfYear(start: number, end: number): number {
    const isYear = end - start <= 6 && /^(?:19|20)/.test(this.view.slice(start, start + 2));
    return isYear ? start + 4 : end;
  }

  private mark(at: number): number {
    const code = this.lookUp(at, at + 1);
    this.push(at, at + 1, code);
    return at + 1;
  }

  private lookUp(start: number, end: number): number {
    let slot = hashOf(this.view, start, end) & 4095;
    for (let code = this.table[slot]!; code !== 0; code = this.table[slot]!) {
      if (this.isWord(code, start, end)) return code;
      slot = (slot + 1) & 4095;
    }
    return 0;
  }

  private isWord(code: number, start: number, end: number): boolean {
    const word = this.lexicon.word[code]!;
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      if (lower(this.view.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  private push(start: number, end: number, code: number): void {
    if (code === Code.other) {
      // Two strange words end a stretch; one may stand inside ("two bloody weeks").
      if (++this.strangers === 2) this.close();
      if (this.count === 0) return;
    } else this.strangers = 0;
    if (this.count === longestStretch) this.close();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.codes[this.count++] = code;
  }

  private close(): void {
    if (this.triggered) this.found(Array.from({ length: this.count }, (_, index) => this.token(index)));
    this.triggered = false;
    this.count = 0;
    this.strangers = 0;
  }

  private token(index: number): Token {
    const start = this.starts[index]!;
    const end = this.ends[index]!;
    const code = this.codes[index]!;
    const char = this.view.charCodeAt(start);
    return {
      start,
      end,
      code,
      glued: index > 0 ? this.ends[index - 1] === start : start > 0 && this.view.charCodeAt(start - 1) > 32,
      capital: char >= 65 && char <= 90,
      value: code === Code.number ? Number(this.view.slice(start, Math.min(end, start + 15))) : NaN,
      digits: code === Code.number ? end - start : 0,
    };
  }
}
