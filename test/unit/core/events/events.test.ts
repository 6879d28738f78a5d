import assert from 'node:assert';
import fc from 'fast-check';
import type { Event } from '../../../../src/core/article';
import { findEvents, type EventInput } from '../../../../src/core/events/events';
import { analyse } from '../../../../src/core/language/language';
import { findReferences } from '../../../../src/core/people/references';
import { cast, type Part } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';
import { placesOf, story } from '../../../support/story';

const PARTS: readonly Part[] = [
  { id: 'mara', forms: ['Mara Lindqvist', 'Lindqvist'], roles: ['Foreign Minister'] },
  { id: 'tomas', forms: ['Tomas Oduya', 'Oduya'], roles: ['Secretary of State'] },
  { id: 'ilse', forms: ['Ilse Brandt', 'Brandt'], roles: ['President'] },
  { id: 'petr', forms: ['Petr Sokol', 'Sokol'] },
];
const PLACES = ['Port Amsel (Norland)', 'Kestrel Bay (Norland)', 'Norland', 'Valdia', 'Tarn (Valdia)'];

function inputOf(marked: string): EventInput {
  const { prose, dates, quotations } = story(marked);
  const people = cast(prose.text, PARTS).filter(({ mentions }) => mentions.length > 0);
  const names = { people, places: placesOf(prose.text, PLACES), organisations: [] };
  const references = findReferences(prose, people, analyse(prose, syntax));
  const published = { value: '2031-05-14', basis: 'given' as const, evidence: [] };
  return { prose, names, references, published, dates, issues: [], quotations };
}

const eventsIn = (marked: string): Event[] => findEvents(inputOf(marked));

/** One line for each event, in order: date, status, kind, title, who. `-` for what is unknown or nobody. */
function tells(marked: string, ...expected: string[]): void {
  const found = eventsIn(marked).map(({ date, status, kind, title, participants, others }) =>
    [date ?? '-', status, kind, title, [...participants, ...others].join(' ') || '-'].join(' | '),
  );
  assert.deepStrictEqual(found, expected);
}

function silent(title: string, lines: readonly string[]): void {
  describe(title, () => {
    for (const line of lines) it(line, () => tells(line));
  });
}

function events(title: string, cases: readonly (readonly [string, ...string[]])[]): void {
  describe(title, () => {
    for (const [text, ...expected] of cases) it(text.replace(/\n+/g, ' / '), () => tells(text, ...expected));
  });
}

