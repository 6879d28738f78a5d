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
  return { prose, analysis: analyse(prose, syntax), names, references, published, dates, issues: [], quotations };
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
      'Foreign Minister Mara Lindqvist signed a treaty.',
      '- | happened | agreement | Mara Lindqvist signs a treaty | mara',
    ],
  ]);

  events('told by the noun of a light verb', [
    ['Lindqvist held talks with Oduya.', '- | happened | meeting | Lindqvist holds talks with Oduya | mara tomas'],
    [
      'The two ministers of Norland reached an agreement.',
      '- | happened | agreement | Two ministers of Norland reach an agreement | two ministers',
    ],
  ]);

  events('told by a noun', [
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
  ]);

  events('what did not happen, or not yet', [
    ['Lindqvist will meet Oduya.', '- | planned | meeting | Lindqvist to meet Oduya | mara tomas'],
    ['Lindqvist is expected to meet Oduya.', '- | planned | meeting | Lindqvist to meet Oduya | mara tomas'],
    ['Lindqvist may meet Oduya.', '- | hypothetical | meeting | Lindqvist may meet Oduya | mara tomas'],
    ['Lindqvist did not meet Oduya.', '- | denied | meeting | Lindqvist does not meet Oduya | mara tomas'],
    ['Lindqvist refused to meet Oduya.', '- | denied | meeting | Lindqvist does not meet Oduya | mara tomas'],
    ['Lindqvist is meeting Oduya.', '- | ongoing | meeting | Lindqvist is meeting Oduya | mara tomas'],
  ]);

  events('statements: one for a sentence and for what goes on from it', [
    [
      'Lindqvist said the port would suffer, but added that it would open again.',
      '- | happened | statement | Lindqvist says the port would suffer | mara',
    ],
    [
      '“The port is safe,” Lindqvist said.\n\n“It is open,” she added.',
      '- | happened | statement | Lindqvist: “The port is safe” | mara',
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
    'Talks on fishing rights are hard.',
    '## Talks in Tarn',
  ]);

  it('finds nothing in furniture and mastheads', () => {
    const input = inputOf('Lindqvist met Oduya.');
    for (const kind of ['furniture', 'masthead'] as const) {
      const prose = { ...input.prose, blocks: input.prose.blocks.map((block) => ({ ...block, kind })) };
      assert.deepStrictEqual(findEvents({ ...input, prose }), []);
    }
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
