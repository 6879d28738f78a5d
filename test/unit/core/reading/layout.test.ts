import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../../src/core/reading/reading';
import { firstWords, readMarked } from '../../../support/markedBlocks';
import type { SourceFormat } from '../../../../src/core/article';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/reading');

function readFixture(name: string, format: SourceFormat) {
  const { source, blocks } = readMarked(readFileSync(join(FIXTURES, name), 'utf8'), name, format);
  const prose = read(source);
  const words = (start: number, end: number) => firstWords(prose.view.slice(start, end));
  return {
    prose,
    expected: blocks,
    found: prose.blocks.map((block) => `${block.kind}: ${words(block.start, block.end)}`),
  };
}

describe('reading: whole articles', () => {
  it('reads a page of a news site', () => {
    const { prose, expected, found } = readFixture('blog.txt', 'text');
    assert.deepEqual(found, expected);
    assert.equal(prose.masthead.title?.text, 'Norland minister lands in Port Amsel for “last chance” fishing talks');
    assert.deepEqual(
      prose.masthead.bylines.map((name) => name.text),
      ['Ada Ruhl', 'Tom van der Venn'],
    );
    assert.equal(prose.masthead.outlet?.text, 'The Harbour Post');
    assert.deepEqual(
      prose.masthead.dateLines.map(({ start, end }) => prose.text.slice(start, end)),
      ['By Ada Ruhl and Tom van der Venn | May 14, 2024 | 4 min read', 'Updated: May 15, 2024 08:20'],
    );
  });

  it('reads a report of an agency that was wrapped', () => {
    const { prose, expected, found } = readFixture('agency.txt', 'text');
    assert.deepEqual(found, expected);
    assert.deepEqual(
      prose.masthead.bylines.map((name) => name.text),
      ['Jonas Feld'],
    );
    assert.deepEqual(
      prose.masthead.dateLines.map(({ start, end }) => prose.text.slice(start, end)),
      ['KESSIN, Norland, May 16 (Capital Wire)'],
    );
  });

  it('reads Markdown with a front matter', () => {
    const { prose, expected, found } = readFixture('magazine.md', 'markdown');
    assert.deepEqual(found, expected);
    assert.deepEqual(
      prose.masthead.bylines.map((name) => name.text),
      ['Ines Ferrant'],
    );
    assert.equal(prose.masthead.title?.text, 'The bay nobody owns: a visit to Port Amsel');
    assert.equal(prose.masthead.outlet?.text, 'Northern Review');
    assert.equal(prose.masthead.frontMatterDate?.text, '2024-05-20');
    for (const markup of [
      'northern.example',
      'customs.jpg',
      'quay --open',
      'maps.txt',
      'advert',
      '**',
      '# ',
      '| ',
      'tags',
    ]) {
      assert.ok(!prose.view.includes(markup), `${markup} is no prose`);
    }
  });
});
