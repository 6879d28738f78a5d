// Trains the line model of pages and writes src/core/reading/pages/weights.json. `npm run bench -- pages` measures it in five folds.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from './corpus';
import { fitPageModel, PARTS } from './fit';
import { lessons } from './lessons';

const ROOT = join(import.meta.dirname, '..', '..');
const DATA = join(ROOT, '..', 'shared', 'data');
const PAGES = join(DATA, 'pages', 'dev.jsonl');
const ARTICLES = join(DATA, 'dates', 'gum-news-dev.jsonl');
const FILE = join(ROOT, 'src', 'core', 'reading', 'pages', 'weights.json');

export function trainPages(): void {
  if (!existsSync(PAGES) || !existsSync(ARTICLES)) {
    console.log('The pages are not here (../shared/data/pages); the shipped model stays as it is.');
    return;
  }
  const words = JSON.stringify(fitPageModel(lessons(readPages(PAGES), ARTICLES, [PARTS])));
  writeFileSync(FILE, `${words}\n`);
  console.log(`weights.json: ${words.length} bytes`);
}
