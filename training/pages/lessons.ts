// What the line model learns from: whole pages, the same pages as a careful reader selects them, articles on each other's pages,
// and articles without a page.

import { type GoldPage, foldOf, readArticles, selectionOf, spliced } from './corpus';
import { type Taught, teach } from './fit';

const SELECTION = 0.5;
const SPLICED = 0.5;
const ARTICLE = 0.5;
/** Guests on each page. */
const GUESTS = 2;

/** `articles`: a file of articles without a page. Pages of one group may share a lesson; `groupings` are the numbers of folds that must stay apart. */
export function lessons(pages: readonly GoldPage[], articles: string, groupings: readonly number[]): Taught[] {
  const selections = pages.flatMap((page) => selectionOf(page) ?? []);
  return [
    ...pages.map((page) => teach(page, 1)),
    ...selections.map((page) => teach(page, SELECTION)),
    ...splicedPages(pages, groupings).map((page) => ({ ...teach(page, SPLICED), isSpliced: true })),
    ...readArticles(articles).map((page) => teach(page, ARTICLE)),
  ];
}

/** Hosts and guests are of the same folds, so that what is held out is nowhere else. */
function splicedPages(pages: readonly GoldPage[], groupings: readonly number[]): GoldPage[] {
  const groups = new Map<string, GoldPage[]>();
  for (const page of pages) {
    const key = groupings.map((folds) => foldOf(page, folds)).join();
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((host, i) =>
      Array.from({ length: Math.min(GUESTS, group.length - 1) }, (_, k) => group[(i + k + 1) % group.length]!).flatMap(
        (guest) => spliced(host, guest) ?? [],
      ),
    ),
  );
}
