import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChange, writeChange } from '../../../../src/core/annotations/changeLog';
import type { Raw } from '../../../../src/core/annotations/json';
import { decisionKind, noteKind } from '../../../../src/core/annotations/lines';
import { readPage, writePage } from '../../../../src/core/annotations/page';
import { toWebAnnotation, withNote } from '../../../../src/core/annotations/webAnnotation';
import type { ClaimNote } from '../../../../src/core/annotations/records';

const AT = '2026-03-01T09:00:00.000Z';

function note(id: string, start: number, more: Partial<ClaimNote> = {}): ClaimNote {
  return {
    id,
    target: {
      source: 'a.txt',
      selector: [
        { type: 'TextQuoteSelector', exact: 'the ferry', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + 9 },
      ],
    },
    status: 'disputed',
    reason: null,
    correction: null,
    evidence: [],
    assignee: null,
    confidence: null,
    due: null,
    created: AT,
    modified: AT,
    history: [{ at: AT, what: 'tagged disputed' }],
    ...more,
  };
}

const raw = (id: string, start: number): Raw => toWebAnnotation(note(id, start));
const line = (id: string, start: number): string => JSON.stringify(raw(id, start));

/** What stands in a kept file, or might. */
const anyLine = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), start: fc.nat({ max: 50 }) })
    .map(({ id, start }) => line(id, start)),
  fc
    .tuple(fc.nat({ max: 400 }), fc.string())
    .map(([at, words]) => line('e', 3).slice(0, at) + words + line('e', 3).slice(at)),
  fc.constantFrom('<<<<<<< HEAD', '=======', '>>>>>>> theirs', '\uFEFF', '\r', 'null', '[]', '{"__proto__":1}'),
);
const anyText = fc.array(anyLine, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('a page of records', () => {
  it('reads any text without an exception, and tells each line that is no record', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const page of [readPage(text, noteKind), readPage(text, decisionKind)]) {
          const { lines, records, problems } = page;
          const blank = lines.filter((one) => !one.kept && one.message === null).length;
          assert.equal(records.size + problems.length + blank, text.split('\n').length);
          assert.equal(lines.map((one) => one.text).join('\n'), text);
        }
      }),
    );
  });

  it('takes a record that is nested without end for none, and brackets within words for words', () => {
    const nested = (depth: number): string =>
      line('a', 3).slice(0, -1) + `,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const words = line('a', 3).slice(0, -1) + `,"x":${JSON.stringify('\\"[{'.repeat(500))}}`;
    for (const text of [nested(20), words]) assert.equal(readPage(text, noteKind).records.size, 1, text.slice(-9));
    for (const depth of [100, 5_000, 100_000])
      assert.match(readPage(nested(depth), noteKind).problems[0]!.message, /nested too deeply/);
    const change = { id: 'c', at: AT, writer: 'w', machine: 'm', file: 'f', record: 'r', before: null, gives: '' };
    const written = (depth: number): string =>
      writeChange({ ...change, after: {} }).replace(
        '"after":{}',
        `"after":{"x":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      );
    assert.ok(readChange(written(20)));
    assert.equal(readChange(written(5_000)), null);
  });

  it('changes the lines of its records and leaves every other byte', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('a', 'b', 'new'), fc.boolean(), (text, id, isGone) => {
        const page = readPage(text, noteKind);
        const written = writePage(page, new Map([[id, isGone ? null : raw(id, 20)]]), noteKind);
        const again = readPage(written, noteKind);
        const others = (one: typeof page): string[] =>
          one.lines
            .filter(({ kept, text: words }) => kept?.value.id !== id && words !== '')
            .map(({ text: words }) => words);
        assert.deepEqual(others(again), others(page));
        const duplicates = page.lines.filter(({ kept }) => kept?.value.id === id).length > 1;
        if (!duplicates) assert.equal(again.records.has(id), !isGone);
      }),
    );
  });

  it('puts a new record where the order puts it, but not among the sides of a conflict', () => {
    const calm = readPage(`${line('a', 1)}\n${line('c', 30)}\n`, noteKind);
    const ids = (text: string): string[] =>
      text.split('\n').map((one) => (one.startsWith('{') ? JSON.parse(one).id : one));
    assert.deepEqual(ids(writePage(calm, new Map([['b', raw('b', 20)]]), noteKind)), ['a', 'b', 'c', '']);
    const conflict = readPage(`<<<<<<< HEAD\n${line('a', 1)}\n=======\n${line('c', 30)}\n>>>>>>> theirs\n`, noteKind);
    assert.deepEqual(ids(writePage(conflict, new Map([['b', raw('b', 20)]]), noteKind)), [
      '<<<<<<< HEAD',
      'a',
      '=======',
      'c',
      '>>>>>>> theirs',
      'b',
      '',
    ]);
  });

  it('keeps the ends of lines', () => {
    const page = readPage(`${line('a', 1)}\r\n`, noteKind);
    assert.equal(writePage(page, new Map([['b', raw('b', 20)]]), noteKind), `${line('a', 1)}\r\n${line('b', 20)}\r\n`);
  });
});

describe('a record that others wrote in', () => {
  const further = { type: 'TextualBody', purpose: 'highlighting', value: 'yellow', creator: { name: 'Ida Holm' } };
  const foreign: Raw = {
    ...raw('a', 1),
    creator: 'https://example.org/ida',
    'x:colour': ['red', { deep: 1 }],
    body: [...(raw('a', 1)['body'] as object[]), further, 'https://example.org/body'],
    'dateline:history': [{ at: AT, what: 'tagged disputed', who: 'Ida Holm' }],
  };

  it('is read, and all that is not understood stays when it is changed', () => {
    const value = noteKind.parse(foreign);
    assert.equal(value.status, 'disputed');
    const changed = withNote(foreign, {
      ...value,
      status: 'verified',
      reason: 'The log says so.',
      evidence: [{ kind: 'address', address: 'https://example.org/log' }],
      history: [...value.history, { at: AT, what: 'tagged verified' }],
    });
    assert.deepEqual(changed['creator'], foreign['creator']);
    assert.deepEqual(changed['x:colour'], foreign['x:colour']);
    assert.deepEqual(changed['body'], [
      { type: 'TextualBody', purpose: 'tagging', value: 'verified' },
      { type: 'TextualBody', purpose: 'commenting', value: 'The log says so.' },
      { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/log' },
      further,
      'https://example.org/body',
    ]);
    assert.deepEqual((changed['dateline:history'] as object[])[0], {
      at: AT,
      what: 'tagged disputed',
      who: 'Ida Holm',
    });
  });

  it('of a later version is read as far as it is understood; of this one a wrong status breaks it', () => {
    const body = [{ type: 'TextualBody', purpose: 'tagging', value: 'half true' }];
    const later = { ...foreign, 'dateline:version': 2, body };
    const value = noteKind.parse(later);
    assert.equal(value.status, null);
    const changed = withNote(later, { ...value, status: 'false' });
    assert.deepEqual(changed['body'], [body[0], { type: 'TextualBody', purpose: 'tagging', value: 'false' }]);
    assert.equal(noteKind.parse(changed).status, 'false');
    assert.throws(() => noteKind.parse({ ...foreign, body }));
  });
});
