// Rows as lines, so that a test shows what a person sees.

import assert from 'node:assert/strict';
import type { Row } from '../../../src/editor/trees/row';

/** Each row as `label | description`, indented by its depth. */
export function drawn(rows: readonly Row[], depth = 0): string[] {
  return rows.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label} | ${description}`,
    ...drawn(children, depth + 1),
  ]);
}

export const shows = (rows: readonly Row[], ...expected: string[]): void => assert.deepEqual(drawn(rows), expected);
