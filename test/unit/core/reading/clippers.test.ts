// Front matter as clippers write it, and the marks that people leave in their notes.

import assert from 'node:assert/strict';
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

describe('reading: marks of notes', () => {
  it('shows highlights and insertions without their marks', () =>
    assert.equal(words('==Trade fell== and {++rose again++}.'), 'Trade fell and rose again .'));
  it('shows what a wiki link shows', () =>
    assert.equal(words('He met [[people/Lind|Minister Lind]].'), 'He met Minister Lind .'));
  it('hides comments', () => assert.equal(words('He left. %%Ask Tom.%%'), 'He left.'));
  it('leaves a comparison and a percentage alone', () =>
    assert.equal(words('It is 5 == 5, and 3% of 4%.'), 'It is 5 == 5, and 3% of 4%.'));
});
