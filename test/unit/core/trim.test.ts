import assert from 'node:assert/strict';
import { trimEnd, trimEnds } from '../../../src/core/trim';

describe('trim', () => {
  const ends: [text: string, mark: RegExp, end: string, both: string][] = [
    ['“Ships, ships.”', /[“”.]/, '“Ships, ships', 'Ships, ships'],
    ['Ships', /[,.]/, 'Ships', 'Ships'],
    ['...', /\./, '', ''],
    ['', /\./, '', ''],
  ];
  for (const [text, mark, end, both] of ends)
    it(`leaves of ‘${text}’ without ${mark} at its end ‘${end}’, at both ends ‘${both}’`, () => {
      assert.equal(trimEnd(text, mark), end);
      assert.equal(trimEnds(text, mark), both);
    });

  it('looks at each character once, however often the mark stands within', () => {
    let looks = 0;
    const mark = { test: (sign: string): boolean => ++looks > 0 && sign === '-' };
    assert.equal(trimEnd(`${'-'.repeat(1000)}x`, mark).length, 1001);
    assert.equal(looks, 1);
  });
});
