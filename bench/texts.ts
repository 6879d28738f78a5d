// Articles of the length that news has: those written for the project, and the handed ones where they are at hand.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sharedPath } from './knowledge';

/** Whole articles, in an order that stays the same. */
export function newsTexts(): string[] {
  const seeds = sharedPath('seeds');
  const [gold, wikinews] = [
    sharedPath('gold', 'news', 'dev.jsonl'),
    sharedPath('data', 'entities', 'gum-news-dev.jsonl'),
  ];
  return [
    ...filesOf(join(root, 'test', 'fixtures', 'news'), '.json').map((file) => textOf(file)),
    ...['election', 'quake', 'shooting', 'summit', 'takeover', 'verdict'].flatMap((story) =>
      filesOf(join(root, 'test', 'fixtures', 'stories', story), '.txt'),
    ),
    ...(seeds === null ? [] : filesOf(seeds, '.txt')),
    ...[gold, wikinews].flatMap((file) => (file === null ? [] : linesOf(file).map(textOf))),
  ];
}

/** Texts of so many words each: the articles one after the other, from the first again where they are too few. */
export function textsOf(words: number, count: number): string[] {
  const paragraphs = newsTexts().flatMap((text) => text.split(/\n+/).filter((line) => line.trim() !== ''));
  let at = 0;
  return Array.from({ length: count }, () => {
    const lines: string[] = [];
    for (let length = 0; length < words; at++) {
      const line = paragraphs[at % paragraphs.length]!.split(/\s+/).slice(0, words - length);
      lines.push(line.join(' '));
      length += line.length;
    }
    return lines.join('\n\n');
  });
}

/** Articles without end, each of some of the paragraphs, as long as news is: 1,500 to 10,000 letters. */
export function* endlessNews(): Generator<string> {
  const paragraphs = newsTexts().flatMap((text) => text.split(/\n+/).filter((line) => line.length > 40));
  // A linear congruential generator: the same articles every time.
  let state = 7;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (;;) {
    const lines: string[] = [];
    const most = 1500 + below(8500);
    for (let length = 0; length < most; length += lines.at(-1)!.length)
      lines.push(paragraphs[below(paragraphs.length)]!);
    yield lines.join('\n\n');
  }
}

function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function textOf(json: string): string {
  return (JSON.parse(json) as { text: string }).text;
}
