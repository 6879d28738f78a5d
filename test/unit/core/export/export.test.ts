import assert from 'node:assert/strict';
import { newNote, corrected, tagged, withEvidence } from '../../../../src/core/annotations/changes';
import { describeSpan } from '../../../../src/core/annotations/anchoring';
import { readNotes } from '../../../../src/core/annotations/lines';
import { annotationSchema } from '../../../../src/core/annotations/webAnnotation';
import type { Article } from '../../../../src/core/article';
import { exportAs } from '../../../../src/core/export/export';
import { cell } from '../../../../src/core/export/csv';
import type { ExportFormat, ExportInput } from '../../../../src/core/export/types';
import { textSpan } from '../../../../src/core/span';
import { noAnalysis } from '../../../support/knowledge';

const text = '🎣 Mara Lindqvist said <b>“no”</b> | [deal](command:evil)\nto *Kessin*.';
const mara = textSpan(text, text.indexOf('Mara'), text.indexOf(' said'));
const broken = textSpan(text, text.indexOf('[deal'), text.indexOf(' *Kessin'));

const article: Article = {
  id: 'file:///a.txt',
  title: '=1+1',
  outlet: null,
  bylines: [],
  published: { value: '2024-05-16', basis: 'given', evidence: [] },
  people: [{ id: 'p1', name: 'Mara Lindqvist', roles: [], mentions: [mara] }],
  places: [],
  organisations: [],
  references: [],
  dates: [],
  issues: [{ id: 'trade', name: 'Trade', mentions: [broken] }],
  quotations: [],
  events: [],
  claims: [],
  analysis: noAnalysis,
};

const target = { source: 'a.txt', selector: describeSpan(text, mara) };
const now = '2026-01-01T00:00:00.000Z';
const note = withEvidence(
  corrected(tagged(newNote('n1', target, now), 'false', now), { wording: 'Mara Lind', reason: '' }, now),
  { kind: 'address', address: 'https://example.org' },
  now,
);
const input: ExportInput = {
  sources: [{ path: 'a.txt', text, article }],
  comparison: { people: [], events: [], issues: [], findings: [] },
  notes: [note, tagged(newNote('n2', target, now), 'opinion', now)],
};

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

  it('writes Web Annotations that say which are a person’s and which are software’s', () => {
    const { items } = JSON.parse(only('w3c')) as { items: { creator?: { type: string }; body: unknown }[] };
    assert.equal(items.length, 4);
    annotationSchema.parse(items[0]);
    assert.deepEqual(
      items.map((item) => item.creator?.type),
      [undefined, undefined, 'Software', 'Software'],
    );
    assert.deepEqual(readNotes(JSON.stringify(items[0])).records, [note]);
  });

  it('writes a ClaimReview for a verdict and none for an opinion', () => {
    const reviews = JSON.parse(only('claimreview')) as { reviewRating: { ratingValue: number } }[];
    assert.deepEqual(
      reviews.map((review) => review.reviewRating.ratingValue),
      [1],
    );
  });

  it('writes brat offsets in characters, in pieces over a line break', () => {
    const [txt, ann] = exportAs('brat', input);
    assert.equal(txt!.text, text);
    const characters = [...text];
    for (const line of ann!.text.trimEnd().split('\n')) {
      const [, place, words] = line.split('\t');
      const pieces = place!
        .replace(/^\S+ /, '')
        .split(';')
        .map((piece) => piece.split(' ').map(Number));
      assert.equal(pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' '), words);
    }
    assert.match(ann!.text, /^T1\tPerson 2 16\tMara Lindqvist\n/);
  });
});
