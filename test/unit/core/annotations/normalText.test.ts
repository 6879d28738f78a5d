import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalise, toNormal } from '../../../../src/core/annotations/normalText';

describe('normal text', () => {
  const same: [string, string][] = [
    ['a \t\r\n\u00a0\u2028b', 'a b'],
    ['“a” ‘b’ «c» d’s', '"a" \'b\' "c" d\'s'],
    ['1–2 — 3‐4', '1-2 - 3-4'],
    ['wait... so', 'wait… so'],
    ['cafe\u0301', 'café'],
    ['co\u00adop\u200b', 'coop'],
  ];
  for (const [one, other] of same) {
    it(`takes ${JSON.stringify(one)} for ${JSON.stringify(other)}`, () =>
      assert.equal(normalise(one).text, normalise(other).text));
  }

  const different: [string, string][] = [
    ['Deal', 'deal'],
    ['a b', 'ab'],
    ['18', '1.8'],
    ['wait..', 'wait…'],
    ['café', 'cafe'],
  ];
  for (const [one, other] of different) {
    it(`tells ${one} from ${other}`, () => assert.notEqual(normalise(one).text, normalise(other).text));
  }

  it('knows where each character stands in any text', () => {
    const pieces = [' ', '\r\n', '...', '“', 'e\u0301', '\u0301', '\u200b', 'word', '😀', '\ud800', '.', '\u00ad'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const normal = normalise(source);
        let end = 0;
        for (let i = 0; i < normal.text.length; i++) {
          assert.ok(
            end <= normal.starts[i]! && normal.starts[i]! < normal.ends[i]! && normal.ends[i]! <= source.length,
          );
          end = normal.ends[i]!;
          assert.equal(toNormal(normal, normal.starts[i]!), i);
          assert.equal(normalise(source.slice(normal.starts[i], normal.ends[i])).text, normal.text[i]);
        }
      }),
    );
  });
});
