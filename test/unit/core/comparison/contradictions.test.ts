import assert from 'node:assert';
import fc from 'fast-check';
import { annotate } from '../../../../src/core/annotate';
import { knowledge } from '../../../support/knowledge';
import { compare } from '../../../../src/core/comparison/comparison';
import { made, type Made, type MadeEvent } from './hand-made';

type Told = string | readonly [text: string, what: Made];

function findings(...sources: readonly Told[]) {
  const articles = sources.map((source, i) => {
    const [text, what] = typeof source === 'string' ? [source, {}] : source;
    return made(`${i}.txt`, text, what);
  });
  return compare(articles, []).findings.map((one) => `${one.kind}/${one.type}`);
}

const finds = (expected: string, ...sources: readonly Told[]) =>
  it(`${expected}: ${typeof sources[1] === 'string' ? sources[1] : sources[1]![0]}`, () =>
    assert.deepEqual(findings(...sources), [expected]));
const silent = (...sources: readonly Told[]) =>
  it(`silent: ${typeof sources[1] === 'string' ? sources[1] : sources[1]![0]}`, () =>
    assert.deepEqual(findings(...sources), []));
const on = (published: string, text: string): Told => [text, { published }];

describe('contradictions: numbers', () => {
  const LICENCES = 'Norland will grant licences to 240 Sarovan boats.';
  finds('contradiction/number', LICENCES, 'Norland will grant licences to 420 boats.');
  silent(LICENCES, 'Norland will grant licences to 240 boats.');
  silent(LICENCES, 'Norland will grant licences to more than 200 boats.');
  silent(LICENCES, 'Norland will grant licences to about 250 boats.');
  silent(LICENCES, 'Norland will set up a fund of 420 million crowns.');
  silent(LICENCES, 'Norland might one day grant licences to 420 boats.');
  silent(LICENCES, 'Norland will grant licences to 420 more boats.');
  silent(LICENCES, 'Port Amsel counts 420 boats and 17 berths in winter.');
  silent(on('2023-05-02', LICENCES), on('2024-05-02', 'Norland will grant licences to 420 boats.'));
  silent('The Amsel index fell 232 points to 6038 on the day.', 'The Kessin index fell 406 points to 6038 on the day.');
  const raid = (day: string, count: number): Told => [
    `On ${day} the coast guard raided ${count} trawlers in the strait.`,
    { dates: [{ words: day, value: day === '8 April' ? '2024-04-08' : '2024-04-09' }] },
  ];
  silent(raid('8 April', 34), raid('9 April', 26));
  finds('contradiction/number', raid('8 April', 34), raid('8 April', 26));
  silent(
    'Near Kessin one raid stopped an illegal trawler with nets.',
    'Near Kessin three raids stopped an illegal trawler with nets. Near Kessin two raids stopped an illegal trawler without nets.',
  );
});

describe('contradictions: numbers that grow', () => {
  const toll = (day: string, words: string): Told => on(day, `The Amsel bridge fell. ${words}`);
  const KILLED = 'At least 37 people were killed when the Amsel bridge fell, the mayor said.';
  finds('explained/number', toll('2024-05-14', KILLED), toll('2024-05-15', KILLED.replace('37', '65')));
  finds(
    'explained/number',
    toll('2024-05-14', KILLED),
    toll('2024-05-14', 'The death toll of the Amsel bridge rose to 52.'),
  );
  silent(toll('2024-05-14', KILLED), toll('2024-05-15', KILLED));
  silent(toll('2024-05-14', KILLED), toll('2024-05-15', 'Three more people were killed when the Amsel bridge fell.'));
  silent(
    toll('2024-05-14', KILLED),
    toll('2024-05-15', 'Had the Amsel bridge been full, 500 people could have been killed.'),
  );
  finds(
    'explained/number',
    toll('2024-05-02', 'Three fishermen were killed at the Amsel bridge.'),
    toll('2024-05-04', 'Five fishermen were killed at the Amsel bridge.'),
  );
  const long = (count: string): Told => [
    `The Amsel bridge fell on 2 March 2023. ${count} people were killed when the Amsel bridge fell.`,
    { published: '2024-05-14', dates: [{ words: '2 March 2023', value: '2023-03-02' }] },
  ];
  finds(
    'contradiction/number',
    on('2024-05-14', 'The Amsel bridge fell. Three fishermen were killed at the Amsel bridge.'),
    [
      'The Amsel bridge fell on 2 March 2023. Four fishermen were killed at the Amsel bridge.',
      { published: '2024-05-14', dates: [{ words: '2 March 2023', value: '2023-03-02' }] },
    ],
  );
  silent(long('Twelve'), toll('2024-05-14', KILLED));
});

