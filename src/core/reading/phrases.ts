// Turns the phrase lists of the data files into one test each. Phrases are looked up by their first word, so that a line meets few of them.

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
/** Numbers and marks before the words, marks and a number in brackets after them: "12 Comments", "Comments (12) »", "Related:". */
const EDGE = /^[^\p{L}©(]+|(?:\s{0,5}\(\d{1,6}\))?[^\p{L}\p{N}):]{0,50}$/gu;
const BEFORE = /^[^\p{L}\p{N}©(]+/u;

/** True for a line that is one of the phrases; digits and marks at its ends do not count, `*` stands for anything. */
export function wholeLine(phrases: string): (line: string) => boolean {
  const all = phrasesOf(phrases.replace(/:(?=[|\n])/g, ''));
  const exact = new Set(all.filter((phrase) => !phrase.includes('*')));
  const fits = byFirstWord(
    all.filter((phrase) => phrase.includes('*')),
    '$',
  );
  return (line) => {
    if (line.length > 200) return false;
    const words = line.toLowerCase().replace(EDGE, '');
    return exact.has(words) || fits(words);
  };
}

/** True for the opening of a line that begins with one of the phrases. */
export function lineOpening(phrases: string): (opening: string) => boolean {
  return byFirstWord(phrasesOf(phrases), '');
}

/** The beginning of a line as phrases are written, without the marks before its first word. */
export function openingOf(line: string): string {
  return line.slice(0, 80).toLowerCase().replace(BEFORE, '');
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
