// Texts that are no page and no article in paragraphs: interviews, transcripts, live reports, mail, articles run together.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../../src/core/reading/reading';
import { firstWords, readMarked } from '../../../support/markedBlocks';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/reading');
const readText = (text: string) => read({ id: 'test', text });

function readsAsMarked(name: string, title: string | null): void {
  const { source, blocks } = readMarked(readFileSync(join(FIXTURES, name), 'utf8'), name, 'text');
  const prose = read(source);
  const found = prose.blocks.map(({ kind, start, end }) => `${kind}: ${firstWords(prose.view.slice(start, end))}`);
  assert.deepEqual(found, blocks);
  assert.equal(prose.masthead.title?.text ?? null, title);
}

describe('reading: texts of many parts', () => {
  it('reads an interview of questions and answers, however short they are', () =>
    readsAsMarked('interview.txt', '“We shall build it twice if we must”: the harbour master of Kessin on his quay'));
  it('gives a transcript without a headline none', () => readsAsMarked('transcript.txt', null));
  it('reads every entry of a live report, and takes the headline over the first', () =>
    readsAsMarked('live.txt', 'Live: storm hits Port Amsel'));
  it('reads mail that was wrapped, with its subject', () =>
    readsAsMarked('mail.txt', 'Dockers of Port Amsel end their strike'));
});

describe('reading: entries with day and hour', () => {
  const entry = 'The ferry to the islands was called off, the harbour master said, and cranes were tied down.';
  const live = (stamps: readonly string[]) =>
    readText(
      `Live: storm hits Port Amsel\n\nBy Ada Ruhl\n\n${stamps.map((stamp) => `${stamp}\n\n${entry}`).join('\n\n')}`,
    );
  for (const stamps of [
    ['4 May 2024, 08:15', '3 May 2024, 14:10', '3 May 2024, 09:30'],
    ['May 4, 2024 8:15am', 'May 3, 2024 2:10pm', 'May 3, 2024 9:30am'],
    ['4 May 08:15', '3 May 14:10', '3 May 09:30'],
  ])
    it(`keeps the headline over "${stamps[0]}", and every entry`, () => {
      const { blocks, masthead, text } = live(stamps);
      assert.equal(masthead.title?.text, 'Live: storm hits Port Amsel');
      const entries = blocks.filter(({ start }) => text.startsWith('The ferry', start));
      assert.deepEqual(
        entries.map(({ kind }) => kind),
        ['paragraph', 'paragraph', 'paragraph'],
      );
    });
});

describe('reading: the key events of a live report', () => {
  const entries = ['Ferry called off', 'Schools closed', 'Quay under water'].map(
    (name, i) =>
      `${16 - i}:45\n${name}\nThe harbour master of Port Amsel said so in the afternoon, and cranes were tied down.`,
  );
  const titleOver = (...head: string[]): string | undefined =>
    readText([...head, ...entries].join('\n\n')).masthead.title?.text;
  it('are no headline', () =>
    assert.equal(
      titleOver(
        'Storm hits Port Amsel: live',
        'Tom Venn',
        '18 March 2024',
        'Key events\nFerry called off\nSchools closed',
      ),
      'Storm hits Port Amsel: live',
    ));
});

describe('reading: no turns, no entries', () => {
  const story =
    'The dockers of Port Amsel voted on Sunday to end a strike that has kept the harbour closed for nine weeks, their union said.\n\n' +
    'The first ships will be unloaded on Wednesday, said Tom Venn, who leads the union of the port and of the two islands.';
  const titleOver = (rows: string): string | undefined =>
    readText(`Dockers end their strike in Port Amsel\n\n${rows}\n\n${story}\n\n${rows}`).masthead.title?.text;
  it('takes labels of pictures and of other stories for no speakers', () =>
    assert.equal(
      titleOver('Photo: Tom Venn\n\nRead more: Who owns the bay?'),
      'Dockers end their strike in Port Amsel',
    ));
  it('takes columns in a corner of the page for no speakers', () => {
    const columns = 'Ruhl: Herring for all\n\nVenn: Who owns the bay?\n\nRuhl: A quay too far\n\nVenn: Ask the gulls';
    const { blocks, text } = readText(
      `Dockers end their strike in Port Amsel\n\n3 June 2024\n\n${story}\n\nColumns\n\n${columns}`,
    );
    assert.equal(blocks.find(({ start }) => text.startsWith('Venn: Ask', start))?.kind, 'furniture');
  });
  it('takes hours over other headlines for no entries', () => {
    const { blocks, text } = readText(
      `Dockers end their strike in Port Amsel\n\n3 June 2024\n\n${story}\n\nLatest\n\n16:45\n\nFerries stop\n\n15:10\n\nSchools close\n\n14:05\n\nCranes fall`,
    );
    const kindOf = (words: string) => blocks.find(({ start }) => text.startsWith(words, start))?.kind;
    assert.deepEqual([kindOf('Ferries stop'), kindOf('Schools close')], ['furniture', 'furniture']);
  });
});

describe('reading: articles run together', () => {
  const text =
    'Dockers in Port Amsel voted on Sunday to end a strike that has kept the harbour closed for nine weeks, their union said. ' +
    'Members backed an offer of four percent more pay by 612 votes to 540, said Tom Venn, who leads the union in the port.';
  const told = (head: string) => {
    const { title, bylines } = readText(`${head} ${text}`).masthead;
    return [title?.text ?? null, ...bylines.map((name) => name.text)];
  };
  it('parts headline, author and day from the text', () => {
    assert.deepEqual(told('Dockers end their strike By Ada Ruhl June 3, 2024'), [
      'Dockers end their strike',
      'Ada Ruhl',
    ]);
    assert.deepEqual(
      told('Dockers end their strike By Ada Ruhl and Ines Feld | Published: Monday, 3 June 2024 9:15 AM |'),
      ['Dockers end their strike', 'Ada Ruhl', 'Ines Feld'],
    );
  });
  it('parts no sentence that tells of somebody and a day', () => {
    assert.deepEqual(told('The offer was written by Ada Ruhl on June 3, 2024.'), [null]);
    assert.deepEqual(told('The offer that was brought By Ada Ruhl on June 3 failed.'), [null]);
  });
});
