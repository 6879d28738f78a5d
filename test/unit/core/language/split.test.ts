import assert from 'node:assert/strict';
import { splitWords } from '../../../../src/core/language/split';
import { read } from '../../../../src/core/reading/reading';

function wordsOf(text: string): string {
  const prose = read({ id: 't', text });
  const { start, end } = splitWords(prose);
  return Array.from(start, (from, i) => prose.view.slice(from, end[i])).join(' ');
}

describe('syntactic words', () => {
  const cases: [text: string, words: string][] = [
    ["Oduya hasn't left.", "Oduya has n't left ."],
    ['They won’t say who’s coming.', "They wo n't say who 's coming ."],
    ["The ferry's crew can't swim.", "The ferry 's crew ca n't swim ."],
    ['It cannot sail.', 'It can not sail .'],
    ['A well-known, Brevik-led group met.', 'A well - known , Brevik - led group met .'],
    ['The four-year-old boat was re-elected.', 'The four - year - old boat was re-elected .'],
    ['Its co-founder and ex-minister spoke.', 'Its co-founder and ex-minister spoke .'],
    ['It fell 4.2% to $31.50 at 10:30am.', 'It fell 4.2 % to $ 31.50 at 10:30 am .'],
    ['They met on 9/11 and 11/28/2000.', 'They met on 9/11 and 11/28/2000 .'],
    ['Call 713-555-0101 now.', 'Call 713-555-0101 now .'],
    ['It won 3-1 in 2003-2004.', 'It won 3 - 1 in 2003 - 2004 .'],
    ['Well ... yes -- perhaps.', 'Well ... yes -- perhaps .'],
    ['The U.S. envoy wrote to a@b.example today.', 'The U.S. envoy wrote to a@b.example today .'],
    ["O'Brien and Lee Min-woo sang.", "O'Brien and Lee Min-woo sang ."],
  ];
  for (const [text, words] of cases) it(text, () => assert.equal(wordsOf(text), words));

  it('keeps every word in its token and sentence, in order', () => {
    const prose = read({
      id: 't',
      text: "Ms. Brevik didn't speak. “We’ll sail,” said Oduya; a so-called deal.\n\nIt's $5.",
    });
    const { start, end, token, sentence } = splitWords(prose);
    for (let i = 0; i < start.length; i++) {
      assert.ok(start[i]! < end[i]!);
      if (i > 0) assert.ok(end[i - 1]! <= start[i]!);
      const own = prose.tokens[token[i]!]!;
      assert.ok(own.start <= start[i]! && start[i]! < own.end);
      const { tokens } = prose.sentences[sentence[i]!]!;
      assert.ok(tokens.start <= token[i]! && token[i]! < tokens.end);
    }
  });

  it('is empty for an empty text and takes marks alone', () => {
    assert.equal(wordsOf(''), '');
    assert.equal(wordsOf('-'), '-');
    assert.equal(wordsOf("'"), "'");
  });
});
