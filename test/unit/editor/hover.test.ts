import assert from 'node:assert/strict';
import type { PlacedNote } from '../../../src/editor/session';
import fc from 'fast-check';
import { cardMarkdown, cardText, escapeMarkdown, type Card } from '../../../src/editor/hover/card';
import { cardsAt } from '../../../src/editor/hover/cardsAt';
import { distinctRoles } from '../../../src/editor/hover/person';
import { sourceNames } from '../../../src/editor/hover/surroundings';
import { around, at, entryOf, placedNote, POST, post, WIRE, wire } from './story';

const shows = (cards: readonly { readonly card: Card }[], ...expected: string[]): void =>
  assert.deepEqual(
    cards.map(({ card }) => cardText(card)),
    expected,
  );

const over = (words: string, nth = 0) => cardsAt(at(POST, words, nth).start, around(post), false);

const whole = { start: 0, end: POST.length, score: 1 };

describe('hover cards', () => {
  it('tell who a person is, in the words of each source', () =>
    shows(
      over('Brevik', 1),
      'Ana Brevik — person\nForeign Minister (this article) · “chief negotiator” (wire)\n2 mentions here · 3 in 2 sources · first: line 3\n' +
        'Next mention · All mentions · Same as… · Not a person',
    ));

  it('tell the day of a date, why, and what else happened then', () =>
    shows(
      over('Tuesday'),
      'Tuesday, 14 May 2024 — “Tuesday”\nThe last Tuesday before the article appeared\n1 event that day in 1 other source\n' +
        'Set value… · Set article date…',
    ));

  it('tell where an issue is raised and who is quoted on it', () =>
    shows(
      over('fish'),
      'Fishing rights — issue (The sea)\nWho may fish where\n1 mention here · 2 of 2 sources\nQuoted on it: Ana Brevik (1)\n' +
        'Next mention · All mentions',
    ));

  it('tell who tells an event and where they differ', () =>
    shows(
      over('met'),
      'Brevik meets the president, Oster — Tuesday, 14 May 2024\nTold by 2 sources; they differ on the place (1 says Oster, 1 Lund)\n' +
        '“Tuesday” stands beside it\nCompare sources · Show in tree',
    ));

  it('tell why a claim can be checked', () =>
    shows(
      over('first such visit'),
      'Claim: “It was the first such visit in nine years.” — not tagged yet\n' +
        'Checkable because it says first in a span of time\nTag… · Correct… · Add evidence…',
    ));

  it('tell what people said of a claim and their evidence', () =>
    shows(
      cardsAt(at(POST, 'first such').start, around(post, [placedNote]), false),
      'Claim: “It was the first such visit in nine years.” — disputed by you, 1 piece of evidence\n' +
        'Checkable because it says first in a span of time\nwire: “flew home on Tuesday”\nTag… · Correct… · Add evidence…',
    ));

  it('keep what people said of a claim in sight, even on a name within it', () => {
    const [, second] = cardsAt(at(POST, 'met').start, around(post, [{ ...placedNote, at: whole }]), false);
    assert.match(cardText(second!.card), /disputed by you/);
  });

  it('tell two notes on the same words one by one, each with commands of its own', () => {
    const second: PlacedNote = { ...placedNote, note: { ...placedNote.note, id: 'second', status: 'verified' } };
    const shown = cardsAt(at(POST, 'first such').start, around(post, [placedNote, second]), false);
    const tags = shown.map(({ card }) => [card.kind, (card.links[0]!.args![0] as { id: string }).id]);
    assert.deepEqual(tags, [
      ['disputed by you, 1 piece of evidence', placedNote.note.id],
      ['verified by you, 1 piece of evidence', 'second'],
    ]);
  });

  it('tell who is quoted', () =>
    shows(
      over('We will share'),
      'Ana Brevik — quoted word for word\nForeign Minister\n1 quotation here\nAll mentions',
    ));

  it('tell what does not fit, with the words of the other source', () =>
    shows(
      cardsAt(at(WIRE, 'Lund').start, around(wire)).slice(0, 1),
      'Where the talks were held — contradiction\nOne says Oster, one Lund\nThe Quay Post: “Oster”\nAgree · Dismiss…',
    ));

  it('are silent where there is nothing', () => shows(over('president')));

  it('never have more than six lines', () => {
    for (let offset = 0; offset < POST.length; offset++) {
      for (const { card } of cardsAt(offset, around(post, [placedNote]))) {
        assert.ok(cardText(card).split('\n').length <= 6, cardText(card));
      }
    }
  });
});

