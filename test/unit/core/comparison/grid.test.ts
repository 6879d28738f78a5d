import assert from 'node:assert';
import { compare } from '../../../../src/core/comparison/comparison';
import { gridOf } from '../../../../src/core/comparison/grid';
import { made, type MadeEvent } from './hand-made';

const MARA = 'Mara Lindqvist';
const DANIEL = 'Daniel Oduya';

const source = (id: string, text: string, event: Partial<MadeEvent> = {}) =>
  made(id, text, {
    outlet: `Outlet ${id}`,
    people: [{ name: MARA }, { name: DANIEL }],
    places: event.place ? [{ name: event.place }] : [],
    dates: text.includes('Tuesday') ? [{ words: 'on Tuesday', value: '2024-05-14' }] : [],
    quotes: text.includes('“') ? [{ words: text.split(/[“”]/)[1]!, by: MARA }] : [],
    events: [{ words: text.split('.')[0]!, trigger: 'met', date: '2024-05-14', who: [MARA, DANIEL], ...event }],
  });

const ARTICLES = [
  source('a', `${MARA} met ${DANIEL} in Kessin on Tuesday for three hours.`, { place: 'Kessin' }),
  source('b', `${MARA} met ${DANIEL} in Port Amsel on Tuesday for four hours.`, { place: 'Port Amsel' }),
  source('c', `${MARA} met ${DANIEL} in Port Amsel and said “we talked about the herring for hours”.`, {
    place: 'Port Amsel',
  }),
];
const COMPARISON = compare(ARTICLES, []);
const GRID = gridOf(COMPARISON.events[0]!, COMPARISON, ARTICLES);

