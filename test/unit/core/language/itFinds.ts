// Runs marked sentences through the shipped model, each as an article of its own.

import assert from 'node:assert/strict';
import { analysisOfText } from '../../../support/analysed';
import { faultsIn, readMarks } from '../../../support/markedClauses';

export function itFinds(name: string, lines: readonly string[]): void {
  describe(`the language layer on ${name}`, () => {
    for (const line of lines) {
      const marked = readMarks(line);
      it(marked.text, () => assert.deepEqual(faultsIn(marked, analysisOfText(marked.text)), []));
    }
  });
}
