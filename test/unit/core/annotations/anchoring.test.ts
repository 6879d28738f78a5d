import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeSpan, resolveSpan } from '../../../../src/core/annotations/anchoring';

const article =
  'Minister Lindqvist said on Tuesday that the fishing accord was signed.\n\n' +
  'Two hours later the accord was signed again, this time before cameras. ' +
  'Nobody in Port Amsel could explain why the accord was signed twice.';

function spanOf(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

/** Describes `words` in the article, edits the article, and says what the description now finds. */
function found(words: string, edit: (text: string) => string, nth = 0): string | null {
  const edited = edit(article);
  const place = resolveSpan(edited, describeSpan(article, spanOf(article, words, nth)));
  return place && edited.slice(place.start, place.end);
}

describe('anchoring', () => {
  it('gives the very place in an unchanged text', () => {
    const span = spanOf(article, 'accord was signed', 1);
    assert.deepEqual(resolveSpan(article, describeSpan(article, span)), { ...span, score: 1 });
  });

  it('follows its words when text is put before them', () => {
    const span = spanOf(article, 'accord was signed', 1);
    const added = 'BREAKING. A long new opening paragraph moves everything.\n\n';
    const place = resolveSpan(added + article, describeSpan(article, span));
    assert.equal(place?.start, span.start + added.length);
  });

  it('tells the same words at several places apart by what stands around them', () => {
    const edit = (text: string) => 'New first words that shift all offsets a little. ' + text;
    for (const nth of [0, 1, 2]) {
      const edited = edit(article);
      const place = resolveSpan(edited, describeSpan(article, spanOf(article, 'accord was signed', nth)));
      assert.equal(place?.start, spanOf(edited, 'accord was signed', nth).start);
    }
  });

  it('finds words that were edited a little', () => {
    assert.equal(
      found('Nobody in Port Amsel could explain why', (t) => t.replace('could explain', 'can explain')),
      'Nobody in Port Amsel can explain why',
    );
    assert.equal(
      found('said on Tuesday that the fishing accord', (t) => t.replace('on Tuesday', 'on  Tuesday')),
      'said on  Tuesday that the fishing accord',
    );
  });

  it('gives up rather than point at other words', () => {
    const gone = (text: string) => text.replace('Nobody in Port Amsel could explain why', 'The harbour was quiet when');
    assert.equal(found('Nobody in Port Amsel could explain why', gone), null);
    assert.equal(
      found('Two hours later', () => ''),
      null,
    );
    assert.equal(
      found('Two hours later', () => 'Another article about other things altogether, of some length.'),
      null,
    );
  });

  it('scores ever worse edits ever lower', () => {
    const words = 'Nobody in Port Amsel could explain why the accord was signed twice';
    const selectors = describeSpan(article, spanOf(article, words));
    const edits = [words, words.replace('twice', 'again'), words.replace('Nobody', 'No one').replace('twice', 'again')];
    const scores = edits.map((edited) => resolveSpan(article.replace(words, edited), selectors)?.score ?? 0);
    assert.ok(scores[0]! > scores[1]! && scores[1]! > scores[2]! && scores[2]! > 0, scores.join(' '));
  });

  it('keeps context unique and at word bounds', () => {
    const [quote] = describeSpan(article, spanOf(article, 'accord was signed', 1));
    assert.match(quote.prefix, /^(?:\S+\s)*/);
    assert.ok(article.includes(quote.prefix + quote.exact + quote.suffix));
    assert.equal(article.split(quote.prefix + quote.exact + quote.suffix).length, 2);
  });

  it('finds any span of any text again after words were put before it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 40 }),
        (text, a, b, added) => {
          const start = a % (text.length - 1);
          const end = start + 1 + (b % (text.length - start - 1 || 1));
          const selectors = describeSpan(text, { start, end });
          const place = resolveSpan(added + text, selectors);
          assert.ok(!place || (place.start >= 0 && place.end <= added.length + text.length && place.start < place.end));
          assert.deepEqual(resolveSpan(text, selectors), { start, end, score: 1 });
        },
      ),
    );
  });

  it('answers quickly in a text of repeats', () => {
    const text = 'ab '.repeat(300_000);
    const selectors = describeSpan(text, { start: 9_000, end: 9_600 });
    assert.ok(resolveSpan(text, selectors));
    assert.equal(resolveSpan('xyz'.repeat(300_000), selectors), null);
  });
});
