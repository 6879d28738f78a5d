// Invented stories as five outlets tell them, with what differs and what only looks so, written down before they were read.

import assert from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../../../src/core/annotate';
import { compare } from '../../../../src/core/comparison/comparison';
import type { Finding } from '../../../../src/core/comparison/types';
import { knowledge } from '../../../support/knowledge';

const ROOT = join(__dirname, '../../../fixtures/stories');

interface Expected {
  readonly finding: string;
  /** One span has each of them. */
  readonly words: readonly string[];
  /** Beginnings of the names of sources that it must point to. */
  readonly sources: readonly string[];
}

const read = (story: string, file: string): string => readFileSync(join(ROOT, story, file), 'utf8');

function findingsOf(story: string): readonly Finding[] {
  const files = readdirSync(join(ROOT, story)).filter((file) => file.endsWith('.txt'));
  const articles = files.map((id) => ({
    article: annotate({ id, text: read(story, id) }, knowledge),
    text: read(story, id),
  }));
  return compare(articles, []).findings.filter(({ kind }) => kind !== 'explained');
}

const isAsExpected = (one: Finding, { finding, words, sources }: Expected): boolean =>
  `${one.kind}/${one.type}` === finding &&
  words.every((word) => one.spans.some(({ text }) => text.includes(word))) &&
  sources.every((name) => one.spans.some(({ source }) => source.startsWith(name)));

const shown = (one: Finding): string => `${one.kind}/${one.type}: ${one.title}`;

for (const story of ['takeover', 'election']) {
  describe(`an invented story: ${story}`, () => {
    const expected = (JSON.parse(read(story, 'expected.json')) as { found: readonly Expected[] }).found;
    const findings = findingsOf(story);
    for (const one of expected)
      it(`finds ${one.finding}: ${one.words.join(' or ')}`, () =>
        assert.equal(
          findings.filter((finding) => isAsExpected(finding, one)).length,
          1,
          findings.map(shown).join('\n'),
        ));
    it('finds nothing else', () =>
      assert.deepEqual(
        findings.filter((finding) => !expected.some((one) => isAsExpected(finding, one))).map(shown),
        [],
      ));
  });
}
