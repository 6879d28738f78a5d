// The lists that people keep beside their sources, whatever stands in them: read without a throw, every problem at its place, and
// what was read does no harm to an article.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChronicle } from '../../../src/core/dates/userChronicle';
import { findIssues } from '../../../src/core/issues/issues';
import { readPattern } from '../../../src/core/issues/pattern';
import { readTaxonomy } from '../../../src/core/issues/userTaxonomy';
import type { ListProblem } from '../../../src/core/listFile';
import { read } from '../../../src/core/reading/reading';
import { datesOfProse } from '../../support/analysed';

/** Every word that any object knows. */
const INHERITED = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'isPrototypeOf',
];
const WORDS = [
  ...INHERITED,
  'strike',
  'constructor~',
  '(constructor)',
  '…',
  '{a|b c}',
  '|',
  '\0',
  '\ud800',
  '"',
  '',
  ' ',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((some) => some.join(' '));
const key = fc.constantFrom(
  'id',
  'name',
  'words',
  'start',
  'end',
  'places',
  'occasions',
  'broader',
  'not',
  ...INHERITED,
);
const value = fc.oneof(
  words,
  fc.array(words, { maxLength: 3 }),
  fc.constantFrom('2019-11-04', '2019-02-30', 'port-strike'),
  fc.jsonValue({ maxDepth: 2 }),
);
const item = fc.array(fc.tuple(key, value), { maxLength: 8 }).map(jsonOf);
const list = fc.tuple(fc.constantFrom('issues', 'events', '__proto__'), fc.array(item, { maxLength: 4 }));

/** As a person may write it: keys twice, `__proto__` too. */
function jsonOf(pairs: readonly (readonly [string, unknown])[]): string {
  return `{ ${pairs.map(([name, of]) => `${JSON.stringify(name)}: ${JSON.stringify(of)}`).join(', ')} }`;
}

const file = fc.oneof(
  list.map(([name, items]) => `{ "${name}": [ ${items.join(', ')} ] }`),
  list.chain(([name, items]) =>
    fc.nat(200).map((cut) => `{ "${name}": [ ${items.join(', ')} ] }`.slice(0, -cut || undefined)),
  ),
  fc.array(fc.constantFrom('{', '}', '[', ']', '"issues"', ':', ',', '//', '/*', '\n', '\\u', '1e999', 'null'), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 100 }),
); // prettier-ignore

function inside(problems: readonly ListProblem[], json: string): void {
  for (const { message, start, end } of problems) {
    assert.match(message, /^[A-Z"].*\.$/s);
    assert.ok(0 <= start && start <= end && end <= json.length + 1, `${start}-${end} of ${json.length}`);
  }
}

const article = read({
  id: 'test',
  text: `The strike of the constructor was told by toString and hasOwnProperty in November. ${INHERITED.join(' and ')} said so on 4 November.`,
});

describe('lists that people keep', () => {
  it('issues: any file is read, and any issue looked for', () => {
    fc.assert(
      fc.property(file, (json) => {
        const { entries, problems } = readTaxonomy(json);
        inside(problems, json);
        for (const { mentions } of findIssues(article, entries)) {
          for (const { start, end, text } of mentions) assert.equal(article.text.slice(start, end), text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('chronicle: any file is read, and any event recalled', () => {
    fc.assert(
      fc.property(file, (json) => {
        const { entries, problems } = readChronicle(json);
        inside(problems, json);
        for (const { start, end, text } of datesOfProse(article, '2020-01-01', entries).dates)
          assert.equal(article.text.slice(start, end), text);
      }),
      { numRuns: 300 },
    );
  });

  for (const word of INHERITED) {
    it(`${word} is a word as any other`, () => {
      const json = jsonOf([['issues', [{ id: 'x', name: word, words: [word, `${word}~ strike`] }]]]);
      const { entries, problems } = readTaxonomy(json);
      assert.deepEqual(problems, []);
      const found = findIssues(article, entries).flatMap(({ mentions }) => mentions.map(({ text }) => text));
      // Marks are no part of a word.
      assert.ok(found.includes(word) || word.startsWith('__'), found.join());
    });
  }

  it('a comment that is never closed ends with the file', () => {
    for (const json of ['/*', '{ "issues": [] } /* to do']) assert.deepEqual(readTaxonomy(json).entries, []);
  });

  it('a phrase that can be said in no end of ways is reported, not looked for', () => {
    const many = '(a) '.repeat(40) + 'strike';
    assert.deepEqual(readPattern(many), []);
    assert.deepEqual(readPattern('word '.repeat(1_000)), []);
    assert.equal(readPattern('(a) '.repeat(8) + 'strike').length, 256);
    const json = jsonOf([['issues', [{ id: 'x', name: 'x', words: [many] }]]]);
    assert.match(readTaxonomy(json).problems[0]!.message, /too many ways to say it\.$/);
  });
});
