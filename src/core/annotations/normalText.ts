// A text as its words are compared: blanks, line ends and typographic marks do not count as differences.
// "the “new”\r\n  deal" and "the \"new\" deal" are the same; "The deal" and "the deal" are not.

/** Offsets are UTF-16 in both texts. */
export interface NormalText {
  readonly text: string;
  /** Where the character at a normal offset begins in the source. */
  readonly starts: Uint32Array;
  /** Where it ends there; a run of blanks is one character. */
  readonly ends: Uint32Array;
}

const SPACE = 0x20;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;
/** Longer piles of accents are no letter of any language. */
const MOST_ACCENTS = 8;

const SAME: ReadonlyMap<number, number> = new Map([
  ...pairs('‘’‚‛ʼ＇`´', "'"),
  ...pairs('“”„‟«»＂', '"'),
  ...pairs('‐‑‒–—―−', '-'),
]);
const BLANKS = ['\t\r', '  ', '\u0085\u0085', '\u00a0\u00a0', '\u1680\u1680', '\u2000\u200a', '\u2028\u2029', '\u202f\u202f', '\u205f\u205f', '\u3000\u3000']; // prettier-ignore
/** Soft hyphen, zero-width marks, marks of direction, byte order mark. */
const UNSEEN = ['\u00ad\u00ad', '\u200b\u200f', '\u202a\u202e', '\u2060\u2060', '\u2066\u2069', '\ufeff\ufeff'];

const NOTHING = -1;
/** What a UTF-16 unit that stands alone is compared as, or NOTHING for what is not seen. */
const ALONE = Int32Array.from({ length: 0x10000 }, (_, code) => code);
for (const [code, as] of SAME) ALONE[code] = as;
for (const range of BLANKS) ALONE.fill(SPACE, range.charCodeAt(0), range.charCodeAt(1) + 1);
for (const range of UNSEEN) ALONE.fill(NOTHING, range.charCodeAt(0), range.charCodeAt(1) + 1);

function pairs(marks: string, as: string): [number, number][] {
  return [...marks].map((mark) => [mark.charCodeAt(0), as.charCodeAt(0)]);
}

/** One pass, at most as long as the source. */
export function normalise(source: string): NormalText {
  const codes = new Uint16Array(source.length);
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length;) {
    const end = characterEnd(source, at);
    const code = end === at + 1 ? ALONE[source.charCodeAt(at)]! : composed(source, at, end);
    if (code === SPACE && length > 0 && codes[length - 1] === SPACE) ends[length - 1] = end;
    else if (code !== NOTHING) {
      codes[length] = code;
      starts[length] = at;
      ends[length++] = end;
    }
    at = end;
  }
  return { text: stringOf(codes.subarray(0, length)), starts, ends };
}

/** Three dots, or a letter with its accents, as one; of a letter that has no such form, the letter counts. */
function composed(source: string, at: number, end: number): number {
  return source.charCodeAt(at) === DOT ? ELLIPSIS : source.slice(at, end).normalize('NFC').charCodeAt(0);
}

/** The normal offset of a source offset: of the first character that ends after it. */
export function toNormal({ text, ends }: NormalText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Three dots are one character, and so is a letter with its accents. */
function characterEnd(source: string, at: number): number {
  if (source.charCodeAt(at) === DOT) {
    return source.charCodeAt(at + 1) === DOT && source.charCodeAt(at + 2) === DOT ? at + 3 : at + 1;
  }
  let end = at + 1;
  while (end - at <= MOST_ACCENTS && isAccent(source.charCodeAt(end))) end++;
  return end;
}

function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function stringOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192) text += String.fromCharCode(...codes.subarray(at, at + 8192));
  return text;
}
