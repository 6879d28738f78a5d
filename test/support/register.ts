// A register of forty sentences to put notes on, and a folder to keep them in.

import assert from 'node:assert/strict';
import { describeSpan } from '../../src/core/annotations/anchoring';
import { newNote, tagged } from '../../src/core/annotations/changes';
import { noteKind } from '../../src/core/annotations/lines';
import { readPage } from '../../src/core/annotations/page';
import type { Target } from '../../src/core/annotations/records';
import { toWebAnnotation } from '../../src/core/annotations/webAnnotation';

export const NOTES = 'annotations.jsonl';
const article = Array.from({ length: 40 }, (_, index) => `Sentence number ${index} of the register.`).join(' ');

export function sentence(index: number): Target {
  const words = `Sentence number ${index} of`;
  const start = article.indexOf(words);
  return { source: 'register.txt', selector: describeSpan(article, { start, end: start + words.length }) };
}

/** Windows share the clock of their machine; ids are never given twice. */
export function clock(start = Date.parse('2026-03-01T09:00:00Z')) {
  let tick = 0;
  let ids = 0;
  const later = { skip: 0 };
  return {
    later,
    now: () => new Date(start + later.skip + 20 * tick++).toISOString(),
    newId: (prefix: string) => () => `${prefix}-${ids++}`,
  };
}

const BEFORE = '2026-02-01T09:00:00.000Z';

/** A note that alone makes the file so large that nobody is to wait for it. */
export function largeFile(): Map<string, string> {
  const note = toWebAnnotation(tagged(newNote('large', sentence(37), BEFORE), 'opinion', BEFORE));
  return new Map([[NOTES, `${JSON.stringify({ ...note, kept: '.'.repeat(1_000_000) })}\n`]]);
}

export function onDisk(texts: ReadonlyMap<string, string>): string[] {
  const { records, problems } = readPage(texts.get(NOTES) ?? '', noteKind);
  assert.deepEqual(problems, [], 'the file is whole');
  return [...records.values()].map(({ value }) => value.target.selector[0].exact);
}
