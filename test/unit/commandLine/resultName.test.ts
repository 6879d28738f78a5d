import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resultName } from '../../../src/commandLine/bulk/resultName';

describe('name of a result', () => {
  it('is the path of the article, with an ending', () => {
    assert.equal(resultName('a.txt'), 'a.txt.json');
    assert.equal(resultName('2024/05/Ärger im Hafen.md'), '2024/05/Ärger im Hafen.md.json');
  });

  it('stands in the place of no folder', () => {
    assert.equal(resultName('a.txt.json/b.txt'), 'a.txt.json_/b.txt.json');
    assert.equal(resultName('a.txt.json_/b.txt'), 'a.txt.json__/b.txt.json');
    assert.equal(resultName('a.txt.JSON/b.txt'), 'a.txt.JSON_/b.txt.json');
  });

  it('fits on a disk, however long the article’s name is, and within a letter', () => {
    for (const letter of ['x', 'é', '新', '😀']) {
      const name = resultName(`${letter.repeat(250)}.txt`);
      assert.ok(Buffer.byteLength(name) < 250, name);
      assert.match(name, /^[^\ufffd]+~[0-9a-f]{32}\.json$/);
    }
    assert.notEqual(resultName(`${'x'.repeat(250)}1.txt`), resultName(`${'x'.repeat(250)}2.txt`));
  });

  it('is no other article’s, even one that is called like a shortened name', () => {
    const long = 'x'.repeat(250);
    const posing = resultName(long).replace(/\.json$/, '');
    assert.notEqual(resultName(posing), resultName(long));
    const name = fc.stringMatching(/^[ab.~_]{1,3}(\.json_?)?$/);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, (one, other) => {
        const [first, second] = [resultName(one), resultName(other)];
        // Nor does one lie within what is the other's file.
        return one === other || (first !== second && !first.startsWith(`${second}/`));
      }),
      { numRuns: 5000 },
    );
  });
});
