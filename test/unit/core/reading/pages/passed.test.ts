// What the page has passed on its way down: only what stands below running text counts.

import assert from 'node:assert/strict';
import { scanPage } from '../../../../../src/core/reading/pages/pageScan';
import { passedFeatures } from '../../../../../src/core/reading/pages/passed';
import { readPlainText } from '../../../../../src/core/reading/plainText';

const SENTENCE = 'The ferry from Kessin came in an hour late on Monday, and nobody on the quay complained.';

function passedOf(...lines: string[]): number[][] {
  const { rows } = readPlainText(lines.join('\n\n'));
  return passedFeatures(
    rows,
    scanPage(rows).discussing,
    rows.map(() => false),
  );
}

describe('reading: what a page has passed', () => {
  it('counts the lines since the last phrase that ends an article', () => {
    const passed = passedOf(SENTENCE, 'Related articles', 'Boats for sale', SENTENCE);
    assert.deepEqual(
      passed.map(([since]) => since),
      [60, 0, 1, 2],
    );
  });

  it('counts no such phrase above the text', () => {
    const passed = passedOf('Related articles', 'Boats for sale', SENTENCE, SENTENCE);
    assert.deepEqual(
      passed.map(([, count]) => count),
      [0, 0, 0, 0],
    );
  });

  it('knows where readers begin to speak', () => {
    const discussion = passedOf(SENTENCE, '12 replies', SENTENCE).map((line) => line[3]);
    assert.deepEqual(discussion, [0, 1, 1]);
    const article = passedOf(SENTENCE, 'A night at sea', SENTENCE).map((line) => line[3]);
    assert.deepEqual(article, [0, 0, 0]);
  });
});
