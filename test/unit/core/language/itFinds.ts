// Runs marked sentences through the shipped model, each as an article of its own.

import assert from 'node:assert/strict';
import { analysisOfText } from '../../../support/analysed';
import { faultsIn, readMarks } from '../../../support/markedClauses';

/**
 * `misread`: of how many lines the tagger or the parser may make something else. A model that is trained anew misreads other
 * lines, so none is named; their number may only fall.
 */
export function itFinds(name: string, lines: readonly string[], misread = 0): void {
  it(`${name}: ${lines.length} sentences, at most ${misread} misread`, () => {
    const faults = lines.flatMap((line) => {
      const marked = readMarks(line);
      const found = faultsIn(marked, analysisOfText(marked.text));
      return found.length === 0 ? [] : [`${line}: ${found.join('; ')}`];
    });
    assert.ok(faults.length <= misread, `${faults.length} misread:\n${faults.join('\n')}`);
  });
}
