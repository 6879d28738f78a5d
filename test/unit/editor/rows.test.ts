import assert from 'node:assert/strict';
import type { Decision } from '../../../src/core/annotations/records';
import type { SharedEvent } from '../../../src/core/comparison/types';
import { CLAIM_GROUPINGS, claimRows } from '../../../src/editor/trees/claimRows';
import { fullDay } from '../../../src/editor/trees/eventDays';
import { eventRows } from '../../../src/editor/trees/eventRows';
import { findingRows } from '../../../src/editor/trees/findingRows';
import { issueRows } from '../../../src/editor/trees/issueRows';
import { personRows } from '../../../src/editor/trees/personRows';
import { filterRows, flatten } from '../../../src/editor/trees/row';
import { drawn, shows } from './drawnRows';
import { placedNote, post, toldWith, wire } from './story';

describe('the rows of events', () => {
  const told = toldWith();
  const tellings = [
    'The Quay Post | Foreign Minister Ana Brevik met the president in Oster on Tuesday.',
    'wire | talks in Lund',
  ];
  const home = ['1·  Brevik flies home (planned) | ', '  wire | flew home on Tuesday'];

  it('stand under their month, those without a date last', () =>
    shows(
      eventRows(told, 'date'),
      'May 2024 | 1 event',
      '  Tue 14  2·  Brevik meets the president | differs',
      ...tellings.map((line) => `    ${line}`),
      'No date | 1 event',
      ...home.map((line) => `  ${line}`),
    ));

  it('open the months that hold most of what matters', () => {
    const [meeting, flight] = told.comparison.events;
    const on = (event: typeof meeting, date: string, i: number) => ({
      ...event!,
      id: `x${i}`,
      date,
      earliest: date,
      latest: date,
    });
    const days = ['2024-05-14', '2024-05-15', '2024-05-16', '2024-03-02'];
    const alone = ['2023-01-02', '2023-06-07', '2023-06-08'];
    const events = [...days.map((day, i) => on(meeting, day, i)), ...alone.map((day, i) => on(flight, day, i + 9))];
    const months = eventRows({ ...told, comparison: { ...told.comparison, events } }, 'date');
    assert.deepEqual(
      months.filter(({ open }) => open).map(({ label }) => label),
      ['May 2024'],
    );
  });

  describe('of a month with many', () => {
    const [meeting, flight] = told.comparison.events;
    const one = (id: number, parts: Partial<SharedEvent>): SharedEvent => ({ ...flight!, id: `x${id}`, ...parts });
    const on = (day: string): Partial<SharedEvent> => ({ date: day, earliest: day, latest: day });
    const passing = [1, 2, 3].map((i) =>
      one(i, { ...on(`2024-05-0${i}`), title: `In passing ${i}`, salience: 0.1 - i / 100 }),
    );
    const weighty = [4, 5, 6, 7, 8, 9].map((i) =>
      one(i, { ...on('2024-05-14'), title: `Weighty ${i}`, salience: i / 10 }),
    );
    const labels = (events: readonly SharedEvent[]): string[] =>
      drawn(eventRows({ ...told, comparison: { ...told.comparison, events } }, 'date'))
        .filter((line) => /^ +\S.*·  | more | said there/.test(line))
        .map((line) => line.replace(/ \| $/, ''));

    it('stand with what matters most first in a day, and the rest folded in order of time', () =>
      assert.deepEqual(labels([...passing, ...weighty]), [
        ...[9, 8, 7, 6, 5, 4].map((i) => `  Tue 14  1·  Weighty ${i} (planned)`),
        '  3 more',
        ...['Wed 1', 'Thu 2', 'Fri 3'].map((day, i) => `    ${day}  1·  In passing ${i + 1} (planned)`),
      ]));

    it('stand after the days of their month where they have none of their own', () => {
      const month = one(1, { date: '2024-05', earliest: '2024-05-01', latest: '2024-05-31', title: 'In May' });
      const late = one(2, { ...on('2024-05-31'), title: 'At its end' });
      const next = one(3, { ...on('2024-06-01'), title: 'After it' });
      assert.deepEqual(labels([month, next, late]), [
        '  Fri 31  1·  At its end (planned)',
        '  1·  In May (planned)',
        '  Sat 1  1·  After it (planned)',
      ]);
    });

    it('are not folded where only two would be', () =>
      assert.equal(labels([...passing.slice(0, 2), ...weighty]).length, 8));

    it('are not folded where the month has few', () => assert.equal(labels(passing).length, 3));

    it('hang what is said at a meeting under it, and nothing that may be said elsewhere', () => {
      const there = { ...on('2024-05-14'), kind: 'statement', participants: meeting!.participants, place: 'Oster' };
      const met = { ...meeting!, ...on('2024-05-14'), kind: 'meeting', place: 'Oster' };
      const said = one(1, { ...there, title: 'Said' });
      assert.deepEqual(labels([met, said]), [
        '  Tue 14  2·  Brevik meets the president | differs',
        '    said there (1)',
        '      Tue 14  1·  Said (planned)',
      ]);
      const apart: Partial<SharedEvent>[] = [
        { place: 'Lund' },
        { place: null },
        on('2024-05-15'),
        { participants: [] },
      ];
      for (const parts of apart) {
        assert.ok(
          !labels([met, { ...said, ...parts }]).some((line) => line.includes('said there')),
          JSON.stringify(parts),
        );
      }
    });
  });

  it('stand under the story of their sources first, the event that it is about before all', () => {
    const stories = [
      { id: 'story a', title: 'Brevik meets the president', sources: [post.uri, wire.uri], events: ['x1', 'x2'] },
    ];
    const rows = eventRows({ ...told, comparison: { ...told.comparison, stories } }, 'date');
    assert.deepEqual(drawn(rows.slice(0, 1)), [
      'Brevik meets the president | 2 sources · 2 events',
      '  14 May  2·  Brevik meets the president | differs',
      ...tellings.map((line) => `    ${line}`),
      ...home.map((line) => `  ${line}`),
    ]);
    assert.equal(rows[0]!.open, false);
    const byPerson = eventRows({ ...told, comparison: { ...told.comparison, stories } }, 'person');
    assert.ok(byPerson.every(({ context }) => context !== 'story'));
  });

  it('tell a day as far as it is known, and the year where it is another', () => {
    const [meeting] = told.comparison.events;
    const days = [
      ['2024-05-14', '2024-05-14', '14 May 2024', '14 May'],
      ['2024-05-14', '2024-05-16', '14–16 May 2024', '14–16 May'],
      ['2024-05-01', '2024-05-31', 'May 2024', 'May'],
      ['2010-01-01', '2010-12-31', '2010', '2010'],
      ['2021-01-01', '2023-12-31', '2021–2023', '2021–2023'],
    ] as const;
    for (const [earliest, latest, whole, short] of days) {
      const event = { ...meeting!, earliest, latest };
      assert.deepEqual([fullDay(event), fullDay(event, 2024)], [whole, short]);
    }
  });

  it('of a story that matter least are folded', () => {
    const [, flight] = told.comparison.events;
    const events = Array.from({ length: 20 }, (_, i) => ({ ...flight!, id: `x${i}` }));
    const ids = events.map(({ id }) => id);
    const under = (count: number): string[] => {
      const stories = [{ id: 'story a', title: 'A', sources: [post.uri, wire.uri], events: ids.slice(0, count) }];
      const [story] = eventRows({ ...told, comparison: { ...told.comparison, events, stories } }, 'date');
      return story!.children.map(({ label }) => label);
    };
    assert.equal(under(20).length, 13);
    assert.equal(under(20).at(-1), '8 more');
    assert.ok(under(13).every((label) => !label.includes('more')));
  });

  it('say to a screen reader how many sources tell them', () => {
    const [month] = eventRows(told, 'date');
    assert.equal(month!.children[0]!.spoken, 'Tue 14, Brevik meets the president, 2 sources');
  });

  it('show the words of Markdown without its marks', () => {
    const marked = toldWith();
    const plain = { ...marked, wordsOf: () => 'the **bold** words' };
    const [, , telling] = drawn(eventRows(plain, 'date'));
    assert.equal(telling, '    The Quay Post | the **bold** words');
  });

  it('stand under the people who take part', () =>
    shows(
      eventRows(told, 'person').map((group) => ({ ...group, children: [] })),
      'Ana Brevik | 1 event',
      'Nobody named | 1 event',
    ));

  it('stand under their issues', () =>
    shows(
      eventRows(told, 'issue').map((group) => ({ ...group, children: [] })),
      'Fishing rights | 1 event',
      'No issue | 1 event',
    ));

  it('stand under each source with what it tells', () =>
    shows(
      eventRows(told, 'source').slice(1),
      'wire | 2 events',
      '  14 May 2024  2·  Brevik meets the president | differs',
      '    wire | talks in Lund',
      ...home.map((line) => `  ${line}`),
    ));

  it('lead to the words of the source they stand under', () => {
    const [, under] = eventRows(told, 'source');
    assert.deepEqual(new Set(flatten([under!]).flatMap(({ place }) => place?.source ?? [])), new Set([wire.uri]));
  });

  it('are found by words of any level, with what is above them', () =>
    shows(
      filterRows(eventRows(told, 'date'), 'LUND may'),
      'May 2024 | 1 event',
      '  Tue 14  2·  Brevik meets the president | differs',
      '    wire | talks in Lund',
    ));

  it('are all there without a filter', () => assert.equal(filterRows(eventRows(told, 'date'), '  ').length, 2));
  it('are none where nothing fits', () => shows(filterRows(eventRows(told, 'date'), 'volcano')));
});

