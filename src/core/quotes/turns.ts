// Turns of a transcript: "NORA MITTEN:" on a line, then what she says, until the next name.
// Found where two labels or more take turns. Not found: "WARNING: …" once, "Trade Concerns: …" before a paragraph of the article.

import type { Prose } from '../article';
import { NONE } from '../language/words';
import { firstEndingAfter, type Span } from '../span';

export interface Turn extends Span {
  /** The name before the colon. */
  readonly label: Span;
}

const LABEL =
  /^[ \t]*((?:\p{Lu}[\p{Lu}.'-]*)(?: [\p{Lu}.'-]+){0,5}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]+){1,3}):(?=\s|$)[ \t]*/u;
const LABEL_LONGEST = 60;
/** So many different labels speak more than once where people take turns. */
const FEWEST = 2;

/** In order; none where the text is no transcript. A label that is not in capitals is one only where it names somebody. */
export function findTurns(prose: Prose, namesSomebody: (label: Span) => boolean): Turn[] {
  const labels = labelsOf(prose).filter(({ name, label }) => name === name.toUpperCase() || namesSomebody(label));
  if (repeatedIn(labels.map(({ name }) => name)) < FEWEST) return [];
  return labels.flatMap(({ label, from, block }, i) => {
    const own = prose.blocks[block]?.end ?? from;
    const to = labels[i + 1]?.label.start ?? (own > from ? own : (prose.blocks[block + 1]?.end ?? from));
    const words = trimmed(prose.view, from, to);
    return words === null ? [] : [{ ...words, label }];
  });
}

function repeatedIn(names: readonly string[]): number {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const name of names) (once.has(name) ? again : once).add(name);
  return again.size;
}

interface Label {
  readonly name: string;
  readonly label: Span;
  readonly from: number;
  readonly block: number;
}

function labelsOf({ view, blocks }: Prose): Label[] {
  const found: Label[] = [];
  let from = 0;
  for (const line of view.split('\n')) {
    const match = LABEL.exec(line.slice(0, LABEL_LONGEST + 2));
    const block = match ? firstEndingAfter(blocks, from) : NONE;
    if (match?.[1] !== undefined && blocks[block]?.kind !== 'furniture') {
      const start = from + match[0].indexOf(match[1]);
      const label = { start, end: start + match[1].length };
      found.push({ name: match[1], label, from: from + match[0].length, block });
    }
    from += line.length + 1;
  }
  return found;
}

function trimmed(view: string, from: number, to: number): Span | null {
  const words = view.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return end > start ? { start, end } : null;
}
