// What the line model learns from: whole pages, the same pages as a careful reader selects them, and articles without a page.

import { type GoldPage, readArticles, selectionOf } from './corpus';
import { type Taught, teach } from './fit';

const SELECTION = 0.5;
const ARTICLE = 0.5;

/** `articles`: a file of articles without a page. */
export function lessons(pages: readonly GoldPage[], articles: string): Taught[] {
  const selections = pages.flatMap((page) => selectionOf(page) ?? []);
  return [
    ...pages.map((page) => teach(page, 1)),
    ...selections.map((page) => teach(page, SELECTION)),
    ...readArticles(articles).map((page) => teach(page, ARTICLE)),
  ];
}
