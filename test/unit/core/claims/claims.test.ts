import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim, DateExpression } from '../../../../src/core/article';
import { findClaims } from '../../../../src/core/claims/claims';
import { analyse } from '../../../../src/core/language/language';
import { findQuotations } from '../../../../src/core/quotes/quotes';
import { read } from '../../../../src/core/reading/reading';
import { cast } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';

const parts = [
  { id: 'lindqvist', forms: ['Mara Lindqvist', 'Lindqvist'], roles: ['Norland’s foreign minister'] },
  { id: 'oduya', forms: ['Samuel Oduya', 'Oduya'] },
];

function claimsIn(text: string, days: readonly string[] = []): Claim[] {
  const prose = read({ id: 'test', text });
  const names = { people: cast(text, parts), places: [], organisations: [] };
  const dates = days.map((words): DateExpression => {
    const start = text.indexOf(words);
    const day = '2024-05-14';
    return {
      start,
      end: start + words.length,
      text: words,
      type: 'DATE',
      value: day,
      earliest: day,
      latest: day,
      basis: 'stated',
      because: '',
      anchor: null,
    };
  });
  return findClaims({ prose, names, dates, quotations: findQuotations(prose, analyse(prose, syntax), names, []), events: [] });
}

/** The claims of a text, worthiest first, as "kind: words". */
function claims(text: string, days: readonly string[], ...expected: string[]): void {
  assert.deepEqual(
    claimsIn(text, days).map(({ kind, text: words }) => `${kind}: ${words}`),
    expected,
    text,
  );
}

const silent = (text: string, ...days: string[]): void => claims(text, days);

describe('claims that can be checked', () => {
  it('finds what was first, only or leads', () => {
    claims(
      'Lindqvist arrived for the first visit by a Norland minister in eight years.',
      [],
      'superlative: the first visit by a Norland minister in eight years',
    );
    claims(
      'It marked the first time, and she is the only woman to lead the fleet.',
      [],
      'superlative: the only woman to lead the fleet',
    );
    claims('Kessin, Norland’s largest port, was quiet.', [], 'superlative: Norland’s largest port');
    claims('It sent the rate to a record.', [], 'superlative: It sent the rate to a record');
  });

  it('finds numbers, and takes the clause that carries them', () => {
    claims(
      'After a long night, the vote fell by 12 percent, officials hoped.',
      [],
      'number: the vote fell by 12 percent',
    );
    claims('Lindqvist was there for her second visit within a year.', [], 'number: her second visit within a year');
    claims('The two sides reached a six-point agreement.', [], 'number: The two sides reached a six-point agreement');
    claims('A dozen boats sank, and nobody knew why.', [], 'number: A dozen boats sank');
  });

  it('finds dates of what was done, and of nothing else', () => {
    claims(
      'Lindqvist landed in Kessin on 14 May 2024.',
      ['14 May 2024'],
      'date: Lindqvist landed in Kessin on 14 May 2024',
    );
    silent('Lindqvist will land in Kessin on 14 May 2024.', '14 May 2024');
    silent('The harbour on 14 May 2024.', '14 May 2024');
  });

  it('finds comparisons and causes', () => {
    claims('Norland catches fewer herring than Sudmark.', [], 'comparison: Norland catches fewer herring than Sudmark');
    claims('The strike led to empty shelves.', [], 'causal: The strike led to empty shelves');
  });

  it('finds offices, and accounts that rest on one source', () => {
    claims(
      'They met Norland’s foreign minister Mara Lindqvist.',
      [],
      'relation: Norland’s foreign minister Mara Lindqvist',
    );
    claims(
      'Oduya said the harbour gate was closed all night.',
      [],
      'attribution: the harbour gate was closed all night',
    );
  });

  it('says why', () => {
    const [claim] = claimsIn('Lindqvist arrived for the first visit by a Norland minister in eight years.');
    assert.equal(claim?.because, 'says first in a span of time');
  });
});

describe('what nobody can check', () => {
  it('leaves questions, opinions and predictions alone', () => {
    silent('Did 12 percent of the boats sink?');
    silent('It was the best meal, and the worst service.');
    silent('The vote could fall by 12 percent.');
    silent('They hope to build 40 boats.');
    silent('The rate is expected to rise by 3 percent.');
  });

  it('leaves counts alone that say nothing', () => {
    silent('The two countries are at odds.');
    silent('At first nobody spoke, and in the first place nobody cared.');
    silent('He is a 14-year-old boy.');
  });

  it('leaves headlines and page furniture alone', () => {
    const text = 'Norland’s largest port sinks\n\nThe port was quiet.\n\nCopyright © 2014-2025 Kessin Post\n';
    assert.deepEqual(
      claimsIn(text).filter(({ start }) => text.slice(start).startsWith('Copyright')),
      [],
    );
  });
});

describe('the list a reporter gets', () => {
  it('starts with what matters', () => {
    const text =
      'Three boats left. The strike led to empty shelves. Lindqvist came for the first visit by a minister in eight years. ' +
      'The catch fell by 40 percent.';
    const kinds = claimsIn(text).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['superlative', 'number', 'number', 'causal']);
  });

  it('has no two claims on the same words, and worths from 0 to 1 in falling order', () => {
    const word = fc.constantFrom(
      'Lindqvist',
      'the',
      'first',
      'visit',
      'since',
      '12 percent',
      'led to',
      'was',
      'largest',
      ',',
      '.',
      'and',
      '“',
      '”',
      'said',
      'two boats',
      'more than',
      '?',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const found = claimsIn(text);
        found.forEach(({ worth, start, end, text: inside }, i) => {
          assert.equal(inside, text.slice(start, end));
          assert.ok(worth >= 0 && worth <= (found[i - 1]?.worth ?? 1));
        });
        const ordered = [...found].sort((a, b) => a.start - b.start);
        ordered.forEach(({ start }, i) => assert.ok(i === 0 || ordered[i - 1]!.end <= start, text));
      }),
      { numRuns: 200 },
    );
  });

  it('reads long runs of numbers and superlatives in linear time', () => {
    for (const unit of ['the first ', '12 ', 'a', 'the most ', 'two, ', 'first a ']) {
      const prose = read({ id: 'test', text: unit.repeat(Math.ceil(200_000 / unit.length)) });
      const before = performance.now();
      findClaims({
        prose,
        names: { people: [], places: [], organisations: [] },
        dates: [],
        quotations: [],
        events: [],
      });
      assert.ok(performance.now() - before < 15_000, unit);
    }
  });
});
