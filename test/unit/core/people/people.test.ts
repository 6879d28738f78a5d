import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextSpan } from '../../../../src/core/span';
import { findNames, loadNameModel } from '../../../../src/core/people/people';
import { read } from '../../../../src/core/reading/reading';
import { readMarks, shippedModel, showNames } from '../../../support/markedNames';
import { LOC, ORG, PER } from '../../../../src/core/people/tags';

function namesOf(text: string): ReturnType<typeof findNames> {
  return findNames(read({ id: 't', text }), shippedModel());
}

/** Finds exactly the marked names: people "[Ida Rask]", places "[@Norland]", organisations "[#Harbour Board]". */
function finds(marked: string): void {
  it(marked.replace(/\n+/g, ' / '), () => {
    const { people, places, organisations } = namesOf(readMarks(marked).text);
    const spans = [
      ...people.flatMap(({ mentions }) => mentions.map((span) => ({ ...span, type: PER }))),
      ...places.flatMap(({ mentions }) => mentions.map((span) => ({ ...span, type: LOC }))),
      ...organisations.flatMap(({ mentions }) => mentions.map((span) => ({ ...span, type: ORG }))),
    ];
    assert.equal(showNames(readMarks(marked).text, spans), marked);
  });
}

describe('people, places and organisations', () => {
  describe('found', () => {
    finds('President [Helena Larsson] met [Thomas Okafor] in [@Geneva] on Friday.');
    finds("[Larsson]'s aides told reporters that Mr. [Okafor] would return to [@Kenya].");
    finds('"We agreed," said [Okafor], the foreign minister of [@Nigeria].');
    finds('[Helena Larsson] said so. [Larsson] flew to [@Paris], where [Larsson] met the mayor.');
    finds('Prof. [Maria von der Heyden] of the [#University of Oslo] wrote the report.');
    finds('[Kim Jong-su] and [Jean-Paul Moreau] met in [@South Korea].');
    finds('Chinese Foreign Minister [Zhang Wei] spoke.');
    finds('The [#World Health Organization] praised [@Norway].');
    finds('Former governor [J.D. Larsson] lost the vote, [Larsson] admitted.');
  });

  describe('a pair', () => {
    finds('[Helena Larsson] met [Thomas Okafor]. The [Larsson]-[Okafor] talks lasted two hours.');
    finds('[Helena Larsson] and pro-[Larsson] groups met in [@Paris].');
  });

  describe('the article decides', () => {
    finds('[Zhang Wei] spoke on Monday.\n\nCity Party Secretary [Zhang Wei] in the hall.');
  });

  describe('silent', () => {
    finds('The minister met the press on Monday in July.');
    finds('Write to helena.larsson@example.org or @HelenaLarsson, see https://example.org/Helena-Larsson.');
    finds('');
  });

  it('a model without bytes finds nothing', () => {
    assert.deepEqual(findNames(read({ id: 't', text: 'Helena Larsson spoke.' }), loadNameModel(new Uint8Array())), {
      people: [],
      places: [],
      organisations: [],
    });
  });

  it('bytes that are no model are refused', () => {
    assert.throws(() => loadNameModel(new Uint8Array([1, 2, 3, 4, 5])), /Not a name model/);
    assert.throws(() => loadNameModel(new Uint8Array([0x44, 0x4e, 0x4d, 0x31, 200])), /cut short/);
  });
});

const PIECES = [
  'Helena',
  'Larsson',
  'Mr.',
  'President',
  'U.S.',
  'Paris',
  "'s",
  '’s',
  'said',
  'the',
  'of',
  'of the',
  'University',
  'Zhang',
  'Wei',
  '-',
  'J.',
  ',',
  '.',
  '\n',
  '\n\n',
  '"',
  'von',
  'al-',
  'REUTERS/',
  '@x',
  'https://x.org/A',
  '中国',
  '😀',
  '\ud83d',
  '\0',
  'É',
  'İ',
  'ß',
  '1990s',
  '(',
  ')',
];

describe('names in any text', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')); // prettier-ignore
  const check = (text: string): void => {
    const { people, places, organisations } = namesOf(text);
    for (const list of [people, places, organisations]) {
      const spans = list.flatMap(({ mentions }) => mentions as readonly TextSpan[]).sort((a, b) => a.start - b.start);
      spans.forEach((span, i) => {
        assert.equal(span.text, text.slice(span.start, span.end));
        assert.ok(i === 0 || spans[i - 1]!.end <= span.start, 'names of a kind do not overlap');
      });
    }
    for (const { text: words } of people.flatMap(({ mentions }) => mentions)) {
      assert.doesNotMatch(words, /^(?:Mr\.|President) |['’]s$|^@|https?:/);
    }
    for (const { roles } of people) for (const role of roles) assert.equal(role.text, text.slice(role.start, role.end));
    assert.equal(new Set(people.map(({ id }) => id)).size, people.length);
  };
  it('slices the text, does not overlap, carries no title and no possessive', () =>
    fc.assert(fc.property(texts, check)));
  it('reads any string', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check)));
  it('gives the same answer twice', () => {
    const text = 'Helena Larsson met Thomas Okafor. Larsson spoke.';
    assert.deepEqual(namesOf(text), namesOf(text));
  });
});