describe('the rows of people and issues', () => {
  it('tell roles and counts for each source', () =>
    shows(
      personRows(toldWith()),
      'Ana Brevik | Foreign Minister · 2 sources',
      '  The Quay Post | 2 mentions · “Foreign Minister”',
      '  wire | 1 mention · “chief negotiator”',
    ));

  it('tell the share of attention', () =>
    shows(
      issueRows(toldWith()),
      'Fishing rights | 100% · 2 of 2 sources',
      '  The Quay Post | 1 mention',
      '  wire | 1 mention',
    ));
});

describe('the rows of findings', () => {
  const ruling = (verdict: 'agree' | 'dismiss'): Decision => ({
    id: 'd1',
    created: '2024-06-01T10:00:00Z',
    kind: 'ruling',
    finding: 'f1',
    title: 'Where the talks were held',
    verdict,
    reason: '',
  });

  it('tell what does not fit, with the words of each source', () =>
    shows(
      findingRows(toldWith()),
      'Contradictions | 1',
      '  Where the talks were held | 2 sources',
      '    The Quay Post | Oster',
      '    wire | Lund',
    ));

  it('keep what people agreed to', () =>
    assert.match(drawn(findingRows(toldWith([], [ruling('agree')])))[1]!, /2 sources · agreed$/));

  it('set aside what people dismissed', () =>
    assert.equal(drawn(findingRows(toldWith([], [ruling('dismiss')])))[0], 'Dismissed | 1'));
});

describe('every view', () => {
  it('has rows with ids of their own', () => {
    const told = toldWith([placedNote]);
    const views = [
      ...(['date', 'person', 'issue', 'source'] as const).map((by) => eventRows(told, by)),
      personRows(told),
      issueRows(told),
      ...CLAIM_GROUPINGS.map((by) => claimRows(told, by)),
      findingRows(told),
    ];
    for (const rows of views) {
      const ids = flatten(rows).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, ids.join('\n'));
    }
  });
});
