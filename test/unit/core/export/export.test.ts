import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeSpan } from '../../../../src/core/annotations/anchoring';
import { exportAs } from '../../../../src/core/export/export';
import { cell } from '../../../../src/core/export/csv';
import { inside } from '../../../../src/core/export/inside';
import { escapeMarkdown } from '../../../../src/core/export/markdown';
import type { ExportFormat, ExportInput } from '../../../../src/core/export/types';
import { article, input, mara, note, target, text } from './sample';

function only(format: ExportFormat): string {
  const [file, ...more] = exportAs(format, input);
  assert.equal(more.length, 0);
  return file!.text;
}

describe('export', () => {
  it('writes Markdown in which words of an article stay words', () => {
    const report = only('markdown');
    assert.match(report, /^# Dateline report\n\n## Sources\n\n\| File \|/);
    assert.match(report, /\| a\.txt \| =1\\\+1 \|/);
    assert.doesNotMatch(report, /[^\\]\[deal\]\(/);
  });

  it('writes HTML in which words of an article stay words', () => {
    const hostile = { ...note, target: { ...target, selector: describeSpan(text, { start: 18, end: 34 }) } };
    const [file] = exportAs('html', { ...input, notes: [hostile] });
    assert.match(file!.text, /&lt;b&gt;“no”&lt;\/b&gt;/);
    assert.doesNotMatch(file!.text, /<b>|<script/);
  });

  it('writes CSV that no spreadsheet runs', () => {
    assert.deepEqual(
      [cell('a'), cell('a,b'), cell('say "no"'), cell('=1+1'), cell('-2'), cell('two\nlines')],
      ['a', '"a,b"', '"say ""no"""', "'=1+1", "'-2", '"two\nlines"'],
    );
    const names = exportAs('csv', input).map((file) => file.name);
    assert.deepEqual(names, [
      'sources.csv',
      'events.csv',
      'tellings.csv',
      'people.csv',
      'issues.csv',
      'checked-claims.csv',
      'findings.csv',
      'dates.csv',
    ]);
  });

  it('guards a CSV cell behind all that a spreadsheet skips or parts cells by', () => {
    const skipped = [
      '',
      ' ',
      '\u00a0',
      '\ufeff',
      '\t',
      '\n',
      '\r\n',
      ';',
      ',',
      '|',
      '"',
      '\u3000',
      ' \ufeff\n;',
      '\u0000',
    ];
    for (const before of skipped)
      for (const sign of '=+-@＝＋－＠')
        assert.match(cell(`${before}${sign}1`), /^"?'/u, JSON.stringify(before + sign));
    for (const parts of [';', '\n', '\r', '\t', '; \u00a0', '\n"', '\u2028'])
      assert.match(cell(`words${parts}=1+1`), /['][^\n;\t]*=1\+1/, JSON.stringify(parts));
    assert.equal(cell('a; =1'), "a;' =1");
  });

  it('leaves no formula in any row of signs, whatever a reader parts cells by', () => {
    const signs = ['=', '-', '+', '@', ';', ',', '|', '\t', '\n', '\r', '"', "'", ' ', '\u00a0', '\ufeff', 'a', '＝'];
    const rows = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((row) => row.join(''));
    const isFormula = (field: string): boolean => /^[\s\p{Cf}"]*[=+\-@＝]/u.test(field);
    const parted = (row: string, by: string): string[] =>
      row.match(new RegExp(`"(?:[^"]|"")*"?|[^${by}\n\r]+`, 'g')) ?? [];
    const holds = (row: string): boolean =>
      [';', '\t', '|'].every((by) => !parted(`a,${cell(row)},b\r\n`, by).some(isFormula)) && !isFormula(cell(row));
    fc.assert(fc.property(rows, holds), { numRuns: 2000 });
  });

  it('leaves prose of a CSV cell as it is', () => {
    for (const text of ['up 3 - 4 per cent', 'a@b.org', 'x = y', '(-2)', 'first; then second', 'C++', '–2 – minus'])
      assert.equal(cell(text), text);
  });

  it('guards a cell of nothing but line breaks in one walk', () => {
    const breaks = '\n \ufeff'.repeat(100_000);
    assert.equal(cell(breaks), `"${breaks}"`);
  });

  it('writes Markdown in which no reader finds an address to make a link of', () => {
    const shown = [
      'see https://example.org/a//b',
      'www.example.org',
      'WWW.example.org',
      'a@example.org',
      '//example.org',
    ];
    for (const text of shown) assert.doesNotMatch(escapeMarkdown(text), /\/\/|www\.|[^\\]@/i, text);
    assert.equal(escapeMarkdown('and/or 1.5 www'), 'and/or 1.5 www');
  });

  it('writes HTML that loads nothing', () => {
    assert.match(
      only('html'),
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );
  });

  it('writes a ClaimReview for a verdict and none for an opinion', () => {
    const reviews = JSON.parse(only('claimreview')) as { reviewRating: { ratingValue: number } }[];
    assert.deepEqual(
      reviews.map((review) => review.reviewRating.ratingValue),
      [1],
    );
  });

  it('says in a ClaimReview who checked, who said it and when', () => {
    const quotation = {
      ...mara,
      kind: 'fragment' as const,
      speaker: 'p1',
      speakerText: 'Lindqvist',
      speakerSpan: null,
      cue: null,
    };
    const reviewer = { name: 'Harbour Checks', url: 'https://example.org/checks' };
    const said = { ...article, quotations: [quotation] };
    const read = (one: ExportInput): Record<string, unknown> =>
      (JSON.parse(exportAs('claimreview', one)[0]!.text) as Record<string, unknown>[])[0]!;
    const full = read({ ...input, reviewer, sources: [{ path: 'a.txt', text, article: said }] });
    assert.equal(full['url'], reviewer.url);
    assert.deepEqual(full['author'], { '@type': 'Organization', ...reviewer });
    const claim = full['itemReviewed'] as Record<string, unknown>;
    assert.deepEqual(claim['author'], { '@type': 'Person', name: 'Mara Lindqvist' });
    assert.equal(claim['datePublished'], '2024-05-16');
    const bare = read(input);
    assert.ok(!('author' in bare) && !('author' in (bare['itemReviewed'] as object)));
  });

  it('cites addresses of the web alone in a ClaimReview', () => {
    const addresses = [
      'https://example.org',
      'javascript:alert(1)',
      'command:x',
      'file:///etc/hosts',
      'vscode://x',
      'https://',
    ];
    const cited = { ...note, evidence: addresses.map((address) => ({ kind: 'address', address }) as const) };
    const [file] = exportAs('claimreview', { ...input, notes: [cited] });
    const [review] = JSON.parse(file!.text) as { citation: string[] }[];
    assert.deepEqual(review!.citation, ['https://example.org']);
  });

  it('begins CSV with a byte order mark, for Excel', () => {
    for (const file of exportAs('csv', input)) assert.ok(file.text.startsWith('\ufeff'), file.name);
  });

  it('names files inside the folder they are written to', () => {
    assert.equal(inside('../../etc/a.ann'), 'etc/a.ann');
    assert.equal(inside('/a/./b\\c.txt'), 'a/b/c.txt');
  });
});
