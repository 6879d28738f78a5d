import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../../src/core/reading/reading';
import { readerWordsIn } from '../../../src/library/readerWords';

/** A span from the first of the words to the last, given as they stand in the text. */
function shows(text: string, raw: string, words: string, format: 'text' | 'markdown' = 'markdown'): void {
  const start = text.indexOf(raw);
  assert.ok(start >= 0);
  const seen = readerWordsIn(text, format, () => read({ id: 'a', text, format }));
  assert.equal(seen({ start, end: start + raw.length }), words);
}

const article = `# Ministers **agree** on [fishing](https://example.org/a)

The *talks* took **four hours** and cost [$12 million](https://example.org/m), she said. The trade deal[^1] is ~~dead~~ new.

- Okoro\\* praised the [deal](d.md)<br>on \`Wednesday\`.

[^1]: See [there](x.md).
`;

describe('words of a source', () => {
  it('are without marks in Markdown', () => {
    shows(article, '# Ministers **agree** on [fishing](https://example.org/a)', 'Ministers agree on fishing');
    shows(article, '*talks* took **four hours**', 'talks took four hours');
    shows(article, '[$12 million](https://example.org/m), she', '$12 million, she');
    shows(article, 'deal[^1] is', 'deal is');
    shows(article, 'Okoro\\* praised the [deal](d.md)<br>on', 'Okoro* praised the deal on');
    shows(article, 'on `Wednesday`.', 'on Wednesday.');
  });
  it('are without marks that the span cuts in two', () => {
    shows(article, 'cost [$12 million', 'cost $12 million');
    shows(article, '**four', 'four');
  });
  it('are as they stand in plain text', () => shows(article, '**four hours** and', '**four hours** and', 'text'));
  it('of any text are some of its characters, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '*', '_', '[', '](b)', '\n', '|', '<br>', '`', '\\', '#', 'é'), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join('');
          const words = readerWordsIn(text, 'markdown', () => read({ id: 'a', text, format: 'markdown' }))({
            start: 0,
            end: text.length,
          });
          let at = 0;
          for (const letter of words.replaceAll(' ', '')) at = text.indexOf(letter, at) + 1 || assert.fail(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
