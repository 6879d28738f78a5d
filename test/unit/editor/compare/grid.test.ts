import assert from 'node:assert/strict';
import { gridOf, type Grid } from '../../../../src/core/comparison/grid';
import type { SharedEvent } from '../../../../src/core/comparison/types';
import { gridCsv, gridMarkdown } from '../../../../src/editor/compare/gridExport';
import { gridView, type GridView } from '../../../../src/editor/compare/gridView';
import { comparison, entries, inSource, post, wire } from '../story';

const [meeting] = comparison.events as [SharedEvent];
const silent = { source: wire.uri, text: '', state: 'silent', span: null } as const;

/** The invented texts have one sentence a line or a stop. */
const read = entries.map((entry) => ({
  ...entry,
  sentences: [...entry.text.matchAll(/[^\s.][^.\n]*\.?/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })),
}));

const grid: Grid = {
  event: 'x1',
  title: 'Brevik meets the president',
  sources: [
    { id: post.uri, name: 'post' },
    { id: wire.uri, name: 'wire' },
  ],
  rows: [
    {
      id: 'place',
      label: 'Place',
      cells: [
        { source: post.uri, text: 'Oster', state: 'agrees', span: inSource(post, 'Oster') },
        { source: wire.uri, text: 'Lund', state: 'differs', span: inSource(wire, 'Lund') },
      ],
    },
    {
      id: 'who',
      label: 'Who',
      cells: [{ source: post.uri, text: 'Ana Brevik', state: 'agrees', span: inSource(post, 'Ana Brevik') }, silent],
    },
    {
      id: 'said',
      label: 'What was said',
      cells: [
        { source: post.uri, text: '“We will”', state: 'agrees', span: inSource(post, 'We will share the fish,') },
        { source: wire.uri, text: '“talks”', state: 'differs', span: inSource(wire, 'talks') },
      ],
    },
  ],
};

const { view, places } = gridView(grid, meeting, read);

/** Each row as `label: mark text | mark text`. */
const drawn = ({ rows }: GridView): string[] =>
  rows.map(({ label, cells }) => {
    const said = cells.map(({ mark, words }) => [mark, ...words.map(({ text }) => text)].join(' '));
    return `${label}: ${said.join(' | ')}`;
  });

describe('the view of a comparison', () => {
  it('tells in each cell how it stands beside the others', () =>
    assert.deepEqual(drawn(view), [
      'Place: agrees Oster | differs Lund',
      'Who: alone Ana Brevik | silent',
      'What was said: agrees “We will” | differs “talks”',
      'In its words: words Foreign Minister Ana Brevik met the president in Oster on Tuesday. | words Brevik, the chief negotiator, flew home on Tuesday after talks in Lund about fishing rights.',
    ]));

  it('says in one line when, by whom and on what they differ', () =>
    assert.equal(view.facts, 'Tuesday, 14 May 2024 · told by 2 sources · they differ on the place'));

  it('calls the sources as the rest of the editor does', () =>
    assert.deepEqual(
      view.sources.map(({ name }) => name),
      ['The Quay Post', 'wire'],
    ));

  it('leads from every filled cell to its words', () => {
    for (const { cells } of view.rows) {
      for (const { key } of cells.flatMap(({ words }) => words)) {
        const place = places.get(key)!;
        const entry = entries.find(({ uri }) => uri === place.source)!;
        assert.equal(entry.text.slice(place.start, place.end), place.text);
      }
    }
  });

  it('gives each cell a key of its own', () => {
    const keys = view.rows.flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(({ key }) => key)));
    assert.equal(new Set(keys).size, keys.length);
  });

  it('says that one source alone tells it', () => {
    const [, flight] = comparison.events;
    const alone = gridView(gridOf(flight!, comparison, entries), flight!, read).view;
    assert.equal(alone.facts, 'No date told · told by this source alone');
  });

  it('tells every sentence of a source, and each once', () => {
    const more = [inSource(wire, 'flew home on Tuesday'), inSource(post, 'It was the first such visit')];
    const tellings = [...meeting.tellings, ...more.map((span) => ({ ...meeting.tellings[0]!, ...span }))];
    const told = gridView(grid, { ...meeting, tellings }, read).view.rows.at(-1)!;
    assert.deepEqual(
      told.cells.map(({ words }) => words.length),
      [2, 1],
    );
  });
});

describe('an exported comparison', () => {
  it('is a table in Markdown', () => {
    const lines = gridMarkdown(view).split('\n');
    assert.equal(lines[0], '# Brevik meets the president');
    assert.equal(lines[4], '|  | The Quay Post | wire |');
    assert.equal(lines[6], '| **Place** | Oster<br>*✓ agrees* | Lund<br>*≠ differs* |');
    assert.equal(lines[7], '| **Who** | Ana Brevik<br>*○ only here* | *– silent* |');
  });

  it('is one line a cell in CSV', () => {
    const lines = gridCsv(view).split('\r\n');
    assert.equal(lines[0], 'Event,What,Source,Words,Compared');
    assert.equal(lines[2], 'Brevik meets the president,Place,wire,Lund,differs');
    assert.equal(lines[4], 'Brevik meets the president,Who,wire,,silent');
  });

  const hostile: GridView = {
    title: '=HYPERLINK("x")',
    facts: '<b>',
    sources: [{ id: 'a', name: 'A | B' }],
    rows: [{ id: 'who', label: 'Who', cells: [{ mark: 'alone', words: [{ text: '[x](y)|<script>', key: 'k' }] }] }],
  };

  it('keeps the words of articles plain in Markdown', () => {
    const text = gridMarkdown(hostile);
    assert.ok(!/[^\\]<(?!br>)|[^\\]\[x/.test(text), text);
    assert.match(text, /A \\\| B/);
  });

  it('holds no formula in CSV', () => assert.match(gridCsv(hostile), /^"'=HYPERLINK/m));
});