describe('roles', () => {
  const says = (roles: readonly string[], expected: readonly string[]): void =>
    assert.deepEqual(
      distinctRoles(roles.map((text) => ({ text }))).map(({ text }) => text),
      expected,
    );

  it('are said once', () => says(['Foreign Minister', 'foreign minister'], ['Foreign Minister']));
  it('are said once in their fullest form', () =>
    says(["Norland's foreign minister", 'minister of Norland'], ["Norland's foreign minister"]));
  it('are said once with and without full stops', () => says(['US envoy', 'U.S. envoy'], ['US envoy']));
  it('stay apart where they differ', () =>
    says(['foreign minister', 'prime minister'], ['foreign minister', 'prime minister']));
});

describe('the Markdown of a card', () => {
  const card = (line: string): string => cardMarkdown({ name: line, kind: 'person', lines: [line], links: [] });

  it('runs only our own links', () => {
    const markdown = cardMarkdown({
      name: 'A',
      kind: 'person',
      lines: [],
      links: [{ label: 'Go (on)', command: 'x.y', args: [')'] }],
    });
    assert.equal(markdown, '**A** — person  \n[Go \\(on\\)](command:x.y?%5B%22%29%22%5D)');
  });

  const hostile = [
    '[Click](command:workbench.action.terminal.new)',
    '![x](https://example.com/pixel.png)',
    '<img src=x onerror=alert(1)>',
    'https://example.com',
    'www.example.com and a@example.com',
    '`code` **strong** _slanted_ ~~gone~~',
    '# Heading\n\n- item\n\n    code',
    '$(zap) &lt;b&gt; &#91;x&#93;(command:y)',
    '| a | b |\n|---|---|',
    '[ref]: command:evil',
    '\\[x](command:y)',
  ];
  for (const text of hostile) {
    it(`leaves ${JSON.stringify(text)} as text`, () => assert.ok(isInert(card(text)), card(text)));
  }

  it('leaves any text as text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => isInert(escapeMarkdown(text))));
  });
});

/** Every mark of ASCII punctuation follows a backslash of ours, and there is no line break but ours. */
function isInert(markdown: string): boolean {
  const own = markdown.replace(/^\*\*|\*\* — person {2}\n/g, '');
  return /^(?:\\[!-/:-@[-`{-~]|[^!-/:-@[-`{-~\n\r])*$/.test(own);
}

describe('names of sources', () => {
  interface Told {
    readonly outlet?: string;
    readonly title?: string;
    readonly day?: string;
  }
  const named = (...sources: readonly (readonly [path: string, told: Told])[]): string[] => {
    const entries = sources.map(([path, { outlet = null, title = null, day = null }]) => {
      const published = { value: day, basis: 'given', evidence: [] } as const;
      return { ...entryOf(path, '', { outlet, title, published }), uri: `file:///${path}` };
    });
    return entries.map(({ uri }) => sourceNames(entries)(uri));
  };
  it('are headlines in short where no outlet is told', () =>
    assert.deepEqual(named(['a.txt', { title: 'Ferry sinks off the northern coast with forty people on board' }]), [
      'Ferry sinks off the northern coast…',
    ]));
  it('are outlets, and files where there are no words at all', () =>
    assert.deepEqual(named(['s/a.txt', { outlet: 'Wire' }], ['s/b.txt', {}]), ['Wire', 'b']));
  it('tell two sources of one outlet apart by day, else by headline, else by file', () => {
    const [a, b] = ['s/a.txt', 's/b.txt'] as const;
    const wire = (more: Told): Told => ({ outlet: 'Wire', ...more });
    assert.deepEqual(
      named([a, wire({ day: '2024-05-14', title: 'A' })], [b, wire({ day: '2024-05-15', title: 'B' })]),
      ['Wire (14 May 2024)', 'Wire (15 May 2024)'],
    );
    assert.deepEqual(
      named([a, wire({ day: '2024-05-14', title: 'A' })], [b, wire({ day: '2024-05-14', title: 'B' })]),
      ['Wire (A)', 'Wire (B)'],
    );
    assert.deepEqual(named([a, wire({})], [b, wire({})]), ['Wire (a)', 'Wire (b)']);
  });
  it('tell two files of one name apart by folder', () => {
    assert.deepEqual(named(['n/a.txt', {}], ['s%20x/a.txt', {}]), ['a – n', 'a – s x']);
    assert.deepEqual(named(['n/a.txt', { outlet: 'W' }], ['s/a.txt', { outlet: 'W' }]), ['W (a – n)', 'W (a – s)']);
  });
});
