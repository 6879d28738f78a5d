// From pages to a page model. The headline is learnt from lines as the line model meets them: on pages that it has not learnt from.

import { readPlainText } from '../../src/core/reading/plainText';
import { firstLook, isCandidate, titleFeatures, titleLines } from '../../src/core/reading/pages/context';
import { type Lines, linesOf } from '../../src/core/reading/pages/features';
import { coreIn } from '../../src/core/reading/pages/islands';
import { lineOdds } from '../../src/core/reading/pages/lineOdds';
import type { PageModel } from '../../src/core/reading/pages/pageModel';
import { bare } from '../../src/core/reading/rows';
import type { Span } from '../../src/core/span';
import { type BoostPlan, type Example, boost } from './boost';
import { type GoldPage, foldOf } from './corpus';

const LINES: BoostPlan = { trees: 320, depth: 3, rate: 0.06, leastWeight: 4, shrink: 1, columns: 0.2 };
const TITLES: BoostPlan = { trees: 120, depth: 2, rate: 0.1, leastWeight: 3, shrink: 2, columns: 0.3 };
/** Parts that tag each other. */
export const PARTS = 4;
/** A headline counts as much as so many other lines. */
const HEADLINE = 3;

type Label = 'article' | 'either' | 'outside';

export interface Taught {
  readonly page: GoldPage;
  readonly weight: number;
  readonly lines: Lines;
  readonly labels: readonly Label[];
  /** The line of the headline, -1 where none is shown. */
  readonly title: number;
  /** The article stands on the page of another. */
  readonly isSpliced?: boolean;
}

/** `weight`: how much the page counts. */
export function teach(page: GoldPage, weight: number): Taught {
  const { rows } = readPlainText(page.text);
  const labels = labelsOf(rows, page);
  const told = page.title === null ? '' : bare(page.title);
  const title = rows.findIndex((row, i) => told !== '' && labels[i] === 'article' && isSame(bare(row.text), told));
  return { page, weight, lines: linesOf(rows), labels, title };
}

/** What each line is. */
export function labelsOf(lines: readonly Span[], { body, optional }: GoldPage): Label[] {
  return lines.map((line) =>
    covered(line, body) > 0.5 ? 'article' : covered(line, optional) > 0.5 ? 'either' : 'outside',
  );
}

export function fitPageModel(pages: readonly Taught[]): PageModel {
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const titles = parts.flatMap((part) => {
    const { lines } = fitLines(pages.filter(({ page, isSpliced }) => !isSpliced && foldOf(page, PARTS) !== part));
    return pages.filter(({ page }) => foldOf(page, PARTS) === part).flatMap((page) => titleExamples(page, lines));
  });
  return { ...fitLines(pages), titles: boost(titles, TITLES) };
}

export function fitLines(pages: readonly Taught[], plan: BoostPlan = LINES): Pick<PageModel, 'lines'> {
  return { lines: boost(pages.flatMap(lineExamples), plan) };
}

function lineExamples({ lines, labels, title, weight }: Taught): Example[] {
  return labels.flatMap((label, i) =>
    i === title || label === 'either' ? [] : { row: lines.features[i]!, label: label === 'article' ? 1 : 0, weight },
  );
}

/** Other lines that repeat the headline teach nothing. */
function titleExamples({ lines, title, weight, page }: Taught, model: PageModel['lines']): Example[] {
  if (title < 0) return [];
  const odds = lineOdds(lines, model);
  const told = bare(page.title!);
  const look = firstLook(lines, odds, coreIn(odds));
  const featuresOf = titleFeatures(lines, look);
  return lines.rows.slice(0, titleLines(lines, look)).flatMap((_, i): Example[] => {
    const row = featuresOf(i);
    if (i === title) return [{ row, label: 1, weight: weight * HEADLINE }];
    const teaches = isCandidate(lines, i) && !isSame(bare(lines.rows[i]!.text), told);
    return teaches ? [{ row, label: 0, weight }] : [];
  });
}

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.includes(short) && short.length >= 0.9 * long.length;
}

/** Share of `row` that the spans cover. */
function covered(row: Span, spans: readonly Span[]): number {
  const inside = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, row.end) - Math.max(span.start, row.start)),
    0,
  );
  return inside / (row.end - row.start);
}
