import assert from 'node:assert/strict';
import type { BlockKind } from '../../../../src/core/article';
import { read } from '../../../../src/core/reading/reading';

const ABOVE =
  'The foreign minister of Norland landed in Port Amsel on Tuesday for two days of talks on fishing rights. She was met at the quay.\n\n' +
  'Both governments say that the talks are the last before the season opens in the bay, and neither expects much of them at all.';
const BELOW = 'The delegation left in the evening, and the bay stayed as it was. Nobody on the quay was surprised.';

/** The kind of each row of `rows` in the middle of an article. */
function kindsBetween(rows: string): BlockKind[] {
  const text = `${ABOVE}\n\n${rows}\n\n${BELOW}`;
  const { blocks } = read({ id: 'test', text });
  assert.deepEqual([blocks[0]!.kind, blocks[1]!.kind, blocks.at(-1)!.kind], ['paragraph', 'paragraph', 'paragraph']);
  return blocks.slice(2, -1).map(({ kind }) => kind);
}

function isRead(kind: BlockKind, rows: readonly string[]): void {
  for (const row of rows) it(row, () => assert.deepEqual(kindsBetween(row), [kind]));
}

describe('reading: furniture in the article', () => {
  isRead('furniture', [
    'Advertisement',
    'ADVERTISEMENT',
    'Read more: How the herring war began',
    'Read also: Who owns the bay?',
    'Also read | Who owns the bay?',
    'Related: Who owns the bay?',
    'Related Articles',
    'Share this article',
    'Tweet',
    'Sign up for our morning newsletter and never miss a catch.',
    'Subscribe to our newsletter',
    'Embed from Getty Images',
    'Story continues below advertisement',
    'We use cookies to make this page work. By staying you accept them.',
    'Asia-Pacific, News, World',
    'Home > World > Europe',
    'No Comments on Norland minister lands in Port Amsel',
    '12 Comments',
    'Comments (12)',
    'Click here to read the whole story',
    'Follow us on Twitter and Facebook',
    'Posted in News, World',
    'Tags: fish, bay',
    'Share full article',
    '• Share full article',
  ]);
});

describe('reading: no furniture', () => {
  isRead('paragraph', [
    'Share prices of the fleet fell by a tenth on Wednesday.',
    'Copyright law was not on the agenda, the minister said.',
    'Comments by the harbour master drew anger on the island on Monday.',
    'Related questions were left to a committee, which has until June to answer them.',
    'Posted in Kessin for two years, the envoy knows the fleet well and likes it.',
    'By clicking on the link, the captains let a stranger read their letters, police said.',
    'Tagged fish were released in the bay so that scientists can follow them through the year.',
    'Read aloud in the square, the letter took four minutes.',
    'Follow the money, the old captain said, and find the boat.',
    'Print runs of the Post have halved since the war.',
    'About the bay she said nothing at all on Tuesday.',
    'He left.',
    '“No.”',
    'Donate blood, the poster said, and save a sailor.',
    'Subscribe to a theory, the professor said, and you will see it everywhere in the bay.',
  ]);
});

describe('reading: captions', () => {
  isRead('caption', [
    'Mara Lindqvist at the quay in Port Amsel. (Image Credit: Harbour Post/Tom Venn)',
    'Photo: Tom Venn',
    'Photo by Tom Venn/Harbour Post',
    'File photo of the quay',
    'Image courtesy of the Harbour Post',
    'Mara Lindqvist (left) and Samir Oduya in Port Amsel on Tuesday.',
    'The quay at dawn Image: Tom Venn.',
    'The quay at dawn. Photograph: Tom Venn/Harbour Post',
    'The quay at dawn (AP Photo/Tom Venn)',
    'The quay at dawn [File: Tom Venn/Reuters]',
    'A boat is seen in this handout photo released by the coast guard of Norland on May 14.',
    'The quay at dawn / Getty Images',
    'The quay at dawn. | AFP',
    'Credit: Harbour Post',
    'Map: Tom Venn',
    'Video: Mara Lindqvist talks of the bay and of her hopes for it.',
    'FILE PHOTO: The president of Norland arrives in Port Amsel, May 14, 2024. REUTERS/Tom Venn/File Photo',
    'A fisherman looks at the bay on Monday, May 13, 2024. REUTERS/Tom Venn',
    'The minister spoke to the crowd on the quay. | Photo credit: Twitter@norland',
  ]);

  it('takes the line over a caption for the name of its picture', () => {
    assert.deepEqual(kindsBetween('The quay at dawn\nThe quay in Port Amsel at dawn. (Photo: Tom Venn)'), [
      'caption',
      'caption',
    ]);
  });
});

describe('reading: no captions', () => {
  isRead('paragraph', [
    'The photo shows a boat that no one on the quay had seen before, police said.',
    'The video was later removed from the page of the ministry (the picture stayed).',
    'Image is everything, the mayor of Port Amsel told his guests.',
    'Her visit was first reported by Reuters.',
    'He sent the letter and a photo by mail, the harbour master said.',
    'The left (and the right) of the island agree on one thing: the bay.',
    'On the map: nothing but rocks, and a line that both navies ignore.',
  ]);
});

