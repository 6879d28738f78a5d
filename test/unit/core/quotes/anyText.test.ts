import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Quotation } from '../../../../src/core/article';
import { analyse, type Analysis } from '../../../../src/core/language/language';
import { findQuotations } from '../../../../src/core/quotes/quotes';
import { read } from '../../../../src/core/reading/reading';
import { syntax } from '../../../support/knowledge';

const nobody = { people: [], places: [], organisations: [] };

function quotationsIn(text: string): Quotation[] {
  const prose = read({ id: 'test', text });
  return findQuotations(prose, analyse(prose, syntax), nobody, []);
}

/** How often the words of the analysis are asked while a text of this length is read. */
function questionsAsked(unit: string, length: number): number {
  const prose = read({ id: 'test', text: unit.repeat(Math.ceil(length / unit.length)) });
  const analysis = analyse(prose, syntax);
  let asked = 0;
  const words = new Proxy(analysis.words, {
    get: (target, key) => {
      asked++;
      return Reflect.get(target, key, target) as unknown;
    },
  });
  const counted = Object.create(analysis, { words: { value: words } }) as Analysis;
  findQuotations(prose, counted, { people: [], places: [], organisations: [] }, []);
  return asked;
}

describe('any text', () => {
  const mark = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    'Ode',
    'said',
    'he',
    'that',
    ',',
    '.',
    ':',
    '?',
    '\n\n',
    'according',
    'to',
    'we',
  );

  it('gives spans inside the text, in order, that never overlap', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        const found = quotationsIn(text);
        found.forEach(({ start, end, text: inside }, i) => {
          assert.equal(inside, text.slice(start, end));
          assert.ok(end > start && (i === 0 || found[i - 1]!.end <= start), text);
        });
      }),
      { numRuns: 300 },
    );
  });

  for (const [name, unit] of [
    ['marks', '"'],
    ['open marks', '“a '],
    ['open and shut', '“a” '],
    ['single marks', "'a "],
    ['relative words', 'who said '],
    ['telling words', 'said “a” he said that '],
    ['paragraphs left open', '“a\n\n'],
  ] as const) {
    it(`reads long runs of ${name} in linear time`, () => {
      const once = questionsAsked(unit, 8_000);
      assert.ok(questionsAsked(unit, 16_000) < 2.6 * once + 1000);
    });
  }
});
