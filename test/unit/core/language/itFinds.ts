// Runs marked sentences through the shipped model, each as an article of its own.

import assert from 'node:assert/strict';
import { analysisOfText } from '../../../support/analysed';
import { faultsIn, readMarks } from '../../../support/markedClauses';

/** Parts of the sentences that the tagger or the parser may make something else of: of one kind, and of a file's kinds together. */
const OF_ONE_KIND = 1 / 3;
const OF_ALL = 1 / 8;

const heard: { lines: number; faults: string[] } = { lines: 0, faults: [] };

/**
 * No line is named as one that may be misread: weights trained anew misread others. A rule that breaks fails its whole kind.
 */
export function itFinds(kind: string, lines: readonly string[]): void {
  it(`${kind}: ${lines.length} sentences`, () => {
    const faults = lines.flatMap((line) => {
      const marked = readMarks(line);
      const found = faultsIn(marked, analysisOfText(marked.text));
      return found.length === 0 ? [] : [`${line}: ${found.join('; ')}`];
    });
    heard.lines += lines.length;
    heard.faults.push(...faults);
    assert.ok(faults.length <= Math.ceil(lines.length * OF_ONE_KIND), `misread:\n${faults.join('\n')}`);
  });
}

/** Last in a file: all kinds so far together. */
export function itMisreadsFew(): void {
  it('misreads few sentences of all kinds together', () => {
    assert.ok(heard.faults.length <= heard.lines * OF_ALL, `misread:\n${heard.faults.join('\n')}`);
  });
}
