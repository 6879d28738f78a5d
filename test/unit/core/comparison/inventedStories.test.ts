// Invented stories as five or six outlets tell them, with what differs and what only looks so, written down before they were read.

import assert from 'node:assert';
import type { Finding } from '../../../../src/core/comparison/types';
import { InventedStory, STORIES } from '../../../support/inventedStories';
import { knowledge } from '../../../support/knowledge';

const shown = (one: Finding): string => `${one.kind}/${one.type}: ${one.title}`;

for (const name of STORIES) {
  describe(`an invented story: ${name}`, () => {
    const story = new InventedStory(name, knowledge);
    const { found, apart } = story.answer;
    for (const one of found)
      it(`finds ${one.finding}: ${one.words.join(' or ')}`, () =>
        assert.equal(story.matching(one).length, 1, story.findings.map(shown).join('\n')));
    it('finds nothing else', () => {
      const expected = new Set(found.flatMap((one) => story.matching(one)));
      const others = story.findings.filter((one) => one.kind !== 'explained' && !expected.has(one));
      assert.deepEqual(others.map(shown), []);
    });
    for (const pair of apart)
      it(`keeps apart: ${pair.map(([, words]) => words).join(' / ')}`, () => assert.ok(!story.areTogether(pair)));
  });
}
