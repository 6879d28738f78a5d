import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSyntaxModel } from '../../../../src/core/language/language';

const file = readFileSync(join(__dirname, '../../../../src/core/language/syntax.bin'));

describe('the syntax model file', () => {
  it('opens', () => assert.ok(loadSyntaxModel(file).tags.length > 40));

  it('is told from other files', () => {
    assert.throws(() => loadSyntaxModel(new Uint8Array(0)), /Not a syntax model/);
    assert.throws(() => loadSyntaxModel(Uint8Array.from({ length: 999 }, (_, i) => i)), /Not a syntax model/);
  });

  it('is told when cut short, wherever', () => {
    for (const share of [0.00001, 0.001, 0.1, 0.4, 0.7, 0.99999]) {
      const part = file.subarray(0, Math.max(5, Math.floor(share * file.length)));
      assert.throws(() => loadSyntaxModel(part), /cut short/, `${part.length} bytes`);
    }
  });
});
