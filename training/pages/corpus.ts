// Pages as people paste them, with what each line is. The texts are not committed; without them there is nothing to train on.

import { readFileSync } from 'node:fs';
import type { Span } from '../../src/core/span';

export interface GoldPage {
  readonly id: string;
  readonly domain: string;
  readonly text: string;
  readonly title: string | null;
  readonly body: readonly Span[];
  readonly optional: readonly Span[];
}

/** `file`: one page a line. */
export function readPages(file: string): GoldPage[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as GoldPage);
}

/** The fold of a page: pages of one outlet share it. */
export function foldOf({ domain }: GoldPage, folds: number): number {
  let hash = 0;
  for (const letter of domain) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % folds;
}

/** The page from its headline to the last line of the article, as a careful reader selects it; null where the headline is not shown. */
export function selectionOf(page: GoldPage): GoldPage | null {
  const [first, last] = [page.body[0], page.body.at(-1)];
  return first && last && page.title !== null ? cut(page, first.start, last.end) : null;
}

/** The article of `guest` on the page of `host`: neither tells the other by its place, its length or its words. Null where one shows no article. */
export function spliced(host: GoldPage, guest: GoldPage): GoldPage | null {
  const [first, last] = [host.body[0], host.body.at(-1)];
  const article = selectionOf(guest);
  if (!first || !last || !article) return null;
  const moved = (spans: readonly Span[], by: number): Span[] =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const shift = first.start + article.text.length - last.end;
  const around = [
    ...host.optional.filter(({ end }) => end <= first.start),
    ...moved(
      host.optional.filter(({ start }) => start >= last.end),
      shift,
    ),
  ];
  return {
    ...host,
    title: guest.title,
    text: host.text.slice(0, first.start) + article.text + host.text.slice(last.end),
    body: moved(article.body, first.start),
    optional: [...moved(article.optional, first.start), ...around],
  };
}

function cut(page: GoldPage, start: number, end: number): GoldPage {
  const moved = (spans: readonly Span[]): Span[] =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { ...page, text: page.text.slice(start, end), body: moved(page.body), optional: moved(page.optional) };
}

/** Wikinews articles of headline, date and text alone, as most files of a folder of articles are. */
export function readArticles(file: string): GoldPage[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text, title } = JSON.parse(line) as { id: string; text: string; title: string };
    const head = text.indexOf('\n\n');
    const date = text.indexOf('\n\n', head + 2);
    return {
      id,
      domain: id,
      text,
      title,
      body: [
        { start: 0, end: head },
        { start: date, end: text.length },
      ],
      optional: [{ start: head, end: date }],
    };
  });
}
