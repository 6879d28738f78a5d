import assert from 'node:assert/strict';
import { Lru } from '../../../src/library/lru';

describe('what was asked for last', () => {
  function asked(most: number, keys: string): { made: string; lru: Lru<string, string> } {
    const lru = new Lru<string, string>(most);
    let made = '';
    for (const key of keys) {
      const value = lru.get(key, () => {
        made += key;
        return key.toUpperCase();
      });
      assert.equal(value, key.toUpperCase());
    }
    return { made, lru };
  }

  it('is made once as long as it is among the last', () => {
    assert.equal(asked(2, 'aabbaab').made, 'ab');
    assert.equal(asked(2, 'abababab').made, 'ab');
  });

  it('is made again once too many others were asked for since', () => {
    assert.equal(asked(2, 'abca').made, 'abca');
    assert.equal(asked(2, 'abacab').made, 'abcb');
  });

  it('is never more than the bound', () => {
    assert.equal(asked(3, 'abcdefabcdef').lru.size, 3);
  });

  it('may be nothing, which is known too', () => {
    const lru = new Lru<string, undefined>(2);
    let made = 0;
    for (const key of 'aba') lru.get(key, () => void made++);
    assert.equal(made, 2);
  });
});
