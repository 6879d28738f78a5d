import assert from 'node:assert/strict';
import { hashText } from '../../../../src/core/language/hashing';
import {
  CAPITALS,
  HASHED,
  PLAIN,
  TABLES,
  TITLE_CASE,
  featuresOf,
  foldForm,
  settingOf,
  type Lexicon,
} from '../../../../src/core/language/wordFeatures';

const lexicon: Lexicon = {
  places: new Map([[hashText('ferry'), 0]]),
  form: Uint16Array.of(7),
  fine: Uint16Array.of(8),
  coarse: Uint16Array.of(9),
};
const SHAPE = 6;

describe('language: what is known of a word by itself', () => {
  it('is a row in each table', () => {
    const rows = featuresOf('Ferry', PLAIN, lexicon);
    assert.equal(rows.length, TABLES);
    assert.deepEqual(rows.slice(0, 3), [7, 8, 9]);
    rows.slice(3).forEach((row, k) => assert.ok(row >= 0 && row < HASHED[k]!));
  });

  it('is its letters alone where the word is not known', () => {
    assert.deepEqual(featuresOf('Varnholm', PLAIN, lexicon).slice(0, 3), [0, 0, 0]);
    assert.notDeepEqual(featuresOf('Varnholm', PLAIN, lexicon), featuresOf('Oduya', PLAIN, lexicon));
  });

  it('tells how it is written, and otherwise not', () => {
    const [small, large] = ['ferry', 'Ferry'].map((word) => featuresOf(word, PLAIN, lexicon));
    assert.notEqual(small![SHAPE], large![SHAPE]);
    assert.deepEqual(small!.toSpliced(SHAPE, 1), large!.toSpliced(SHAPE, 1));
  });

  it('tells words of a headline from others by their shape', () => {
    assert.notEqual(featuresOf('Ferry', PLAIN, lexicon)[SHAPE], featuresOf('Ferry', TITLE_CASE, lexicon)[SHAPE]);
  });

  it('folds numbers, quotation marks and the stops of titles', () => {
    assert.deepEqual(['1998', 'Ms.', 'O’Brien', 'No.'].map(foldForm), ['0000', 'ms', "o'brien", 'no.']);
  });
});

describe('language: how a sentence is set', () => {
  const settingFor = (text: string): number => settingOf(text.split(' '));

  it('is plain, in capitals or in title case', () => {
    assert.equal(settingFor('The ferry to Varnholm sank on Monday'), PLAIN);
    assert.equal(settingFor('FERRY SINKS OFF VARNHOLM COAST'), CAPITALS);
    assert.equal(settingFor('Ferry Sinks Off Northern Coast as Storm Hits'), TITLE_CASE);
  });

  it('is plain where only names are written large', () => {
    assert.equal(settingFor('NATO and the EU met UNHCR envoys in the town'), PLAIN);
  });
});