describe('contradictions: ages, magnitudes, headlines', () => {
  const boy = (age: string): Told => [
    `The boat of Ode Lasko sank. His ${age}-year-old son Samuel Lasko swam ashore.`,
    { people: [{ name: 'Samuel Lasko' }] },
  ];
  finds('contradiction/number', boy('seven'), boy('9'));
  silent(boy('nine'), boy('9'));
  const quake = (size: string): string => `A quake of magnitude ${size} shook the Amsel coast at night.`;
  finds('contradiction/number', quake('7.8'), quake('7.4'));
  silent(quake('7.8'), quake('7.8'));
  silent(quake('7.8'), 'An aftershock of magnitude 6.7 shook the Amsel coast at night.');
  const page = (title: string, text: string) => `${title}\n\nHarbour Post\n\nMay 14, 2024\n\n${text}\n`;
  const read = (text: string) =>
    compare([{ article: annotate({ id: 'a', text }, knowledge), text }], []).findings.map(
      (one) => `${one.kind}/${one.type}`,
    );
  const FELL = 'The bridge in Amsel fell on Tuesday, killing 12 people, the mayor said.';
  it('sets a headline against its own text', () =>
    assert.deepEqual(read(page('Bridge in Amsel falls, killing 21', FELL)), ['contradiction/number']));
  for (const text of [
    FELL.replace('12', '21'),
    FELL.replace('12', 'at least 20'),
    `${FELL} Another 9 people died in hospital.`,
  ])
    it(`lets the headline stand over: ${text}`, () =>
      assert.deepEqual(read(page('Bridge in Amsel falls, killing 21', text)), []));
});

describe('contradictions: first and second, both right', () => {
  const MARA = 'Mara Lindqvist';
  const visit = (text: string, published?: string): Told => [
    text,
    { people: [{ name: MARA }], ...(published ? { published } : {}) },
  ];
  const FIRST = `${MARA} came for the first visit by a minister in eight years.`;
  const SECOND = `${MARA} came for her second visit within a year.`;
  finds('explained/ordinal', visit(FIRST, '2023-06-08'), visit(SECOND, '2024-05-16'));
  finds('explained/ordinal', visit(SECOND, '2024-05-16'), visit(FIRST));
  silent(visit(FIRST, '2023-06-08'), visit(FIRST));
  silent(visit(FIRST), visit(SECOND));
  silent(visit(SECOND, '2024-05-16'), ['Shen Yulan came for the first visit in eight years.', {}]);
});

describe('contradictions: where a visit began', () => {
  const MARA = 'Mara Lindqvist';
  const COUNTRY = 'Sarova';
  /** Sentences of one source: words, their trigger, place and day. */
  const told = (...events: readonly [words: string, trigger: string, place: string, date?: string][]): Told => [
    events.map(([words]) => `${words}.`).join(' '),
    {
      people: [{ name: MARA }],
      places: [...new Set(events.map(([, , place]) => place))].map((name) => ({ name, country: COUNTRY })),
      dates: events.flatMap(([words, , , date]) =>
        date && / on \d/.test(words) ? [{ words: words.replace(/^.* on /, ''), value: date }] : [],
      ),
      events: events.map(([words, trigger, place, date]) => ({
        words,
        trigger,
        place,
        kind: 'travel',
        who: [MARA],
        ...(date ? { date } : {}),
      })),
    },
  ];
  const ARRIVED = [`${MARA} arrived in Kessin on 4 May`, 'arrived', 'Kessin', '2024-05-04'] as const;
  const STARTED = [`${MARA} started her visit in Port Amsel`, 'started', 'Port Amsel', '2024-05-04'] as const;
  const STAYED = [`${MARA} toured Port Amsel on 5 May`, 'toured', 'Port Amsel', '2024-05-05'] as const;
  finds('contradiction/place', told([...ARRIVED]), told([...STARTED], [...STAYED]));
  finds('contradiction/place', told([...ARRIVED], [...STARTED]), told([...STAYED]));
  // She may have gone on to Kessin in the evening.
  silent(told([...ARRIVED]), told([...STARTED]));
  silent(
    told([...ARRIVED]),
    told([`${MARA} started her visit in Port Amsel`, 'started', 'Port Amsel', '2024-04-20'], [...STAYED]),
  );
  silent(
    told([`${MARA} arrived in Port Amsel on 4 May`, 'arrived', 'Port Amsel', '2024-05-04']),
    told([...STARTED], [...STAYED]),
  );
});

