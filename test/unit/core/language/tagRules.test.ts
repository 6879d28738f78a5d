import assert from 'node:assert/strict';
import { TagRules } from '../../../../src/core/language/tagRules';
import { TAGS, type Tag } from '../../../../src/core/language/tagset';
import { CAPITALS, PLAIN } from '../../../../src/core/language/wordFeatures';

const CLASSES: readonly Tag[] = ['NN', 'NNP', 'VB', 'VBD', 'VBN', 'IN', '.'];
const rules = new TagRules(Uint8Array.from(CLASSES, (tag) => TAGS.indexOf(tag)));
const width = CLASSES.length;

/** Tags that a word may still have. */
function left(forms: readonly string[], word: string, setting = PLAIN): Tag[] {
  const scores = new Float32Array(forms.length * width);
  rules.leaveOut(forms, setting, scores, width);
  const from = forms.indexOf(word) * width;
  return CLASSES.filter((_, k) => scores[from + k] === 0);
}

describe('language: tags that a form never has', () => {
  const all = [...CLASSES];
  it('are others than the past for "sank"', () => assert.deepEqual(left(['boats', 'sank'], 'sank'), ['VBD']));
  it('is the participle for "fell", which is a verb of its own too', () =>
    assert.deepEqual(
      left(['it', 'fell'], 'fell'),
      all.filter((tag) => tag !== 'VBN'),
    ));
  it('is the past for "fallen"', () =>
    assert.deepEqual(
      left(['it', 'fallen'], 'fallen'),
      all.filter((tag) => tag !== 'VBD'),
    ));
  it('are none for "cut", "left" and regular verbs', () => {
    for (const form of ['cut', 'left', 'landed']) assert.deepEqual(left(['it', form], form), all);
  });
  it('are verbs for a name inside a sentence', () =>
    assert.deepEqual(left(['to', 'Tarn'], 'Tarn'), ['NN', 'NNP', 'IN', '.']));
  it('are none where a sentence may begin, or all is written large', () => {
    assert.deepEqual(left(['Tarn', 'fell'], 'Tarn'), all);
    assert.deepEqual(left(['"', 'Leave', '!'], 'Leave'), all);
    assert.deepEqual(left(['to', 'Tarn'], 'Tarn', CAPITALS), all);
  });
});

describe('language: the finite verb of a sentence', () => {
  /** The tags of "A ship V .", where the third word is thought a participle, and a past by this share. */
  function found(past: number, last = '.', second: Tag = 'NN'): Tag | undefined {
    const forms = ['A', 'ship', 'collided', last];
    const shares = new Float32Array(forms.length * width);
    shares[2 * width + CLASSES.indexOf('VBD')] = past;
    shares[2 * width + CLASSES.indexOf('VBN')] = 1 - past;
    const tag = Uint8Array.from(['NN', second, 'VBN', '.'], (one) => CLASSES.indexOf(one as Tag));
    rules.findVerb(forms, PLAIN, shares, width, tag);
    return CLASSES[tag[2]!];
  }

  it('is the likeliest where none was found before a full stop', () => assert.equal(found(0.3), 'VBD'));
  it('is none where nothing is likely', () => assert.equal(found(0.001), 'VBN'));
  it('is none without a full stop', () => assert.equal(found(0.3, 'today'), 'VBN'));
  it('is left alone where there is one', () => assert.equal(found(0.3, '.', 'VBD'), 'VBN'));
});
