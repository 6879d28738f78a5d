// Front matter as clippers write it, and the marks that people leave in their notes.

import assert from 'node:assert/strict';
import { headlineOf } from '../../../../src/core/reading/headline';
import { read } from '../../../../src/core/reading/reading';

const note = (text: string) => read({ id: 'note', text, format: 'markdown' });
const words = (text: string): string => note(text).view.replace(/\s+/g, ' ').trim();

describe('reading: front matter of clippers', () => {
  const { masthead } = note(
    '---\ntitle: Talks: day two\nauthor:\n  - "[[Ruth Mako]]"\n  - "[[people/Tom Kerr|Tom Kerr]]"\nsource: "https://www.post.example/a/b"\n---\nThe ministers met.\n',
  );
  it('reads a list of authors under its key though a title holds a colon', () =>
    assert.deepEqual(
      masthead.bylines.map(({ text }) => text),
      ['Ruth Mako', 'Tom Kerr'],
    ));
  it('takes the host of an address for the outlet', () => assert.equal(masthead.outlet?.text, 'post.example'));
  it('leaves doubled apostrophes as the source has them', () => {
    const text = "---\ntitle: 'It''s over'\n---\nText.\n";
    const title = note(text).masthead.title!;
    assert.equal(title.text, "It''s over");
    assert.equal(title.text, text.slice(title.start, title.end));
  });
});

describe('reading: front matter of reading lists and libraries', () => {
  const told = (matter: string) => {
    const { bylines, outlet, title, frontMatterDate } = note(`---\n${matter}\n---\nThe ministers met.\n`).masthead;
    const names = bylines.map(({ text }) => text);
    return { names, outlet: outlet?.text, title: title?.text, date: frontMatterDate?.text };
  };
  it('reads a linked author without quotation marks', () => {
    assert.deepEqual(told('author: [[Ruth Mako]]').names, ['Ruth Mako']);
    assert.deepEqual(told('author: [[Ruth Mako]], [[Tom Kerr]]').names, ['Ruth Mako', 'Tom Kerr']);
  });
  it('reads several linked authors on one line, whatever stands between them', () => {
    const both = ['Ruth Mako', 'Tom Kerr'];
    for (const line of [
      '"[[Ruth Mako]]" - "[[Tom Kerr]]"',
      '- "[[Ruth Mako]]" - "[[people/Kerr|Tom Kerr]]"',
      '["[[Ruth Mako]]", "[[Tom Kerr]]"]',
      '"[[Ruth Mako]], [[Tom Kerr]]"',
      '[[Ruth Mako]] - [[Tom Kerr]]',
      '[Ruth Mako](https://post.example/mako) and [Tom Kerr](https://post.example/kerr)',
    ])
      assert.deepEqual(told(`author: ${line}`).names, both, line);
  });
  it('parts two authors at a bar and leaves out a job or a paper behind it', () => {
    assert.deepEqual(told('author: Ruth Mako | Tom Kerr').names, ['Ruth Mako', 'Tom Kerr']);
    assert.deepEqual(told('author: Ruth Mako - Staff Writer').names, ['Ruth Mako']);
    assert.deepEqual(told('author: Ruth Mako | The Quay Post').names, ['Ruth Mako']);
  });
  it('parts no name at its hyphen', () => assert.deepEqual(told('author: Jean-Luc Mako').names, ['Jean-Luc Mako']));
  it('shows a link as title or outlet without its address', () => {
    assert.equal(told('title: "[Quay shut](https://post.example/quay)"').title, 'Quay shut');
    assert.equal(told('source: "[The Quay Post](https://post.example)"').outlet, 'The Quay Post');
  });
  it('reads the full title, the host of the address and no day of saving', () =>
    assert.deepEqual(told('full-title: Quay shut\nurl: https://www.post.example/quay\ndate saved: 2024-11-02'), {
      names: [],
      outlet: 'post.example',
      title: 'Quay shut',
      date: undefined,
    }));
  it('takes the outlet that is named before that of an address', () => {
    assert.equal(told('url: https://post.example/a\npublicationTitle: The Quay Post').outlet, 'The Quay Post');
    assert.equal(told('source: https://post.example/a\npublisher: The Quay Post').outlet, 'The Quay Post');
  });
  it('takes no path or note for an address', () => {
    assert.equal(told('url: /2024/quay').outlet, undefined);
    assert.equal(told('url: zotero://select/items/1_ABC').outlet, undefined);
  });
  it('leaves a surname before a given name whole, and parts two agencies and two authors', () => {
    assert.deepEqual(told('creators:\n  - Mako, Ruth\n  - Kerr, Tom').names, ['Mako, Ruth', 'Kerr, Tom']);
    assert.deepEqual(told('author: Reuters, AFP').names, ['Reuters', 'AFP']);
    assert.deepEqual(told('author: Ruth Mako, Tom Kerr').names, ['Ruth Mako', 'Tom Kerr']);
  });
  it('reads the day of an entry of a library', () => assert.equal(told('issued: 2024-05-03').date, '2024-05-03'));
});

