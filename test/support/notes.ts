// A source of which people keep notes, and a store of them in memory whose clock and ids count up.

import { describeSpan } from '../../src/core/annotations/anchoring';
import type { ClaimNote, Target } from '../../src/core/annotations/records';
import { annotationSchema, fromWebAnnotation } from '../../src/core/annotations/webAnnotation';
import { AnnotationStore } from '../../src/library/annotationStore';
import { MemoryFiles } from './memoryFiles';

const visit = 'The minister paid her first visit in nine years. The port stayed shut.';

/** Words of `visit`. */
export function target(words: string): Target {
  const start = visit.indexOf(words);
  return { source: 'a.txt', selector: describeSpan(visit, { start, end: start + words.length }) };
}

/** `make` opens another window on the same files. */
export function openStore() {
  const files = new MemoryFiles();
  let tick = 0;
  let ids = 0;
  const make = () =>
    new AnnotationStore(
      files,
      () => new Date(Date.UTC(2026, 0, 1) + 1000 * tick++).toISOString(),
      () => `id-${ids++}`,
    );
  return { files, store: make(), make };
}

/** Words without anything around them. */
export const fee: Target = {
  source: 'a.txt',
  selector: [
    { type: 'TextQuoteSelector', exact: 'a new fee', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 9 },
  ],
};

/** The first seconds of 2026. */
export const time = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

export const read = (raw: unknown): ClaimNote => fromWebAnnotation(annotationSchema.parse(raw));
