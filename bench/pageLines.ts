// Which lines of a page the product takes for its article, against what each line is; and the time that reading takes.

import { read } from '../src/core/reading/reading';
import type { PageModel } from '../src/core/reading/pages/pageModel';
import type { GoldPage } from '../training/pages/corpus';
import { labelsOf } from '../training/pages/fit';
import type { Figures } from './bench';

/** What the rooms read as the article: events, claims and quotations come from these. */
const OF_ARTICLE: ReadonlySet<string> = new Set(['title', 'heading', 'paragraph', 'item', 'caption']);
const PAGE = 50_000;
const ROUNDS = 3;

export interface LineCounts {
  right: number;
  kept: number;
  due: number;
}

/** Adds the lines of one page. Captions, bylines and days may be either. */
export function countLines(page: GoldPage, model: PageModel, counts: LineCounts): void {
  const { blocks } = read({ id: page.id, text: page.text }, model);
  labelsOf(blocks, page).forEach((label, i) => {
    if (label === 'either') return;
    const isKept = OF_ARTICLE.has(blocks[i]!.kind);
    if (isKept) counts.kept++;
    if (label === 'article') counts.due++;
    if (isKept && label === 'article') counts.right++;
  });
}

export function lineFigures({ right, kept, due }: LineCounts): string {
  const share = (of: number): string => ((100 * right) / of).toFixed(1);
  return `precision ${share(kept)}%  recall ${share(due)}%`;
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