it('takes a headline that says what it shows for no caption', () => {
  const headline = 'Map: after a month of rain a third of Kessin is under water';
  const { masthead } = read({ id: 'test', text: `${headline}\n\nJune 3, 2024\n\n${ABOVE}\n\n${BELOW}` });
  assert.equal(masthead.title?.text, headline);
});

describe('reading: headings', () => {
  isRead('heading', [
    'Trade policy',
    'What is on the table',
    'What happens next?',
    'Key Points:',
    '3. The second day in Port Amsel (Tuesday):',
    '2024: the year of the herring',
    '‘Giant ship’',
    'A quarrel of thirty years',
  ]);

  it('finds a heading over a list and one over another', () => {
    assert.deepEqual(kindsBetween('Demands\n\n• Boats keep out\n• A joint office'), ['heading', 'item', 'item']);
    assert.deepEqual(kindsBetween('The second day\n\nMorning'), ['heading', 'heading']);
  });
});

describe('reading: no headings', () => {
  isRead('paragraph', [
    'The minister said:',
    'The three demands include:',
    '“No reason for delay”',
    'Particularly alarming for the neighbours of the island has been its refusal to engage in any regular talks with Norland',
    'She left the island on Thursday.',
    'and then she left',
    'In the evening, she left the island,',
  ]);
});

describe('reading: lists', () => {
  for (const mark of ['•', '-', '–', '*', '▪', '‣']) {
    it(`${mark} marks an item and is left out`, () => {
      const { blocks, text } = read({
        id: 'test',
        text: `${ABOVE}\n\n  ${mark} Boats keep out\n  ${mark} A joint office\n\n${BELOW}`,
      });
      const items = blocks.filter(({ kind }) => kind === 'item').map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(items, ['Boats keep out', 'A joint office']);
    });
  }

  it('numbers and letters mark items', () => {
    assert.deepEqual(kindsBetween('1. Boats keep out\n2. A joint office\n3) A fund'), ['item', 'item', 'item']);
    assert.deepEqual(kindsBetween('a) Boats keep out\nb) A joint office'), ['item', 'item']);
  });

  it('a number or a dash inside a line is no mark', () => {
    assert.deepEqual(kindsBetween('12 boats keep out of the bay, and nobody knows why.'), ['paragraph']);
    assert.deepEqual(kindsBetween('1.5 million fish were counted in the bay.'), ['paragraph']);
    assert.deepEqual(kindsBetween('-5 degrees were measured in the bay on Monday.'), ['paragraph']);
  });
});

describe('reading: wrapped lines', () => {
  /** `⏎` in the expected blocks stands for a line end inside. */
  function blocksOf(text: string): string[] {
    return read({ id: 'test', text }).blocks.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '⏎'));
  }

  it('joins lines that were wrapped at a width', () => {
    const first =
      'The foreign minister of Norland landed in Port Amsel on Tuesday for\ntwo days of talks on fishing rights. She was met at the quay by a band\nand by two ministers.';
    const second = 'Both governments say that the talks are the last before the season\nopens in the bay.';
    assert.deepEqual(blocksOf(`${first}\n\n${second}`), [first.replaceAll('\n', '⏎'), second.replaceAll('\n', '⏎')]);
  });

  it('parts paragraphs that follow with no empty line', () => {
    const text =
      'The foreign minister of Norland landed in Port Amsel on Tuesday for\ntwo days of talks on fishing rights.\nBoth governments say that the talks are the last before the season\nopens in the bay.';
    assert.equal(blocksOf(text).length, 2);
  });

  it('keeps one line a paragraph where lines were not wrapped', () => {
    const lines = [
      'She was met at the quay by a band.',
      'The talks opened at once, and both sides said that they had come to listen to each other.',
      'Nobody ate.',
    ];
    assert.deepEqual(blocksOf(lines.join('\n')), lines);
  });

  it('joins what a scraper tore apart at a link', () => {
    assert.deepEqual(blocksOf('The envoy met the foreign minister of Norland on Tuesday\n, who said nothing at all.'), [
      'The envoy met the foreign minister of Norland on Tuesday⏎, who said nothing at all.',
    ]);
  });

  it('leaves a byline in small letters on its own, and joins an agent to its verb', () => {
    const lines = ['Dockers of Port Amsel end their strike', 'by Tom Venn', 'The ships come on Monday.'];
    assert.deepEqual(blocksOf(lines.join('\n')), lines);
    assert.deepEqual(blocksOf('The envoy was met at the quay on Tuesday\nby the harbour master and a band.'), [
      'The envoy was met at the quay on Tuesday⏎by the harbour master and a band.',
    ]);
  });

  it('reads line ends of other systems', () => {
    assert.equal(blocksOf('She came to the quay.\r\n\r\nShe left the quay.\r\n').length, 2);
    assert.equal(blocksOf('She came to the quay.\r\rShe left the quay.\r').length, 2);
    assert.equal(blocksOf('She came to the quay.\u2029She left the quay.').length, 2);
  });
});
