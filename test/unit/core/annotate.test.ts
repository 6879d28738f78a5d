// The whole journey on anything: no throw, no hang, every place true to the text, the same answer twice.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import type { Article, SourceFormat } from '../../../src/core/article';
import { knowledge } from '../../support/knowledge';

const root = join(__dirname, '..', '..', '..');

/** Reads a text and checks every place that the article names. */
function read(text: string, format: SourceFormat = 'text'): Article {
  const article = annotate({ id: 'x', text, format }, knowledge);
  let places = 0;
  JSON.stringify(article, (key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'start' in value && 'end' in value) {
      const { start, end, text: words } = value as { start: number; end: number; text?: string };
      assert.ok(Number.isInteger(start) && 0 <= start && start < end && end <= text.length, `${key} ${start}-${end}`);
      if (words !== undefined) assert.equal(words, text.slice(start, end), key);
      places++;
    }
    return value;
  });
  assert.ok(text.trim() !== '' || places === 0);
  return article;
}

const people = (article: Article) => article.people.map((person) => person.name).sort();

describe('the whole journey', () => {
  const samples = readdirSync(join(root, 'samples')).filter((name) => /\.(txt|md)$/.test(name));

  for (const name of samples) {
    it(`keeps places true in ${name}, with any line end`, () => {
      const text = readFileSync(join(root, 'samples', name), 'utf8');
      const format = name.endsWith('.md') ? 'markdown' : 'text';
      const article = read(text, format);
      assert.ok(article.people.length > 2 && article.events.length > 2 && article.dates.length > 2);
      assert.deepEqual(people(read(text.replace(/\n/g, '\r\n'), format)), people(article));
      assert.deepEqual(read(text, format), article);
    });
  }

  it('refers only to people of the article', () => {
    for (const name of samples) {
      const article = read(readFileSync(join(root, 'samples', name), 'utf8'));
      const ids = new Set(article.people.map((person) => person.id));
      const told = [
        ...article.events.flatMap((event) => event.participants),
        ...article.references.flatMap((reference) => reference.people),
        ...article.quotations.flatMap((quotation) => quotation.speaker ?? []),
      ];
      for (const id of told) assert.ok(ids.has(id), `${name}: ${id}`);
    }
  });

  const hostile: Record<string, string> = {
    nothing: '',
    blanks: ' \n\t \r\n \u00a0 ',
    'one letter': 'A',
    'binary rubbish': Array.from({ length: 30_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
    'lone surrogates': 'Mr. \ud800 met \udc00 Ms. \ud83d on Tuesday. '.repeat(250),
    'right-to-left text': 'قال الوزير أحمد يوم الثلاثاء إن المحادثات مستمرة. وزير الخارجية אמר ביום שלישי. '.repeat(
      125,
    ),
    Chinese: '国务卿布林肯周三抵达北京，与外交部长王毅举行会谈。'.repeat(500),
    'one line of words': 'the minister said on Monday that he would meet her '.repeat(500),
    'one long word': 'a'.repeat(25_000),
    'capitals only': 'MINISTER OF STATE SAID IN PORT AMSEL ON MONDAY '.repeat(500),
    'capitalised words only': 'Anna Berg Carl Dahl '.repeat(1_250),
    'quotation marks only': '“"‘'.repeat(7_500),
    'quotations never closed': 'He said “we will '.repeat(1_000),
    'numbers only': '12 2024 3,000 14.05. '.repeat(1_250),
    'dates only': 'Tuesday, 14 May 2024, '.repeat(750),
    'stops only': '.'.repeat(25_000),
    'hyphens and dashes': 'a-–—'.repeat(6_250),
    'brackets only': '[(<{'.repeat(5_000),
    'emoji only': '🎣🇳🇴'.repeat(5_000),
    'many short lines': 'Yes\n'.repeat(6_250),
    'many bullets': '  • one\n'.repeat(2_500),
    'a command link': '[Mara Lindqvist](command:workbench.action.quit) met ![x](https://example.org/x.png) on Tuesday.',
    HTML: '<img src=x onerror=alert(1)> <script>Mara Lindqvist</script> said <b>no</b> on Tuesday.',
  };
  for (const [what, text] of Object.entries(hostile)) {
    for (const format of ['text', 'markdown'] as const) {
      it(`comes through ${what} as ${format}`, () => void read(text, format)).timeout(60_000);
    }
  }

  it('comes through any text', () => {
    const words = fc.constantFrom(
      'Mara',
      'Lindqvist',
      'said',
      '“',
      '”',
      '"',
      'on',
      'Tuesday',
      '14',
      'May',
      '2024',
      '.',
      ',',
      '\n',
      '\n\n',
      '’s',
      'U.S.',
      'no',
      '–',
      '•',
      '# ',
      '*',
      '(',
      ')',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('text' as const, 'markdown' as const), (any, format) => void read(any, format)),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});
