// Run by itself: prints how many steps it takes to read texts of endless repeats, and texts twice as long. `[name, steps, steps]` each.

import type { SourceFormat } from '../../src/core/article';
import { StepCounter } from './steps';

const LENGTH = 4_000;

const TEXT: readonly string[] = [
  '"', '" \' ', '“Mr. A said, ', '.', 'Mr. ', 'U.', 'said ', ', and ', '7', '1,', '2024 ', 'May 3, ', 'last week ', 'Monday ',
  'A', 'Ada Ruhl ', 'President ', '(((', '[(', 'a-', "o'", '\n', '\0', '\t', 'a', 'By Ada Ruhl\n', '- a\n', '😀', '"a," he said. ',
]; // prettier-ignore
const MARKDOWN: readonly string[] = [
  '1. ', '+ ', '> ', '> 1. ', '* ', '- ', '*a', '_a ', '*a_ ', '[', '[a](', '![[', '`a', '<a', 'a <!', '<a b="', '&a', '\\', '|a', '- a\n', '# a\n', '\n', '[a]: b\n', '> - a\nb\n',
]; // prettier-ignore

async function main(): Promise<void> {
  const counter = new StepCounter();
  // Only what is loaded from here on is counted.
  const { annotate } = await import('../../src/core/annotate');
  const { knowledge } = await import('./knowledge');
  const stepsOf = (piece: string, length: number, format: SourceFormat): number => {
    // A letter at the end, so that no run of marks or blanks is cut off with the line.
    const text = `${piece.repeat(Math.ceil(length / piece.length))}z z z`;
    return counter.stepsOf(() => void annotate({ id: 'x', text, format }, knowledge));
  };
  const cases = [
    ...TEXT.map((piece) => ({ piece, format: 'text' as const })),
    ...MARKDOWN.map((piece) => ({ piece, format: 'markdown' as const })),
  ];
  // What is worked out once, on first use, is no part of it.
  for (const { piece, format } of cases) stepsOf(piece, 200, format);
  const grown = cases.map(({ piece, format }) => [
    `${format}: ${JSON.stringify(piece)}`,
    stepsOf(piece, LENGTH, format),
    stepsOf(piece, 2 * LENGTH, format),
  ]);
  process.stdout.write(JSON.stringify(grown));
}

void main();
