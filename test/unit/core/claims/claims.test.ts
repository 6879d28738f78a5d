import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../../src/core/article';
import { findClaims } from '../../../../src/core/claims/claims';
import { analyse } from '../../../../src/core/language/language';
import { findQuotations } from '../../../../src/core/quotes/quotes';
import { read } from '../../../../src/core/reading/reading';
import { cast } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';
import { datesOfProse } from '../../../support/analysed';

const parts = [
  { id: 'lindqvist', forms: ['Mara Lindqvist', 'Lindqvist'], roles: ['Norland’s foreign minister'] },
  { id: 'oduya', forms: ['Samuel Oduya', 'Oduya'] },
];

function claimsIn(text: string): Claim[] {
  const prose = read({ id: 'test', text });
  const analysis = analyse(prose, syntax);
  const names = { people: cast(text, parts), places: [], organisations: [] };
  const { dates } = datesOfProse(prose, '2024-05-16', []);
  return findClaims({ prose, analysis, names, dates, quotations: findQuotations(prose, analysis, names, []) });
}

/** The claims of a text, worthiest first, as "kind: words". */
function claims(text: string, ...expected: string[]): void {
  assert.deepEqual(
    claimsIn(text).map(({ kind, text: words }) => `${kind}: ${words}`),
    expected,
    text,
  );
}

const silent = (text: string): void => claims(text);

describe('claims that can be checked', () => {
  it('finds figures with what they count', () => {
    claims('The report counted 67,000 teachers in Norland.', 'number: The report counted 67,000 teachers in Norland');
    claims('The vote fell by 12 percent in Kessin.', 'number: The vote fell by 12 percent in Kessin');
    claims('The flood killed 300 people in the valley.', 'number: The flood killed 300 people in the valley');
  });

  it('finds shares without a numeral', () => {
    claims('Half of the wells of Norland are dry.', 'number: Half of the wells of Norland are dry');
    claims('Two thirds of the wells of Norland are dry.', 'number: Two thirds of the wells of Norland are dry');
    for (const text of ['Her third book is long.', 'The second half was dull.', 'The minority government is tired.'])
      silent(text);
    silent('The wells of the valley are dry.');
    silent('Most of the wells of the valley are dry.');
  });

  it('takes what somebody asserts of the past, and nobody’s guess', () => {
    const asserted = 'Lindqvist claims the mine had been sold to Samuel Oduya.';
    claims(asserted, 'attribution: Lindqvist claims the mine had been sold to Samuel Oduya');
    silent('The mine may be sold to Samuel Oduya.');
  });

  it('leaves out what matters little where an article has enough', () => {
    const strong = Array.from({ length: 10 }, (_, i) => `The report counted ${i + 3},000 teachers in Norland.`);
    const weak = 'Mara Lindqvist met Samuel Oduya in the old town hall.';
    assert.equal(claimsIn(`${weak} ${strong.slice(1).join(' ')}`).length, 10);
    assert.equal(claimsIn(`${weak} ${strong.join(' ')}`).length, 10);
  });

  it('finds what leads, compares and causes', () => {
    claims('Kessin has the largest port of Norland.', 'superlative: Kessin has the largest port of Norland');
    claims('Exports were higher than imports last year.', 'comparison: Exports were higher than imports last year');
    claims('The strike caused a shortage of bread.', 'causal: The strike caused a shortage of bread');
  });

  it('finds days of what was done', () => {
    claims('Lindqvist landed in Kessin on 14 May 2024.', 'date: Lindqvist landed in Kessin on 14 May 2024');
  });

  it('takes a clause with its source', () => {
    claims('Lindqvist said the ministry had lost 40 ships.', 'number: Lindqvist said the ministry had lost 40 ships');
  });

  it('parts two statements of one sentence', () => {
    const found = claimsIn('Prices rose by 3 percent in May, and wages fell by 2 percent in June.');
    assert.deepEqual(found.map(({ text }) => text).sort(), [
      'Prices rose by 3 percent in May',
      'wages fell by 2 percent in June',
    ]);
  });

  it('ranks a figure above a bare deed', () => {
    const [first] = claimsIn('Oduya opened the hall. The fleet lost 40 percent of its 3,000 sailors.');
    assert.match(first?.text ?? '', /40 percent/);
  });
});

describe('what is no claim', () => {
  it('leaves taste, plans, questions and notices alone', () => {
    silent('It was surely a wonderful evening for everybody.');
    silent('Lindqvist will perhaps visit the port.');
    silent('Did the flood kill 300 people?');
    silent('Please call the harbour office at 502-9991.');
    silent('The office of the harbour has the number 502-9991.');
    claims('The flood killed 500-1000 people in Kessin.', 'number: The flood killed 500-1000 people in Kessin');
    silent('The museum in Kessin was a wonderful building.');
    silent('Lindqvist called the museum “a wonderful building”.');
    silent('The mayor wants to build a school in Kessin.');
    silent('“We will build 300 ships,” Lindqvist said.');
    silent('The new museum is more wonderful than the old museum.');
    claims('The new museum is larger than the old museum.', 'comparison: The new museum is larger than the old museum');
    silent('Norland will probably become the first country to ban mines.');
    claims(
      'Norland became the first country to ban mines.',
      'superlative: Norland became the first country to ban mines',
    );
  });

  it('leaves headlines, offices and lines without a verb alone', () => {
    silent('# Norland loses 300 ships\n\nNorland’s foreign minister Mara Lindqvist.');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Oduya',
    'said',
    '12',
    'percent',
    'of',
    'the',
    'largest',
    ',',
    '.',
    '“',
    '”',
    'and',
    '\n\n',
  );

  it('gives claims inside the text that never overlap, the worthiest first', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const found = claimsIn(text);
        found.forEach((claim, i) => {
          assert.equal(claim.text, text.slice(claim.start, claim.end));
          assert.ok(claim.worth >= 0 && claim.worth <= 1 && (i === 0 || found[i - 1]!.worth >= claim.worth));
        });
        const ordered = [...found].sort((a, b) => a.start - b.start);
        assert.ok(ordered.every((claim, i) => i === 0 || ordered[i - 1]!.end <= claim.start));
      }),
      { numRuns: 100 },
    );
  });
});
