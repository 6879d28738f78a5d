import assert from 'node:assert/strict';
import { read } from '../../../../src/core/reading/reading';

/** `|` marks where one sentence ends and the next begins. */
function splits(marked: string): void {
  const text = marked.replaceAll('|', '');
  const { sentences } = read({ id: 'test', text });
  let rest = 0;
  const found = sentences.map(({ start, end }) => {
    const gap = text.slice(rest, start);
    rest = end;
    return gap + text.slice(start, end);
  });
  assert.equal(found.join('|').replace(/\|(\s)/g, '$1|'), marked);
}

describe('reading: sentences', () => {
  const cases = [
    'She left. |He stayed. |Nobody spoke.',
    'KESSIN, Norland, June 3 (Wire) — |Two ferries sank. |They burnt.',
    '3 May – Two ferries sank in Kessin. |Nobody spoke.',
    'May 3 – Two ferries sank in Kessin. |Nobody spoke.',
    'Kessin (Wire) - |Two ferries sank.',
    'RIO DE LARA – |Two ferries sank.',
    'Port Amsel – the old port – fell silent. |Nobody spoke.',
    'Port Amsel – Two ferries sank.',
    'Mr. Ode met Dr. Ruhl and Gen. Tom Venn on St. Anne Street. |They ate.',
    'He flew to the U.S. |The talks go on.',
    'He flew to the U.S. on Monday and met U.S. Secretary Ada Ruhl.',
    'Talks with the U.S. Treasury failed. |In the U.K. they did not.',
    'It was signed in Washington, D.C. |He then left.',
    'George W. Bush and J. K. Orre spoke. |They agreed.',
    'Acme Inc. said so. |Acme Inc. and Bolt Corp. merged.',
    'He bought Acme Inc. |The price was low.',
    'They met at 9 a.m. on Monday. |It ended at 7 p.m. |The rest is known.',
    'Exports fell by 3.5 per cent to $1.2 billion. |Imports rose.',
    'See No. 4 on the list. |It was Jan. 5 when he came.',
    'It limits precursors to fentanyl.|Oduya said so.',
    'It grew by 4%.|Nobody knew.',
    'He said “we are ready.” |Then he left.',
    '“We are ready.” |She left.',
    '“We are ready,” she said. |“We have come. |We shall stay.”',
    'He said "we are ready." |"We are not," said she.',
    'He asked "why now?" and left.',
    '“Why now?” Oduya asked. |Nobody knew.',
    '“Why now?” he asked.',
    '“Stop!” |The crowd ran.',
    'Is it over? |No! |It is not.',
    'What?! |He said that?',
    'He waited... and waited. |Then... |Nothing came.',
    'Trade in the world… should not be disrupted. |He left.',
    'A deal was reached in Kessin., according to the wire. |These include three points:',
    'It was late (he said.) |She left.',
    'The site example.com went down. |Visit www.example.org for more.',
    'The rule has three parts: first, a count; second, a fine; third, a fund. |Nobody likes it.',
    'It was so.[4] |Later it was not.[12] |He knew.',
    'He earned $5. |40 others did not.',
    'It has a version v.2 and one of the e.g. kind, i.e. small.',
    'It was so. [4] |Later it was not.',
    'He said " we are ready. " |She left.',
    'He said "we go. |We do." |She said "no. |Never."',
    'The demands are: 1. Access to the bay; 2. A fund. |Nobody agreed.',
    'It ended in 1994. |Then came 1995.',
    'She is 5 ft. tall. |He is not.',
    'Plan A failed. |They fell back on plan B. |The rest is known.',
    'Он пришёл. |Она ушла.',
    '他来了。|她走了。',
    'It ended ‘well.’ |He smiled.',
    "It ended 'well.' |He smiled.",
    'The ship sank.\u00a0|Two sailors drowned.',
    'The vote is on Tues. |But nobody knows.',
    'He met the Sept. 5 deadline, vs. the old one, etc. |However, he failed.',
    '“We lost. |We tried,” he said.',
    'He left at noon.” |She stayed.',
    'The envoy (Ada Ruhl, b. 1970) spoke. |He left.',
    'The ferry sailed at 9 P.M. |Mr. Venn missed it.',
    'She works for Bolt Inc. |Dr. Ruhl does not.',
    'It was sent to the U.S. Sen. Tom Venn from Kessin.',
    'She was seen at 40 Quay Rd. |Neighbours called the guard.',
    'She was seen at 40 Quay Rd. Kessin, in the rain.',
    'He was born in St. Anne on the bay.',
    'The bridge – so very long! – fell. |Nobody was on it.',
    'Her answer -- why not? -- was read out.',
    'It is so very long! |– The bridge fell.',
    'Shares in the brewer Hop! Brands rose by a tenth.',
    'We love Kessin! |Tourists love it too.',
    'So much for Kessin! |The ferry leaves at ten.',
  ];
  for (const marked of cases) it(marked, () => splits(marked));

  it('leaves no token of a block outside', () => {
    const { sentences, tokens, blocks } = read({
      id: 'test',
      text: 'A headline here\n\nHe came. He saw\n\n• One. Two\n',
    });
    const covered = sentences.reduce((sum, sentence) => sum + sentence.tokens.end - sentence.tokens.start, 0);
    const inBlocks = tokens.filter((token) =>
      blocks.some((block) => block.start <= token.start && token.end <= block.end),
    );
    assert.equal(covered, inBlocks.length);
  });

  it('splits in every kind of block', () => {
    const { sentences, blocks } = read({
      id: 'test',
      text: '• He came. He saw.\n• She left. She won.\n\nPhoto: He came. He saw.',
    });
    assert.deepEqual(
      blocks.map((_, i) => sentences.filter(({ block }) => block === i).length),
      [2, 2, 2],
    );
  });
});
