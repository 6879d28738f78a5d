// What an article or a file name can do to a terminal.

import assert from 'node:assert/strict';
import { spelled, visible } from '../../../../src/core/export/visible';

describe('visible', () => {
  it('spells what a terminal obeys', () => {
    assert.equal(visible('a\u001b[2Jb\u009b1mc\u0007'), 'a\\u001b[2Jb\\u009b1mc\\u0007');
    assert.equal(visible('gnp.\u202etxt\u2066'), 'gnp.\\u202etxt\\u2066');
    assert.equal(visible('two\nlines\r\u2028'), 'two\\u000alines\\u000d\\u2028');
  });

  it('leaves words of any script as they are', () => {
    const text = 'Zoë Ōkubo – “שלום” 你好 👩‍🚒 50 €';
    assert.equal(visible(text), text);
    assert.equal(spelled(`${text}\n\t${text}\n`), `${text}\n\t${text}\n`);
  });

  it('leaves the value of JSON as it is', () => {
    const value = { '\u009b': '\u001b\u007f\u202e\u200b\ufeff\n', deep: ['\u0000'] };
    const json = spelled(JSON.stringify(value, null, 2));
    assert.deepEqual(JSON.parse(json), value);
    assert.doesNotMatch(json, /[\u007f-\u009f\u202e\u200b\ufeff]/);
  });
});
