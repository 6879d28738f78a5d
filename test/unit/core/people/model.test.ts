import assert from 'node:assert/strict';
import { decode } from '../../../../src/core/people/decode';
import { fits, isNear, readForm } from '../../../../src/core/people/forms';
import { foldName, hashText, mix } from '../../../../src/core/people/hashing';
import { findListed, ones } from '../../../../src/core/people/model';
import { LOC, PER, TAGS, begin, last, unit } from '../../../../src/core/people/tags';
import { shippedModel } from '../../../support/markedNames';

describe('the model', () => {
  it('folds names as the lists keep them', () => {
    assert.equal(foldName('São Paulo'), 'sao paulo');
    assert.equal(foldName('PARIS'), 'paris');
  });

  it('hashes the same words to the same number, others to others', () => {
    assert.equal(hashText('xNorway', 1), hashText('Norway'));
    assert.notEqual(hashText('Norway'), hashText('Norwaz'));
    assert.notEqual(mix(1, 2), mix(2, 1));
  });

  it('counts bits', () => {
    for (const bits of [0, 1, -1, 0x80000001, 0xf0f0]) {
      assert.equal(ones(bits | 0), (bits >>> 0).toString(2).replaceAll('0', '').length);
    }
  });

  it('knows listed places', () => {
    assert.deepEqual(findListed(shippedModel(), 'NORWAY'), { kind: 'country', country: 'Norway' });
    assert.deepEqual(findListed(shippedModel(), "Xi'an"), { kind: 'city', country: 'China' });
    assert.equal(findListed(shippedModel(), 'Brelkovia'), null);
  });
});

describe('decoding', () => {
  const best = (wanted: readonly number[], transitions = new Int32Array(TAGS * TAGS)): number[] => {
    const scores = new Int32Array(wanted.length * TAGS);
    wanted.forEach((tag, i) => (scores[i * TAGS + tag] = 5));
    const tags = new Uint8Array(wanted.length);
    decode({ scores, transitions }, 0, wanted.length, tags);
    return [...tags];
  };

  it('takes the best tags where they make whole names', () => {
    assert.deepEqual(best([0, begin(PER), last(PER), unit(LOC)]), [0, begin(PER), last(PER), unit(LOC)]);
  });

  it('makes whole names where the best tags do not', () => {
    const [first, second] = best([begin(PER), last(LOC)]);
    assert.ok((first === begin(PER) && second === last(PER)) || (first === begin(LOC) && second === last(LOC)));
    assert.notEqual(best([begin(PER)])[0], begin(PER));
  });

  it('weighs which tag follows which', () => {
    const transitions = new Int32Array(TAGS * TAGS);
    transitions[unit(PER) * TAGS + unit(PER)] = -9;
    assert.notDeepEqual(best([unit(PER), unit(PER)], transitions), [unit(PER), unit(PER)]);
  });
});

describe('forms of names', () => {
  function same(a: string, b: string, expected: boolean): void {
    it(`${a} ${expected ? '=' : '≠'} ${b}`, () => {
      assert.equal(fits(readForm(a), readForm(b)), expected);
      assert.equal(fits(readForm(b), readForm(a)), expected);
    });
  }
  same('Ida M. Rask', 'Ida Rask', true);
  same('I. Rask', 'Ida Rask', true);
  same('Tony Rask', 'Antony Rask', true);
  same('Ida "Bo" Rask', 'Ida Rask', true);
  same('Kim Jong-su', 'Kim Jong Su', true);
  same('Tao Wang', 'Wang Tao', true);
  same('Ida M. Rask', 'Ida K. Rask', false);
  same('Ida Rask', 'Jon Rask', false);
  same('Ida Rask', 'Ida Ode', false);
  same('Marie Rask', 'Maria Rask', false);

  it('near words differ by one letter', () => {
    assert.ok(isNear('lindqvist', 'lindkvist') && isNear('maurer', 'mauer'));
    assert.ok(!isNear('rask', 'rusk') && !isNear('maurer', 'maurer') && !isNear('baurer', 'maurer'));
  });
});
