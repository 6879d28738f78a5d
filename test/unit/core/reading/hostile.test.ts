import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Prose, SourceFormat } from '../../../../src/core/article';
import type { Span } from '../../../../src/core/span';
import { read } from '../../../../src/core/reading/reading';

/** What every room relies on, whatever the text is. */
function holds(prose: Prose, text: string): void {
  assert.equal(prose.text, text);
  assert.equal(prose.view.length, text.length);
  assert.ok(!/[^\S\n ]|[’]/.test(prose.view), 'the view has no blank but the space and the line feed');
  follow(prose.blocks, text.length);
  follow(prose.sentences, text.length);
  follow(prose.tokens, text.length);
  for (const sentence of prose.sentences) {
    const block = prose.blocks[sentence.block]!;
    assert.ok(block.start <= sentence.start && sentence.end <= block.end, 'a sentence lies in its block');
    assert.equal(prose.tokens[sentence.tokens.start]!.start, sentence.start);
    assert.equal(prose.tokens[sentence.tokens.end - 1]!.end, sentence.end);
  }
  for (const token of prose.tokens) assert.equal(token.text, prose.view.slice(token.start, token.end));
  const { title, outlet, bylines, frontMatterDate, dateLines } = prose.masthead;
  for (const span of [title, outlet, frontMatterDate, ...bylines]) {
    if (span) assert.equal(span.text, text.slice(span.start, span.end));
  }
  for (const line of dateLines) assert.ok(0 <= line.start && line.start < line.end && line.end <= text.length);
}

function follow(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(end <= span.start && span.start < span.end && span.end <= length, 'spans are in order and part');
    end = span.end;
  }
}

const FORMATS: readonly SourceFormat[] = ['text', 'markdown'];

const PIECES = [
  ...'# ## > - * + 1. ``` ~~~ | --- === ![ [ ]( ) ] <b> </b> <!-- --> ** _ ` \\ & &amp; “ ” " \' ’ ( ) … . ! ? : ; , • © |'.split(' '),
  '\n', '\n\n', '\r\n', ' ', '    ', '\t', '\u00a0', '\u2028', '\0', '\ud800', '\udc00', '\ufeff', '😀', 'é', 'שלום', '你好。',
  'By Ada Ruhl', 'June 3, 2024', 'Mr.', 'U.S.', 'Related Articles', 'Photo: Tom Venn', 'The talks on the bay ended on Tuesday without a deal.', 'said', 'Kessin',
  '---\ntitle: x\n---\n', "---\ntitle: 'It''s a [[Kessin|bay]]'\n---\n", '[^1]', '[^1]: ', 'https://x.example', 'title: ',
]; // prettier-ignore

describe('reading: any text', () => {
  for (const format of FORMATS) {
    it(`holds for words and markup in any order (${format})`, () => {
      const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(text, (words) => holds(read({ id: 'test', text: words, format }), words)),
        { numRuns: 200 },
      );
    });

    it(`holds for junk (${format})`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
          holds(read({ id: 'test', text, format }), text),
        ),
        { numRuns: 100 },
      );
    });
  }
});

describe('reading: long and hostile texts', () => {
  const long: Readonly<Record<string, string>> = {
    empty: '',
    blanks: ' \t\n\u00a0'.repeat(10_000),
    'one line of words': 'word '.repeat(1_000_000),
    'one word': 'a'.repeat(1_000_000),
    stops: '.'.repeat(500_000),
    'quotation marks': '"“’'.repeat(100_000),
    'open brackets': '[('.repeat(100_000),
    'capitalised words': 'Aa '.repeat(200_000),
    'short capitalised lines': 'By Ada Ruhl\n'.repeat(5_000),
    'lines of numbers': ('2024 '.repeat(30) + '\n').repeat(2_000),
    'lines of marks': (' | '.repeat(60) + '\n').repeat(2_000),
    'unfinished credits': ('(Photo ' + 'a '.repeat(90) + '\n').repeat(2_000),
    'endings after endings': 'Leave a comment\n'.repeat(2_000),
    'nested quotes': '>'.repeat(20_000) + ' a',
    'list items': '- a\n'.repeat(3_000),
    'headings': '# a\n'.repeat(3_000),
    'emphasis': '**a'.repeat(20_000),
    'open links': '![a]('.repeat(20_000),
    'table bars': '|a'.repeat(20_000) + '\n|' + '-|'.repeat(20_000),
    'front matter without end': '---\n' + 'a: b\n'.repeat(5_000),
    'anchors in a front matter': '---\na: &a [x]\n' + Array.from({ length: 30 }, (_, i) => `b${i}: [*a, *a]\n`).join('') + '---\n',
  }; // prettier-ignore
  for (const [name, text] of Object.entries(long)) {
    for (const format of FORMATS) {
      it(`${name} (${format})`, () => holds(read({ id: 'test', text, format }), text));
    }
  }
});
