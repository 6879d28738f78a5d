// What the lines of a page have in common: repeats, words shared with the running text, words shared with the line above it.

import { type Row, bare, bareOf, isParagraph } from '../rows';
import { FUNCTION_WORDS } from './functionWords';
import type { PageScan } from './pageScan';
import { Spellings, hashOf } from '../../spellings';
import { MOST_WORDS, contentMatches, stem } from './wordTable';

export interface PageWords {
  /** See PageScan. */
  readonly contents: readonly (readonly number[])[];
  readonly stems: number;
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

const NEAR = 3;

export function pageWords(rows: readonly Row[], { contents, stems }: PageScan): PageWords {
  const lines = rows.map((row) => (row.text.length > 400 ? bare(row.text.slice(0, 400)) : bareOf(row)));
  const isProse = rows.map(isParagraph);
  const spread = new Uint32Array(stems);
  contents.forEach((words, i) => {
    if (isProse[i]) for (const word of words) spread[word]!++;
  });
  return {
    contents,
    stems,
    repeats: repeatsOf(lines),
    heldBy: heldBy(lines),
    shared: contents.map((words, i) => shareOf(words, (word) => spread[word]! > (isProse[i] ? 1 : 0))),
    ahead: nearShares(isProse, contents, stems, -1),
    behind: nearShares(isProse, contents, stems, 1),
    above: toldShares(isProse, contents, spread, 1),
    below: toldShares(isProse, contents, spread, -1),
  };
}

function repeatsOf(lines: readonly string[]): number[] {
  const spellings = new Spellings();
  const numbers = lines.map((line) => spellings.enter(line, 0, line.length, hashOf(line, 0, line.length)));
  const counts = new Uint32Array(spellings.size);
  for (const number of numbers) counts[number]!++;
  return numbers.map((number) => counts[number]!);
}

/** Stemmed, without function words, each once. */
export function contentWords(text: string): string[] {
  const words = contentMatches(text.toLowerCase());
  return [...new Set(words.slice(0, MOST_WORDS))].filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}

export function shareOf<T>(words: readonly T[], counts: (word: T) => boolean): number {
  if (words.length === 0) return 0;
  let count = 0;
  for (const word of words) if (counts(word)) count++;
  return count / words.length;
}

/** Step -1 walks up the page and so knows what comes; step 1 what went. */
function nearShares(
  isProse: readonly boolean[],
  contents: readonly (readonly number[])[],
  stems: number,
  step: 1 | -1,
): number[] {
  const shares = new Array<number>(contents.length).fill(0);
  const last = new Int32Array(stems).fill(-NEAR - 1);
  let paragraphs = 0;
  for (let i = step > 0 ? 0 : contents.length - 1; i >= 0 && i < contents.length; i += step) {
    const words = contents[i]!;
    const from = paragraphs - NEAR;
    shares[i] = shareOf(words, (word) => last[word]! >= from);
    if (!isProse[i]) continue;
    for (const word of words) last[word] = paragraphs;
    paragraphs++;
  }
  return shares;
}

/** Step 1 walks down the page and so knows what paragraphs above told; step -1 what those below do. */
function toldShares(
  isProse: readonly boolean[],
  contents: readonly (readonly number[])[],
  spread: Uint32Array,
  step: 1 | -1,
): number[] {
  const shares = new Array<number>(contents.length).fill(0);
  const told = new Uint8Array(spread.length);
  for (let i = step > 0 ? 0 : contents.length - 1; i >= 0 && i < contents.length; i += step) {
    let [known, all] = [0, 0];
    for (const word of contents[i]!) {
      const weight = 1 / (1 + spread[word]!);
      all += weight;
      if (told[word]) known += weight;
    }
    shares[i] = all === 0 ? 0 : known / all;
    if (isProse[i]) for (const word of contents[i]!) told[word] = 1;
  }
  return shares;
}

/** Lines of three words or more are asked, among those with the same first two. Sorted, a line and its repeats stand just before those that begin with it. */
function heldBy(lines: readonly string[]): number[] {
  const held = new Array<number>(lines.length).fill(0);
  const openings = new Spellings();
  const byOpening: number[][] = [];
  lines.forEach((line, i) => {
    const second = line.indexOf(' ', line.indexOf(' ') + 1);
    if (second <= 0 || second === line.indexOf(' ')) return;
    const opening = openings.enter(line, 0, second, hashOf(line, 0, second));
    if (opening < byOpening.length) byOpening[opening]!.push(i);
    else byOpening.push([i]);
  });
  for (const same of byOpening) if (same.length > 1) countHolders(same, lines, held);
  return held;
}

function countHolders(some: readonly number[], lines: readonly string[], held: number[]): void {
  const order = some.toSorted((a, b) => (lines[a]! < lines[b]! ? -1 : 1));
  let longer = order.length;
  for (let at = order.length - 1; at >= 0; at--) {
    const line = lines[order[at]!]!;
    if (lines[order[at + 1] ?? -1] !== line) longer = at + 1;
    const next = order.slice(longer, longer + 3);
    const other = next.findIndex((i) => !lines[i]!.startsWith(line));
    held[order[at]!] = other < 0 ? next.length : other;
  }
}
