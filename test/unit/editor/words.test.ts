import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bySpan, type Span } from '../../../src/core/span';
import { marksOf, KINDS, type Kind } from '../../../src/editor/marks';
import { nextSpan } from '../../../src/editor/nextSpan';
import { formatOf, pathFrom, type Address } from '../../../src/editor/paths';
import { nearest } from '../../../src/editor/place';
import { timexInWords } from '../../../src/editor/timexWords';
import { clip, count, dayInWords, isDay, listed, oneLine, inWords } from '../../../src/editor/words';
import { placedNote, post } from './story';

const table = <I, O>(read: (input: I) => O, rows: readonly (readonly [I, O])[]): void => {
  for (const [input, expected] of rows) {
    it(`${JSON.stringify(input)} → ${JSON.stringify(expected)}`, () => assert.deepEqual(read(input), expected));
  }
};

describe('a TIMEX value in words', () => {
  table<string, string | null>(
    (value) => timexInWords({ value, earliest: null, latest: null }),
    [
      ['2024-05-14', 'Tuesday, 14 May 2024'],
      ['2024-05-14T09:30', 'Tuesday, 14 May 2024, 09:30'],
      ['2024-05-14TEV', 'Tuesday, 14 May 2024, evening'],
      ['2024-05', 'May 2024'],
      ['2024', '2024'],
      ['2023-W25', 'week 25 of 2023'],
      ['2023-W25-WE', 'weekend of week 25 of 2023'],
      ['2024-Q1', 'first quarter of 2024'],
      ['2024-SU', 'summer 2024'],
      ['199', 'the 1990s'],
      ['19', 'the 20th century'],
      ['2024-04-24/2024-04-26', '24 to 26 April 2024'],
      ['2024-04-24/2024-05-02', '24 April to 2 May 2024'],
      ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
      ['2022-05/2022-06', 'May 2022 to June 2022'],
      ['P3D', '3 days'],
      ['P1Y', '1 year'],
      ['PT30M', '30 minutes'],
      ['P6M', '6 months'],
      ['PXD', 'some days'],
      ['P2CE', '2 centuries'],
      ['PRESENT_REF', 'now'],
      ['XXXX-05-14', null],
      ['2024-02-31', null],
      ['', null],
      ['nonsense', null],
    ],
  );

  it('falls back on its days', () =>
    assert.equal(
      timexInWords({ value: 'unheard-of', earliest: '2024-05-01', latest: '2024-05-03' }),
      '1 to 3 May 2024',
    ));

  it('is nothing for no value', () =>
    assert.equal(timexInWords({ value: null, earliest: '2024-05-01', latest: '2024-05-01' }), null));

  it('is nothing for what is no value, whatever it is called', () =>
    assert.equal(timexInWords({ value: 'toString', earliest: null, latest: null }), null));

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (value) => void timexInWords({ value, earliest: value, latest: value })));
  });
});

describe('short phrases', () => {
  it('count', () => assert.deepEqual([count(1, 'source'), count(1200, 'source')], ['1 source', '1,200 sources']));
  it('list', () => assert.equal(listed(['a', 'b', 'c']), 'a, b and c'));
  it('keep what is no day as it is', () => assert.equal(dayInWords('2024-13-40'), '2024-13-40'));
  it('put days and months as people write them', () =>
    assert.deepEqual(
      ['The header says 2024-04-19, not 2022-11.', 'Counted from 2024-13-40.', 'From 2024-W17 on.'].map(inWords),
      ['The header says 19 April 2024, not November 2022.', 'Counted from 2024-13-40.', 'From 2024-W17 on.'],
    ));
  it('put a text on one line', () => assert.equal(oneLine(' a\r\n\tb\u0000\u202e\u2028c '), 'a b c'));
  it('cut at a word', () => assert.equal(clip('one two three', 9), 'one two…'));
  it('never cut a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const cut = clip(text, longest);
        return cut.length <= Math.max(longest, 2) && !/[\ud800-\udbff](?![\udc00-\udfff])/.test(cut);
      }),
    );
  });
});

describe('a publication date typed by a person', () => {
  table(isDay, [
    ['2024-05-16', true],
    ['2024-05', false],
    ['2024-05-16T10', false],
    ['2024-02-30', false],
    ['16 May', false],
    ['', false],
  ]);
});

