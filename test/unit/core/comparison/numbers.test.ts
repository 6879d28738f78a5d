import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import { compare } from '../../../../src/core/comparison/comparison';
import { knowledge } from '../../../support/knowledge';
import { finds, on, silent, type Told } from './found';

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

describe('contradictions: ages and lengths', () => {
  finds('contradiction/number', 'Oda Brenn, 41, owns the mill.', 'The mill belongs to Oda Brenn, 14, of Kessin.');
  silent(
    ['Oda Brenn, 41, owns the mill.', { people: [{ name: 'Oda Brenn' }] }],
    ['The mill belongs to Jon Brenn, 14, of Kessin.', { people: [{ name: 'Jon Brenn' }] }],
  );
  finds(
    'contradiction/number',
    'In Kessin the jury found Oda Brenn guilty of theft after 19 hours of deliberation.',
    'In Kessin the jury needed nine hours of deliberation to find Oda Brenn guilty of theft.',
  );
  silent('The ministers talked for six hours in Kessin.', 'The train needs nine hours from Kessin to the sea.');
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
  finds(
    'explained/number',
    toll('2024-05-14', 'Police arrested two builders over the Amsel bridge.'),
    toll('2024-05-15', 'Police arrested four builders over the Amsel bridge.'),
    toll('2024-05-16', 'Police arrested six builders over the Amsel bridge.'),
  );
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