describe('contradictions: denials', () => {
  const OFFERED = 'Norland offered to lift the sanctions on two Sarovan banks.';
  finds(
    'contradiction/denial',
    OFFERED,
    'The ministry denied that Norland had offered to lift the sanctions on Sarovan banks.',
  );
  finds('contradiction/denial', OFFERED, 'Norland did not offer to lift the sanctions on two Sarovan banks.');
  silent(OFFERED, 'Norland imposed the sanctions on two Sarovan banks in spring.');
  silent(
    'Norland may have offered to lift the sanctions on Sarovan banks.',
    'The ministry denied that Norland had offered to lift the sanctions on Sarovan banks.',
  );
  silent(
    'If Norland offered to lift the sanctions on Sarovan banks, trade would grow.',
    'The ministry denied that Norland had offered to lift the sanctions on Sarovan banks.',
  );
  silent(
    'The crew asked for visas to enter the port of Kessin.',
    'The crew were denied visas to enter the port of Kessin.',
  );
  silent(
    'Norland did not offer to lift the sanctions on Sarovan banks.',
    'The ministry denied that Norland had offered to lift the sanctions on Sarovan banks.',
  );
});

describe('contradictions: outcomes', () => {
  const AGREED = 'The two governments agreed to open a military hotline before the summer.';
  finds('contradiction/outcome', AGREED, 'The two governments failed to agree on a military hotline.');
  finds(
    'contradiction/outcome',
    'Both navies reached an agreement on patrols in the strait.',
    'The navies parted without an agreement on patrols in the strait.',
  );
  silent(AGREED, 'The two governments failed to agree on the price of cod.');
  silent(AGREED, 'The two governments hope to agree on a military hotline.');
  silent(on('2024-05-16', AGREED), on('2023-06-08', 'The two governments failed to agree on a military hotline.'));
});

describe('contradictions: dates, places, people of one event', () => {
  const MARA = 'Mara Lindqvist';
  const DANIEL = 'Daniel Oduya';
  const ILSE = 'Ilse Marr';
  const told = (text: string, day: string, event: Partial<MadeEvent> = {}): Told => [
    text,
    {
      people: [MARA, DANIEL, ILSE].filter((name) => text.includes(name)).map((name) => ({ name })),
      places: event.place ? [{ name: event.place }] : [],
      dates: text.includes(' on ') ? [{ words: text.split(' on ').at(-1)!.replace('.', ''), value: day }] : [],
      events: [
        {
          words: text.replace('.', ''),
          trigger: 'met',
          date: day,
          who: [MARA, DANIEL, ILSE].filter((name) => text.includes(name)),
          ...event,
        },
      ],
    },
  ];
  const signed = (text: string, day: string) => told(text, day, { trigger: 'signed', kind: 'agreement' });
  finds(
    'contradiction/date',
    signed(`${MARA} signed the statement about fishing rights on Wednesday.`, '2024-05-15'),
    signed(`${MARA} signed the statement about fishing rights on Thursday.`, '2024-05-16'),
  );
  finds(
    'contradiction/place',
    told(`${MARA} met ${DANIEL} in Kessin on Tuesday.`, '2024-05-14', { place: 'Kessin' }),
    told(`${MARA} met ${DANIEL} in Port Amsel on Tuesday.`, '2024-05-14', { place: 'Port Amsel' }),
  );
  finds(
    'contradiction/actor',
    signed(`${MARA} and ${ILSE} signed the joint statement about fishing rights on Wednesday.`, '2024-05-15'),
    signed(`${MARA} and ${DANIEL} signed the joint statement about fishing rights on Wednesday.`, '2024-05-15'),
  );
  silent(
    signed(`${MARA} signed the statement about fishing rights on Wednesday.`, '2024-05-15'),
    signed(`${MARA} signed the statement about fishing rights.`, '2024-05-16'),
  );
  silent(
    told(`${MARA} met ${DANIEL} in Kessin on Tuesday.`, '2024-05-14', { place: 'Kessin' }),
    told(`${MARA} met ${DANIEL} on Tuesday.`, '2024-05-14'),
  );
  silent(
    told(`${MARA} met ${DANIEL} in Kessin on Tuesday.`, '2023-06-06', { place: 'Kessin' }),
    told(`${MARA} met ${DANIEL} in Port Amsel on Tuesday.`, '2024-05-14', { place: 'Port Amsel' }),
  );
});

describe('comparison: any articles', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'Norland',
        'said',
        '240',
        'boats',
        'not',
        'denied that',
        '“',
        '”',
        '.',
        '\n',
        'Mara',
        'first',
        'visit',
        '\ud800',
      ),
    )
    .map((words) => words.join(' '));
  it('never throws, and points to words of its sources', () =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const articles = texts.map((one, i) => made(`${i}`, one));
        for (const finding of compare(articles, []).findings) {
          assert.ok(finding.title && finding.because && finding.spans.length > 0);
          for (const span of finding.spans)
            assert.equal(span.text, texts[Number(span.source)]!.slice(span.start, span.end));
        }
      }),
    ));
  it('of no articles is nothing', () =>
    assert.deepEqual(compare([], []), { stories: [], people: [], events: [], issues: [], findings: [] }));
});