describe('events', () => {
  events('told by a verb', [
    [
      'Lindqvist met Oduya in Port Amsel on <Monday=2031-05-12>.',
      '2031-05-12 | happened | meeting | Lindqvist meets Oduya in Port Amsel on Monday | mara tomas',
    ],
    [
      'Foreign Minister Mara Lindqvist signed a treaty.',
      '- | happened | agreement | Mara Lindqvist signs a treaty | mara',
    ],
    ['Five miners were arrested in Tarn.', '- | happened | legal | Five miners are arrested in Tarn | -'],
    ['A bomb exploded near Kestrel Bay.', '- | happened | disaster | Bomb explodes near Kestrel Bay | -'],
    ['Prices fell in <May=2031-05>.', '2031-05 | happened | economic | Prices fall in May | -'],
    ['Sokol watched a football match.', '- | happened | action | Sokol watches a football match | petr'],
    [
      'Union officials called off the strike.',
      '- | happened | rupture | Union officials call off the strike | Union officials',
    ],
  ]);

  events('told by the noun of a light verb', [
    ['Lindqvist held talks with Oduya.', '- | happened | meeting | Lindqvist holds talks with Oduya | mara tomas'],
    ['Brandt took office in <2029=2029>.', '2029 | happened | appointment | Brandt takes office in 2029 | ilse'],
    [
      'The two ministers of Norland reached an agreement.',
      '- | happened | agreement | Two ministers of Norland reach an agreement | two ministers',
    ],
    ['Lindqvist capped her visit by meeting Oduya.', '- | happened | meeting | Lindqvist meets Oduya | mara tomas'],
  ]);

  events('told by a noun', [
    [
      'Trade grew after the <May=2031-05> summit in Tarn between Lindqvist and Oduya.',
      '2031-05 | happened | meeting | May summit in Tarn between Lindqvist and Oduya | mara tomas',
    ],
    [
      'Farmers fear the flight of the drone over Norland.',
      '- | happened | incident | Flight of the drone over Norland | -',
    ],
    [
      'The plan includes possible trips by Lindqvist and Brandt.',
      '- | hypothetical | travel | Possible trips by Lindqvist and Brandt | mara ilse',
    ],
  ]);

  events('people by pronoun and description', [
    [
      'Oduya landed in Port Amsel, where he met Lindqvist.',
      '- | happened | travel | Oduya lands in Port Amsel | tomas',
      '- | happened | meeting | Oduya meets Lindqvist | tomas mara',
    ],
    [
      'Lindqvist met Oduya. They then shook hands.',
      '- | happened | meeting | Lindqvist meets Oduya | mara tomas',
      '- | happened | contact | Lindqvist and Oduya shake hands | mara tomas',
    ],
    ['Lindqvist, who is ill, left Port Amsel.', '- | happened | travel | Lindqvist leaves Port Amsel | mara'],
    [
      'At a meeting with Oduya, Lindqvist raised fishing rights.',
      '- | happened | meeting | Meeting with Oduya | mara tomas',
      '- | happened | statement | Lindqvist raises fishing rights | mara tomas',
    ],
  ]);

  events('what did not happen, or not yet', [
    ['Lindqvist will meet Oduya.', '- | planned | meeting | Lindqvist to meet Oduya | mara tomas'],
    ['Lindqvist is expected to meet Oduya.', '- | planned | meeting | Lindqvist to meet Oduya | mara tomas'],
    ['Lindqvist may meet Oduya.', '- | hypothetical | meeting | Lindqvist may meet Oduya | mara tomas'],
    ['Lindqvist hoped to meet Oduya.', '- | hypothetical | meeting | Lindqvist may meet Oduya | mara tomas'],
    ['Lindqvist did not meet Oduya.', '- | denied | meeting | Lindqvist does not meet Oduya | mara tomas'],
    ['Lindqvist refused to meet Oduya.', '- | denied | meeting | Lindqvist does not meet Oduya | mara tomas'],
    [
      'Neither Lindqvist nor Oduya made comments.',
      '- | denied | action | Lindqvist and Oduya do not make comments | mara tomas',
    ],
    ['Lindqvist is meeting Oduya.', '- | ongoing | meeting | Lindqvist is meeting Oduya | mara tomas'],
    [
      'The first meeting of the council will be held in Tarn.',
      '- | planned | meeting | First meeting of the council to be held in Tarn | -',
    ],
  ]);

  events('statements: one for a sentence and for what goes on from it', [
    [
      'Lindqvist said the port would close, but added that it would open again.',
      '- | happened | statement | Lindqvist says the port would close | mara',
    ],
    [
      '“The port is safe,” Lindqvist said.\n\n“It is open,” she added.',
      '- | happened | statement | Lindqvist: “The port is safe” | mara',
    ],
    [
      'A senior official told reporters in Tarn that work had stopped.',
      '- | happened | statement | Senior official tells reporters in Tarn that work had stopped | senior official',
    ],
  ]);

  events('the day of the clause, its neighbour or the story', [
    [
      'Speaking on <Friday=2031-05-09> about the crash in <March=2031-03>, Oduya said rain was to blame.',
      '2031-03 | happened | disaster | Crash in March | -',
      '2031-05-09 | happened | statement | Oduya says rain was to blame | tomas',
    ],
    [
      'Lindqvist landed in Port Amsel on <Monday=2031-05-12>.\n\nShe met Oduya.',
      '2031-05-12 | happened | travel | Lindqvist lands in Port Amsel on Monday | mara',
      '2031-05-12 | happened | meeting | Lindqvist meets Oduya | mara tomas',
    ],
    [
      'Lindqvist landed in Port Amsel on <Monday=2031-05-12>.\n\nThe bridge was opened by Brandt.',
      '2031-05-12 | happened | travel | Lindqvist lands in Port Amsel on Monday | mara',
      '- | happened | creation | Bridge is opened by Brandt | ilse',
    ],
    [
      'Lindqvist landed in Port Amsel on <Monday=2031-05-12>.\n\nLindqvist had resigned.',
      '2031-05-12 | happened | travel | Lindqvist lands in Port Amsel on Monday | mara',
      '- | happened | appointment | Lindqvist resigns | mara',
    ],
    [
      'Oduya landed in Tarn on <Monday=2031-05-12> for a <three-day=P3D> visit.\n\nOduya capped his visit by meeting Brandt.',
      '2031-05-12 | happened | travel | Oduya lands in Tarn on Monday for a three-day visit | tomas',
      '2031-05-14 | happened | meeting | Oduya meets Brandt | tomas ilse',
    ],
    [
      'Oduya landed in Tarn on <Monday=2031-05-12> for a <three-day=P3D> visit.\n\nHe will discuss fishing.',
      '2031-05-12 | happened | travel | Oduya lands in Tarn on Monday for a three-day visit | tomas',
      '2031-05-12/2031-05-14 | planned | meeting | Oduya to discuss fishing | tomas',
    ],
    [
      'Oduya landed in Tarn on <Monday=2031-05-12> for a <three-day=P3D> visit.\n\nOduya told Brandt that the ferry was safe.',
      '2031-05-12 | happened | travel | Oduya lands in Tarn on Monday for a three-day visit | tomas',
      '2031-05-12/2031-05-14 | happened | statement | Oduya tells Brandt that the ferry was safe | tomas ilse',
    ],
    [
      'Oduya met Brandt on <Tuesday=2031-05-13>.\n\nOduya landed in Tarn on <Monday=2031-05-12>.\n\n“We will wait,” Oduya said after the meeting.',
      '2031-05-13 | happened | meeting | Oduya meets Brandt on Tuesday | tomas ilse',
      '2031-05-12 | happened | travel | Oduya lands in Tarn on Monday | tomas',
      '2031-05-13 | happened | statement | Oduya: “We will wait” | tomas',
    ],
    [
      'The sanctions that Norland imposed on two banks in <May=2031-05> remain in force.',
      '2031-05 | happened | sanction | Norland imposes the sanctions on two banks in May | Norland',
    ],
    [
      'Having cancelled a <March=2031-03> trip after a drone crashed in Norland, Lindqvist flew to Tarn.',
      '2031-03 | happened | rupture | Lindqvist cancels a March trip | mara',
      '2031-03 | happened | disaster | Drone crashes in Norland | -',
      '- | happened | travel | Lindqvist flies to Tarn | mara',
    ],
  ]);

  events('told twice', [
    [
      '# Lindqvist meets Oduya\n\nLindqvist met Oduya on <Monday=2031-05-12>.',
      '2031-05-12 | happened | meeting | Lindqvist meets Oduya on Monday | mara tomas',
    ],
    [
      'Lindqvist met Oduya. The meeting, which took place on <Monday=2031-05-12>, was short.',
      '2031-05-12 | happened | meeting | Lindqvist meets Oduya | mara tomas',
    ],
    [
      'Lindqvist met Oduya on <Monday=2031-05-12>. Lindqvist met Oduya in <2029=2029>.',
      '2031-05-12 | happened | meeting | Lindqvist meets Oduya on Monday | mara tomas',
      '2029 | happened | meeting | Lindqvist meets Oduya in 2029 | mara tomas',
    ],
    [
      'Lindqvist flew to Tarn. Lindqvist flew to Kestrel Bay.',
      '- | happened | travel | Lindqvist flies to Tarn | mara',
      '- | happened | travel | Lindqvist flies to Kestrel Bay | mara',
    ],
  ]);

  silent('silent', [
    'Ties between the countries are cold.',
    'The visit comes at a bad time.',
    'Traders want calm.',
    'Lindqvist should meet Oduya.',
    'The meeting room was cold.',
    'Citizens detained in Norland want help.',
    '“Lindqvist met Oduya.”',
    'Analysts say it is late.',
    'Talks on fishing rights are hard.',
    'The visitors met the demands of the port.',
    '## Talks in Tarn',
  ]);

  it('finds nothing in furniture and mastheads', () => {
    const input = inputOf('Lindqvist met Oduya.');
    for (const kind of ['furniture', 'masthead'] as const) {
      const prose = { ...input.prose, blocks: input.prose.blocks.map((block) => ({ ...block, kind })) };
      assert.deepStrictEqual(findEvents({ ...input, prose }), []);
    }
  });

  it('names the other tellings of an event', () => {
    const [event] = eventsIn('Lindqvist met Oduya in Tarn. The meeting took place on <Monday=2031-05-12>.');
    assert.strictEqual(event!.place, 'Tarn');
    assert.strictEqual(event!.dateBecause, 'The text says “Monday”.');
    assert.deepStrictEqual(
      event!.alsoAt.map(({ text }) => text),
      ['The meeting took place on Monday'],
    );
  });

  it('keeps its spans within the text and its ids apart, whatever the words', () => {
    const word = fc.constantFrom(
      'Lindqvist',
      'he',
      'they',
      'met',
      'will',
      'the summit',
      'between',
      'and',
      'Oduya',
      ',',
      '.',
      '“',
      '”',
      'who',
      'said',
      'that',
      'to',
      'in Tarn',
      '<Monday=2031-05-12>',
      '\n\n',
      'after',
      'concluded her visit with',
      'and possibly',
      'talks were held with',
      'the flight of the balloon',
      'agreed to',
      ':',
      '(',
      ')',
      '## Day 2 – Tarn\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const marked = parts.join(' ');
        const { prose } = story(marked);
        const found = eventsIn(marked);
        assert.strictEqual(new Set(found.map(({ id }) => id)).size, found.length);
        for (const { start, end, text, trigger, alsoAt } of found) {
          assert.strictEqual(prose.text.slice(start, end), text);
          assert.ok(start <= trigger.start && trigger.end <= end);
          for (const other of alsoAt) assert.strictEqual(prose.text.slice(other.start, other.end), other.text);
        }
      }),
    );
  });
});
