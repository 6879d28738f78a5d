import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prose } from '../../../../src/core/article';
import type { SyntaxModel } from '../../../../src/core/language/language';
import { readSentences } from '../../../../src/core/language/sentences';
import { read } from '../../../../src/core/reading/reading';
import { syntax } from '../../../support/knowledge';

const samples = join(__dirname, '../../../../samples');
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(samples, name), 'utf8'));
const proseOf = (text: string): Prose => read({ id: 'a', text });

/** Counts how often a sentence is worked out: the model's sureness is asked for each word then. */
function counting(remembers: boolean): { model: SyntaxModel; asked: () => number } {
  let asked = 0;
  const sureness = new Proxy(syntax.sureness, {
    get: (bytes, key) => {
      asked++;
      return Reflect.get(bytes, key, bytes) as unknown;
    },
  });
  return { model: { ...syntax, sureness, remembers }, asked: () => asked };
}

describe('sentences that are remembered', () => {
  it('are found as they were, wherever they stand', () => {
    const remembering = { ...syntax, remembers: true };
    for (const text of [
      ...texts,
      ...texts.map((one) => `A line above.\n\n${one}`),
      `${'very '.repeat(400)}long. Then left.`,
      'Rain fell. In may left they walked.\n\nRain fell. In May Left they walked.\n\nRAIN FELL. IN MAY LEFT THEY WALKED.',
    ])
      for (let time = 0; time < 2; time++)
        assert.deepEqual(readSentences(proseOf(text), remembering), readSentences(proseOf(text), syntax));
  });

  it('are not worked out again, but for the one that changed', () => {
    const { model, asked } = counting(true);
    const prose = proseOf('Rain fell on Oster. Ines Varga left the harbour. Nobody saw her go.');
    readSentences(prose, model);
    const first = asked();
    assert.equal(first, prose.tokens.length);
    readSentences(proseOf('Rain fell on Oster. Ines Varga left the town. Nobody saw her go.'), model);
    assert.equal(asked() - first, 6);
  });

  it('are worked out each time where nothing is remembered', () => {
    const { model, asked } = counting(false);
    const prose = proseOf('Rain fell on Oster.');
    readSentences(prose, model);
    readSentences(prose, model);
    assert.equal(asked(), 2 * prose.tokens.length);
  });
});