describe('the grid of one event', () => {
  const row = (id: string, expected: readonly (readonly [text: string, state: string])[]) =>
    it(id, () =>
      assert.deepEqual(
        GRID.rows.find((one) => one.id === id)?.cells.map((cell) => [cell.text, cell.state]),
        expected,
      ),
    );
  it('has a column for each source', () =>
    assert.deepEqual(
      GRID.sources.map((one) => one.name),
      ['Outlet a', 'Outlet b', 'Outlet c'],
    ));
  row('date', [
    ['Tuesday, 14 May 2024', 'agrees'],
    ['Tuesday, 14 May 2024', 'agrees'],
    ['Tuesday, 14 May 2024', 'agrees'],
  ]);
  row('place', [
    ['Kessin', 'differs'],
    ['Port Amsel', 'agrees'],
    ['Port Amsel', 'agrees'],
  ]);
  row('who', Array(3).fill([`${MARA}, ${DANIEL}`, 'agrees']));
  row('numbers', [
    ['three hours', 'agrees'],
    ['four hours', 'differs'],
    ['', 'silent'],
  ]);
  row('said', [
    ['', 'silent'],
    ['', 'silent'],
    ['“we talked about the herring for hours”', 'agrees'],
  ]);
  it('takes how long it lasted from its own clause, not from what lasted longer', () => {
    const words = `When ${MARA} met ${DANIEL}, the strait had been closed for two years`;
    const articles = [ARTICLES[0]!, source('d', `${words}.`)];
    const comparison = compare(articles, []);
    const grid = gridOf(comparison.events[0]!, comparison, articles);
    assert.deepEqual(
      grid.rows.filter(({ id }) => id === 'numbers').map(({ cells }) => cells.map(({ text }) => text)),
      [['three hours', '']],
    );
  });
  const numbersOf = (words: string): string[] => {
    const articles = [ARTICLES[1]!, source('d', `${words}.`)];
    const comparison = compare(articles, []);
    const { rows } = gridOf(comparison.events[0]!, comparison, articles);
    return rows.filter(({ id }) => id === 'numbers').map(({ label, cells }) => `${label}: ${cells[1]!.text}`);
  };
  it('counts neither the two sides nor anybody’s years among the numbers', () => {
    assert.deepEqual(numbersOf(`${MARA} met ${DANIEL} for the two countries with a 17-year-old girl`), [
      'Duration: meet: ',
    ]);
    assert.deepEqual(numbersOf(`${MARA} met ${DANIEL} for the twelve countries`), [
      'Duration: meet: ',
      'Country: twelve countries',
    ]);
  });
  it('has a row for each utterance, those of several sources first', () => {
    const quoting = (id: string, ...quotes: readonly string[]) => {
      const text = `${MARA} met ${DANIEL}. ${quotes.map((one) => `“${one},” she said.`).join(' ')}`;
      return made(id, text, {
        people: [{ name: MARA }, { name: DANIEL }],
        quotes: quotes.map((words) => ({ words, by: MARA })),
        events: [{ words: text.slice(0, text.indexOf('.')), trigger: 'met', kind: 'meeting', who: [MARA, DANIEL] }],
      });
    };
    const articles = [
      quoting('a', 'Fish was short this winter in all our waters'),
      quoting('b', 'Norland shall never share the old herring nets'),
      quoting('c', 'Norland shall never share the herring nets'),
    ];
    const comparison = compare(articles, []);
    const rows = gridOf(comparison.events[0]!, comparison, articles).rows.filter(({ id }) => id === 'said');
    assert.deepEqual(
      rows.map(({ label, cells }) => [label, ...cells.map(({ state, text }) => `${state} ${text}`.trim())]),
      [
        [
          `${MARA} said`,
          'silent',
          'agrees “Norland shall never share the old herring nets”',
          'differs “Norland shall never share the herring nets”',
        ],
        [`${MARA} said`, 'agrees “Fish was short this winter in all our waters”', 'silent', 'silent'],
      ],
    );
  });
  it('opens the words of a cell', () => {
    for (const { cells } of GRID.rows) {
      for (const { source: id, state, span } of cells) {
        const text = ARTICLES.find((one) => one.article.id === id)!.text;
        assert.equal(span === null, state === 'silent');
        if (span) assert.equal(span.text, text.slice(span.start, span.end));
      }
    }
  });
  it('leaves out rows in which nobody says anything', () => {
    const event = compare([source('a', `${MARA} met ${DANIEL}.`)], []).events[0]!;
    const grid = gridOf(event, COMPARISON, [source('a', `${MARA} met ${DANIEL}.`)]);
    assert.deepEqual(
      grid.rows.map((one) => one.id),
      ['date', 'who', 'status'],
    );
  });
});

describe('the numbers of one event', () => {
  const FELL = [
    ['2024-05-16', 'At least 39 people were killed when the Amsel bridge fell on Tuesday, and 16 were injured.'],
    ['2024-05-14', 'At least 20 people were killed when the Amsel bridge fell on Tuesday.'],
    ['2024-05-15', 'The Amsel bridge fell on Tuesday, killing 39 people, and three more died in hospital.'],
  ].map(([published, text], i) =>
    made(`${i}`, text!, {
      published: published!,
      outlet: `Outlet ${i}`,
      dates: [{ words: 'Tuesday', value: '2024-05-14' }],
      events: [{ words: text!.replace('.', ''), trigger: 'fell', kind: 'disaster', date: '2024-05-14' }],
    }),
  );
  const comparison = compare(FELL, []);
  const joined = comparison.events.find((event) => new Set(event.tellings.map(({ source }) => source)).size === 3);
  const grid = gridOf(joined!, comparison, FELL);
  it('has the oldest source first', () =>
    assert.deepEqual(
      grid.sources.map(({ name }) => name),
      ['Outlet 1', 'Outlet 2', 'Outlet 0'],
    ));
  it('has a row for the dead, in which fewer do not agree', () =>
    assert.deepEqual(
      grid.rows
        .filter(({ id }) => id === 'numbers')
        .map(({ label, cells }) => [label, ...cells.map(({ text, state }) => `${text} ${state}`)]),
      [
        ['Dead', 'at least 20 people differs', '39 people agrees', 'at least 39 people agrees'],
        ['Injured', ' silent', ' silent', '16 agrees'],
      ],
    ));
});
