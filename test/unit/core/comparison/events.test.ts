import assert from 'node:assert';
import { compare } from '../../../../src/core/comparison/comparison';
import type { ComparedArticle } from '../../../../src/core/comparison/types';
import { made, type Made, type MadeEvent } from './hand-made';

const MARA = 'Mara Lindqvist';
const DANIEL = 'Daniel Oduya';
const SHEN = 'Shen Yulan';

/** A source that tells one event; the people of the event and the words for its day are found in the text. */
function tells(text: string, event: Omit<MadeEvent, 'words'>, more: Made = {}) {
  return (id: string): ComparedArticle =>
    made(id, text, {
      people: (event.who ?? []).map((name) => ({ name })),
      places: event.place ? [{ name: event.place }] : [],
      events: [{ words: text.replace(/\.$/, ''), ...event }],
      ...more,
    });
}

const MET = { trigger: 'met', kind: 'meeting', who: [MARA, DANIEL] };
const met = (date: string | undefined, rest = '', more: Partial<MadeEvent> = {}, what: Made = {}) =>
  tells(`${MARA} met ${DANIEL}${rest}.`, { ...MET, ...(date ? { date } : {}), ...more }, what);

const joined = (...sources: ((id: string) => ComparedArticle)[]) =>
  compare(
    sources.map((source, i) => source(`${i}.txt`)),
    [],
  ).events;

const one = (name: string, ...sources: Parameters<typeof joined>) =>
  it(`one event: ${name}`, () =>
    assert.deepEqual(
      joined(...sources).map((event) => event.tellings.length),
      [sources.length],
    ));
const apart = (name: string, ...sources: Parameters<typeof joined>) =>
  it(`apart: ${name}`, () => assert.equal(joined(...sources).length, sources.length));

describe('the same event in several sources', () => {
  one('same day, same people', met('2024-05-14'), met('2024-05-14', ' in the old customs house'));
  one('day and month', met('2024-05-14'), met('2024-05-01', '', { until: '2024-05-31' }));
  one(
    'dated and undated of the same days',
    met('2024-05-14'),
    met(
      undefined,
      '',
      {},
      {
        published: '2024-05-16',
        people: [{ name: MARA }, { name: DANIEL }],
      },
    ),
  );
  one('planned and happened', met('2024-05-14'), met('2024-05-14', '', { status: 'planned' }));
  one('three sources', met('2024-05-14'), met('2024-05-14'), met('2024-05-14'));
  one(
    'a signing on two days, in the same words',
    tells(`${MARA} signed a joint statement on fishing rights.`, {
      trigger: 'signed',
      kind: 'agreement',
      who: [MARA],
      date: '2024-05-15',
    }),
    tells(`${MARA} signed the joint statement on fishing rights.`, {
      trigger: 'signed',
      kind: 'agreement',
      who: [MARA],
      date: '2024-05-16',
    }),
  );

  const KILLED = { trigger: 'drowned', kind: 'disaster' };
  one(
    'in the same words, though one source leaves out a day long past',
    tells(
      'Three fishermen drowned near the old lighthouse.',
      { ...KILLED, date: '2023-03-02' },
      { published: '2024-05-16' },
    ),
    tells('Three fishermen drowned near the lighthouse.', KILLED, { published: '2024-05-16' }),
  );
  const TALKS = { trigger: 'Talks', kind: 'meeting' };
  one(
    'talks on one matter in one month',
    tells('Talks on the strait are planned.', { ...TALKS, date: '2024-09-01', until: '2024-09-30' }),
    tells('Talks on the strait begin in Hanshu.', { ...TALKS, date: '2024-09-17' }),
  );
  apart(
    'talks on two matters in one month',
    tells('Talks on the strait are planned.', { ...TALKS, date: '2024-09-01', until: '2024-09-30' }),
    tells('Talks on prisoners begin in Hanshu.', { ...TALKS, date: '2024-09-17' }),
  );

  one(
    'named by its pronoun here, by its noun in the title there',
    tells('It crossed into the airspace of Norland. The weather balloon is white.', {
      trigger: 'crossed',
      kind: 'incident',
      title: 'Weather balloon crosses into airspace',
    }),
    tells('A weather balloon crossed over Norland.', {
      trigger: 'crossed',
      kind: 'incident',
      title: 'Weather balloon crosses over Norland',
    }),
  );
  apart('a year between them', met('2023-05-14'), met('2024-05-14'));
  apart('a month between them', met('2024-04-14'), met('2024-05-14'));
  apart(
    'other people',
    met('2024-05-14'),
    tells(`${MARA} met ${SHEN}.`, { ...MET, who: [MARA, SHEN], date: '2024-05-14' }),
  );
  apart(
    'undated, in articles of other years',
    met(undefined, '', {}, { published: '2023-05-16', people: [{ name: MARA }, { name: DANIEL }] }),
    met(undefined, '', {}, { published: '2024-05-16', people: [{ name: MARA }, { name: DANIEL }] }),
  );
  apart('undated, in an article without a date', met('2024-05-14'), met(undefined));
  apart(
    'one person in two places, with nobody else named by both',
    tells(`${MARA} met a top official of the fishing fleet, ${DANIEL}.`, {
      ...MET,
      place: 'Kessin',
      date: '2024-05-14',
    }),
    tells(`${MARA} met top officials of the fishing fleet.`, {
      ...MET,
      who: [MARA],
      place: 'Port Amsel',
      date: '2024-05-14',
    }),
  );
  apart(
    'arriving and leaving',
    tells(`${MARA} arrived in Kessin.`, { trigger: 'arrived', kind: 'travel', who: [MARA], date: '2024-05-14' }),
    tells(`${MARA} left Kessin.`, { trigger: 'left', kind: 'travel', who: [MARA], date: '2024-05-14' }),
  );
  apart(
    'two things said on one day',
    tells(`${MARA} said the boats would return.`, {
      trigger: 'said',
      kind: 'statement',
      who: [MARA],
      date: '2024-05-14',
    }),
    tells(`${MARA} said sanctions stay in force.`, {
      trigger: 'said',
      kind: 'statement',
      who: [MARA],
      date: '2024-05-14',
    }),
  );
});

