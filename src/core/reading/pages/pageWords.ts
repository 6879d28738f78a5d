// What the lines of a page have in common: repeats, words shared with the running text, words shared with the line above it.

import { type Row, bare, isParagraph } from '../rows';
import { FUNCTION_WORDS } from './functionWords';

export interface PageWords {
  /** The content words of each line, stemmed, each once. */
  readonly contents: readonly (readonly string[])[];
  /** Times the line stands on the page, in any dress. */
  readonly repeats: readonly number[];
  /** Lines that hold all words of this one and some more: "Talks open | The Harbour Post". 0 to 3. */
  readonly heldBy: readonly number[];
  /** Share of the line's content words that paragraphs elsewhere on the page use too. */
  readonly shared: readonly number[];
  /** Share of its content words that the next three paragraphs use. */
  readonly ahead: readonly number[];
  /** Share of its content words that the last three paragraphs used. */
  readonly behind: readonly number[];
  /** Weight of its content words that any paragraph above uses, each counting the more the fewer paragraphs use it; of all its words. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const LONGEST = 120;
const NEAR = 3;

export function pageWords(rows: readonly Row[]): PageWords {
  const lines = rows.map(({ text }) => bare(text.slice(0, 400)));
  const contents = rows.map(({ text }) => contentWords(text));
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const spread = spreadOf(rows, contents);
  const used = (i: number): number => (isParagraph(rows[i]!) ? 1 : 0);
  return {
    contents,
    repeats: lines.map((line) => counts.get(line)!),
    heldBy: heldBy(lines),
    shared: contents.map((words, i) => shareOf(words, (word) => (spread.get(word) ?? 0) > used(i))),
    ahead: nearShares(rows, contents, -1),
    behind: nearShares(rows, contents, 1),
    above: toldShares(rows, contents, spread, 1),
    below: toldShares(rows, contents, spread, -1),
  };
}

/** Stemmed, without function words, each once. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words.slice(0, LONGEST))].filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}

/** Without an ending of number or tense: enough to find "talks" in "talk" and "opened" in "opens". */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|'s)$/, '') : word.replace(/s$/, '');
}

/** In how many paragraphs a word stands. */
function spreadOf(rows: readonly Row[], contents: readonly string[][]): Map<string, number> {
  const spread = new Map<string, number>();
  rows.forEach((row, i) => {
    if (!isParagraph(row)) return;
    for (const word of contents[i]!) spread.set(word, (spread.get(word) ?? 0) + 1);
  });
  return spread;
}

export function shareOf(words: readonly string[], counts: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(counts).length / words.length;
}

/** Step -1 walks up the page and so knows what comes; step 1 what went. */
function nearShares(rows: readonly Row[], contents: readonly string[][], step: 1 | -1): number[] {
  const shares = new Array<number>(rows.length).fill(0);
  let near: ReadonlySet<string>[] = [];
  for (let i = step > 0 ? 0 : rows.length - 1; i >= 0 && i < rows.length; i += step) {
    const words = contents[i]!;
    shares[i] = shareOf(words, (word) => near.some((paragraph) => paragraph.has(word)));
    if (isParagraph(rows[i]!)) near = [new Set(words), ...near].slice(0, NEAR);
  }
  return shares;
}

/** Step 1 walks down the page and so knows what paragraphs above told; step -1 what those below do. */
function toldShares(
  rows: readonly Row[],
  contents: readonly string[][],
  spread: ReadonlyMap<string, number>,
  step: 1 | -1,
): number[] {
  const shares = new Array<number>(rows.length).fill(0);
  const told = new Set<string>();
  for (let i = step > 0 ? 0 : rows.length - 1; i >= 0 && i < rows.length; i += step) {
    let [known, all] = [0, 0];
    for (const word of contents[i]!) {
      const weight = 1 / (1 + (spread.get(word) ?? 0));
      all += weight;
      if (told.has(word)) known += weight;
    }
    shares[i] = all === 0 ? 0 : known / all;
    if (isParagraph(rows[i]!)) for (const word of contents[i]!) told.add(word);
  }
  return shares;
}

/** Sorted, a line and its repeats stand just before those that begin with it. */
function heldBy(lines: readonly string[]): number[] {
  const order = lines.map((_, i) => i).sort((a, b) => (lines[a]! < lines[b]! ? -1 : 1));
  const held = new Array<number>(lines.length).fill(0);
  let longer = order.length;
  for (let at = order.length - 1; at >= 0; at--) {
    const line = lines[order[at]!]!;
    if (lines[order[at + 1] ?? -1] !== line) longer = at + 1;
    if (line.split(' ').length < 3) continue;
    const next = order.slice(longer, longer + 3);
    const other = next.findIndex((i) => !lines[i]!.startsWith(line));
    held[order[at]!] = other < 0 ? next.length : other;
  }
  return held;
}
