import assert from 'node:assert';
import fc from 'fast-check';
import { compare } from '../../../../src/core/comparison/comparison';
import { finds, on, silent, type Told } from './found';
import { made, type MadeEvent } from './hand-made';

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

describe('contradictions: one telling that several deny', () => {
  const DENIED = 'The ministry denied that Norland had offered to lift the sanctions on Sarovan banks.';
  finds(
    'contradiction/denial',
    DENIED,
    'Norland offered to lift the sanctions on two Sarovan banks.',
    `Again: ${DENIED}`,
  );
  finds(
    'contradiction/denial',
    'The harbour office decided to appeal.',
    'The harbour office denied that it had decided to appeal.',
  );
  silent('The harbour office decided to appeal.', 'The fish market denied that it had decided to appeal.');
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
