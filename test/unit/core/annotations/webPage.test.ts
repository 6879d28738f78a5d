import assert from 'node:assert/strict';
import { newNote, withEvidence } from '../../../../src/core/annotations/changes';
import { canonical } from '../../../../src/core/annotations/json';
import { noteFrom, toWebAnnotation, withNote } from '../../../../src/core/annotations/webAnnotation';
import { pageInWords, webPage } from '../../../../src/core/annotations/webPage';

const now = '2026-03-02T10:00:00.000Z';
const page = 'https://town.example/books/2023';
const copy = `https://web.archive.org/web/20240516120000/${page}`;

describe('a page of the web as evidence', () => {
  it('is told by its title, with its archived copy', () => {
    assert.equal(pageInWords(webPage(page)), page);
    assert.equal(
      pageInWords(webPage(page, 'The books of 2023', copy)),
      `The books of 2023, ${page} (archived: ${copy})`,
    );
  });

  it('is known from the address of a copy, which is told as the copy', () => {
    assert.deepEqual(webPage(copy), { address: page, archived: copy });
    assert.deepEqual(webPage(`https://archive.ph/20240516/${page}`).address, page);
    assert.deepEqual(webPage('https://web.archive.org/about'), { address: 'https://web.archive.org/about' });
  });

  it('keeps title and copy when it is written, read, and joined by another piece', () => {
    const piece = { kind: 'address', ...webPage(page, 'The books', copy) } as const;
    const target = {
      source: 'a.txt',
      selector: [
        { type: 'TextQuoteSelector', exact: 'a fee', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 5 },
      ],
    } as const;
    const raw = toWebAnnotation(withEvidence(newNote('n', target, now), piece, now));
    const note = noteFrom(JSON.parse(canonical(raw)));
    assert.deepEqual(note.evidence, [piece]);
    assert.match(note.history[0]!.what, /^evidence added: The books, /);
    const more = withEvidence(note, { kind: 'address', address: 'https://other.example/' }, now);
    assert.deepEqual(noteFrom(JSON.parse(canonical(withNote(raw, more)))).evidence[0], piece);
  });
});
