// Pages as people paste them, in five folds by outlet: each is read by a model that has not seen its outlet. Training takes minutes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/core/annotate';
import { type GoldPage, foldOf, readPages, selectionOf } from '../training/pages/corpus';
import { fitPageModel, PARTS } from '../training/pages/fit';
import { lessons } from '../training/pages/lessons';
import type { Figures } from './bench';
import { loadKnowledge, sharedPath } from './knowledge';
import { countLines, lineFigures, noLines, readingTime } from './pageLines';

const FOLDS = 5;

export function benchPages(): Figures {
  const file = sharedPath('data', 'pages', 'dev.jsonl');
  const articles = sharedPath('data', 'dates', 'gum-news-dev.jsonl');
  const scorer = sharedPath('tools', 'score-pages.mjs');
  if (!file || !articles || !scorer) return { 'five folds by outlet': 'development data not present' };
  const pages = readPages(file);
  const taught = lessons(pages, articles, [FOLDS, PARTS]);
  const outlets = new Set(pages.map(({ domain }) => domain));
  const lines = noLines();
  const whole: string[] = [];
  const selected: { gold: GoldPage; found: string }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (page: GoldPage): boolean => outlets.has(page.domain) && foldOf(page, FOLDS) === fold;
    const model = fitPageModel(taught.filter(({ page }) => !isHeldOut(page)));
    const knowledge = { ...loadKnowledge(), pages: model };
    const found = ({ id, text }: GoldPage): string => JSON.stringify(annotate({ id, text }, knowledge));
    for (const page of pages.filter(isHeldOut)) {
      whole.push(found(page));
      countLines(page, model, lines);
      const gold = selectionOf(page);
      if (gold) selected.push({ gold, found: found(gold) });
    }
  }
  return {
    ...figures('whole page', scorer, pages, whole),
    ...lineFigures(lines),
    ...figures(
      'headline to end',
      scorer,
      selected.map(({ gold }) => gold),
      selected.map(({ found }) => found),
    ),
    ...readingTime(pages),
  };
}

function figures(name: string, scorer: string, gold: readonly GoldPage[], found: readonly string[]): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const [goldFile, foundFile] = [join(folder, 'gold.jsonl'), join(folder, 'found.ndjson')];
    writeFileSync(goldFile, gold.map((page) => JSON.stringify(page)).join('\n'));
    writeFileSync(foundFile, found.join('\n'));
    const printed = execFileSync(process.execPath, [scorer, goldFile, foundFile], { encoding: 'utf8' });
    const lines = printed.trim().split('\n').slice(1);
    return Object.fromEntries(lines.map((line) => [`${name}: ${line.slice(0, 8).trim()}`, line.slice(8).trim()]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
