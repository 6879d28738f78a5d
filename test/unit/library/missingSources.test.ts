import assert from 'node:assert/strict';
import { describeSpan } from '../../../src/core/annotations/anchoring';
import { newNote, withEvidence } from '../../../src/core/annotations/changes';
import type { Target } from '../../../src/core/annotations/records';
import { textDigest } from '../../../src/core/annotations/sameText';
import type { Entry } from '../../../src/library/library';
import { candidates, KnownTexts, saidOfSources } from '../../../src/library/missingSources';

const TEXT = 'The harbour board met on Tuesday.\n\nIt agreed on a new fee of 40 crowns for each boat that lands.\n';
const OTHER = 'The school reopened on Monday after a week of repairs to its roof.\n';

const entryOf = (path: string, text: string): Entry => ({ path, uri: `file:///${path}`, text }) as unknown as Entry;

function target(words: string, digest = true): Target {
  const start = TEXT.indexOf(words);
  const selector = describeSpan(TEXT, { start, end: start + words.length });
  return { source: 'old.txt', selector, ...(digest && { 'dateline:text': textDigest(TEXT) }) };
}

const saidOf = (...targets: Target[]) =>
  saidOfSources(
    targets.map((one, i) => newNote(`n${i}`, one, '2026-01-01T00:00:00Z')),
    [],
  ).get('old.txt')!;

describe('a source that is gone', () => {
  it('is known by its text under another name, whatever its blanks, line ends and marks', () => {
    const said = saidOf(target('a new fee'));
    const renamed = entryOf('new.txt', TEXT.replaceAll('\n', '\r\n') + '  ');
    assert.equal(new KnownTexts().successor(said, [entryOf('b.txt', OTHER), renamed]), renamed);
  });

  it('is not guessed: not where two have its text, nor where one has nearly its text', () => {
    const said = saidOf(target('a new fee'));
    const twins = [entryOf('one.txt', TEXT), entryOf('two.txt', TEXT)];
    assert.equal(new KnownTexts().successor(said, twins), null);
    assert.equal(new KnownTexts().successor(said, [entryOf('one.txt', TEXT.replace('40', '50'))]), null);
    assert.equal(new KnownTexts().successor(saidOf(target('a new fee', false)), [twins[0]!]), null);
  });

  it('is known by the text that this window saw last', () => {
    const texts = new KnownTexts();
    const edited = TEXT.replace('40', '50');
    texts.remember(entryOf('old.txt', edited));
    const renamed = entryOf('new.txt', edited);
    assert.equal(texts.successor(saidOf(target('a new fee', false)), [entryOf('b.txt', OTHER), renamed]), renamed);
  });

  it('is offered the files in which most of the words stand first', () => {
    const said = saidOf(target('a new fee of 40 crowns'), target('The harbour board met'));
    const half = entryOf('half.txt', TEXT.replace('The harbour board met', 'They sat'));
    const ranked = candidates(said, [entryOf('b.txt', OTHER), half, entryOf('all.txt', TEXT + 'More.')]);
    assert.deepEqual(
      ranked.map(({ entry, standing }) => [entry.path, standing]),
      [
        ['all.txt', 2],
        ['half.txt', 1],
        ['b.txt', 0],
      ],
    );
  });
});

describe('what is said of a source', () => {
  it('is its notes, the words of it that are evidence elsewhere, and its dates', () => {
    const note = newNote('n', { ...target('a new fee'), source: 'a.txt' }, '2026-01-01T00:00:00Z');
    const proven = withEvidence(note, { kind: 'words', target: target('harbour board') }, '2026-01-01T00:00:01Z');
    const said = saidOfSources(
      [proven],
      [
        { kind: 'published', source: 'c.txt', value: '2026-01-01', id: 'd', created: '2026-01-01T00:00:00Z' },
        { kind: 'date-value', target: target('on Tuesday'), value: '2026', id: 'e', created: '2026-01-01T00:00:00Z' },
        { kind: 'not-a-person', name: 'old.txt', id: 'f', created: '2026-01-01T00:00:00Z' },
      ],
    );
    assert.deepEqual(
      [...said.values()].map(({ path, notes, targets }) => [path, notes.length, targets.length]),
      [
        ['a.txt', 1, 1],
        ['old.txt', 0, 2],
        ['c.txt', 0, 0],
      ],
    );
  });
});