describe('two sources of one story', () => {
  const WITH_MARA = `${MARA} met ${DANIEL} for two hours`;
  /** Both sources tell the first meeting; `second` says what each tells of Shen. */
  const told = (...second: readonly [words: string, more: Partial<MadeEvent>][]) => {
    const events = second.map(([words, more]): MadeEvent => ({
      words,
      trigger: 'met',
      kind: 'meeting',
      who: [MARA, SHEN],
      ...more,
    }));
    const text = `${WITH_MARA}. ${second.map(([words]) => words).join('. ')}.`;
    return (id: string): ComparedArticle =>
      made(id, text, {
        people: [MARA, DANIEL, SHEN].map((name) => ({ name })),
        places: [{ name: 'Kessin' }],
        events: [{ words: WITH_MARA, trigger: 'met', kind: 'meeting', who: [MARA, DANIEL] }, ...events],
      });
  };
  const counts = (expected: readonly number[], ...sources: Parameters<typeof joined>) =>
    assert.deepEqual(
      joined(...sources)
        .map((event) => event.tellings.length)
        .sort(),
      expected,
    );
  const mere = { status: 'hypothetical' } as const;
  const possibly: [string, Partial<MadeEvent>] = [`Possibly ${MARA} met ${SHEN} over dinner in some quiet villa`, mere];
  const did: [string, Partial<MadeEvent>] = [`${MARA} met ${SHEN} by the harbour while trawlers unloaded herring`, {}];

  it('what one expects and the other tells is one meeting', () => counts([2, 2], told(possibly), told(did)));
  it('not where one of them tells two such meetings', () =>
    counts([1, 1, 1, 2], told(possibly), told(did, [`Days before, ${MARA} met ${SHEN} under the old lighthouse`, {}])));
  const inKessin = (words: string, trigger: string, kind: string): [string, Partial<MadeEvent>] => [
    words,
    { trigger, kind, who: [MARA], place: 'Kessin' },
  ];
  it('a visit and the meetings it began with', () =>
    counts(
      [2, 2],
      told(inKessin(`${MARA} began a week of guarded meetings in Kessin`, 'began', 'meeting')),
      told(inKessin(`her visit to Kessin that nobody had expected`, 'visit', 'travel')),
    ));
  it('not two meetings in one place with nobody named', () =>
    counts(
      [1, 1, 2],
      told(inKessin(`${MARA} met angry fishermen in Kessin`, 'met', 'meeting')),
      told(inKessin(`${MARA} met young students in Kessin`, 'met', 'meeting')),
    ));
  it('not where nothing else makes them one story', () =>
    counts(
      [1, 1],
      tells(possibly[0] + '.', { ...MET, who: [MARA, SHEN], ...mere }),
      tells(did[0] + '.', { ...MET, who: [MARA, SHEN] }),
    ));
});

describe('what the tellings of an event differ on', () => {
  const differs = (expected: readonly string[], ...sources: Parameters<typeof joined>) =>
    it(expected.join(', ') || 'nothing', () => {
      const events = joined(...sources);
      assert.equal(events.length, 1);
      assert.deepEqual(events[0]!.differs, expected);
    });
  differs([], met('2024-05-14'), met('2024-05-14'));
  differs([], met('2024-05-14', ' in Kessin', { place: 'Kessin' }), met('2024-05-14'));
  differs(
    ['place'],
    met('2024-05-14', ' in Kessin', { place: 'Kessin' }),
    met('2024-05-14', ' in Port Amsel', { place: 'Port Amsel' }),
  );
  differs(['status'], met('2024-05-14'), met('2024-05-14', '', { status: 'planned' }));
  differs(['number'], met('2024-05-14', ' for three hours'), met('2024-05-14', ' for four hours'));
});