describe('the path of a source', () => {
  const uri = (path: string, scheme = 'file'): Address => ({
    scheme,
    authority: '',
    path,
    toString: () => `${scheme}://${path}`,
  });
  const named = (home: string, path: string, scheme?: string): string => pathFrom(uri(home), uri(path, scheme));

  it('starts at the home folder', () => assert.equal(named('/stories/story', '/stories/story/sub/a.txt'), 'sub/a.txt'));
  it('leads out of it for another root', () =>
    assert.equal(named('/stories/one', '/stories/two/a.txt'), '../two/a.txt'));
  it('is the address where nothing is shared', () =>
    assert.equal(named('/stories/one', '/else/a.txt'), 'file:///else/a.txt'));
  it('is the address for another scheme', () =>
    assert.equal(named('/work', '/stories/a.txt', 'vfs'), 'vfs:///stories/a.txt'));
  it('is the address without a home', () => assert.equal(pathFrom(undefined, uri('/a.txt')), 'file:///a.txt'));
  it('tells the format', () =>
    assert.deepEqual(
      [
        formatOf(undefined, '/a.MD'),
        formatOf(undefined, '/a.txt'),
        formatOf('markdown', '/a'),
        formatOf('news', '/a.md'),
      ],
      ['markdown', 'text', 'markdown', 'text'],
    ));
});

describe('walking', () => {
  const spans: Span[] = [
    { start: 2, end: 4 },
    { start: 10, end: 12 },
  ];
  const from = (start: number, end: number, step: 1 | -1): number | undefined =>
    nextSpan(spans, { start, end }, step)?.start;

  it('goes to the next', () => assert.equal(from(2, 4, 1), 10));
  it('goes to one that begins at the cursor', () => assert.equal(from(2, 2, 1), 2));
  it('goes round the end', () => assert.equal(from(10, 12, 1), 2));
  it('goes back', () => assert.equal(from(10, 12, -1), 2));
  it('goes back round the start', () => assert.equal(from(2, 4, -1), 10));
  it('stays where there is nothing', () => assert.equal(nextSpan([], { start: 0, end: 0 }, 1), undefined));
});

describe('words that moved', () => {
  it('are found at the nearest place', () => assert.equal(nearest('the cat, the dog, the cat', 'the cat', 15), 18));
  it('are found before the old place', () => assert.equal(nearest('the cat sat', 'the cat', 9), 0));
  it('are not found when gone', () => assert.equal(nearest('the dog', 'the cat', 0), -1));
});

describe('marks in the text', () => {
  const styles = (kinds: Iterable<Kind>, tagged = false): string[] => {
    const tags = tagged ? [{ at: placedNote.at, status: placedNote.note.status, wording: null }] : [];
    const marks = marksOf({ entry: post, claims: post.article.claims, tags, findings: [] }, new Set(kinds));
    return [...marks].sort(bySpan).map(({ style, start, end }) => `${style}: ${post.text.slice(start, end)}`);
  };

  it('are those of the kinds that are on', () =>
    assert.deepEqual(styles(['person', 'date']), ['person: Ana Brevik', 'date: Tuesday', 'person: Brevik']));
  it('of a correction strike out what should go, and show what should come after it', () => {
    const words = 'nine years';
    const start = post.text.indexOf(words);
    const marked = (wording: string | null): unknown[] =>
      marksOf(
        {
          entry: post,
          claims: [],
          tags: [{ at: { start, end: start + words.length }, status: null, wording }],
          findings: [],
        },
        new Set<Kind>(['claim']),
      ).map(({ style, start, end, after }) => [style, post.text.slice(start, end), after]);
    assert.deepEqual(marked('ten years'), [['corrected', 'nine', '→ ten']]);
    assert.deepEqual(marked('nine long years'), [['corrected', '', '→ long']]);
    assert.deepEqual(marked('years'), [['corrected', 'nine', undefined]]);
    assert.deepEqual(marked(null), []);
  });
  it('are none when all is off', () => assert.deepEqual(styles([]), []));
  it('show an untouched claim as open', () => assert.deepEqual(styles(['claim']), ['mark open: I']));
  it('show a tag in place of the suggestion', () =>
    assert.deepEqual(styles(['claim'], true), [
      'claim disputed: It was the first such visit in nine years.',
      'mark disputed: I',
    ]));
  it('keep quotations whole', () => assert.deepEqual(styles(['quotation']), ['quotation: We will share the fish,']));
  it('exist for every kind', () => assert.equal(new Set(styles(KINDS).map((mark) => mark.split(/[ :]/)[0])).size, 5));
});