describe('reading: lists of highlights', () => {
  const list = (metadata: string) =>
    note(
      `# Quay shut\n\n## Metadata\n\n${metadata}\n\n## Highlights\n\n- The quay of Kessin was shut on Monday.\n- Nobody ate.\n`,
    );
  it('reads what they tell of their article, and none of it as the article', () => {
    const { masthead, blocks } = list(
      '- Author: [[Ruth Mako]]\n- Full Title: Quay Shut for a Week, Mayor Says\n- Source: The Quay Post',
    );
    assert.deepEqual(
      [masthead.title?.text, masthead.bylines.map(({ text }) => text), masthead.outlet?.text],
      ['Quay Shut for a Week, Mayor Says', ['Ruth Mako'], 'The Quay Post'],
    );
    assert.equal(blocks.filter(({ kind }) => kind === 'masthead').length, 3);
    assert.equal(blocks.filter(({ kind }) => kind === 'item').length, 2);
  });
  it('takes a list that names nothing for the text', () => {
    const { masthead, blocks } = list('- Ruth Mako');
    assert.deepEqual([masthead.title?.text, masthead.bylines], ['Quay shut', []]);
    assert.equal(blocks.filter(({ kind }) => kind === 'item').length, 3);
  });
});

describe('reading: links that were cut', () => {
  const matter = (title: string) => note(`---\ntitle: "${title}"\nauthor: "[Ruth Mako"\n---\nThe ministers met.\n`);
  const plain = (text: string): string => read({ id: 'page', text }).view.replace(/\s+/g, ' ').trim();
  it('leaves the bracket out of title and name', () => {
    assert.equal(headlineOf(matter('Board for [Ferries to close')), 'Board for Ferries to close');
    assert.equal(matter('x').masthead.bylines[0]?.text, 'Ruth Mako');
    assert.equal(headlineOf(note('# Board for [Ferries to close\n\nThe ministers met.')), 'Board for Ferries to close');
    assert.equal(plain('The Board for [Ferries said so.'), 'The Board for Ferries said so.');
    assert.equal(words('The [Board for [Ferries](https://board.example) said so.'), 'The Board for Ferries said so.');
  });
  it('closes a bracket in its own paragraph', () =>
    assert.equal(plain('The [Board said so.\n\nIt closed] at nine.'), 'The Board said so. It closed] at nine.'));
  it('leaves alone what a writer put in brackets, over a line end too', () => {
    assert.equal(headlineOf(matter('The [old] quay')), 'The [old] quay');
    assert.equal(plain('“He saw [the\nminister] there.”'), '“He saw [the minister] there.”');
  });
});

describe('reading: marks of notes', () => {
  it('shows highlights and insertions without their marks', () =>
    assert.equal(words('==Trade fell== and {++rose again++}.'), 'Trade fell and rose again .'));
  it('shows what a wiki link shows', () =>
    assert.equal(words('He met [[people/Lind|Minister Lind]].'), 'He met Minister Lind .'));
  it('hides comments', () => assert.equal(words('He left. %%Ask Tom.%%'), 'He left.'));
  it('leaves a comparison and a percentage alone', () =>
    assert.equal(words('It is 5 == 5, and 3% of 4%.'), 'It is 5 == 5, and 3% of 4%.'));
});
