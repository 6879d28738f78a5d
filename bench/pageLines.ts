// Which lines of a page the product takes for its article, against what each line is; and the time that reading takes.

import { read } from '../src/core/reading/reading';
import type { PageModel } from '../src/core/reading/pages/pageModel';
import type { GoldPage } from '../training/pages/corpus';
import { labelsOf } from '../training/pages/fit';
import type { Figures } from './bench';

const TEXT = new Set(['title', 'heading', 'paragraph', 'item']);
/** What is taken for the article: its text; its text and what is read as captions, from which events and claims are drawn too. */
const MEASURES = { text: TEXT, 'text and captions': new Set([...TEXT, 'caption']) } as const;
type Measure = keyof typeof MEASURES;

const PAGE = 50_000;
const ROUNDS = 3;

interface Counts {
  right: number;
  kept: number;
  due: number;
}

export type LineCounts = Readonly<Record<Measure, Counts>>;

export function noLines(): LineCounts {
  const none = (): Counts => ({ right: 0, kept: 0, due: 0 });
  return { text: none(), 'text and captions': none() };
}

/** Adds the lines of one page. Captions, bylines and days of the gold may be either. */
export function countLines(page: GoldPage, model: PageModel, counts: LineCounts): void {
  const { blocks } = read({ id: page.id, text: page.text }, model);
  labelsOf(blocks, page).forEach((label, i) => {
    if (label === 'either') return;
    for (const [measure, kinds] of Object.entries(MEASURES)) {
      const count = counts[measure as Measure];
      const isKept = kinds.has(blocks[i]!.kind);
      if (isKept) count.kept++;
      if (label === 'article') count.due++;
      if (isKept && label === 'article') count.right++;
    }
  });
}

export function lineFigures(counts: LineCounts): Figures {
  return Object.fromEntries(
    Object.entries(counts).map(([measure, { right, kept, due }]) => {
      const share = (of: number): string => ((100 * right) / of).toFixed(1);
      return [`whole page: lines, ${measure}`, `precision ${share(kept)}%  recall ${share(due)}%`];
    }),
  );
}

/** Mean ms that a page of 50 KB takes, warm. */
export function readingTime(pages: readonly GoldPage[]): Figures {
  const readAll = (): void => pages.forEach(({ id, text }) => void read({ id, text }));
  readAll();
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round++) readAll();
  const characters = ROUNDS * pages.reduce((sum, { text }) => sum + text.length, 0);
  const ms = ((performance.now() - started) * PAGE) / characters;
  return { 'reading 50 KB, ms': Math.round(ms * 10) / 10 };
}
