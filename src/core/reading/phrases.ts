// Turns the phrase lists of the data files into one test each. Phrases are looked up by their first word, so that a line meets few of them.

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
/** Numbers and marks before the words, marks and a number in brackets after them: "12 Comments", "Comments (12) »", "Related:". */
const EDGE_BEFORE = /^[^\p{L}©(]+/u;
const EDGE_AFTER = /(?:\s{0,5}\(\d{1,6}\))?[^\p{L}\p{N}):]{0,50}$/u;
/** Marks of which nearly all ends of lines are made, and how many of them are cut off without a pattern. */
const SIMPLE_MARKS = '.,;!?"\' …”»›>|–—-';
const LONGEST_SIMPLE = 50;
/** What the second of them holds at the most, in UTF-16 units. */
const LONGEST_EDGE = 128;
const BEFORE = /^[^\p{L}\p{N}©(]+/u;

/** True for a line (see `lineWords`) that is one of the phrases; `*` stands for anything. */
export function wholeLine(phrases: string): (words: string) => boolean {
  const all = phrasesOf(phrases.replace(/:(?=[|\n])/g, ''));
  const exact = new Set(all.filter((phrase) => !phrase.includes('*')));
  const fits = byFirstWord(
    all.filter((phrase) => phrase.includes('*')),
    '$',
  );
  const openings = openingsOf(all);
  return (words) => openings.has(openingPair(words)) && (exact.has(words) || fits(words));
}

/** True for the opening of a line that begins with one of the phrases. */
export function lineOpening(phrases: string): (opening: string) => boolean {
  const all = phrasesOf(phrases);
  const fits = byFirstWord(all, '');
  const openings = openingsOf(all);
  return (opening) => openings.has(openingPair(opening)) && fits(opening);
}

/** A line as whole phrases are written: in lower case, without digits and marks at its ends; empty where it is too long for one. */
export function lineWords(lower: string): string {
  if (lower.length > 200) return '';
  if (isSmallLetter(lower.charCodeAt(0)) && isSmallLetter(lower.charCodeAt(lower.length - 1))) return lower;
  const words = isSmallLetter(lower.charCodeAt(0)) ? lower : lower.replace(EDGE_BEFORE, '');
  let end = words.length;
  while (end > 0 && SIMPLE_MARKS.includes(words[end - 1]!)) end--;
  if (isSmallLetter(words.charCodeAt(end - 1)) && words.length - end < LONGEST_SIMPLE) return words.slice(0, end);
  const tail = Math.max(0, words.length - LONGEST_EDGE);
  return words.slice(0, tail) + words.slice(tail).replace(EDGE_AFTER, '');
}

/** The beginning of a line in lower case as phrases are written, without the marks before its first word. */
export function openingOf(lower: string): string {
  return isSmallLetter(lower.charCodeAt(0)) ? lower.slice(0, 80) : lower.slice(0, 80).replace(BEFORE, '');
}

/** A small letter of ASCII: nothing is cut off before or behind it. */
function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The first two characters of the phrases: few lines begin with a pair of them. */
function openingsOf(phrases: readonly string[]): ReadonlySet<number> {
  return new Set(phrases.map(openingPair));
}

function openingPair(words: string): number {
  return words === '' ? 0 : words.charCodeAt(0) * 0x10000 + (words.length > 1 ? words.charCodeAt(1) : 0);
}

/** Whether a line fits one of the phrases: those of its first word are tried, and those that end within a first word. `end` closes each. */
function byFirstWord(phrases: readonly string[], end: string): (words: string) => boolean {
  const known = new Map<string, string[]>();
  const loose: string[] = [];
  for (const phrase of phrases) {
    const first = /^[^ *]+(?= )/.exec(phrase)?.[0];
    if (first === undefined) loose.push(phrase);
    else known.set(first, [...(known.get(first) ?? []), phrase]);
  }
  const patternOf = (some: readonly string[]): RegExp => new RegExp(`^(?:${some.map(source).join('|')})${end}`, 'u');
  const starts = new Map([...known].map(([first, some]) => [first, patternOf([...some, ...loose])]));
  const others = loose.length > 0 ? patternOf(loose) : null;
  return (words) => (starts.get(firstWord(words)) ?? others)?.test(words) ?? false;
}

function firstWord(words: string): string {
  const end = words.indexOf(' ');
  return end < 0 ? words : words.slice(0, end);
}

function phrasesOf(phrases: string): string[] {
  return phrases.split(/[|\n]/).filter((phrase) => phrase.trim() !== '');
}

function source(phrase: string): string {
  return phrase.replace(SPECIAL, '\\$&').replace(/\\\*/g, '.{0,120}');
}
