// How a reader calls a source: one answer for rows, cards, pages and findings.

import type { Article } from '../article';
import { clip } from './clip';

const LONGEST_NAME = 40;
const ABOVE_THE_TEXT = new Set(['masthead', 'furniture']);

/** Its outlet, else its headline in short, else the first words of its text; null where it has no words. */
export function calledName({ outlet, title, analysis }: Article): string | null {
  return outlet ?? (clip(title ?? '', LONGEST_NAME) || clip(firstWords(analysis.words.prose), LONGEST_NAME) || null);
}

function firstWords({ view, blocks }: Article['analysis']['words']['prose']): string {
  const first = blocks.find(({ kind }) => !ABOVE_THE_TEXT.has(kind)) ?? blocks[0];
  return first ? view.slice(first.start, first.end) : '';
}
